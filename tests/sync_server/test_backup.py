"""Backup: every table, checked edit by edit, made once a day, told when it fails."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from secrets import token_bytes
from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update

from sync_server import backup
from sync_server.alerts import alerts_of
from sync_server.backup import BackupTrouble, backups_in, keep_newest, name_of, verify
from sync_server.database import engine_on
from sync_server.safekeeping import make_backup
from sync_server.settings import Settings
from sync_server.sites import cursor_of
from sync_server.tables import Connection, metadata, sessions
from tests.sync_server.backups import daily, made, read, sold
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.server_process import RealServer
from tests.sync_server.venue import NOON, SITE, House

EARLY, JUST_NOW = "2026-03-01T10:59:00.000Z", "2026-03-01T11:01:00.000Z"
"""More and less than an hour before the house's noon."""


def test_a_backup_holds_every_row_of_every_table(house: House) -> None:
    till = PaperTill(epoch=house.office.epoch)
    house.push(till, sold(till), till.order(beer()))
    file = made(house)

    def rows(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
            if table.name != "meta"
        }

    there = read(house, rows)
    assert len(there["edits"]) == 6
    engine = engine_on(file)
    with engine.begin() as connection:
        assert rows(connection) == there
    engine.dispose()
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in house.office.settings.backups.iterdir()] == [file.name]


def test_a_cashier_may_not_make_one(house: House) -> None:
    assert house.client.post("/api/backup", headers=house.as_person("Asha")).status_code == 403


def test_the_durable_mark_is_that_of_the_last_verified_backup(house: House) -> None:
    till = PaperTill(epoch=house.office.epoch)
    first = till.order(beer())
    assert house.push(till, first).durable_mark == 0
    present = read(house, lambda connection: cursor_of(connection, SITE))
    found = verify(made(house))
    assert found.cursors[SITE] == present
    assert house.push(till, till.order(beer())).durable_mark == present
    read(
        house,
        lambda connection: backup.note_marks(
            connection, backup.Backup(house.office.epoch, {SITE: 10**9}, 0, 0)
        ),
    )
    answer = house.push(till, first)
    assert answer.durable_mark == read(house, lambda connection: cursor_of(connection, SITE))


def test_a_backup_of_another_epoch_moves_no_mark(house: House) -> None:
    other = backup.Backup("another", {SITE: 5}, 0, 0)
    read(house, lambda connection: backup.note_marks(connection, other))
    till = PaperTill(epoch=house.office.epoch)
    assert house.push(till, till.order(beer())).durable_mark == 0


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("DELETE FROM edits WHERE rev = 2", "edit 2 is missing"),
        ("DELETE FROM edits WHERE rev = 4", "do not end where the order says"),
        ("DELETE FROM edits", "has no edits"),
        ("UPDATE edits SET text = replace(text, '540', '54') WHERE rev = 2", "not what its author wrote"),
        ("UPDATE sessions SET chain = 'x'", "do not end where the order says"),
        ("DELETE FROM sessions", "do not end where the order says"),
        ("UPDATE edits SET cursor = 1000000 WHERE rev = 4", "too high"),
        ("DELETE FROM meta", "no server ever ran on it"),
        ("DROP TABLE edits", "cannot be read as a backup"),
        ("UPDATE edits SET text = '{' WHERE rev = 2", "cannot be read as a backup"),
    ],
)
def test_what_is_wrong_in_a_backup_is_found(good: Path, damage: str, sentence: str) -> None:
    assert (verify(good).orders, verify(good).edits) == (2, 6)
    with closing(sqlite3.connect(good)) as connection:
        connection.execute(damage)
        connection.commit()
    with pytest.raises(BackupTrouble, match=sentence):
        verify(good)


