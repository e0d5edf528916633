"""Tap to painted line: python -m tests.bench.taps [ROUNDS]. See README.md for what the columns mean.

The bench takes only the largest evening; by itself this program plays four sizes, and tells more of each.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QStringListModel
from PySide6.QtWidgets import QApplication, QListView

from tests.bench.evening import Evening, settle
from tests.bench.figures import Row, half_and_worst, percentile

FRAME_MS = 1000 / 60
_LINES, _PRODUCTS, _EDITS_BEFORE = 200, 20_000, 100_000
_ROUNDS = 60
_HALF_MS, _WORST_MS = 5, 16
_BYTES_OF_A_LINE = 400
_KINDS: Mapping[str, Callable[[Evening, int], Callable[[], object]]] = {
    "tap": Evening.tap,
    "+": Evening.more,
    "search": Evening.search,
    "category": Evening.category,
    "page": Evening.page,
}
_DURABLE = ("tap", "+")


@dataclass
class Times:
    """Milliseconds of one kind of tap."""

    model: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


class Bare:
    """The least it could cost: one durable transaction in sqlite3, one repaint of a list of 20 rows."""

    def __init__(self, folder: Path) -> None:
        self._journal = sqlite3.connect(folder / "bare.db", isolation_level=None)
        self._journal.execute("PRAGMA journal_mode=WAL")
        self._journal.execute("PRAGMA synchronous=FULL")
        self._journal.execute("CREATE TABLE edits (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, doc BLOB)")
        self._journal.execute("CREATE TABLE sessions (session_id TEXT PRIMARY KEY, snapshot BLOB)")
        self._list = QListView()
        self._list.setModel(QStringListModel([str(number) for number in range(20)], self._list))
        self._list.show()
        settle()

    def once(self, snapshot: int) -> float:
        """Milliseconds of both; `snapshot` is the size of the folded order in bytes."""
        began = time.perf_counter()
        self._journal.execute("BEGIN IMMEDIATE")
        self._journal.execute("INSERT INTO edits (id, doc) VALUES (?, ?)", (os.urandom(8).hex(), b"x" * 600))
        self._journal.execute("REPLACE INTO sessions VALUES ('one', ?)", (b"x" * snapshot,))
        self._journal.execute("COMMIT")
        self._list.viewport().repaint()
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        """Puts both away."""
        self._journal.close()
        self._list.close()
        self._list.deleteLater()


def measure(times: Times, act: Callable[[], object]) -> None:
    """One tap, from the event to the painted screen."""
    settle()
    cpu, began = time.thread_time(), time.perf_counter()
    act()
    shown = time.perf_counter()
    # The paints of a tap are one request of its window, and layouts that come before it.
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    painted = time.perf_counter()
    times.model.append((shown - began) * 1000)
    times.painted.append((painted - began) * 1000)
    times.cpu.append((time.thread_time() - cpu) * 1000)


class _TapRows:
    """What one kind of tap takes: against a frame; what writes also against five ms and the bare parts."""

    def __init__(self, kind: str) -> None:
        name, bare = f"{kind} to painted", "bare transaction and repaint"
        self.kind = kind
        self._worst = Row(f"{name}, p99", "ms", f"a frame, {_WORST_MS} ms", most=1)
        self._half = Row(f"{name}, p50", "ms", f"{_HALF_MS} ms", most=1)
        self._beside = (Row(f"{name}, p50", "ms", bare), Row(f"{name}, p99", "ms", bare))
        self._spent = Row(f"processor time of {kind} to painted, p50", "ms", f"{_HALF_MS} ms")

    def add(self, times: Times, least: list[float]) -> None:
        """The taps of one run, and the bare parts between them."""
        half, worst = half_and_worst(times.painted)
        self._half.add(half, _HALF_MS)
        self._worst.add(worst, _WORST_MS)
        self._beside[0].add(half, percentile(least, 0.5))
        self._beside[1].add(worst, percentile(least, 0.99))
        self._spent.add(percentile(times.cpu, 0.5), _HALF_MS)

    @property
    def rows(self) -> list[Row]:
        """Those that say something of this kind."""
        every = [self._half, self._worst, *self._beside, self._spent]
        return every if self.kind in _DURABLE else [self._worst]


def taps_rows(folder: Path, runs: int) -> list[Row]:
    """Every kind of tap on the largest evening: from the finger over the disk to the paint."""
    evening, bare = Evening(_app(), folder, _LINES, _PRODUCTS, _EDITS_BEFORE), Bare(folder)
    kinds = [_TapRows(kind) for kind in _KINDS]
    for _ in range(runs):
        for rows in kinds:
            rows.add(*_played(evening, bare, rows.kind, _ROUNDS))
    bare.close()
    evening.glass.close()
    return [row for rows in kinds for row in rows.rows]


def _played(evening: Evening, bare: Bare, kind: str, rounds: int) -> tuple[Times, list[float]]:
    """So many taps of a kind, and the bare parts between them."""
    if kind == "category":
        evening.glass.front.order.menu.forget()
    times, least = Times(), []
    for turn in range(rounds):
        measure(times, _KINDS[kind](evening, turn))
        least.append(bare.once(_BYTES_OF_A_LINE * evening.lines))
    return times, least


def play(app: QApplication, folder: Path, lines: int, products: int, rounds: int) -> None:
    """Plays every kind of tap and prints a row for each."""
    folder.mkdir()
    evening, bare = Evening(app, folder, lines, products, 0), Bare(folder)
    least: list[float] = []
    _say(f"\n{lines} lines, {products} products (load {os.getloadavg()[0]:.1f})")
    for kind in _KINDS:
        times, beside = _played(evening, bare, kind, rounds)
        least += beside
        _row(kind, times, least)
    _say(f"{'bare':10}{'':>18}{_pair(least)}")
    bare.close()
    evening.glass.close()


def _app() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication([])


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _row(name: str, times: Times, least: list[float]) -> None:
    frames = percentile(times.painted, 0.99) / FRAME_MS
    ratio = percentile(times.painted, 0.5) / percentile(least, 0.5)
    _say(f"{name:10}{_pair(times.model)}{_pair(times.painted)}{_pair(times.cpu)}{frames:7.2f}{ratio:8.1f}")


def _pair(values: list[float]) -> str:
    half, worst = half_and_worst(values)
    return f"{half:8.1f} /{worst:7.1f} "


def main(rounds: int) -> None:
    """All four sizes."""
    app = _app()
    _say(f"{'ms p50/p99':10}{'to model':>18}{'to painted':>18}{'cpu':>18}{'frames':>7}{'× bare':>8}")
    with TemporaryDirectory() as folder:
        for place, (lines, products) in enumerate(((8, 196), (200, 196), (8, 20_000), (200, 20_000))):
            play(app, Path(folder) / str(place), lines, products, rounds)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
