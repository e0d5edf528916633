"""Broken files: whatever is wrong with them is said, what can be read is there, and the till goes on."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.disks.broken import Seen, edits_of, flipped, journal, left_by, opened, ring
from tests.power.cuts import quick_folder
from tests.till_app.store.making import chance_of

DB, WAL, TIP, NOTE = "journal.db", "journal.db-wal", "journal.tip", "journal.tip-note"
PAGE = 4096
SET_ASIDE = "The journal was damaged and set aside. {} changes came over. Tell a manager."
OLDER = "The journal of this till was older than it should be. The server fills the rest."
NEWER = "The journal of this till is from a newer version. Install that version again."


class Left:
    """A folder, what lay in it after a kill and after a clean end, and the edits that were acknowledged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        store = journal(folder)
        ring(store, 12)
        store.checkpoint()
        self.edits = ring(store, 1)
        self.killed = left_by(folder)
        store.close()
        self.closed = left_by(folder)

    def open(self, files: dict[str, bytes]) -> Seen:
        """These files in the place of the till's."""
        return opened(files, self.folder)

    def missing(self, seen: Seen) -> int:
        """How many edits are not there."""
        return len(self.edits - seen.edits)


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """What a till left."""
    with quick_folder(tmp_path_factory.mktemp("left")) as folder:
        return Left(folder / "till")


@pytest.fixture
def chance() -> Random:
    """Chance that is the same each time."""
    return chance_of(7)


def test_a_flip_in_any_byte_of_the_header_costs_nothing(left: Left, chance: Random) -> None:
    said = Counter[str]()
    for place in range(100):
        seen = left.open({**left.closed, DB: flipped(left.closed[DB], place, chance)})
        said[seen.said] += 1
        # A flip in the version makes it one of a later till, which is left alone.
        assert seen.said == NEWER or (left.missing(seen), seen.troubles) == (0, ()), (place, seen.said)
    assert set(said) == {"", SET_ASIDE.format(len(left.edits)), NEWER}
    assert said[NEWER] <= 4


def test_a_flip_where_a_page_begins_costs_nothing(left: Left, chance: Random) -> None:
    for page in range(0, len(left.closed[DB]), PAGE):
        place = page + chance.choice((0, 1, 3, 5, 8, 9, 12))
        seen = left.open({**left.closed, DB: flipped(left.closed[DB], place, chance)})
        assert seen.said in ("", SET_ASIDE.format(len(left.edits)), NEWER), place
        assert seen.said == NEWER or left.missing(seen) == 0


def test_a_flip_anywhere_costs_at_most_what_it_hit_and_is_told(left: Left, chance: Random) -> None:
    told = 0
    for _ in range(250):
        place = chance.randrange(100, len(left.closed[DB]))
        seen = left.open({**left.closed, DB: flipped(left.closed[DB], place, chance)})
        if left.missing(seen):
            told += 1
            # Where a check finds it, the column beside an edit was hit, and the edit is there.
            assert seen.troubles or (
                seen.said.startswith("The journal was damaged") and left.missing(seen) == 1
            )
    assert told > 5


@pytest.mark.parametrize("size", [0, 10, 100, PAGE, 30 * PAGE + 7, -1])
def test_a_journal_that_was_cut_short_is_told(left: Left, size: int) -> None:
    seen = left.open({**left.closed, DB: left.closed[DB][:size]})
    assert seen.said or left.missing(seen) == 0
    assert seen.troubles == ()


def test_a_log_that_was_deleted_is_told_and_its_edits_are_not_made_up(left: Left) -> None:
    seen = left.open({name: content for name, content in left.killed.items() if name != WAL})
    assert (seen.said, seen.troubles) == (OLDER, ())
    assert 0 < left.missing(seen) < len(left.edits)


def test_a_journal_that_was_deleted_comes_back_from_its_log(left: Left) -> None:
    seen = left.open({name: content for name, content in left.killed.items() if name != DB})
    assert (seen.said, left.missing(seen)) == (SET_ASIDE.format(len(left.edits)), 0)


def test_a_broken_witness_costs_nothing(left: Left, chance: Random) -> None:
    for name in (TIP, NOTE):
        for content in (b"", b"{}", b"\xff" * 300):
            assert left.open({**left.closed, name: content}) == Seen("", frozenset(left.edits))
        for _ in range(20):
            place = chance.randrange(len(left.closed[name]))
            seen = left.open({**left.closed, name: flipped(left.closed[name], place, chance)})
            assert seen.said in ("", OLDER)
            assert (left.missing(seen), seen.troubles) == (0, ())


def test_what_is_shown_of_an_order_is_folded_anew_where_it_cannot_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    store = journal(folder)
    edits = ring(store, 2)
    store._connection.execute("UPDATE sessions SET snapshot = x'7bff'")
    with store.begin() as tx:
        store._memory.clear()
        assert {session.total for session in tx.journal.open_sessions()} == {600}
    assert edits_of(store) == edits
    store.close()
