"""The queues in the journal: kept with their cause, in order, once, and never too late."""

import sqlite3
from pathlib import Path

import pytest

from shared.ids import stamp
from shared.paper import Row
from shared.sqlite import DiskTrouble
from tests.till_app.store.making import Clock, begun, chance_of, open_store
from till_app.store.print_jobs import KEPT, JobState, PrintJob
from till_app.store.store import Store, Transaction
from till_app.store.tables import FIRST

ROWS = (Row("title", "The Lantern"), Row("table", cells=("VAT", "1.00")))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Store:
    return open_store(tmp_path / "journal.db", clock, chance_of(1))


def waiting(store: Store) -> list[str]:
    """Titles of all open jobs."""
    with store.begin() as tx:
        return [job.title for job in tx.print_jobs.open()]


def next_job(store: Store, printer: str = "bar") -> PrintJob | None:
    with store.begin() as tx:
        return tx.print_jobs.next(printer)


def test_a_job_is_kept_with_what_caused_it_or_not_at_all(store: Store) -> None:
    def fail(tx: Transaction) -> None:
        tx.print_jobs.add("bar", "receipt", "1-1", ROWS, "s1")
        raise RuntimeError

    with pytest.raises(RuntimeError), store.begin() as tx:
        fail(tx)
    assert waiting(store) == []
    with store.begin() as tx:
        tx.print_jobs.add("bar", "receipt", "1-1", ROWS, "s1")
    job = next_job(store)
    assert job is not None
    assert (job.rows, job.title, job.state, job.session_id) == (ROWS, "1-1", JobState.WAITING, "s1")
    store.close()


def test_each_printer_has_its_own_queue_and_a_drawer_goes_first(store: Store) -> None:
    with store.begin() as tx:
        tx.print_jobs.add("bar", "receipt", "1-1")
        tx.print_jobs.add("kitchen", "ticket", "Table 1")
        tx.print_jobs.add("bar", "drawer", "drawer")
    assert [getattr(next_job(store, name), "title", "") for name in ("bar", "kitchen", "cellar")] == [
        "drawer", "Table 1", "",
    ]  # fmt: skip
    store.close()


def test_a_state_is_left_only_once(store: Store) -> None:
    with store.begin() as tx:
        job = tx.print_jobs.add("bar", "receipt", "1-1")
        assert tx.print_jobs.turn(job, JobState.WAITING, JobState.PRINTING)
        assert not tx.print_jobs.turn(job, JobState.WAITING, JobState.PRINTING)
        tx.print_jobs.again([job])
        tx.print_jobs.give_up([job])
        assert [one.state for one in tx.print_jobs.open()] == [JobState.PRINTING]
        assert tx.print_jobs.turn(job, JobState.PRINTING, JobState.PRINTED)
        tx.print_jobs.again([job])
    assert waiting(store) == []
    store.close()


def test_what_was_being_printed_when_the_till_stopped_is_in_doubt(store: Store) -> None:
    with store.begin() as tx:
        first = tx.print_jobs.add("bar", "receipt", "1-1")
        tx.print_jobs.add("bar", "receipt", "1-2")
        tx.print_jobs.turn(first, JobState.WAITING, JobState.PRINTING)
        assert tx.print_jobs.cut_off() == 1
        assert [(job.title, job.state, job.problem) for job in tx.print_jobs.open()] == [
            ("1-1", JobState.UNSURE, "stopped"),
            ("1-2", JobState.WAITING, ""),
        ]
        assert getattr(tx.print_jobs.next("bar"), "title", "") == "1-2"
    store.close()


def test_what_is_too_old_waits_for_a_person_and_is_young_again(store: Store, clock: Clock) -> None:
    with store.begin() as tx:
        old = tx.print_jobs.add("bar", "ticket", "old")
        clock.move(60)
        tx.print_jobs.add("bar", "ticket", "new")
        limit = stamp(clock())
        assert tx.print_jobs.age("bar", "ticket", limit) == 1
        assert tx.print_jobs.age("bar", "receipt", limit) == 0
        assert getattr(tx.print_jobs.next("bar"), "title", "") == "new"
        tx.print_jobs.again([old])
        assert tx.print_jobs.age("bar", "ticket", limit) == 0
    store.close()


def test_given_up_is_not_said_but_what_is_there_is(store: Store) -> None:
    with store.begin() as tx:
        job = tx.print_jobs.add("bar", "receipt", "1-1", ROWS, "s1")
        assert tx.print_jobs.was_said("s1", "receipt")
        assert not tx.print_jobs.was_said("s1", "bill")
        tx.print_jobs.give_up([job])
        assert not tx.print_jobs.was_said("s1", "receipt")
        doubtful = tx.print_jobs.add("bar", "receipt", "1-2", ROWS, "s2")
        tx.print_jobs.turn(doubtful, JobState.WAITING, JobState.UNSURE)
        tx.print_jobs.give_up([doubtful])
        assert tx.print_jobs.was_said("s2", "receipt")
    store.close()


def test_only_so_many_finished_jobs_are_remembered(store: Store) -> None:
    with store.begin() as tx:
        first = tx.print_jobs.add("bar", "receipt", "first", session_id="s1")
        tx.print_jobs.turn(first, JobState.WAITING, JobState.PRINTED)
        kept = tx.print_jobs.add("bar", "receipt", "kept", session_id="s2")
        for _ in range(KEPT):
            tx.print_jobs.add("bar", "receipt", "later")
        assert not tx.print_jobs.was_said("s1", "receipt")
        assert tx.print_jobs.was_said("s2", "receipt")
        tx.print_jobs.give_up([kept])
    store.close()


def test_the_bell_rings_after_the_commit_only_and_only_for_papers(store: Store) -> None:
    rung: list[list[str]] = []
    store.ring(lambda: rung.append(waiting(store)))
    begun(store)
    assert rung == []
    with store.begin() as tx:
        tx.print_jobs.add("bar", "receipt", "1-1")
        assert rung == []
    assert rung == [["1-1"]]
    store.close()


def test_a_follower_belongs_to_the_transaction(store: Store) -> None:
    def follow(tx: Transaction) -> None:
        tx.print_jobs.add("bar", "receipt", tx.journal.written[0].kind)

    store.follow(follow)
    begun(store)
    assert waiting(store) == ["open"]
    with store.begin() as tx:
        tx.identity.keep_fact("seen", "1")
    assert waiting(store) == ["open"]
    store.close()


def test_a_journal_of_the_first_version_gets_its_queues(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "journal.db"
    with sqlite3.connect(path) as old:
        for statement in FIRST:
            old.execute(statement)
        old.execute("INSERT INTO facts VALUES ('replica', 'r1')")
        old.execute("PRAGMA user_version = 1")
    old.close()
    store = open_store(path, clock, chance_of(2))
    with store.begin() as tx:
        tx.print_jobs.add("bar", "receipt", "1-1")
    assert waiting(store) == ["1-1"]
    assert path.with_name("journal-v1.backup").exists()
    store.close()


def test_a_full_disk_takes_the_job_back_with_its_cause(store: Store) -> None:
    with store.begin() as tx:
        pages = tx.identity._held.run("PRAGMA page_count").value()
        tx.identity._held.change(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskTrouble, match="full"), store.begin() as tx:
        _fill(tx)
    assert waiting(store) == []
    store.close()


def _fill(tx: Transaction) -> None:
    tx.identity.keep_fact("paid", "yes")
    for number in range(2_000):
        tx.print_jobs.add("bar", "receipt", str(number), ROWS)
