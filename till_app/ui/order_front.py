"""Between the order page and the desk: a tap becomes a durable change, then the page shows it."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.catalogue import Product
from shared.order_session import OrderSession
from shared.rules import Refusal
from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.desk.ordering import Done
from till_app.ui.finding import by_code, matching
from till_app.ui.later import Later
from till_app.ui.order_page import OrderPage
from till_app.ui.presenting import sale
from till_app.ui.presenting.venue import Venue
from till_app.ui.views import BannerView, MenuView, OrderView

UNDO_BAR_MS = 6000
ADDED_TINT_MS = 400
BANNER_EDITS = 3
FAVOURITES = "favourites"


class OrderFront(QObject):
    """One person's order on the screen."""

    changed = Signal(bool)
    not_saved = Signal(str, object)
    pay_wanted = Signal()
    logout_wanted = Signal()
    said = Signal(str)

    def __init__(self, page: OrderPage, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._desk = page, desk
        self._venue = Venue()
        self._user_id = 0
        self._order = OrderSession(session_id="")
        self._highlighted = self._just_added = self._undo_text = self._saved = ""
        self._banner: BannerView | None = None
        self._edits_since_banner = 0
        self._category, self._search, self._quantity, self._problem = FAVOURITES, "", 1, ""
        self._again: Callable[[], object] | None = None
        self._undo_timer = self._timer(UNDO_BAR_MS, self._hide_undo)
        self._tint_timer = self._timer(ADDED_TINT_MS, self._hide_tint)
        menu, pane = page.menu, page.order
        menu.picked.connect(self.pick)
        menu.category_chosen.connect(self._choose_category)
        menu.searched.connect(self._search_for)
        menu.search_entered.connect(self.enter_search)
        menu.quantity_chosen.connect(self.choose_quantity)
        pane.line_chosen.connect(self._highlight)
        pane.more.connect(self.more)
        pane.fewer.connect(self.fewer)
        pane.removed.connect(self.remove)
        pane.undo_pressed.connect(self.undo)
        pane.pay_pressed.connect(self.pay)
        pane.logout_pressed.connect(self.logout_wanted)
        self._later = Later(pane, self)
        self._later.said.connect(self.said)
        page.banner.pressed.connect(self._banner_pressed)

    @property
    def order(self) -> OrderSession:
        """The order on the screen."""
        return self._order

    def show_venue(self, venue: Venue) -> None:
        """New names or products."""
        self._venue = venue
        self._show_menu()

    def open(self, user_id: int, session_id: str, banner: BannerView | None = None) -> None:
        """Shows a person's order; a session id without edits begins with the first tap."""
        self._user_id = user_id
        self._order = self._desk.ordering.order(session_id)
        self._highlighted = self._order.lines[-1].line_id if self._order.lines else ""
        self._just_added = self._undo_text = self._search = self._problem = ""
        self._quantity, self._category = 1, FAVOURITES
        self._saved = self._desk.safety.last_saved() if self._order.fence else ""
        self._banner, self._edits_since_banner = banner, 0
        self._show()
        self._show_menu()

    def refresh(self) -> None:
        """The order changed from outside: show it as it now is."""
        self._order = self._desk.ordering.order(self._order.session_id)
        if self._order.line(self._highlighted) is None:
            self._highlighted = self._order.lines[-1].line_id if self._order.lines else ""
        self._show()
        self._show_menu()

    def leave(self) -> None:
        """The page is left: nothing on it changes by itself any more."""
        self._undo_timer.stop()
        self._tint_timer.stop()

    @Slot(int)
    def pick(self, product_id: int) -> None:
        """A tile was tapped."""
        product = next((p for p in self._venue.catalogue.products if p.product_id == product_id), None)
        self._add(product)

    @Slot(int)
    def choose_quantity(self, quantity: int) -> None:
        """The quantity of the next item."""
        self._quantity = max(1, min(99, quantity))
        self._show_menu()

    @Slot()
    def enter_search(self) -> None:
        """Enter in the search field: a code or barcode, else the first hit."""
        text = self._search.strip()
        if not text:
            return
        found = by_code(self._venue.catalogue, text) or next(
            iter(matching(self._venue.catalogue, text)), None
        )
        if found is None:
            self._problem = f"No product has code {text}" if text.isdigit() else f"Nothing found for “{text}”"
            self._show_menu()
            return
        self._search = ""
        self._add(found)

    @Slot(str)
    def more(self, line_id: str) -> None:
        """One more of a line ("" means the highlighted one)."""
        self._change(line_id or self._highlighted, Decimal(1))

    @Slot(str)
    def fewer(self, line_id: str) -> None:
        """One fewer of a line; the last one removes it."""
        self._change(line_id or self._highlighted, Decimal(-1))

    @Slot(str)
    def remove(self, line_id: str) -> None:
        """Removes a line, with undo."""
        wanted = line_id or self._highlighted
        line = self._order.line(wanted)
        text = sale.removed_text(line.quantity, line.name) if line else ""
        if self._do(text, lambda: self._desk.ordering.remove(self._order.session_id, self._user_id, wanted)):
            self._offer_undo(text)

    @Slot()
    def undo(self) -> None:
        """Takes back the last change."""
        self._undo_text = ""
        self._do("Undo", lambda: self._desk.ordering.undo(self._order.session_id, self._user_id))

    @Slot()
    def redo(self) -> None:
        """Takes back the last undo."""
        self._do("Redo", lambda: self._desk.ordering.redo(self._order.session_id, self._user_id))

    @Slot()
    def pay(self) -> None:
        """Pay was pressed: says why not, or goes on."""
        if not self._order.lines or self._order.due <= 0:
            self.said.emit(sale.refusal_text(Refusal.NOTHING_TO_PAY))
        else:
            self.pay_wanted.emit()

    def repeat(self) -> None:
        """The tap that was not saved, once more."""
        if self._again is not None:
            self._again()

    def move_highlight(self, step: int) -> None:
        """Up and Down in the list; large steps go to the ends."""
        ids = [line.line_id for line in self._order.lines]
        if ids:
            now = ids.index(self._highlighted) if self._highlighted in ids else len(ids) - 1
            self._highlight(ids[max(0, min(len(ids) - 1, now + step))])

    def clear_entry(self) -> None:
        """Esc: clears the search and the waiting quantity, never a change."""
        self._search, self._problem, self._quantity = "", "", 1
        self._show_menu()

    def _add(self, product: Product | None) -> None:
        quantity = Decimal(self._quantity)
        tap = sale.added_text(product, self._quantity) if product else ""
        currency = self._venue.catalogue.currency
        done = self._do(
            tap,
            lambda: self._desk.ordering.add(
                self._order.session_id, self._user_id, product, quantity, currency=currency
            ),
            added=True,
        )
        self._problem = ""
        if done:
            self._quantity = 1
        self._show_menu()

    def _change(self, line_id: str, delta: Decimal) -> None:
        line = self._order.line(line_id)
        if line is None:
            return
        gone = line.quantity + delta <= 0
        text = sale.removed_text(line.quantity, line.name)
        done = self._do(
            line.name,
            lambda: self._desk.ordering.change_by(self._order.session_id, self._user_id, line_id, delta),
        )
        if done and gone:
            self._offer_undo(text)

    def _do(self, tap: str, action: Callable[[], Done | Refusal], added: bool = False) -> bool:
        """Runs a change of the desk; the page shows it only after it is on the disk."""
        self._again = None
        try:
            result = action()
        except DiskTrouble as trouble:
            self._again = lambda: self._do(tap, action, added=added)
            self.not_saved.emit(tap, trouble)
            return False
        if isinstance(result, Refusal):
            self.said.emit(sale.refusal_text(result))
            return False
        self._order = result.order
        self._saved = self._desk.safety.last_saved()
        self._highlighted = self._next_highlight(result.line_id)
        self._just_added = result.line_id if added else ""
        if added:
            self._tint_timer.start()
        self._edits_since_banner += 1
        if self._edits_since_banner >= BANNER_EDITS:
            self._banner = None
        self._show()
        self._show_menu()
        self.changed.emit(False)
        return True

    def _next_highlight(self, line_id: str) -> str:
        if self._order.line(line_id) is not None:
            return line_id
        if self._order.line(self._highlighted) is not None:
            return self._highlighted
        return self._order.lines[-1].line_id if self._order.lines else ""

    def _show(self) -> None:
        self._page.show_banner(self._banner)
        self._page.order.show_view(
            OrderView(
                owner=self._venue.person(self._order.user_id or self._user_id),
                order=self._order,
                saved=self._venue.time_seconds(self._saved),
                highlighted=self._highlighted,
                just_added=self._just_added,
                can_undo=bool(self._order.fence) and self._desk.ordering.can_undo(self._order.session_id),
                undo_text=self._undo_text,
            ),
            sale.order_caption(self._order),
        )

    def _show_menu(self) -> None:
        self._page.menu.show_view(
            MenuView(
                catalogue=self._venue.catalogue,
                category=self._category,
                search=self._search,
                counts=sale.counts(self._order),
                quantity=self._quantity,
                problem=self._problem,
            )
        )

    def _offer_undo(self, text: str) -> None:
        self._undo_text = text
        self._undo_timer.start()
        self._show()

    @Slot(str)
    def _highlight(self, line_id: str) -> None:
        self._highlighted = line_id
        self._show()

    @Slot(str)
    def _choose_category(self, key: str) -> None:
        self._category, self._search, self._problem = key, "", ""
        self._show_menu()

    @Slot(str)
    def _search_for(self, text: str) -> None:
        """Typing: `3*` is a quantity, + and − change the highlighted line, the rest is a search."""
        self._problem = ""
        if text in ("+", "-", "−"):
            self._search = ""
            self._change(self._highlighted, Decimal(1 if text == "+" else -1))
        elif text[:-1].isdecimal() and text.endswith("*"):
            self._search = ""
            self.choose_quantity(int(text[:-1]))
            return
        else:
            self._search = text
        self._show_menu()

    @Slot(str)
    def _banner_pressed(self, key: str) -> None:
        if key == "changes" and self._order.last_change is not None:
            wanted = self._order.last_change.line_name
            self._highlighted = next(
                (line.line_id for line in self._order.lines if line.name == wanted), self._highlighted
            )
        else:
            self._banner = None
        self._show()

    @Slot()
    def _hide_undo(self) -> None:
        self._undo_text = ""
        self._show()

    @Slot()
    def _hide_tint(self) -> None:
        self._just_added = ""
        self._show()

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
