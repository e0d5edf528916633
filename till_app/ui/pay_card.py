"""A card payment as the screen follows it: written down first, then the reader, then only what it answers."""

from PySide6.QtCore import QObject, Signal, Slot

from shared.money import Minor
from shared.order_session import OrderSession, Tender
from shared.rules import Refusal
from till_app.desk.desk import Desk
from till_app.desk.tendering import Taken
from till_app.devices.terminal import Answer
from till_app.devices.terminal_desk import TerminalDesk
from till_app.ui.part import Part
from till_app.ui.pay_views import ReaderView
from till_app.ui.presenting import reader, sale
from till_app.ui.tongue import tr


class CardFront(Part):
    """One card payment on the screen, and the late answers of those that left it.

    `start_wanted`, `ask_wanted` and `cancel_wanted` go to the terminal's thread, `answered` comes from it.
    `moved` tells that the order changed by an answer (a Taken, or the order); `told` that the state did.
    """

    start_wanted = Signal(str, int)
    ask_wanted = Signal(str)
    cancel_wanted = Signal(str)
    moved = Signal(object)
    told = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.reader = ""
        self._orders: dict[str, tuple[str, int]] = {}
        self._counted: set[str] = set()
        self._shown: Answer | None = None
        self._charge: Minor = 0
        self._seconds = 0
        self._cancelling = False
        self._elsewhere = 0

    def attach(self, reader: TerminalDesk) -> None:
        """The reader of this till; its answers come by themselves to `answered`."""
        self.reader = reader.name
        self.start_wanted.connect(reader.start)
        self.ask_wanted.connect(reader.ask)
        self.cancel_wanted.connect(reader.cancel)

    @property
    def is_shown(self) -> bool:
        """Whether the screen shows the reader instead of the keys."""
        return self._shown is not None

    @property
    def has_no_answer(self) -> bool:
        """Whether the payment on the screen may still be charged."""
        return self._shown is not None and self._shown.state in ("waiting", "unknown")

    @property
    def charge(self) -> Minor:
        """What the reader on the screen asks for, tip included; 0 when it asks for nothing."""
        return self._charge if self.has_no_answer else 0

    def begin(self, order: OrderSession, user_id: int, payment_id: str, amount: Minor, tip: Minor) -> None:
        """Asks for a card, once the intent is durable. A disk that refuses leaves the reader alone."""
        if not self.reader:
            self.said.emit(sale.refusal_text(Refusal.NO_READER))
            return
        self.attempt(
            "",
            lambda: self._desk.tendering.intend_card(order.session_id, user_id, payment_id, amount),
            lambda intended: self._start(intended, user_id, payment_id, amount + tip),
        )

    def resume(self, order: OrderSession, user_id: int) -> Tender | None:
        """Asks what became of the payment of an order that has no answer yet; that payment."""
        for tender in order.tenders:
            if tender.state == "unknown":
                self._orders[tender.payment_id] = (order.session_id, user_id)
                if self._shown is None or self._shown.payment_id != tender.payment_id:
                    self._show(Answer(tender.payment_id, "unknown"), tender.amount)
                self._elsewhere = tender.till_id if tender.till_id != self._desk.till_id else 0
                if not self._elsewhere:
                    self.ask_wanted.emit(tender.payment_id)
                return tender
        return None

    def heard(self, order: OrderSession) -> None:
        """The order came anew from the server: a payment that has its answer leaves the screen."""
        shown = self._shown.payment_id if self._shown is not None else ""
        if self._elsewhere and any(
            one.payment_id == shown and one.state != "unknown" for one in order.tenders
        ):
            self.forget()

    def forget(self) -> None:
        """The reader leaves the screen; what it still answers is heard all the same."""
        self._shown, self._cancelling = None, False

    def view(self, left: Minor) -> ReaderView | None:
        """The reader as it stands; `left` is what is to pay with this payment."""
        if self._shown is None:
            return None
        if self._elsewhere and self.has_no_answer:
            return reader.elsewhere_view(self._venue, self._elsewhere, self._charge)
        return reader.reader_view(
            self._venue, self.reader or tr("the reader"), self._shown, charge=self._charge, left=left,
            seconds=self._seconds, cancelling=self._cancelling,
        )  # fmt: skip

    def ask(self) -> None:
        """Asks the reader again. Nothing is charged by it."""
        if self._shown is not None:
            self.ask_wanted.emit(self._shown.payment_id)

    def cancel(self) -> None:
        """Wants the payment to end; the reader's answer decides."""
        if self._shown is not None:
            self._cancelling = True
            self.cancel_wanted.emit(self._shown.payment_id)
            self.told.emit()

    def not_charged(self, allowed_by: int) -> None:
        """A manager has looked at the reader: the guest was not charged."""
        if self._shown is None:
            return
        payment_id = self._shown.payment_id
        session_id, _ = self._orders[payment_id]
        self.attempt(
            "",
            lambda: self._desk.tendering.remove(
                session_id, payment_id, "not charged, seen on the reader", allowed_by=allowed_by
            ),
            lambda order: self._refused(order, Answer(payment_id, "cancelled")),
        )

    def second(self) -> None:
        """A second has passed."""
        if self._shown is not None and self._shown.state == "waiting":
            self._seconds += 1
            self.told.emit()

    @Slot(object)
    def answered(self, answer: Answer) -> None:
        """The terminal said something about a payment."""
        if answer.payment_id not in self._orders:
            return
        session_id, user_id = self._orders[answer.payment_id]
        tendering = self._desk.tendering
        if answer.state == "approved":
            self.attempt(
                "",
                lambda: tendering.card_approved(
                    session_id, user_id, answer.payment_id, answer.charged, answer.reference
                ),
                lambda taken: self._approved(taken, answer),
            )
        elif answer.state in ("declined", "cancelled"):
            self.attempt(
                "",
                lambda: tendering.card_refused(
                    session_id, user_id, answer.payment_id, answer.reason or answer.state
                ),
                lambda order: self._refused(order, answer),
            )
        elif self.has_no_answer and self._is_shown(answer):
            self._shown = answer
            self._cancelling = self._cancelling and answer.state == "waiting"
            self.told.emit()

    def _start(self, order: OrderSession, user_id: int, payment_id: str, charge: Minor) -> None:
        self._orders[payment_id] = (order.session_id, user_id)
        self._show(Answer(payment_id, "waiting"), charge)
        self.changed.emit(True)
        self.start_wanted.emit(payment_id, charge)
        self.moved.emit(order)

    def _show(self, answer: Answer, charge: Minor) -> None:
        self._shown, self._charge, self._seconds, self._cancelling = answer, charge, 0, False
        self._elsewhere = 0

    def _approved(self, taken: Taken, answer: Answer) -> None:
        if answer.payment_id in self._counted:
            return
        self._counted.add(answer.payment_id)
        if self._is_shown(answer) and self.has_no_answer:
            self.forget()
        else:
            back = max(0, taken.order.paid - taken.order.total)
            receipt = taken.order.closing.receipt if taken.order.closing else ""
            self.said.emit(reader.late_text(self._venue, answer.charged, back, receipt))
        self.changed.emit(True)
        self.moved.emit(taken)

    def _is_shown(self, answer: Answer) -> bool:
        return self._shown is not None and self._shown.payment_id == answer.payment_id

    def _refused(self, order: OrderSession, answer: Answer) -> None:
        self.changed.emit(True)
        if self._is_shown(answer):
            self._shown, self._cancelling = answer, False
        self.moved.emit(order)
