"""Tap to painted line: python -m tests.bench.taps [ROUNDS]. See README.md for what the columns mean."""

import os
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace as changed
from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from shared.catalogue import Catalogue, Product
from sync_server.demo.venue import lantern
from tests.till_app.ui.counter_window import CounterWindow
from till_app.desk.ordering import Done

FRAME_MS = 1000 / 60
_NO = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


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


def settle() -> None:
    """Everything that waits is done: other events, then what they asked to be painted."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


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


def larger(small: Catalogue, number: int) -> Catalogue:
    """The venue's products again and again until there are `number` of them; nothing asks for a choice."""
    plain = [changed(one, option_groups=(), sold_out=False) for one in small.products]
    products = tuple(
        changed(
            plain[place % len(plain)], product_id=place + 1, code=str(place), barcodes=(),
            name=f"{plain[place % len(plain)].name} {place // len(plain) or ''}".strip(),
        )
        for place in range(number)
    )  # fmt: skip
    return changed(small, version=small.version + 1, products=products)


class Evening:
    """The window with an order of so many lines over so many products."""

    def __init__(self, app: QApplication, folder: Path, lines: int, products: int) -> None:
        self.glass = CounterWindow(app, folder)
        self.catalogue = larger(lantern().catalogue, products)
        with self.glass.counter.store.begin() as tx:
            tx.roster.keep_catalogue(self.catalogue)
        self.glass.front.roster_arrived()
        self.glass.log_in("Asha", "1111")
        sold = [one for one in self.catalogue.products if one.product_id not in self.catalogue.favourites]
        for place in range(lines):
            # Other prices make other lines.
            self.ring(changed(sold[place % len(sold)], price=100 + place))
        self.glass.front.order.refresh()
        self.glass.key(Qt.Key.Key_End)
        settle()

    def ring(self, product: Product) -> None:
        """One line straight through the desk, without the glass."""
        order = self.glass.front.order
        done = self.glass.desk.ordering.add(
            order.order.session_id, order.user_id, product, Decimal(1), currency="GBP"
        )
        assert isinstance(done, Done), done

    def tap(self, turn: int) -> Callable[[], object]:
        """A finger leaves a tile of the first page."""
        grid = self.glass.pages.order.menu.grid
        place = grid.visualRect(grid.model().index(turn % 8, 0)).center()
        QTest.mousePress(grid.viewport(), _LEFT, _NO, place)
        return lambda: QTest.mouseRelease(grid.viewport(), _LEFT, _NO, place)

    def more(self, turn: int) -> Callable[[], object]:
        """+ in the list."""
        del turn
        return self._key(self.glass.pages.order.order.list, Qt.Key.Key_Plus)

    def search(self, turn: int) -> Callable[[], object]:
        """A letter of a search that finds much, then less."""
        field = self.glass.pages.order.menu.search
        if turn % 4 == 0:
            self.glass.front.order.menu.search_for("")
        letter = "pale"[turn % 4]
        inner: QWidget = field.focusProxy() or field
        return lambda: QTest.keyClicks(inner, letter)

    def category(self, turn: int) -> Callable[[], object]:
        """Another category of the rail."""
        buttons = self.glass.pages.order.menu.rail.buttons
        return lambda: QTest.mouseClick(buttons[(turn + 1) % len(buttons)], _LEFT)

    def page(self, turn: int) -> Callable[[], object]:
        """The next page, or back."""
        return lambda: self.glass.pages.order.menu.grid.turn(-1 if turn % 2 else 1)

    def _key(self, to: QWidget, key: Qt.Key) -> Callable[[], object]:
        return lambda: QTest.keyClick(to, key)


def play(app: QApplication, folder: Path, lines: int, products: int, rounds: int) -> None:
    """Plays every kind of tap and prints a row for each."""
    folder.mkdir()
    evening, bare = Evening(app, folder, lines, products), Bare(folder)
    least: list[float] = []
    _say(f"\n{lines} lines, {products} products (load {os.getloadavg()[0]:.1f})")
    for name, kind in (
        ("tap", evening.tap), ("+", evening.more), ("search", evening.search),
        ("category", evening.category), ("page", evening.page),
    ):  # fmt: skip
        if name == "category":
            evening.glass.front.order.menu.forget()
        times = Times()
        for turn in range(rounds):
            measure(times, kind(turn))
            least.append(bare.once(400 * lines))
        _row(name, times, least)
    _say(f"{'bare':10}{'':>18}{_pair(least)}")
    bare.close()
    evening.glass.close()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _row(name: str, times: Times, least: list[float]) -> None:
    frames = _at(times.painted, 99) / FRAME_MS
    ratio = _at(times.painted, 50) / _at(least, 50)
    _say(f"{name:10}{_pair(times.model)}{_pair(times.painted)}{_pair(times.cpu)}{frames:7.2f}{ratio:8.1f}")


def _pair(values: list[float]) -> str:
    return f"{_at(values, 50):8.1f} /{_at(values, 99):7.1f} "


def _at(values: list[float], percent: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def main(rounds: int) -> None:
    """All four sizes."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    _say(f"{'ms p50/p99':10}{'to model':>18}{'to painted':>18}{'cpu':>18}{'frames':>7}{'× bare':>8}")
    with TemporaryDirectory() as folder:
        for place, (lines, products) in enumerate(((8, 196), (200, 196), (8, 20_000), (200, 20_000))):
            play(app, Path(folder) / str(place), lines, products, rounds)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
