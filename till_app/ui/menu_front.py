"""Between the menu and the order: what is shown, searched and counted for the next item."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.catalogue import Product
from shared.order_session import OrderSession
from till_app.desk.desk import Desk
from till_app.key_settings import CATEGORIES, FAVOURITES
from till_app.ui.finding import by_code, matching
from till_app.ui.keys import Key
from till_app.ui.menu_pane import MenuPane
from till_app.ui.part import Part
from till_app.ui.presenting import sale
from till_app.ui.presenting.open_item import offer_text
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr
from till_app.ui.views import MenuView

OF_ALL = "favourites"
MOST_TYPED = 999
TYPED_MS = 6000
"""How long a typed quantity waits for its item."""


class MenuFront(Part):
    """The left side of the order screen. `picked` is a product and how many of it are wanted.

    `unknown` tells that a scan or a code found no product; `unknown_code` is kept for an open item.
    """

    pages = ("order",)
    unknown = Signal()
    picked = Signal(object, int)
    stepped = Signal(int)

    def __init__(self, pane: MenuPane, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane = pane
        self._order = OrderSession(session_id="")
        self._category, self._search, self._quantity, self._problem = OF_ALL, "", 1, ""
        self.unknown_code = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(TYPED_MS)
        self._patience.timeout.connect(self.forget)
        pane.picked.connect(self.pick)
        pane.category_chosen.connect(self.choose_category)
        pane.searched.connect(self.search_for)
        pane.search_entered.connect(self.enter_search)
        pane.quantity_chosen.connect(self.choose_quantity)

    def show_venue(self, venue: Venue) -> None:
        super().show_venue(venue)
        self._show()

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        rail = (OF_ALL, *(one.key for one in self._venue.catalogue.categories))
        first_nine = self._venue.catalogue.favourites
        return {
            **{key: partial(self.choose_category, name) for key, name in zip(CATEGORIES, rail, strict=False)},
            **{key: partial(self.pick, one) for key, one in zip(FAVOURITES, first_nine, strict=False)},
        }

    def leave(self) -> None:
        self._patience.stop()

    def begin(self, order: OrderSession) -> None:
        """Another order: everything typed for the one before is gone."""
        self._category = OF_ALL
        self.forget()
        self.show_order(order)

    def show_order(self, order: OrderSession) -> None:
        """Counts on the tiles."""
        self._order = order
        self._show()

    @Slot()
    def forget(self) -> None:
        """Esc: clears the search and the waiting quantity, never a change."""
        self._patience.stop()
        self._search, self._problem, self._quantity = "", "", 1
        self.unknown_code = ""
        self._show()

    def added(self) -> None:
        """The item is in the order: the next one is one again."""
        self._patience.stop()
        if self._typed_quantity():
            self._search = ""
        self._quantity, self._problem, self.unknown_code = 1, "", ""
        self._show()

    @property
    def quantity(self) -> int:
        """How many of the next item are wanted."""
        return self._typed_quantity() or self._quantity

    def complain(self, problem: str, code: str = "") -> None:
        """Why what was typed or scanned found nothing; `code` was unknown."""
        self._problem, self.unknown_code = problem, code
        self._show()

    @Slot(int)
    def pick(self, product_id: int) -> None:
        """A tile was tapped."""
        product = next((p for p in self._venue.catalogue.products if p.product_id == product_id), None)
        self._take(product)

    @Slot(int)
    def choose_quantity(self, quantity: int) -> None:
        """The quantity of the next item."""
        self._quantity = max(1, min(MOST_TYPED, quantity))
        self._show()

    @Slot(str)
    def choose_category(self, key: str) -> None:
        """A category of the rail; "favourites" is the first."""
        self._category, self._search, self._problem = key, "", ""
        self.unknown_code = ""
        self._show()

    @Slot(str)
    def search_for(self, text: str) -> None:
        """Typing: `3*` is a quantity, + and − change the highlighted line, the rest is a search.

        Digits are a code once Enter follows, a quantity once an item does; they wait for a while.
        """
        self._problem = self.unknown_code = ""
        self._patience.stop()
        if text in ("+", "-", "−"):
            self._search = ""
            self.stepped.emit(1 if text == "+" else -1)
        elif text[:-1].isdecimal() and text.endswith("*"):
            self._search = ""
            self.choose_quantity(int(text[:-1]))
            self._patience.start()
            return
        else:
            self._search = text
            if text.isdecimal():
                self._patience.start()
        self._show()

    def scanned(self, code: str) -> None:
        """A scanner read a code: its product, as often as the waiting quantity says. Never a search."""
        found = by_code(self._venue.catalogue, code)
        if found is None:
            self.complain(tr("No product has code {code}", code=code), code)
            self.unknown.emit()
        else:
            self._take(found)

    @Slot()
    def enter_search(self) -> None:
        """Enter in the search field: a code or barcode, else the first hit."""
        text = self._search.strip()
        if not text:
            return
        self._patience.stop()
        catalogue, found = self._venue.catalogue, by_code(self._venue.catalogue, text)
        if found is None and not text.isdecimal():
            found = next(iter(matching(catalogue, text)), None)
        if found is None:
            if text.isdecimal():
                self._search = ""
                self.complain(tr("No product has code {code}", code=text), text)
            else:
                self.complain(tr("Nothing found for “{words}”", words=text))
            self.unknown.emit()
            return
        self._search = ""
        self._take(found)

    def _take(self, product: Product | None) -> None:
        self._problem = self.unknown_code = ""
        quantity = self._typed_quantity() or self._quantity
        if self._search.isdecimal():
            self._search = ""
        self.picked.emit(product, quantity)
        self._show()

    def _typed_quantity(self) -> int:
        """The digits before an item, 0 for none; more than two of them are a code."""
        typed = self._search
        return int(typed) if typed.isdecimal() and len(typed) <= 2 else 0

    def _show(self) -> None:
        self._pane.show_view(
            MenuView(
                catalogue=self._venue.catalogue,
                category=self._category,
                search=self._search,
                counts=sale.counts(self._order),
                quantity=self.quantity,
                problem=self._problem,
                offer=offer_text(self.unknown_code) if self.unknown_code else "",
            )
        )
