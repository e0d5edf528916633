"""The queues at work: each paper once, a dead printer stops nobody, a crash leads to a question."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest

from shared.paper import Row
from tests.till_app.devices.making import WAIT, till_side, virtual
from tests.till_app.store.making import Clock, chance_of, open_store
from till_app.devices.printer import Printer, PrinterTrouble, Why
from till_app.devices.queue import PrintQueues, limits_of
from till_app.store.print_jobs import JobKind, JobState, PrintJob
from till_app.store.store import Store

LIMITS = limits_of(timedelta(minutes=15), timedelta(minutes=10))


class Begun(Protocol):
    """A journal with its queues at work, until the end of the block."""

    def __call__(self, **printers: Printer) -> "AbstractContextManager[Counter]": ...


class Paper:
    """A printer of paper: does what it is told to, and counts."""

    def __init__(self) -> None:
        self.trouble: PrinterTrouble | None = None
        self.printed: list[str] = []
        self.gate = threading.Event()
        self.gate.set()

    def print(self, job: PrintJob, go: Callable[[], bool]) -> None:
        trouble = self.trouble
        if trouble is not None and not trouble.perhaps:
            raise trouble
        if not go():
            return
        self.gate.wait(WAIT)
        if trouble is not None:
            raise trouble
        self.printed.append(job.title)

    def abort(self) -> None:
        self.gate.set()


class Counter:
    """A journal and its queues; `until` waits for a state without looking at a clock."""

    def __init__(self, store: Store, clock: Clock, printers: dict[str, Printer]) -> None:
        self.store, self._changed = store, threading.Condition()
        self.queues = PrintQueues(store, printers, LIMITS, clock=clock, changed=self._ring)

    def add(self, printer: str, title: str, kind: JobKind = "receipt") -> str:
        with self.store.begin() as tx:
            return tx.print_jobs.add(printer, kind, title, [Row("plain", title)])

    def states(self) -> list[tuple[str, str, str]]:
        """Title, state and problem of all that is open."""
        with self.store.begin() as tx:
            return [(job.title, job.state.value, job.problem) for job in tx.print_jobs.open()]

    def until(self, wanted: list[tuple[str, str, str]]) -> None:
        """Waits for these states."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.states() == wanted, WAIT), self.states()

    def _ring(self) -> None:
        with self._changed:
            self._changed.notify_all()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(tmp_path: Path, clock: Clock) -> Begun:
    @contextmanager
    def begun(**printers: Printer) -> Iterator[Counter]:
        counter = Counter(open_store(tmp_path / "journal.db", clock, chance_of(1)), clock, printers)
        counter.queues.start()
        try:
            yield counter
        finally:
            counter.queues.stop()
            counter.store.close()

    return begun


def test_papers_come_out_once_and_in_order(opened: Begun) -> None:
    with virtual() as printer, opened(bar=till_side(printer)) as counter:
        for number in range(5):
            counter.add("bar", f"paper {number}")
        found = [printer.printed.get(timeout=WAIT).text.strip() for _ in range(5)]
        counter.until([])
        assert found == [f"paper {number}" for number in range(5)]
        assert printer.printed.empty()


def test_a_dead_printer_stops_nobody_else(opened: Begun) -> None:
    dead, good = Paper(), Paper()
    dead.trouble = PrinterTrouble(Why.NO_ANSWER)
    with opened(kitchen=dead, bar=good) as counter:
        counter.add("kitchen", "ticket 1")
        counter.add("bar", "receipt 1")
        counter.until([("ticket 1", "waiting", "no_answer")])
        assert good.printed == ["receipt 1"]
        dead.trouble = None
        counter.add("kitchen", "ticket 2")
        counter.until([])
        assert dead.printed == ["ticket 1", "ticket 2"]


def test_what_may_be_out_is_asked_about_and_stops_nothing_behind_it(opened: Begun) -> None:
    bar = Paper()
    bar.trouble = PrinterTrouble(Why.NO_PAPER, perhaps=True)
    bar.gate.clear()
    with opened(bar=bar) as counter:
        doubtful = counter.add("bar", "receipt 1")
        counter.add("bar", "receipt 2")
        while counter.states()[0][1] != "printing":
            counter.queues.wake()
        bar.gate.set()
        bar.trouble = None
        counter.until([("receipt 1", "unsure", "no_paper")])
        assert bar.printed == ["receipt 2"]
        with counter.store.begin() as tx:
            tx.print_jobs.again([doubtful])
        counter.until([])
        assert bar.printed == ["receipt 2", "receipt 1"]


def test_after_a_crash_nothing_is_printed_twice_unasked(opened: Begun) -> None:
    bar = Paper()
    with opened(bar=bar) as counter:
        first = counter.add("bar", "receipt 1")
        counter.until([])
        with counter.store.begin() as tx:
            # As a till leaves it that is killed between the first byte and the printer's answer.
            tx.print_jobs.turn(first, JobState.PRINTED, JobState.PRINTING)
    with opened(bar=bar) as counter:
        counter.add("bar", "receipt 2")
        counter.until([("receipt 1", "unsure", "stopped")])
        assert bar.printed == ["receipt 1", "receipt 2"]


def test_what_was_given_up_meanwhile_is_not_printed(opened: Begun) -> None:
    bar = Paper()
    bar.trouble = PrinterTrouble(Why.NO_PAPER)
    with opened(bar=bar) as counter:
        job = counter.add("bar", "receipt 1")
        counter.until([("receipt 1", "waiting", "no_paper")])
        with counter.store.begin() as tx:
            tx.print_jobs.give_up([job])
        bar.trouble = None
        counter.add("bar", "receipt 2")
        counter.until([])
        assert bar.printed == ["receipt 2"]


@pytest.mark.parametrize(
    ("kind", "minutes", "is_late"),
    [
        ("ticket", 11, True),
        ("ticket", 9, False),
        ("receipt", 16, True),
        ("receipt", 14, False),
        ("drawer", 1, True),
    ],
)
def test_no_paper_comes_out_the_next_morning(
    opened: Begun, clock: Clock, kind: JobKind, minutes: int, is_late: bool
) -> None:
    bar = Paper()
    bar.trouble = PrinterTrouble(Why.NO_ANSWER)
    with opened(bar=bar) as counter:
        counter.add("bar", "old", kind)
        counter.until([("old", "waiting", "no_answer")])
    clock.move(minutes * 60)
    bar.trouble = None
    with opened(bar=bar) as counter:
        counter.until([("old", "late", "no_answer")] if is_late else [])
    assert bar.printed == ([] if is_late else ["old"])


def test_a_clock_set_back_keeps_nothing_from_printing(opened: Begun, clock: Clock) -> None:
    bar = Paper()
    with opened(bar=bar) as counter:
        clock.move(-3 * 86_400)
        counter.add("bar", "receipt 1")
        clock.move(-3 * 86_400)
        counter.add("bar", "receipt 2")
        counter.until([])
    assert bar.printed == ["receipt 1", "receipt 2"]


def test_the_end_waits_for_the_paper_that_comes_out(opened: Begun) -> None:
    bar = Paper()
    bar.gate.clear()
    with opened(bar=bar) as counter:
        counter.add("bar", "receipt 1")
        while counter.states()[0][1] != "printing":
            counter.queues.wake()
        threading.Timer(0.05, bar.gate.set).start()
    with opened(bar=bar) as counter:
        assert counter.states() == []
