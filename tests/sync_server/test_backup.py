"""Backup and restore: every table, checked edit by edit, and nothing lost when tills come back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from secrets import token_bytes
from typing import Any

import msgspec
import pytest
from anyio.from_thread import BlockingPortal
from litestar.testing import TestClient
from sqlalchemy import select, update

from shared.sqlite import DiskTrouble
from shared.wire import PushAnswer, SessionAnswer, encode
from sync_server import backup
from sync_server.alerts import alerts_of
from sync_server.app import create_app
from sync_server.backup import BackupTrouble, backups_in, keep_newest, name_of, verify
from sync_server.database import engine_on
from sync_server.office import Office
from sync_server.restore import RECEIPTS_LEFT_OUT, Restored, restore
from sync_server.settings import Settings
from sync_server.sites import cursor_of
from sync_server.sweep import Made
from sync_server.tables import Connection, metadata, sessions, sites
from tests.sync_server import venue
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import NOON, SITE, House

LATER = NOON.replace(hour=20)


def made(house: House) -> Path:
    """The file of a backup that Mara asked for."""
    answer = house.client.post("/api/backup", headers=house.as_person("Mara"))
    assert answer.status_code == 201, answer.text
    return house.office.settings.backups / str(answer.json()["file"])


def read(house: House, work: Callable[[Connection], Any]) -> Any:
    """What some work on the house's database returns."""
    portal: BlockingPortal
    with house.client.portal() as portal:
        return portal.call(house.office.run, work)


def daily(house: House) -> Made | None:
    """The daily backup, if it is due."""
    portal: BlockingPortal
    with house.client.portal() as portal:
        return portal.call(house.office.sweep.back_up_if_due)


def sold(till: PaperTill) -> str:
    """An order that was paid."""
    line = beer(2)
    session_id = till.order(line)
    till.pay(session_id, 1080, line)
    return session_id


@contextmanager
def reopened(settings: Settings) -> Iterator[TestClient[Any]]:
    """A server on a database that is there."""
    app = create_app(settings, now=lambda: LATER)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def come_back(client: TestClient[Any], till: PaperTill, token: str) -> tuple[PushAnswer, list[SessionAnswer]]:
    """What a till does that meets a new epoch: it asks where it stands, then sends all that is lacking."""
    headers = {"Authorization": f"Bearer {token}"}

    def push(after: dict[str, int]) -> PushAnswer:
        request = till.push(*(till.session(session_id, n) for session_id, n in after.items()))
        answer = client.post("/api/sync/push", content=encode(request), headers=headers)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=PushAnswer)

    first = push({session_id: len(journal) for session_id, journal in till.journal.items()})
    till.epoch = first.epoch
    behind = {one.id: one.ack_n for one in first.sessions}
    return first, list(push(behind).sessions)


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


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A backup of two orders."""
    with venue.house(tmp_path / "house") as house:
        till = PaperTill(epoch=house.office.epoch)
        house.push(till, sold(till), till.order(beer()))
        return made(house).rename(tmp_path / "good.db")


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


def put_back(settings: Settings, file: Path, *, replace: bool = True) -> Restored:
    """Restores a backup in the evening."""
    return restore(settings, file, token_bytes, LATER, replace=replace)


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
