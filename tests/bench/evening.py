"""A long evening at the till: its real window over many lines, many products and a long journal."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace as changed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shared.catalogue import Catalogue, Product
from sync_server.demo.venue import lantern
from tests.bench.long_journal import give_past
from tests.till_app.ui.counter_window import CounterWindow
from till_app.desk.ordering import Done

_NO = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def settle() -> None:
    """Everything that waits is done: other events, then what they asked to be painted."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


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
    """The window with an order of so many lines over so many products, and edits of weeks in the journal."""

    def __init__(self, app: QApplication, folder: Path, lines: int, products: int, edits: int) -> None:
        if edits:
            give_past(folder / "journal.db", edits, "machine")
        self.lines = lines
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
