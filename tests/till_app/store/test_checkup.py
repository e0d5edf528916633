"""A journal is looked over from outside: what waits, what is open, and nothing of it is touched."""

from pathlib import Path

import pytest

from shared.sqlite import DiskTrouble
from tests.till_app.desk.counter import ASHA, open_counter
from till_app.store.checkup import Findings, look_over


def test_beside_the_running_till_it_says_what_waits(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    counter = open_counter(path)
    session_id = counter.store.new_id()
    counter.ring(session_id)
    counter.ring(session_id)
    with counter.store.begin() as tx:
        tx.identity.keep_current(ASHA, session_id)
        version, first = 4, next(iter(tx.journal.edits(session_id))).at
    found = look_over(path)
    assert found is not None
    assert (found.waiting, found.oldest, found.open_orders, found.in_hand) == (3, first, 1, True)
    assert (found.version, found.damage) == (version, "")
    with counter.store.begin() as tx:
        tx.identity.clear_current()
    again = look_over(path)
    assert again is not None
    assert not again.in_hand
    counter.store.close()


def test_a_journal_that_is_not_there_is_not_begun(tmp_path: Path) -> None:
    assert look_over(tmp_path / "journal.db") is None
    assert list(tmp_path.iterdir()) == []


def test_an_empty_and_a_broken_file_are_told(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch()
    assert look_over(path) == Findings(version=0, damage="")
    path.write_bytes(b"no journal at all" * 300)
    with pytest.raises(DiskTrouble, match="corrupt"):
        look_over(path)
