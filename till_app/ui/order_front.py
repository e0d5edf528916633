"""Between the order page and the desk: a tap becomes a durable change, then the page shows it."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.catalogue import Product
from shared.order_session import OrderSession
from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.desk.ordering import Done
from till_app.ui.keys import Key
from till_app.ui.menu_front import MenuFront
from till_app.ui.order_page import OrderPage
from till_app.ui.part import Part
from till_app.ui.presenting import line as line_words
from till_app.ui.presenting import sale
from till_app.ui.presenting.much import is_much
from till_app.ui.tongue import tr
from till_app.ui.views import BannerView, OrderView

UNDO_BAR_MS = 6000
ADDED_TINT_MS = 400
BANNER_EDITS = 3
MOST_LINES = 100_000


class OrderFront(Part):
    """One person's order on the screen; `menu` is the front of its left side."""

    pages = ("order",)
    added = Signal()
    much_wanted = Signal(object, int)
    pay_wanted = Signal()
    logout_wanted = Signal()
    tabs_wanted = Signal()
    save_wanted = Signal()
    choice_wanted = Signal(str)
    order_discount_wanted = Signal()
    split_wanted = Signal()

    def __init__(self, page: OrderPage, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._page = page
        self.menu = MenuFront(page.menu, desk, self)
        self._user_id = 0
        self._order = OrderSession(session_id="")
        self._highlighted = self._just_added = self._undo_text = self._saved = ""
        self._banner: BannerView | None = None
        self._still = False
        self._edits_since_banner = self._told_to = 0
        self._undo_timer = self._timer(UNDO_BAR_MS, self._hide_undo)
        self._tint_timer = self._timer(ADDED_TINT_MS, self._hide_tint)
        self.menu.picked.connect(self.add)
        self.menu.stepped.connect(self._step)
        pane = page.order
        pane.line_chosen.connect(self._highlight)
        pane.more.connect(self.more)
        pane.fewer.connect(self.fewer)
        pane.removed.connect(self.remove)
        pane.undo_pressed.connect(self.undo)
        pane.pay_pressed.connect(self.pay)
        pane.logout_pressed.connect(self.logout_wanted)
        pane.save_to_tab_pressed.connect(self.save_wanted)
        page.banner.pressed.connect(self._banner_pressed)

    @property
    def order(self) -> OrderSession:
        """The order on the screen."""
        return self._order

    @property
    def user_id(self) -> int:
        """Who is changing it."""
        return self._user_id

    @property
    def highlighted(self) -> str:
        """The id of the line that keys and the strip act on, "" for none."""
        return self._highlighted

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {
            Key.MAIN: self.pay, Key.UNDO: self.undo, Key.REDO: self.redo, Key.CLOSE: self.menu.forget,
            Key.SEARCH: self._page.menu.search.setFocus, Key.TABS: self.tabs_wanted.emit,
            Key.SAVE_TO_TAB: self.save_wanted.emit,
            Key.SPLIT: self.split_wanted.emit,
            Key.MORE: partial(self.more, ""), Key.FEWER: partial(self.fewer, ""),
            Key.REMOVE: partial(self.remove, ""), Key.UP: partial(self.move_highlight, -1),
            Key.DOWN: partial(self.move_highlight, 1), Key.FIRST: partial(self.move_highlight, -MOST_LINES),
            Key.LAST: partial(self.move_highlight, MOST_LINES),
        }  # fmt: skip

    def open(self, user_id: int, session_id: str, banner: BannerView | None = None) -> None:
        """Shows a person's order; a session id without edits begins with the first tap."""
        self._user_id = user_id
        self._order = self._desk.ordering.order(session_id)
        self._highlighted = self._order.lines[-1].line_id if self._order.lines else ""
        self._just_added = self._undo_text = ""
        self._saved = self._desk.safety.last_saved() if self._order.fence else ""
        self._banner, self._edits_since_banner = banner, 0
        self.menu.begin(self._order)
        self._show()

    @Slot(object)
    def tell(self, banner: BannerView) -> None:
        """Something to know, above the order: once for each person who comes."""
        if self._user_id and self._told_to != self._user_id and self._banner is None:
            self._told_to = self._user_id
            self._banner, self._edits_since_banner = banner, 0
            self._show()

    def refresh(self) -> None:
        """The order changed from outside: show it as it now is."""
        self._order = self._desk.ordering.order(self._order.session_id)
        if self._order.line(self._highlighted) is None:
            self._highlighted = self._order.lines[-1].line_id if self._order.lines else ""
        self._show()

    def set_still(self, still: bool) -> None:
        """Less motion: a new line has no tint that goes away."""
        self._still = still

    def leave(self) -> None:
        """The page is left: nothing on it changes by itself any more."""
        self._undo_timer.stop()
        self._tint_timer.stop()

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
        self._do(tr("Undo"), lambda: self._desk.ordering.undo(self._order.session_id, self._user_id))

    @Slot()
    def redo(self) -> None:
        """Takes back the last undo."""
        self._do(tr("Redo"), lambda: self._desk.ordering.redo(self._order.session_id, self._user_id))

    @Slot()
    def pay(self) -> None:
        """Pay was pressed: says why not, or goes on."""
        if not self._order.lines or self._order.due <= 0:
            self.said.emit(sale.refusal_text(Refusal.NOTHING_TO_PAY))
        else:
            self.pay_wanted.emit()

    def move_highlight(self, step: int) -> None:
        """Up and Down in the list; large steps go to the ends."""
        ids = [line.line_id for line in self._order.lines]
        if ids:
            now = ids.index(self._highlighted) if self._highlighted in ids else len(ids) - 1
            self._highlight(ids[max(0, min(len(ids) - 1, now + step))])

    @Slot(object, int)
    def add(self, product: Product | None, quantity: int) -> None:
        """A product was picked, `quantity` of it: unusually much is asked about first."""
        if product is not None and product.sold_out:
            self.said.emit(line_words.sold_out_text(product))
        elif product is not None and is_much(self._venue, product, quantity):
            self.much_wanted.emit(product, quantity)
        else:
            self.take(product, quantity)

    def take(self, product: Product | None, quantity: int) -> None:
        """Adds a product, however many of it; None is said to be none of the venue's."""
        tap = sale.added_text(product, quantity) if product else ""
        currency = self._venue.catalogue.currency
        done = self._do(
            tap,
            lambda: self._desk.ordering.add(
                self._order.session_id, self._user_id, product, Decimal(quantity), currency=currency
            ),
            added=True,
        )
        if done and product is not None and product.asks:
            self.choice_wanted.emit(self._highlighted)

    @Slot(int)
    def _step(self, number: int) -> None:
        self._change(self._highlighted, Decimal(number))

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
        return self.attempt(tap, action, lambda done: self.show_done(done, added=added))

    def show_done(self, done: Done, *, added: bool = False) -> None:
        """A durable change, of this front or of a dialog above it, comes to the page."""
        self._order = done.order
        self._saved = self._desk.safety.last_saved()
        self._highlighted = self._next_highlight(done.line_id)
        self._just_added = done.line_id if added and not self._still else ""
        if added:
            self._tint_timer.start()
            self.menu.added()
            self.added.emit()
        self._edits_since_banner += 1
        if self._edits_since_banner >= BANNER_EDITS:
            self._banner = None
        self._show()
        self.changed.emit(False)

    def _next_highlight(self, line_id: str) -> str:
        if self._order.line(line_id) is not None:
            return line_id
        if self._order.line(self._highlighted) is not None:
            return self._highlighted
        return self._order.lines[-1].line_id if self._order.lines else ""

    def _show(self) -> None:
        self.menu.show_order(self._order)
        self._page.show_banner(self._banner)
        # Before its first edit an order does not know yet in which currency it will be.
        order = self._order if self._order.fence else replace(self._order, currency=self._venue.currency)
        self._page.order.show_view(
            OrderView(
                owner=self._venue.person(self._order.user_id or self._user_id),
                order=order,
                saved=self._venue.time_seconds(self._saved),
                highlighted=self._highlighted,
                just_added=self._just_added,
                can_undo=bool(self._order.fence) and self._desk.ordering.can_undo(self._order.session_id),
                undo_text=self._undo_text,
            ),
            sale.order_caption(self._order),
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
