"""The queues at work: one thread per printer, so that a dead one stops nobody else."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from shared.ids import stamp
from shared.sqlite import DiskTrouble
from till_app.devices.printer import Printer, PrinterTrouble
from till_app.store.print_jobs import JobKind, JobState, PrintJob
from till_app.store.store import Store

DRAWER_SECONDS = 10
"""A drawer that could not be opened at once must not spring open later."""

_BACK_OFF = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
_IDLE_SECONDS = 5.0
_STOP_SECONDS, _ABORT_SECONDS = 2.0, 0.5
_log = logging.getLogger(__name__)


class PrintQueues:
    """All printers of a till. `changed` is called, on a printer's thread, when a job's state has changed."""

    def __init__(
        self, store: Store, printers: Mapping[str, Printer], limits: Mapping[JobKind, timedelta], *,
        clock: Callable[[], datetime], changed: Callable[[], None],
    ) -> None:  # fmt: skip
        self._store, self._changed = store, changed
        self._queues: Sequence[_Queue] = tuple(
            _Queue(store, name, printer, limits=limits, clock=clock, changed=changed)
            for name, printer in printers.items()
        )

    def start(self) -> None:
        """Begins. What was being printed when the till stopped is not printed again unasked."""
        with self._store.begin() as tx:
            tx.print_jobs.cut_off()
        self._changed()
        self._store.ring(self.wake)
        for queue in self._queues:
            queue.start()

    def wake(self) -> None:
        """There is perhaps something to print. From any thread; never waits."""
        for queue in self._queues:
            queue.wake()

    def stop(self) -> None:
        """Ends all threads; what is not printed stays in the journal."""
        for queue in self._queues:
            queue.stop()
        for queue in self._queues:
            queue.join()


class _Queue:
    def __init__(
        self, store: Store, name: str, printer: Printer, *, limits: Mapping[JobKind, timedelta],
        clock: Callable[[], datetime], changed: Callable[[], None],
    ) -> None:  # fmt: skip
        self._store, self._name, self._printer = store, name, printer
        self._limits, self._clock, self._changed = limits, clock, changed
        # An event, no condition: it is set under the journal's lock and must not wait for anybody.
        self._woken = threading.Event()
        self._stopping = self._abandoned = False
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name=f"printer {name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._woken.set()

    def stop(self) -> None:
        self._stopping = True
        self._woken.set()

    def join(self) -> None:
        """Lets a paper come out; a printer that hangs is left to itself."""
        if self._thread.is_alive():
            self._thread.join(_STOP_SECONDS)
        if self._thread.is_alive():
            self._printer.abort()
            self._thread.join(_ABORT_SECONDS)
        # From here on the journal may be closed: a thread that is still there must not touch it.
        self._abandoned = self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping:
            self._woken.clear()
            try:
                seconds = self._once()
            except DiskTrouble as trouble:
                _log.warning("the queue of the printer %s cannot be read: %s", self._name, trouble)
                seconds = _BACK_OFF[-1]
            if seconds and not self._stopping:
                self._woken.wait(seconds)

    def _once(self) -> float:
        """The next job, if there is one; seconds until the next look."""
        job = self._next()
        if job is None:
            return _IDLE_SECONDS
        try:
            self._printer.print(job, lambda: self._begun(job))
        except PrinterTrouble as trouble:
            self._put_back(job, trouble)
            self._failures += 1
            return 0.0 if trouble.perhaps else _BACK_OFF[min(self._failures, len(_BACK_OFF)) - 1]
        self._failures = 0
        self._done(job)
        return 0.0

    def _next(self) -> PrintJob | None:
        now = self._clock()
        aged = 0
        with self._store.begin() as tx:
            for kind, limit in self._limits.items():
                aged += tx.print_jobs.age(self._name, kind, stamp(now - limit))
            job = tx.print_jobs.next(self._name)
        if aged:
            self._changed()
        return job

    def _begun(self, job: PrintJob) -> bool:
        """The first byte goes out next: on the disk, so that a crash from here on leads to a question."""
        with self._store.begin() as tx:
            return not self._stopping and tx.print_jobs.turn(job.id, JobState.WAITING, JobState.PRINTING)

    def _done(self, job: PrintJob) -> None:
        if self._abandoned:
            return
        with self._store.begin() as tx:
            tx.print_jobs.turn(job.id, JobState.PRINTING, JobState.PRINTED)
            tx.print_jobs.blame(self._name, "")
        self._changed()

    def _put_back(self, job: PrintJob, trouble: PrinterTrouble) -> None:
        _log.info("%s at the printer %s: %s", job.title, self._name, trouble.why)
        if self._abandoned:
            return
        with self._store.begin() as tx:
            if trouble.perhaps:
                tx.print_jobs.turn(job.id, JobState.PRINTING, JobState.UNSURE, trouble.why)
            else:
                tx.print_jobs.blame(self._name, trouble.why)
        self._changed()


def limits_of(receipt: timedelta, ticket: timedelta) -> Mapping[JobKind, timedelta]:
    """How old each kind may be to come out by itself."""
    return {
        "receipt": receipt, "bill": receipt, "report": receipt, "ticket": ticket,
        "drawer": timedelta(seconds=DRAWER_SECONDS),
    }  # fmt: skip
