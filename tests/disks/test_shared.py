"""Another process at the journal: nothing is lost, the till says that it is locked, and goes on after."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.disks.counter import Counter
from till_app.store.tables import STEPS


def test_a_stranger_who_holds_the_journal_is_told_and_outlived(tmp_path: Path) -> None:
    with Counter(tmp_path) as clerk:
        clerk.do("open")
        edits = set(clerk.do("sell", 3).edits)
        with closing(sqlite3.connect(tmp_path / "journal.db", isolation_level=None)) as stranger:
            stranger.execute("BEGIN IMMEDIATE")
            tried = clerk.do("sell", 1)
            assert (tried.edits, tried.troubles) == ((), ("locked",))
            stranger.execute("ROLLBACK")
            # One that only reads, such as a backup of the whole machine, holds up nobody.
            stranger.execute("BEGIN")
            assert stranger.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
            stranger.execute("SELECT count(*) FROM edits").fetchall()
            read = clerk.do("sell", 5)
            assert (len(read.edits), read.troubles) == (10, ())
            assert clerk.do("checkpoint").troubles == ()
        more = clerk.do("sell", 5)
        assert (len(more.edits), more.troubles) == (10, ())
        clerk.kill()
    with Counter(tmp_path) as clerk:
        found = clerk.do("open")
        assert (found.said, found.troubles) == ("", ())
        assert set(found.edits) == {*edits, *read.edits, *more.edits}


def test_a_second_till_that_gets_past_the_lock_loses_nothing_of_the_first(tmp_path: Path) -> None:
    """The lock of the folder keeps a second till out (F-14); should it fail, no edit may go missing."""
    with Counter(tmp_path) as first, Counter(tmp_path) as second:
        first.do("open")
        edits = set(first.do("sell", 3).edits)
        found = second.do("open")
        assert (found.said, set(found.edits)) == ("", edits)
        for clerk in (first, second, first, second):
            answer = clerk.do("sell", 3)
            assert (len(answer.edits), answer.troubles) == (6, ())
            edits |= set(answer.edits)
        first.kill()
        edits |= set(second.do("sell", 3).edits)
        second.do("close")
    with Counter(tmp_path) as clerk:
        found = clerk.do("open")
        assert (found.said, found.troubles) == ("", ())
        assert set(found.edits) == edits
