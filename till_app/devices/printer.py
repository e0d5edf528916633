"""What a printer is to a queue: it prints a job, or says why not."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from till_app.store.print_jobs import PrintJob


class Why(StrEnum):
    """Why a paper did not come out; kept with the job as its `problem`."""

    NO_ANSWER = "no_answer"
    NOT_THERE = "not_there"
    NO_ACCESS = "no_access"
    NO_DRIVER = "no_driver"
    NO_PAPER = "no_paper"
    NOT_READY = "not_ready"
    CUT_SHORT = "cut_short"
    STOPPED = "stopped"
    """The till stopped while it was printing."""


class PrinterTrouble(Exception):
    """A printer said no, or nothing. `perhaps`: some of it, or all, may have come out."""

    def __init__(self, why: Why, *, perhaps: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.perhaps = perhaps


class Printer(Protocol):
    """What a queue needs of its printer."""

    def print(self, job: PrintJob, go: Callable[[], bool]) -> None:
        """Prints a job. `go` is asked right before the first byte, and may still say no.

        Returns when it is printed, or `go` said no. Raises PrinterTrouble.
        """

    def abort(self) -> None:
        """Ends a `print` that hangs in another thread."""