def test_a_broken_page_is_found(good: Path) -> None:
    content = bytearray(good.read_bytes())
    place = content.index(b"Lager, pint")
    content[place] ^= 1
    good.write_bytes(content)
    with pytest.raises(BackupTrouble, match="not what its author wrote"):
        verify(good)
    good.write_bytes(bytes(content[: len(content) // 2]))
    with pytest.raises(BackupTrouble):
        verify(good)


def test_a_database_in_use_is_no_backup(good: Path) -> None:
    good.with_name("good.db-wal").write_bytes(b"more")
    with pytest.raises(BackupTrouble, match="in use"):
        verify(good)


def test_the_daily_backup_is_made_once_and_the_oldest_go(house: House) -> None:
    folder = house.office.settings.backups
    folder.mkdir()
    for day in range(1, 29):
        (folder / name_of(f"2026-02-{day:02}T04:00:00.000Z", automatic=True)).touch()
    by_hand = folder / name_of("2026-01-01T04:00:00.000Z", automatic=False)
    by_hand.touch()
    first = daily(house)
    assert first is not None
    assert first.file.name == "daily-2026-03-01T12-00-00Z.db"
    assert len(list(folder.glob("daily-*"))) == house.office.settings.backups_kept
    assert backups_in(folder)[0] == by_hand
    assert backups_in(folder)[-1] == first.file
    assert daily(house) is None
    house.clock.forward(days=1)
    assert daily(house) is not None


def test_of_two_servers_one_makes_it(house: House) -> None:
    def turn(connection: Connection, at: str) -> bool:
        return backup.take_turn(connection, at, "2026-03-01T13:00:00.000Z")

    assert read(house, lambda connection: turn(connection, "2026-03-01T12:00:00.000Z"))
    assert not read(house, lambda connection: turn(connection, "2026-03-01T12:00:00.000Z"))
    assert read(house, lambda connection: turn(connection, "2026-03-01T13:00:00.000Z")), "the first one died"


def test_a_backup_that_fails_is_told_kept_aside_and_tried_again(house: House) -> None:
    till = PaperTill(epoch=house.office.epoch)
    house.push(till, till.order(beer()))
    right: str = read(house, lambda connection: connection.execute(select(sessions.c.chain)).scalar_one())
    chain = update(sessions).where(sessions.c.site_id == SITE)
    read(house, lambda connection: connection.execute(chain.values(chain="wrong")))
    assert daily(house) is None
    told = read(house, lambda connection: alerts_of(connection, SITE, state="open", kind="backup-failed"))
    assert len(told) == 1
    assert "do not end where the order says" in told[0].detail
    folder = house.office.settings.backups
    assert [path.name for path in folder.iterdir()] == [backup.UNVERIFIED]
    read(house, lambda connection: connection.execute(chain.values(chain=right)))
    assert daily(house) is None, "another server may have it in hand"
    house.clock.forward(hours=1)
    assert daily(house) is not None


def test_what_a_killed_server_left_of_a_backup_is_taken_away(house: House) -> None:
    folder = house.office.settings.backups
    folder.mkdir()
    left = [
        f"{name_of(at, automatic=False)}.new{part}" for at in (EARLY, JUST_NOW) for part in ("", "-journal")
    ]
    for name in left:
        (folder / name).touch()
    file = made(house)
    there = sorted(path.name for path in folder.iterdir())
    assert there == sorted([*left[2:], file.name]), "another process may be at work on the newer one"


def test_only_automatic_backups_are_taken_away(tmp_path: Path) -> None:
    for automatic in (True, False):
        for hour in range(3):
            (tmp_path / name_of(f"2026-03-01T0{hour}:00:00.000Z", automatic=automatic)).touch()
    keep_newest(tmp_path, 1)
    assert [path.name[:20] for path in backups_in(tmp_path)] == [
        "manual-2026-03-01T00",
        "manual-2026-03-01T01",
        "daily-2026-03-01T02-",
        "manual-2026-03-01T02",
    ]


@pytest.mark.parametrize("runs", [True, False])
def test_where_no_backup_can_go_is_said_before_one_is_made(tmp_path: Path, runs: bool) -> None:
    (tmp_path / "there.db").touch()
    wrong = {
        "there.db": "exists already; give another name.",
        ".": "is a folder; name a file in it.",
        "nowhere/a.db": "make it, or name another.",
        "there.db/a.db": "make it, or name another.",
    }
    with RealServer(tmp_path / "server") as server:
        server.init_demo()
        if runs:
            server.start()
        for name, end in wrong.items():
            done = server.command("backup", str(tmp_path / name))
            assert (done.returncode, done.stdout) == (1, "")
            assert done.stderr.endswith(f"{end}\n")
            assert str(tmp_path) in done.stderr
        assert list((tmp_path / "server/backups").glob("*.db")) == []
        made = msgspec.json.decode(server.command("backup").stdout)["file"]
        assert Path(made).is_absolute()


def test_a_file_is_named_from_the_root_on(tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    wanted = Path(os.path.relpath(tmp_path / "my.db"))
    said = Path(make_backup(Settings(data=tmp_path / "server"), wanted, token_bytes, NOON)["file"])
    assert said.is_absolute()
    assert said.samefile(tmp_path / "my.db")
