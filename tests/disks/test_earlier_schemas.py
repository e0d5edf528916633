"""A journal of every earlier schema opens with all its orders, also one whose till was killed in a tap."""

from contextlib import closing
from pathlib import Path

import pytest

from shared.edits import Open, Table
from shared.paper import Row
from shared.sqlite import open_connection
from tests.disks.broken import clock, edits_of, left_by
from tests.power.cuts import put_down
from tests.till_app.store.making import Clock, chance_of, line, open_store
from till_app.store.health import Health
from till_app.store.held import Held
from till_app.store.identity import Given, Identity
from till_app.store.journal import Journal
from till_app.store.memory import Memory
from till_app.store.store import Found
from till_app.store.tables import STEPS, prepare

VERSIONS = range(1, len(STEPS) + 1)
ORDERS = 6
_AS_OF_TODAY = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"


def made(folder: Path, version: int, *, is_closed: bool) -> tuple[dict[str, bytes], set[str], dict[str, int]]:
    """The files that a till of that version left, the edits in them and what each order came to.

    The tables are those of the version; edits and orders have been kept the same way since the first.
    """
    folder.mkdir()
    given = Given(clock, chance_of(version).randbytes)
    edits, totals = set[str](), dict[str, int]()
    with closing(open_connection(folder / "journal.db")) as connection:
        prepare(connection, folder / "journal.db", STEPS[:version])
        held = Held(connection)
        for number in range(ORDERS):
            with held.transaction():
                session_id = given.new_id()
                rooms = _journal(held, given, is_new=number == 0)
                for written in (
                    rooms.write(session_id, 7, Open(currency="GBP"), line("1"), line("2", price=100)),
                    rooms.write(session_id, 7, Table(table=f"Table {number}")),
                ):
                    edits |= {edit.id for edit in written}
                totals[session_id] = rooms.session(session_id).total
        left = left_by(folder)
    return left_by(folder) if is_closed else left, edits, totals


def _journal(held: Held, given: Given, *, is_new: bool) -> Journal:
    identity = Identity(held, given)
    if is_new:
        identity.begin_replica("new")
        identity.keep_fact("fingerprint", "machine 1")
        identity.keep_fact("till_id", "3")
    return Journal(held, given, identity, Memory())


@pytest.mark.parametrize("is_closed", [True, False], ids=["closed", "killed"])
@pytest.mark.parametrize("version", VERSIONS)
def test_every_earlier_journal_opens_with_all_it_holds_and_goes_on(
    tmp_path: Path, version: int, is_closed: bool
) -> None:
    files, edits, totals = made(tmp_path / "older", version, is_closed=is_closed)
    assert ("journal.db-wal" in files) is not is_closed
    path = put_down(files, tmp_path / "till") / "journal.db"
    store = open_store(path, Clock(), chance_of(1))
    assert store.found is Found.AS_LEFT
    assert Health(store).check().is_sound
    assert edits_of(store) == edits
    with store.begin() as tx:
        assert {one.session_id: one.total for one in tx.journal.open_sessions()} == totals
        assert tx.unsent.count() == len(edits)
        assert tx.identity.next_receipt() == "3-000001"
        # What later versions brought can be used.
        tx.print_jobs.add("bar", "receipt", "Receipt 3-000001", (Row("total", "Total", "6.60"),))
        assert tx.card_refunds.asked() == ()
    store.close()
    kept = path.with_name(f"journal-v{version}.backup")
    assert kept.exists() is (version < len(STEPS))


@pytest.mark.parametrize("version", VERSIONS)
def test_every_earlier_journal_becomes_the_same_as_a_new_one(tmp_path: Path, version: int) -> None:
    files, _, _ = made(tmp_path / "older", version, is_closed=True)
    older = open_store(put_down(files, tmp_path / "till") / "journal.db", Clock(), chance_of(1))
    newest = open_store(tmp_path / "journal.db", Clock(), chance_of(1))
    tables = [one._connection.execute(_AS_OF_TODAY).fetchall() for one in (older, newest)]
    older.close()
    newest.close()
    assert tables[0] == tables[1]
