"""No backup is put in the place of a database that a server uses, and no server starts meanwhile."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from secrets import token_bytes

import msgspec
import psycopg
import pytest

from shared.sqlite import DiskTrouble
from shared.wire import PushAnswer, encode
from sync_server.backup import BackupTrouble, verify
from sync_server.database import claim, open_database
from sync_server.restore import restore
from sync_server.settings import Settings
from tests.sync_server import venue
from tests.sync_server.backups import LATER, made, put_back, reopened
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.postgres import Cluster
from tests.sync_server.server_process import RealServer

IN_USE = "Another server or command is using this database.\n"
RESTORING = "SELECT pg_advisory_xact_lock(7233081002)"
WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


def test_a_running_server_keeps_its_database(tmp_path: Path, good: Path, database_url: str) -> None:
    with RealServer(tmp_path / "server", database_url) as server:
        demo = server.init_demo()
        server.start()
        token = server.enrol(demo.till("Till 1")).token
        refused = server.command("restore", str(good), "--replace")
        folder = "A server uses this database" if database_url else "A server runs on this folder"
        assert (refused.returncode, refused.stderr) == (1, f"{folder}: stop it first.\n")
        # As if the note had been lost: the lock alone keeps it out.
        (server.folder / "serving.json").unlink(missing_ok=True)
        refused = server.command("restore", str(good), "--replace")
        said = "A server uses this database: stop it first.\n" if database_url else IN_USE
        assert (refused.returncode, refused.stderr) == (1, said)
        till = PaperTill()
        body = encode(till.push(till.session(till.order(beer()), 0)))
        with server.client(token) as client:
            answer = client.post("/api/sync/push", content=body)
        assert msgspec.json.decode(answer.content, type=PushAnswer).sessions[0].rev == 2
        server.stop()
        done = server.command("restore", str(good), "--replace")
        assert done.returncode == 0, done.stderr


def test_no_server_starts_while_a_backup_is_put_in_place(tmp_path: Path, database_url: str) -> None:
    server = RealServer(tmp_path / "server", database_url)
    assert server.command("init-demo").returncode == 0
    if database_url:
        with psycopg.connect(database_url) as restoring:
            restoring.execute(RESTORING)
            ended = server.command("serve", "--port", "0")
    else:
        with closing(claim(server.folder / "server.db")):
            ended = server.command("serve", "--port", "0")
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", IN_USE)


def test_the_file_is_claimed_from_the_first_step_to_the_last(tmp_path: Path, good: Path) -> None:
    settings = Settings(data=tmp_path / "server")
    put_back(settings, good)
    tried: list[str] = []

    def random(size: int) -> bytes:
        with pytest.raises(DiskTrouble) as trouble:
            claim(settings.database, patience=0)
        tried.append(trouble.value.reason)
        return token_bytes(size)

    restore(settings, good, random, LATER.replace(hour=21), replace=True)
    assert set(tried) == {"locked"}
    open_database(settings.database, token_bytes).dispose()


def test_a_server_that_is_about_to_open_the_file_keeps_it(tmp_path: Path, good: Path) -> None:
    settings = Settings(data=tmp_path / "server")
    put_back(settings, good)
    before = settings.database.read_bytes()
    with closing(claim(settings.database)), pytest.raises(DiskTrouble) as trouble:
        put_back(settings, good)
    assert trouble.value.reason == "locked"
    assert settings.database.read_bytes() == before


def test_who_holds_the_file_without_a_claim_keeps_it_too(tmp_path: Path, good: Path) -> None:
    settings = Settings(data=tmp_path / "server")
    put_back(settings, good)
    with closing(sqlite3.connect(settings.database, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DiskTrouble) as trouble:
            put_back(settings, good)
    assert trouble.value.reason == "locked"


def test_whoever_opens_postgresql_meanwhile_waits_for_the_end(postgres_url: str) -> None:
    opened = threading.Event()

    def start() -> None:
        engine = open_database(postgres_url, token_bytes)
        opened.set()
        engine.dispose()

    starting = threading.Thread(target=start)
    with psycopg.connect(postgres_url) as restoring:
        restoring.execute(RESTORING)
        starting.start()
        while restoring.execute(WAITING).fetchall() != [(1,)]:
            assert starting.is_alive(), "it did not wait"
        assert not opened.is_set()
    starting.join(20)
    assert opened.is_set()


def test_a_server_that_lost_its_connections_writes_to_no_other_database(
    tmp_path: Path, postgres_url: str, cluster: Cluster
) -> None:
    with venue.house(tmp_path / "server", postgres_url) as house:
        file = made(house)
        till = PaperTill(epoch=house.office.epoch)
        done = None
        while done is None:
            cluster.cut(postgres_url)
            try:
                done = put_back(house.office.settings, file)
            except BackupTrouble:
                continue  # It was quicker to connect again.
        body = encode(till.push(till.session(till.order(beer()), 0)))
        for _ in range(2):
            answer = house.client.post("/api/sync/push", content=body, headers=house.as_till())
            assert (answer.status_code, answer.json()["type"]) == (503, "server-busy")
        assert house.client.get("/readyz").status_code == 503
    with reopened(house.office.settings) as client:
        assert client.app.state["office"].epoch == done.epoch
        tokens = {"Authorization": f"Bearer {house.tokens[0]}"}
        assert client.post("/api/sync/push", content=body, headers=tokens).status_code == 200
    assert verify(file).orders == 0
