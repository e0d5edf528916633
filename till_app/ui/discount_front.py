"""Between the discount dialog and the desk; what is more than a cashier may give goes by a manager."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QObject, Slot

from shared.order_session import Line
from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.desk.ordering import Done
from till_app.ui.discount_dialog import DiscountDialog
from till_app.ui.discount_views import Kind, Scope
from till_app.ui.keys import Key
from till_app.ui.order_front import OrderFront
from till_app.ui.order_pane import OrderPane
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.permission_front import PermissionFront
from till_app.ui.presenting import discount as words
from till_app.ui.presenting.discount import Wish

_MOST_PERCENT, _MOST_DIGITS = 10_000, 7


class DiscountFront(Part):
    """Discount and price of the highlighted line, and the discount of the whole order."""

    pages = ("order",)

    def __init__(  # noqa: PLR0917 – what it stands between
        self, pane: OrderPane, overlay: Overlay, order: OrderFront, permission: PermissionFront, desk: Desk,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self._overlay, self._order, self._permission = overlay, order, permission
        self._line_id, self._wish = "", Wish("line", "percent")
        self._dialog: DiscountDialog | None = None
        pane.discount_wanted.connect(self.open_line)
        order.order_discount_wanted.connect(self.open_order)

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.DISCOUNT: lambda: self.open_line(self._order.highlighted)}

    def leave(self) -> None:
        """The page is left: the dialog goes with it."""
        self._dialog = None

    @Slot(str)
    def open_line(self, line_id: str) -> None:
        """The discount of one line."""
        if self._order.order.line(line_id) is not None:
            self._line_id, self._wish, self._dialog = line_id, Wish("line", "percent"), None
            self._show()

    @Slot()
    def open_order(self) -> None:
        """The discount of the whole order."""
        if not self._order.order.lines:
            self.attempt("", lambda: Refusal.NOTHING_TO_PAY, lambda _: None)
            return
        self._line_id, self._wish, self._dialog = self._order.highlighted, Wish("order", "percent"), None
        self._show()

    @property
    def _line(self) -> Line | None:
        return self._order.order.line(self._line_id)

    def _listed(self) -> int:
        return self._desk.pricing.list_price(self._order.order.session_id, self._line_id)

    def _show(self) -> None:
        fresh = self._dialog is None or self._overlay.dialog is not self._dialog
        if self._dialog is None or fresh:
            self._dialog = DiscountDialog()
            self._dialog.scope_chosen.connect(self._choose_scope)
            self._dialog.kind_chosen.connect(self._choose_kind)
            self._dialog.preset.connect(self._preset)
            self._dialog.digits.connect(self._type)
            self._dialog.erased.connect(self._erase)
            self._dialog.given.connect(self._give)
            self._dialog.away.connect(self._take_away)
            self._dialog.left.connect(self._close)
        view = words.discount_view(self._venue, self._order.order, self._line, self._wish, self._listed())
        self._dialog.show_view(view)
        if fresh:
            self._overlay.ask(self._dialog)

    @Slot(str)
    def _choose_scope(self, scope: str) -> None:
        kind: Kind = "percent" if self._wish.kind == "price" else self._wish.kind
        self._wish = Wish(cast("Scope", scope), kind)
        self._show()

    @Slot(str)
    def _choose_kind(self, kind: str) -> None:
        self._wish = Wish(self._wish.scope, cast("Kind", kind))
        self._show()

    @Slot(str)
    def _type(self, digits: str) -> None:
        step = 100 if self._wish.kind == "percent" else 1
        number = f"{self._wish.value // step or ''}{digits}"
        value = int(number[:_MOST_DIGITS]) * step
        most = _MOST_PERCENT if self._wish.kind == "percent" else value
        self._wish = Wish(self._wish.scope, self._wish.kind, min(value, most))
        self._show()

    @Slot()
    def _erase(self) -> None:
        step = 100 if self._wish.kind == "percent" else 1
        self._wish = Wish(self._wish.scope, self._wish.kind, self._wish.value // step // 10 * step)
        self._show()

    @Slot(int)
    def _preset(self, place: int) -> None:
        offers = words.presets(self._venue, self._wish.scope, self._wish.kind, self._listed())
        self._wish = offers[place]
        self._give()

    @Slot()
    def _give(self) -> None:
        wish = self._wish
        self._try(lambda leave: self._given(wish, leave), words.reason(self._venue, self._line, wish))

    @Slot()
    def _take_away(self) -> None:
        wish = self._wish
        if wish.kind == "price":
            wish = Wish(wish.scope, wish.kind, self._listed())
            self._try(lambda leave: self._given(wish, leave), words.away_reason(self._line))
        else:
            self._try(lambda leave: self._given(None, leave), words.away_reason(self._line))

    def _given(self, wish: Wish | None, leave: int | None) -> Done | Refusal:
        """The change itself; without a wish the discount goes."""
        pricing, order = self._desk.pricing, self._order
        session_id, user_id = order.order.session_id, order.user_id
        if wish is not None and wish.kind == "price":
            return pricing.price_line(session_id, user_id, self._line_id, wish.value, leave)
        given = wish.discount() if wish else None
        if self._wish.scope == "order":
            return pricing.discount_order(session_id, user_id, given, leave)
        return pricing.discount_line(session_id, user_id, self._line_id, given, leave)

    def _try(
        self, action: Callable[[int | None], Done | Refusal], reason: str, leave: int | None = None
    ) -> None:
        """Makes the change; when it needs a manager, asks one and makes it with that leave."""

        def once() -> Done | Refusal | None:
            result = action(leave)
            return None if result is Refusal.NEEDS_MANAGER and leave is None else result

        def then(done: Done | None) -> None:
            if done is not None:
                self._close()
                self._order.show_done(done)
            else:
                self._permission.ask(reason, lambda who: self._try(action, reason, who), self._show)

        self.attempt(reason, once, then)

    @Slot()
    def _close(self) -> None:
        if self._dialog is not None and self._overlay.dialog is self._dialog:
            self._overlay.dismiss()
        self._dialog = None
