"""A journal of every earlier schema opens with all its orders, also one whose till was killed in a tap."""

from pathlib import Path

import pytest

from shared.paper import Row
from tests.disks.broken import edits_of
from tests.disks.earlier import VERSIONS, made
from tests.power.cuts import put_down
from tests.till_app.store.making import Clock, chance_of, open_store
from till_app.store.health import Health
from till_app.store.store import Found
from till_app.store.tables import STEPS

_AS_OF_TODAY = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"


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
