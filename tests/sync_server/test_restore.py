"""Restore: a new epoch, what was there set aside, and nothing lost when tills come back."""

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal
from sqlalchemy import select

from shared.sqlite import DiskTrouble
from sync_server.alerts import alerts_of
from sync_server.backup import BackupTrouble, verify
from sync_server.office import Office
from sync_server.settings import Settings
from sync_server.sites import cursor_of
from sync_server.tables import sites
from sync_server.takings import RECEIPTS_LEFT_OUT
from tests.sync_server import venue
from tests.sync_server.backups import come_back, made, put_back, read, reopened, sold
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import SITE


def test_tills_bring_back_what_the_restored_server_lacks(tmp_path: Path, database_url: str) -> None:
    with venue.house(tmp_path, database_url) as house:
        settings, tokens = house.office.settings, house.tokens
        tills = [PaperTill(number, epoch=house.office.epoch) for number in (1, 2)]
        before = [till.order(beer()) for till in tills]
        for till, session_id in zip(tills, before, strict=True):
            house.push(till, session_id)
        file = made(house)
        after = [sold(till) for till in tills]
        line = beer(3)
        for till, early, late in zip(tills, before, after, strict=True):
            till.write(early, line)
            line = beer(4)
            house.push(till, early, after=2)
            house.push(till, late)
        book = house.office.clerk.book
        logs = {one: read(house, partial(book, site_id=SITE, session_id=one)) for one in before + after}
        lost_cursor = read(house, lambda connection: cursor_of(connection, SITE))
        old_epoch = house.office.epoch
    done = put_back(settings, file)
    assert done.epoch != old_epoch
    assert done.set_aside
    with reopened(settings) as client:
        office: Office = client.app.state["office"]
        assert office.epoch == done.epoch
        for till, token in zip(tills, tokens, strict=True):
            first, answers = come_back(client, till, token)
            assert first.epoch == done.epoch
            assert {one.result for one in answers} == {"ok"}
            for one in answers:
                assert one.ack_n == len(till.journal[one.id])
                assert one.chain == logs[one.id].chain, "the same log, edit by edit"
            assert come_back(client, till, token)[1][0].rev == answers[0].rev, "and nothing twice"
        pull = client.get(
            "/api/sync/changes",
            params={"since": lost_cursor, "epoch": old_epoch},
            headers={"Authorization": f"Bearer {tokens[0]}"},
        ).json()
        assert (pull["edits"], pull["epoch"]) == ([], done.epoch), "a cursor of the lost epoch says nothing"
        portal: BlockingPortal
        with client.portal() as portal:
            told = portal.call(
                office.run, lambda connection: alerts_of(connection, SITE, state="open", kind="restored")
            )
        assert [one.subject_id for one in told] == [done.epoch]


def test_nothing_given_out_before_is_good_by_accident(tmp_path: Path) -> None:
    with venue.house(tmp_path) as house:
        settings = house.office.settings
        mara = house.as_person("Mara")
        code = house.client.post("/api/tills/codes", json={}, headers=mara).json()["code"]
        file = made(house)
        house.client.post("/api/auth/logout", headers=mara)
        house.client.post("/api/tills/enrol", json={"code": code})
    put_back(settings, file)
    with reopened(settings) as client:
        assert client.get("/api/order-sessions/active", headers=mara).status_code == 401
        assert client.post("/api/tills/enrol", json={"code": code}).status_code == 403
        portal: BlockingPortal
        with client.portal() as portal:
            receipts = portal.call(
                client.app.state["office"].run,
                lambda connection: connection.execute(select(sites.c.receipts)).scalar_one(),
            )
    assert receipts == RECEIPTS_LEFT_OUT


def test_the_present_database_is_set_aside_whole(tmp_path: Path) -> None:
    with venue.house(tmp_path) as house:
        settings = house.office.settings
        file = made(house)
        till = PaperTill(epoch=house.office.epoch)
        house.push(till, till.order(beer()))
    done = put_back(settings, file)
    aside = Path(done.set_aside)
    assert verify(aside / "server.db").orders == 1
    assert verify(settings.database).orders == 0
    assert aside.name == f"set-aside-2026-03-01T20-00-00Z-{done.epoch[:6]}"


def test_a_bad_backup_replaces_nothing(tmp_path: Path, good: Path) -> None:
    with venue.house(tmp_path / "other") as house:
        settings = house.office.settings
    before = settings.database.read_bytes()
    with closing(sqlite3.connect(good)) as connection:
        connection.execute("UPDATE sessions SET chain = 'x'")
        connection.commit()
    with pytest.raises(BackupTrouble):
        put_back(settings, good)
    assert settings.database.read_bytes() == before


def test_a_damaged_database_can_be_replaced_and_a_missing_one_made(tmp_path: Path, good: Path) -> None:
    settings = Settings(data=tmp_path / "new")
    assert put_back(settings, good).set_aside == ""
    settings.database.write_bytes(b"nonsense" * 1000)
    done = put_back(settings, good)
    assert (Path(done.set_aside) / "server.db").read_bytes() == b"nonsense" * 1000
    assert verify(settings.database).orders == 2


@pytest.mark.parametrize("name", ["restoring.db", "server.db"])
def test_a_log_that_was_left_in_the_place_is_not_read_into_the_backup(
    tmp_path: Path, good: Path, name: str
) -> None:
    # A restore that was killed, or a server that was, and whose file was moved away by hand.
    settings = Settings(data=tmp_path / "new")
    settings.data.mkdir()
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("PRAGMA journal_mode=WAL").fetchall()
        other.execute("CREATE TABLE nonsense (id INTEGER)")
        other.commit()
        shutil.copyfile(tmp_path / "other.db-wal", settings.data / f"{name}-wal")
    put_back(settings, good)
    assert verify(settings.database).orders == 2
    assert [one.name for one in settings.data.glob("*.db*")] == ["server.db", "server.db.lock"]


def test_what_a_broken_off_restore_has_left_is_no_backup(tmp_path: Path, good: Path) -> None:
    settings = Settings(data=tmp_path / "new")
    settings.data.mkdir()
    left = settings.data / "restoring.db"
    shutil.copyfile(good, left)
    with pytest.raises(BackupTrouble, match="name the backup itself"):
        put_back(settings, left)
    assert left.exists()


def test_not_while_somebody_uses_the_file(tmp_path: Path, good: Path) -> None:
    with venue.house(tmp_path / "used") as house, pytest.raises(DiskTrouble) as trouble:
        put_back(house.office.settings, good)
    assert trouble.value.reason == "locked"


def test_postgresql_is_replaced_only_if_asked_and_keeps_its_tables(
    tmp_path: Path, good: Path, postgres_url: str
) -> None:
    settings = Settings(data=tmp_path / "server", database_url=postgres_url)
    assert put_back(settings, good, replace=False).set_aside, "empty tables are no loss"
    with pytest.raises(BackupTrouble, match="--replace"):
        put_back(settings, good, replace=False)
    with reopened(settings) as client:
        with pytest.raises(BackupTrouble, match="stop it first"):
            put_back(settings, good)
        assert client.get("/readyz").status_code == 200
