"""From the start of a till to its login page, also after a kill, and its memory.

    python -m tests.bench.start [RUNS]

Each start is a process of its own, beside that of a bare window. Modules are compiled before, as in a
package.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import IO

from tests.bench.cashier import DONE, STUCK
from tests.bench.figures import Row, table
from tests.bench.processes import proportional, resident
from tests.bench.till_folder import set_up

_STARTS = 3
_EDITS_BEFORE = 100_000
_RECOVERY_MS = 500
_ORDER_LOST = 3
_ORDERS_UNTIL = {"at the login page": 0, "after an order": 1}
_STANDS_SECONDS = 1
_BARE = "bare_window"


@dataclass(frozen=True)
class Started:
    """A program with a window that is painted: when it began and was painted (ms of the machine's monotonic
    clock), and with how many ms of processor time."""

    process: subprocess.Popen[str]
    began: float
    painted: float
    worked: float

    def hear(self, words: str) -> str:
        """Waits until it tells this; what else it says."""
        assert self.process.stdout is not None
        return _wait_for(self.process.stdout, words)


@contextmanager
def started(compiled: Path, program: str, *arguments: str) -> Iterator[Started]:
    """Starts a program of this folder, which is killed when the block ends.

    A till that should end in order is ended before. `compiled` is where compiled modules lie.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", f"tests.bench.{program}", *arguments]
    began = time.monotonic_ns()
    process = subprocess.Popen(
        command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    with process.stdout:
        painted, worked = map(int, _wait_for(process.stdout, "painted").split())
        try:
            yield Started(process, began / 1e6, painted / 1e6, worked / 1e6)
        finally:
            process.kill()
            process.wait()


def _wait_for(told: IO[str], words: str) -> str:
    """What else stands in the line that begins so."""
    for line in told:
        if line.startswith(words):
            return line.removeprefix(words).strip()
        if line.startswith((DONE, STUCK)):
            break
    raise EOFError(f"the program never told {words!r}")


class StartRows:
    """Starts by turns: a bare window, a young till, one with weeks in its journal that was killed."""

    def __init__(self, folder: Path) -> None:
        self._compiled = folder / "compiled"
        self._young = set_up(folder / "young", 0)
        self._old = set_up(folder / "old", _EDITS_BEFORE)
        self._start = Row("start to login page", "ms", "bare window", most=1.6)
        self._answered = Row("start until it answers a tap", "ms", "bare window")
        self._worked = Row("processor time of a start", "ms", "bare window")
        self._recovered = Row(
            "start after a kill, 100,000 edits", "ms", f"a usual start and {_RECOVERY_MS} ms", most=1
        )
        self._memory = {when: _memory_rows(when) for when in _ORDERS_UNTIL}
        # Once each: what they import is compiled, what they read is in the system's memory.
        for program, *arguments in ((_BARE,), ("till_window", *self._young)):
            self._timed(program, *arguments)
        self._killed()

    def once(self) -> None:
        """Medians of three starts each, a start after a kill, and the memory of one more of each."""
        turns = [(self._timed(_BARE), self._timed("till_window", *self._young)) for _ in range(_STARTS)]
        bares, tills = ([turn[place] for turn in turns] for place in (0, 1))
        took = [median(one[0] for one in ones) for ones in (tills, bares)]
        self._start.add(*took)
        self._answered.add(median(one[2] for one in tills), took[1])
        self._worked.add(*(median(one[1] for one in ones) for ones in (tills, bares)))
        self._recovered.add(self._killed(), took[0] + _RECOVERY_MS)
        bare = self._standing(_BARE)
        for when, rows in self._memory.items():
            ours = self._standing("cashier", str(_ORDERS_UNTIL[when]), *self._young, until=DONE)
            for row, now, beside in zip(rows, ours, bare, strict=True):
                row.add(now, beside)

    def _timed(self, program: str, *arguments: str) -> tuple[float, float, float]:
        """ms to the paint, ms of processor time until then, ms until a tap is answered."""
        with started(self._compiled, program, *arguments) as window:
            painted = answers = window.painted - window.began
            if program != _BARE:
                answers = int(window.hear("answers")) / 1e6 - window.began
            _end(window.process)
        return painted, window.worked, answers

    def _standing(self, program: str, *arguments: str, until: str = "") -> tuple[float, float]:
        """RSS and PSS in MB a second after the paint, or after it told something."""
        with started(self._compiled, program, *arguments) as window:
            if until:
                window.hear(until)
            time.sleep(_STANDS_SECONDS)
            return resident(window.process.pid), proportional(window.process.pid)

    def _killed(self) -> float:
        """Kills the old till in the middle of an order, then starts it: ms until its login page."""
        with started(self._compiled, "cashier", "1000", *self._old) as till:
            till.hear(f"half {_ORDER_LOST}")
        return self._timed("till_window", *self._old)[0]

    @property
    def rows(self) -> list[Row]:
        """All of them."""
        memory = [row for rows in self._memory.values() for row in rows]
        return [self._start, self._answered, self._worked, self._recovered, *memory]


def _memory_rows(when: str) -> tuple[Row, Row]:
    """What counts, and what is told beside it: memory that several processes share counts in parts."""
    return (
        Row(f"memory {when}, RSS", "MB", "bare window", most=2),
        Row(f"memory {when}, PSS", "MB", "bare window"),
    )


def _end(process: subprocess.Popen[str]) -> None:
    """As a machine that shuts down."""
    process.terminate()
    process.wait()


def start_rows(folder: Path, runs: int) -> list[Row]:
    """Start, recovery and memory."""
    rows = StartRows(folder)
    for _ in range(runs):
        rows.once()
    return rows.rows


def main(arguments: Sequence[str]) -> None:
    """Measures and prints."""
    with TemporaryDirectory() as place:
        print(table(start_rows(Path(place), int((*arguments, "5")[0]))))  # noqa: T201 - a command at a terminal.


if __name__ == "__main__":
    main(sys.argv[1:])
