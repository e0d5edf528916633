"""A real till with a tireless cashier: python -m tests.bench.cashier ORDERS ARGUMENTS of the till.

Asha logs in, rings eight products and takes the cash, so many times, as quickly as the till lets her. Tells
of each order when half of it is rung and when it is paid, and of the end; then waits to be ended.
"""

import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.bench.long_journal import plain_products
from tests.bench.painted import tell
from tests.bench.till_window import shown
from till_app.app import Till
from till_app.start import run
from till_app.ui.product_grid import ProductGrid

PERSON, PIN = "Asha", "1111"
DONE, STUCK = "done", "stuck"
"""What she tells at the end, if all went well or not."""
_PATIENCE_SECONDS = 20
_TAPS = 8
_LEFT, _NO = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_MAIN = Qt.Key.Key_F12


class Cashier(QObject):
    """Takes one step whenever the till has nothing else to do."""

    def __init__(self, till: Till, orders: int) -> None:
        super().__init__(till)
        self._till = till
        self._steps = self._evening(orders)
        self._awaited: Callable[[], bool] = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    @Slot()
    def begin(self) -> None:
        """She comes."""
        self._since = time.monotonic()
        self._timer.start(0)

    @Slot()
    def _step(self) -> None:
        now = time.monotonic()
        if not self._awaited():
            if now - self._since > _PATIENCE_SECONDS:
                self._end(f"{STUCK} on the page {self._till.window.page}")
            return
        self._since = now
        try:
            self._awaited = next(self._steps)
        except StopIteration:
            self._end(DONE)

    def _end(self, told: str) -> None:
        self._timer.stop()
        tell(told)

    def _evening(self, orders: int) -> Iterator[Callable[[], bool]]:
        """Does a step, then says what must be true before the next. Without an order she does not log in."""
        if not orders:
            return
        yield lambda: self._tile() is not None
        tile = self._tile()
        assert tile is not None
        QTest.mouseClick(tile, _LEFT)
        for digit in PIN:
            QTest.keyClicks(self._focus(), digit)
        for number in range(orders):
            yield partial(self._is_on, "order")
            for tap in range(_TAPS):
                self._tap(number + tap)
                yield partial(self._is_on, "order")
                if tap == _TAPS // 2:
                    tell("half", number + 1)
            for page in ("payment", "complete"):
                QTest.keyClick(self._focus(), _MAIN)
                yield partial(self._is_on, page)
            tell("paid", number + 1)
            QTest.keyClick(self._focus(), _MAIN)
        yield partial(self._is_on, "order")

    def _tap(self, turn: int) -> None:
        """A tap on one of the tiles of this page that ask nothing."""
        grid = self._till.window.findChild(ProductGrid)
        assert isinstance(grid, ProductGrid)
        names = tuple(product.name for product in plain_products())
        model = grid.model()
        shown = [model.index(row, 0) for row in range(model.rowCount())]
        plain = [one for one in shown if str(one.data()).startswith(names)]
        place = grid.visualRect(plain[turn % len(plain)]).center()
        QTest.mouseClick(grid.viewport(), _LEFT, _NO, place)

    def _is_on(self, page: str) -> bool:
        return self._till.window.page == page

    def _tile(self) -> QAbstractButton | None:
        """Hers on the login page, once the people are known."""
        buttons = [one for one in self._till.window.findChildren(QAbstractButton) if one.isVisible()]
        return next((one for one in buttons if one.accessibleName().startswith(PERSON)), None)

    def _focus(self) -> QWidget:
        focused: QWidget | None = self._till.window.focusWidget()
        return self._till.window if focused is None else focused


def main(orders: int, arguments: list[str]) -> int:
    """Runs the till, with her at it."""

    def ready(till: Till) -> None:
        Cashier(till, orders).begin()

    return run(arguments, ready=ready, shown=shown)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
