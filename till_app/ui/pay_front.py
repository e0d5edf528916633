"""Between the payment screens and the desk: digits become an amount, Take becomes a payment, once."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.order_session import OrderSession
from shared.receipt import receipt_of
from shared.rules import Refusal
from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.desk.tendering import Taken
from till_app.ui.complete_pane import CompletePane
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.payment_pane import PaymentPane
from till_app.ui.presenting import sale
from till_app.ui.views import ReceiptRow

LOGOUT_AFTER = 10
MOST_DIGITS = 8


class PayFront(Part):
    """Cash payment of one order, and the page after it."""

    pages = ("payment", "complete")
    back = Signal()
    closed = Signal()
    part_paid = Signal()
    new_order = Signal()
    logout_wanted = Signal()

    def __init__(self, pane: PaymentPane, complete: CompletePane, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane, self._complete = pane, complete
        self._order = OrderSession(session_id="")
        self._user_id, self._payment_id, self._given, self._typed = 0, "", 0, False
        self._saved = self._problem = self._next = ""
        self._taken: Taken | None = None
        self._asked: int | None = None
        self._seconds: int | None = None
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._tick)
        pane.digits.connect(self.type_digits)
        pane.erased.connect(self.erase)
        pane.quick_chosen.connect(self.choose)
        pane.take_pressed.connect(self.take)
        pane.back_pressed.connect(self.back)
        pane.method_chosen.connect(self._other_method)
        pane.tip_chosen.connect(self._tip)
        complete.new_order.connect(self._new_order)
        complete.logout_pressed.connect(self._log_out)
        complete.print_pressed.connect(self._later_print)
        complete.email_pressed.connect(self._later_email)
        complete.drawer_pressed.connect(self._later_drawer)
        complete.touched.connect(self.stop_countdown)

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        if page == "complete":
            return {Key.MAIN: self._new_order, Key.LOG_OUT: self._log_out}
        return {Key.MAIN: self.take, Key.CLOSE: self.back.emit}

    def open(
        self, user_id: int, order: OrderSession, *, asked: int | None = None, next_label: str = ""
    ) -> None:
        """Asks for the money of an order. This screen is one payment, however often Take is tapped.

        `asked` is one guest's share of it. With a `next_label` the person stays: it is what comes after.
        """
        self._user_id, self._order, self._next = user_id, order, next_label
        self._asked = None if asked is None else min(asked, order.due)
        self._payment_id = self._desk.tendering.new_payment()
        self._given, self._typed, self._problem, self._taken = self._due(), False, "", None
        self._saved = self._desk.safety.last_saved()
        self._show()

    @Slot(str)
    def type_digits(self, digits: str) -> None:
        """Pence first: 6, 0, 00 is £60.00."""
        text = (str(self._given) if self._typed and self._given else "") + digits
        if len(text) <= MOST_DIGITS:
            self._given = int(text)
        self._typed = True
        self._show()

    @Slot()
    def erase(self) -> None:
        """The last digit goes; on a suggested amount everything."""
        self._given = self._given // 10 if self._typed else 0
        self._typed = True
        self._show()

    @Slot(int)
    def choose(self, minor: int) -> None:
        """A quick amount."""
        self._given, self._typed = minor, False
        self._show()

    @Slot()
    def take(self) -> None:
        """Takes the cash: durable first, then the screen says paid."""
        self._again = self.take
        try:
            result = self._desk.tendering.take_cash(
                self._order.session_id, self._user_id, self._payment_id, self._given, asked=self._asked
            )
        except DiskTrouble as trouble:
            self.not_saved.emit("", trouble)
            return
        if isinstance(result, Refusal):
            self._problem = sale.refusal_text(result)
            self._show()
            return
        self._order = result.order
        left = None if self._asked is None else self._asked - (result.given - result.change)
        if not result.closed and left != 0:
            self.part_paid.emit()
            self.open(self._user_id, result.order, asked=left, next_label=self._next)
            return
        self._taken, self._seconds = result, None if self._next else LOGOUT_AFTER
        if self._seconds:
            self._countdown.start()
        self._show_complete()
        self.closed.emit()

    @Slot()
    def stop_countdown(self) -> None:
        """Any touch stops the automatic log-out."""
        self._countdown.stop()
        self._seconds = None
        self._show_complete()

    def leave(self) -> None:
        """The page is left for another."""
        self._countdown.stop()

    def _due(self) -> int:
        return self._order.due if self._asked is None else self._asked

    def _show(self) -> None:
        self._pane.show_view(
            sale.payment_view(
                self._venue,
                self._order,
                self._given,
                saved=self._saved,
                problem=self._problem,
                due=self._due(),
            )
        )

    def _show_complete(self) -> None:
        if self._taken is None:
            return
        self._complete.show_view(
            sale.complete_view(self._venue, self._taken, self._receipt(), self._seconds, self._next)
        )

    def _receipt(self) -> tuple[ReceiptRow, ...]:
        return tuple(
            ReceiptRow(left=row.left, right=row.right, kind=row.kind, quantity=row.quantity)
            for row in receipt_of(
                self._order,
                site=self._venue.site,
                person=self._venue.person(self._order.user_id).name,
                till=self._venue.here().name,
                time=self._venue.time(
                    self._order.closing.at if self._order.closing else self._order.updated_at
                ),
            )
        )

    @Slot()
    def _tick(self) -> None:
        if self._seconds is None:
            return
        self._seconds -= 1
        if self._seconds <= 0:
            self._log_out()
        else:
            self._show_complete()

    @Slot()
    def _new_order(self) -> None:
        self.leave()
        self.new_order.emit()

    @Slot()
    def _log_out(self) -> None:
        self.leave()
        self.logout_wanted.emit()

    @Slot(str)
    def _other_method(self, method: str) -> None:
        if method != "cash":
            self.said.emit("Only cash works in this version. The order is safe.")

    @Slot(str)
    def _tip(self, key: str) -> None:
        if key != "none":
            self.said.emit("Tips come with a later version. The order is safe.")

    @Slot()
    def _later_print(self) -> None:
        self.said.emit("No printer is set up on this till. The sale is saved.")

    @Slot()
    def _later_email(self) -> None:
        self.said.emit("Email comes with a later version. The sale is saved.")

    @Slot()
    def _later_drawer(self) -> None:
        self.said.emit("No drawer is set up on this till. The sale is saved.")
