"""Opening, migrating, and what a start finds out about the run before."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from shared.edits import fits
from shared.ids import START
from shared.sqlite import DiskTrouble, open_connection
from tests.till_app.store.making import Clock, begun, open_store
from till_app.store import witness
from till_app.store.store import Found, Store
from till_app.store.tables import STEPS, JournalTooNew, prepare


def test_a_clean_stop_is_told_from_a_kill(path: Path, clock: Clock, chance: Random) -> None:
    first = open_store(path, clock, chance)
    with first.begin() as tx:
        assert tx.identity.was_killed() is None
        tx.identity.keep_current(7, "order-1")
    first._let_go()  # as a kill leaves it: nothing noted
    clock.move(60)
    second = open_store(path, clock, chance)
    with second.begin() as tx:
        assert tx.identity.was_killed() == "2026-03-14T12:00:00.000Z"
        current = tx.identity.current
        assert current is not None
        assert (current.user_id, current.session_id) == (7, "order-1")
        tx.identity.clear_session()
        assert tx.identity.current is not None
        tx.identity.clear_current()
    second.close()
    third = open_store(path, clock, chance)
    with third.begin() as tx:
        assert tx.identity.was_killed() is None
        assert tx.identity.last_clean_stop == "2026-03-14T12:01:00.000Z"
        assert tx.identity.current is None
    third.close()


def test_receipt_numbers_are_never_given_twice(path: Path, clock: Clock, chance: Random) -> None:
    store = open_store(path, clock, chance)
    with store.begin() as tx:
        tx.identity.keep_fact("till_id", "3")
        assert [tx.identity.next_receipt() for _ in range(3)] == ["3-000001", "3-000002", "3-000003"]
    store.close()
    # An older file is put back, but the witness beside it knows better.
    witness.write(witness.beside(path), witness.Tip("r", "s", 1, "h", 41))
    again = open_store(path, clock, chance)
    with again.begin() as tx:
        assert tx.identity.next_receipt() == "3-000042"
    again.close()


def test_another_machine_goes_on_as_a_new_replica(path: Path, clock: Clock, chance: Random) -> None:
    store = open_store(path, clock, chance)
    session_id = begun(store, lines=2)
    with store.begin() as tx:
        before, replica = tx.journal.own(session_id), tx.identity.replica
        tx.copies.acknowledge(session_id, 2, before[1].hash)
    store.close()
    moved = open_store(path, clock, chance, fingerprint="machine 2")
    assert moved.found is Found.OTHER_MACHINE
    with moved.begin() as tx:
        after = tx.journal.own(session_id)
        assert tx.identity.replica != replica
        assert [edit.id for edit in after] == [edit.id for edit in before]
        assert {edit.replica for edit in after} == {tx.identity.replica}
        assert [edit.previous for edit in after] == [START, *(edit.hash for edit in after[:-1])]
        assert all(fits(edit) for edit in after)
        assert tx.unsent.count() == len(before)
        assert [entry.reason for entry in tx.identity.replicas()] == ["new", "other_machine"]
    moved.close()
    again = open_store(path, clock, chance, fingerprint="machine 2")
    assert again.found is Found.AS_LEFT
    again.close()


def test_a_journal_that_forgot_what_its_witness_saw_goes_on_as_a_new_replica(
    path: Path, clock: Clock, chance: Random, tmp_path: Path
) -> None:
    store = open_store(path, clock, chance)
    begun(store)
    old = tmp_path / "yesterday.db"
    store.back_up(old)
    with store.begin() as tx:
        replica = tx.identity.replica
    begun(store, lines=witness.EVERY)
    store.close()
    old.replace(path)
    again = open_store(path, clock, chance)
    assert again.found is Found.BEHIND_WITNESS
    with again.begin() as tx:
        assert tx.identity.replica != replica
        assert tx.unsent.count() == 2
    again.close()


def test_a_journal_older_than_the_replica_of_its_witness_is_behind_too(
    path: Path, clock: Clock, chance: Random
) -> None:
    open_store(path, clock, chance).close()
    witness.write(witness.beside(path), witness.Tip("a replica this file never was", "s", 1, "h", 0))
    again = open_store(path, clock, chance)
    assert again.found is Found.BEHIND_WITNESS
    again.close()


def test_a_journal_from_a_newer_till_is_not_touched(path: Path, clock: Clock, chance: Random) -> None:
    open_store(path, clock, chance).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(JournalTooNew) as trouble:
        open_store(path, clock, chance)
    assert (trouble.value.found, trouble.value.known) == (99, len(STEPS))
    assert path.read_bytes() == before


def test_an_older_journal_is_copied_aside_and_brought_up_step_by_step(
    path: Path, clock: Clock, chance: Random
) -> None:
    store = open_store(path, clock, chance)
    session_id = begun(store)
    store.close()
    later = (*STEPS, ("ALTER TABLE sheets ADD COLUMN note TEXT",), ("UPDATE sheets SET note = 'x'",))
    with closing(open_connection(path)) as connection:
        assert prepare(connection, path, later) == len(STEPS)
        assert prepare(connection, path, later) == len(later)
    backup = path.with_name(f"journal-v{len(STEPS)}.backup")
    kept = open_store(backup, clock, chance)
    with kept.begin() as tx:
        assert len(tx.journal.edits(session_id)) == 2
    kept.close()


def test_a_first_start_that_ended_at_its_tables_is_begun_again(
    path: Path, clock: Clock, chance: Random
) -> None:
    """The power may go between the tables and the first replica: that is no other machine."""
    with closing(open_connection(path)) as connection:
        prepare(connection, path)
    store = open_store(path, clock, chance)
    assert store.found is Found.NEW
    begun(store)
    store.close()
    again = open_store(path, clock, chance)
    assert again.found is Found.AS_LEFT
    again.close()


def test_a_step_that_fails_leaves_the_journal_as_it_was(path: Path, clock: Clock, chance: Random) -> None:
    open_store(path, clock, chance).close()
    with closing(open_connection(path)) as connection, pytest.raises(Exception, match="no such table"):
        prepare(connection, path, (*STEPS, ("CREATE TABLE half (x)", "DROP TABLE lost")))
    store = open_store(path, clock, chance)
    assert store.integrity() == ()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None


def test_a_file_that_is_no_journal_is_told_plainly(path: Path, clock: Clock, chance: Random) -> None:
    path.write_bytes(b"this was a shopping list" * 400)
    with pytest.raises(DiskTrouble) as trouble:
        open_store(path, clock, chance)
    assert trouble.value.reason == "corrupt"


def test_the_witness_is_written_at_payments_and_every_few_edits(store: Store) -> None:
    beside = witness.beside(store.path)
    session_id = begun(store)
    assert witness.read(beside) is None
    begun(store, lines=witness.EVERY)
    seen = witness.read(beside)
    assert seen is not None
    with store.begin() as tx:
        assert tx.journal.hash_at(seen.session_id, seen.n) == seen.hash
        assert seen.replica == tx.identity.replica
        assert tx.journal.session(session_id).total == 100


def test_the_note_beside_the_witness_is_of_every_edit(store: Store) -> None:
    begun(store)
    (seen,) = witness.seen(store.path)
    with store.begin() as tx:
        assert tx.journal.hash_at(seen.session_id, seen.n) == seen.hash
        assert seen.n == tx.journal.count() == 2


@pytest.mark.parametrize("torn", [b"nonsense", b"0000", b"\xff" * 512])
def test_a_torn_note_says_nothing(store: Store, torn: bytes) -> None:
    begun(store)
    note = witness.note_beside(store.path)
    whole = note.read_bytes()
    begun(store)
    note.write_bytes(torn + note.read_bytes()[len(torn) :])
    assert witness.read_note(note) is None
    # Half of the old one and half of the new one is neither.
    note.write_bytes(whole[:200] + b"7" + whole[201:])
    assert witness.read_note(note) is None
    note.write_bytes(whole)
    assert witness.read_note(note) is not None


def test_a_log_that_was_cut_short_is_told_and_what_is_left_in_it_is_brought_over(
    path: Path, clock: Clock, chance: Random, tmp_path: Path
) -> None:
    """FACTS: one flipped bit in the log, and the rest of it is passed over without a word."""
    store = open_store(path, clock, chance)
    sessions = [begun(store, lines=2) for _ in range(5)]
    with store.begin() as tx:
        before = {session_id: tx.journal.session(session_id) for session_id in sessions}
    left = tmp_path / "left"
    left.mkdir()
    for file in path.parent.glob("journal.*"):
        (left / file.name).write_bytes(file.read_bytes())
    store.close()
    log = bytearray((left / "journal.db-wal").read_bytes())
    # The hash of the page that holds the first edit of the third order.
    log[log.index(sessions[2].encode()) // 4120 * 4120 + 32 + 17] ^= 4
    (left / "journal.db-wal").write_bytes(log)
    again = open_store(left / "journal.db", clock, chance)
    assert again.found is Found.BEHIND_WITNESS
    with again.begin() as tx:
        assert {one: tx.journal.session(one) for one in sessions} == before
        assert tx.unsent.count() == tx.journal.count() == 15
    again.close()
    third = open_store(left / "journal.db", clock, chance)
    assert third.found is Found.AS_LEFT, "told once"
    third.close()
