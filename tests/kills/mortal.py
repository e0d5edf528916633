"""A forked process that works, tells what is durable, and is killed: at a named point, or at random."""

import os
import select
import signal
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import NoReturn, TypeAlias

PATIENCE = 300.0
"""Seconds after which a child that neither tells nor dies is given up."""
AT_RANDOM, NEVER = "at random", "never"
_WRONG = "!"


@dataclass(frozen=True)
class Fate:
    """When a child dies: the `count`-th time it comes to `point`; at random: some `delay` (seconds) after it
    told so many `lines`."""

    point: str = AT_RANDOM
    count: int = 1
    lines: int = 0
    delay: float = 0.0


@dataclass(frozen=True)
class End:
    """What a child had told, whether it was killed (or ended before its time came), and what went wrong."""

    lines: tuple[str, ...]
    killed: bool
    wrong: str


class Child:
    """The process itself, as its work sees it."""

    def __init__(self, told: int, fate: Fate) -> None:
        self._told, self._fate, self._left = told, fate, fate.count
        self.watched: Callable[[object], None] = lambda _connection: None
        """Is shown each journal that the work opens; see `telling.watch`."""

    def tell(self, *lines: str) -> None:
        """These are durable, or on the screen. One write: a line without its end was not told."""
        if lines:
            os.write(self._told, "".join(f"{line}\n" for line in lines).encode())

    def comes_to(self, point: str) -> None:
        """Dies here, if it is to."""
        if point == self._fate.point:
            self._left -= 1
            if not self._left:
                die()

    def dies_in_time(self) -> None:
        """From now on a clock of its own kills it, if it dies at random: for work that others wait for."""
        if self._fate.point == AT_RANDOM:
            threading.Thread(target=_die_after, args=(self._fate.delay,), daemon=True).start()


Work: TypeAlias = Callable[[Child], None]


def die() -> None:
    """No goodbye, no flush."""
    os.kill(os.getpid(), signal.SIGKILL)


def _die_after(seconds: float) -> None:
    time.sleep(seconds)
    die()


def fate(chance: Random, points: Mapping[str, int], *, lines: int, delay: float) -> Fate:
    """Any moment, after up to so many lines and seconds; or one of the points, up to so often passed."""
    point = chance.choice((AT_RANDOM, AT_RANDOM, *points))
    if point == AT_RANDOM:
        return Fate(lines=chance.randint(0, lines), delay=chance.random() * delay)
    return Fate(point, chance.randint(1, points[point]))


class Mortal:
    """A child at work. Every one must come to its `end`."""

    def __init__(self, work: Work, fate: Fate) -> None:
        self._fate, self._said = fate, b""
        self._ours, its = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._ours)
            _live(work, Child(its, fate))
        os.close(its)

    def told(self, lines: int = 1) -> list[str]:
        """Waits until it has told so many lines, or nothing more will come; all that it has told so far."""
        until = time.monotonic() + PATIENCE
        while self._said.count(b"\n") < lines and self._hears(until):
            pass
        return self._said.decode().split("\n")[:-1]

    def told_now(self) -> list[str]:
        """What it has told so far, without waiting."""
        while self._hears(0.0):
            pass
        return self._said.decode().split("\n")[:-1]

    def kill(self) -> None:
        """Now, whatever its fate."""
        os.kill(self.pid, signal.SIGKILL)

    def end(self) -> End:
        """Waits for its fate, or until it is done."""
        wrong = ""
        if self._fate.point == AT_RANDOM:
            self.told(self._fate.lines)
            moment = time.monotonic() + self._fate.delay
            while self._hears(moment):
                pass
            os.kill(self.pid, signal.SIGKILL)
        until = time.monotonic() + PATIENCE
        while self._hears(until):
            pass
        if time.monotonic() > until:
            wrong = f"nothing came of {self._fate}"
            os.kill(self.pid, signal.SIGKILL)
        os.close(self._ours)
        _, status = os.waitpid(self.pid, 0)
        lines = self._said.decode().split("\n")[:-1]
        wrong = wrong or "\n".join(line[1:] for line in lines if line.startswith(_WRONG))
        is_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        return End(tuple(line for line in lines if not line.startswith(_WRONG)), is_killed, wrong)

    def _hears(self, until: float) -> bool:
        """Whether there was more; not at the end of the line or of the time."""
        ready, _, _ = select.select([self._ours], [], [], max(0.0, until - time.monotonic()))
        more = os.read(self._ours, 65536) if ready else b""
        self._said += more
        return bool(more)


def killed(work: Work, fate: Fate) -> End:
    """Lets a child work until its fate, or until it is done, and hears what it told."""
    return Mortal(work, fate).end()


def finished(work: Work) -> End:
    """A child that nobody kills."""
    return killed(work, Fate(NEVER))


def _live(work: Work, child: Child) -> NoReturn:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for output in (1, 2):
        os.dup2(nowhere, output)
    try:
        work(child)
    except BaseException:  # noqa: BLE001 - Whatever it is, the parent is told and the process ends.
        child.tell(*(f"{_WRONG}{line}" for line in traceback.format_exc().splitlines()))
    os._exit(0)
