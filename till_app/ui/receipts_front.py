"""Between the dialogs of paid orders and the desk: find one of today, print it again, give money back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from shared.order_session import OrderSession
from till_app.desk.desk import Desk
from till_app.desk.refunding import left_of, worth_of
from till_app.ui.pages import Pages
from till_app.ui.part import Part
from till_app.ui.pay_amount import TypedAmount
from till_app.ui.pay_front import Leave
from till_app.ui.presenting import receipts
from till_app.ui.presenting.receipts import LINES, ROWS
from till_app.ui.printer_front import PrinterFront
from till_app.ui.receipts_card import CardRefundFront
from till_app.ui.receipts_dialog import ReceiptsDialog
from till_app.ui.receipts_refund import RefundDialog
from till_app.ui.tongue import tr


class ReceiptsFront(Part):
    """`open` shows the list, also from the page of the till. `leave_of` asks a manager, `who` is here.

    `resumed` carries an order that was made of what came after a payment: it is in hand now.
    """

    resumed = Signal(str)

    def __init__(  # noqa: PLR0917 – what it stands between
        self, pages: Pages, desk: Desk, printer: PrinterFront, leave_of: Leave, who: Callable[[], int],
        card: CardRefundFront, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self._overlay, self._printer, self._leave_of = pages.window.overlay, printer, leave_of
        self._who = who
        self.card = card
        pages.settings.receipts_wanted.connect(self.open)
        card.moved.connect(self._learn)
        card.closed.connect(self._after_card)
        self._list: ReceiptsDialog | None = None
        self._refund: RefundDialog | None = None
        self._orders: tuple[OrderSession, ...] = ()
        self._chosen: OrderSession | None = None
        self._search, self._page = "", 0
        self._picked: frozenset[str] = frozenset()
        self._amount = TypedAmount()
        self._reason, self._method, self._refund_id, self._problem = "", "cash", "", ""

    @Slot()
    def open(self) -> None:
        """The paid orders of the last 24 hours."""
        self._search, self._page = "", 0
        self._orders = self._desk.refunding.paid_since(self._desk.clock())
        self._chosen = self._orders[0] if self._orders else None
        self._show_list()

    def leave(self) -> None:
        """The page is left for another."""
        self._list = self._refund = None

    def _show_list(self) -> None:
        self._list, self._refund = ReceiptsDialog(), None
        self._list.searched.connect(self._look_for)
        self._list.picked.connect(self._choose)
        self._list.paged.connect(self._turn)
        self._list.print_pressed.connect(self._print)
        self._list.refund_pressed.connect(self._begin_refund)
        self._list.late_pressed.connect(self._charge_late)
        self._list.left.connect(self._close)
        self._list.search.setText(self._search)
        self._show()
        self._overlay.ask(self._list)

    def _found(self) -> tuple[OrderSession, ...]:
        return receipts.found(self._venue, self._orders, self._search)

    def _show(self) -> None:
        if self._list is not None:
            self._list.show_view(
                receipts.receipts_view(
                    self._venue, self._found(), self._chosen, self._page, searched=bool(self._search.strip()),
                    asked=frozenset(one.session_id for one in self._desk.card_refunds.without_answer()),
                )
            )  # fmt: skip

    @Slot(str)
    def _look_for(self, text: str) -> None:
        self._search, self._page = text, 0
        found = self._found()
        self._chosen = found[0] if found else None
        self._show()

    @Slot(str)
    def _choose(self, session_id: str) -> None:
        self._chosen = next(order for order in self._orders if order.session_id == session_id)
        self._show()

    @Slot(int)
    def _turn(self, step: int) -> None:
        self._page = max(0, min(self._page + step, (len(self._found()) - 1) // ROWS))
        self._show()

    @Slot()
    def _print(self) -> None:
        if self._chosen is not None:
            self._printer.print_order(self._chosen)

    @Slot()
    def _charge_late(self) -> None:
        if self._chosen is not None:
            session_id = self._chosen.session_id
            self.attempt("", lambda: self._desk.amending.charge(session_id, self._who()), self._charged)

    def _charged(self, made: OrderSession) -> None:
        self._close()
        self.changed.emit(True)
        if made.is_open:
            self.resumed.emit(made.session_id)
        else:
            self.said.emit(tr("That was charged already."))

    @Slot()
    def _close(self) -> None:
        self.leave()
        self._overlay.dismiss()

    @Slot()
    def _begin_refund(self) -> None:
        if self._chosen is None or self.card.open(self._chosen.session_id):
            return
        self._picked, self._amount, self._page = frozenset(), TypedAmount(), 0
        self._reason = self._problem = ""
        taken = [one.method for one in self._chosen.tenders if one.state == "taken"]
        self._method = taken[-1] if taken else "cash"
        self._refund_id = self._desk.refunding.new_refund()
        self._show_refund()

    def _show_refund(self) -> None:
        self._list, self._refund = None, RefundDialog()
        self._refund.line_picked.connect(self._pick)
        self._refund.everything.connect(self._pick_all)
        self._refund.paged.connect(self._turn_lines)
        self._refund.digits.connect(self._type)
        self._refund.erased.connect(self._erase)
        self._refund.reason_chosen.connect(self._choose_reason)
        self._refund.method_chosen.connect(self._choose_method)
        self._refund.given.connect(self._ask_leave)
        self._refund.left.connect(self._show_list)
        self._show_amount()
        self._overlay.ask(self._refund)

    def _show_amount(self) -> None:
        if self._refund is not None and self._chosen is not None:
            self._refund.show_view(
                receipts.refund_view(
                    self._venue, self._chosen, self._picked, self._amount.minor, page=self._page,
                    reason=self._reason, method=self._method, problem=self._problem,
                )
            )  # fmt: skip

    @Slot(str)
    def _pick(self, line_id: str) -> None:
        if self._chosen is not None:
            self._picked ^= {line_id}
            self._amount.suggest(worth_of(self._chosen, self._picked))
            self._show_amount()

    @Slot()
    def _pick_all(self) -> None:
        if self._chosen is not None:
            self._picked = frozenset(line.line_id for line in self._chosen.lines)
            self._amount.suggest(left_of(self._chosen))
            self._show_amount()

    @Slot(int)
    def _turn_lines(self, step: int) -> None:
        if self._chosen is not None:
            self._page = max(0, min(self._page + step, (len(self._chosen.lines) - 1) // LINES))
            self._show_amount()

    @Slot(str)
    def _type(self, digits: str) -> None:
        self._amount.type(digits)
        self._picked = frozenset()
        self._show_amount()

    @Slot()
    def _erase(self) -> None:
        self._amount.erase()
        self._picked = frozenset()
        self._show_amount()

    @Slot(str)
    def _choose_reason(self, key: str) -> None:
        self._reason = key
        self._show_amount()

    @Slot(str)
    def _choose_method(self, key: str) -> None:
        self._method = key
        self._show_amount()

    @Slot()
    def _ask_leave(self) -> None:
        if self._chosen is not None:
            self._leave_of(receipts.leave_text(self._venue, self._chosen, self._amount.minor), self._give)

    def _give(self, allowed_by: int) -> None:
        chosen, amount = self._chosen, self._amount.minor
        if chosen is None:
            return
        if self._method == "card" and self.card.reader:
            self.card.begin(chosen.session_id, self._refund_id, amount, self._reason, allowed_by)
            return
        self.attempt(
            "",
            lambda: self._desk.refunding.give_back(
                chosen.session_id, self._refund_id, amount, self._reason, method=self._method,
                allowed_by=allowed_by,
            ),
            self._given,
        )  # fmt: skip

    def _given(self, order: OrderSession) -> None:
        self.changed.emit(True)
        self.said.emit(receipts.given_text(self._venue, self._amount.minor, self._method))
        self._learn(order)
        self._page = 0
        self._show_list()

    @Slot(object)
    def _learn(self, order: OrderSession) -> None:
        self._orders = tuple(order if one.session_id == order.session_id else one for one in self._orders)
        if self._chosen is not None and self._chosen.session_id == order.session_id:
            self._chosen = order
        self._show()

    @Slot()
    def _after_card(self) -> None:
        self._page = 0
        self._show_list()
