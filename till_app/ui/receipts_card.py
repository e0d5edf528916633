"""Money back to a card as the screen follows it: kept first, then the reader, then only what it answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.money import Minor
from shared.order_session import OrderSession
from till_app.desk.card_refunds import CardRefund, GivenBack
from till_app.desk.desk import Desk
from till_app.devices.terminal import Answer
from till_app.devices.terminal_desk import TerminalDesk
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import card_refund as words
from till_app.ui.receipts_reader import ReaderDialog
from till_app.ui.tongue import tr

Asking = Callable[[str, Callable[[int], object], Callable[[], object]], object]
"""Asks a manager: why, what then, and what if nobody allows it."""


class CardRefundFront(Part):
    """One refund on the screen, and the late answers of those that left it.

    `refund_wanted`, `ask_wanted` and `cancel_wanted` go to the terminal's thread, `answered` comes from it.
    `moved` carries an order that has its money back; `closed` tells that the reader left the screen.
    """

    refund_wanted = Signal(str, int, str)
    ask_wanted = Signal(str)
    cancel_wanted = Signal(str)
    moved = Signal(object)
    closed = Signal()

    def __init__(self, overlay: Overlay, leave_of: Asking, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.reader = ""
        self._overlay, self._leave_of = overlay, leave_of
        self._dialog: ReaderDialog | None = None
        self._refund: CardRefund | None = None
        self._said = Answer("", "waiting")
        self._seconds, self._cancelling = 0, False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.second)

    def attach(self, reader: TerminalDesk) -> None:
        """The reader of this till; its answers come by themselves to `answered`."""
        self.reader = reader.name
        self.refund_wanted.connect(reader.refund)
        self.ask_wanted.connect(reader.ask)
        self.cancel_wanted.connect(reader.cancel)

    def begin(
        self, session_id: str, refund_id: str, amount: Minor, reason: str, allowed_by: int
    ) -> None:  # fmt: skip
        """Gives back on the reader what a manager allowed. A disk that refuses leaves the reader alone."""
        self.attempt(
            "",
            lambda: self._desk.card_refunds.intend(
                session_id, refund_id, amount, reason, allowed_by=allowed_by
            ),
            self._start,
        )

    def open(self, session_id: str) -> bool:
        """Shows the refund of an order that has no answer yet, and asks for it; False if there is none."""
        for refund in self._desk.card_refunds.without_answer():
            if refund.session_id == session_id:
                self._show(refund, Answer(refund.refund_id, "unknown"))
                self.ask_wanted.emit(refund.refund_id)
                return True
        return False

    def ask_all(self) -> None:
        """The till has started: what had no answer is asked for, never sent again."""
        for refund in self._desk.card_refunds.without_answer():
            self.ask_wanted.emit(refund.refund_id)

    def leave(self) -> None:
        """The page is left; what the reader still answers is heard all the same."""
        self._second.stop()
        self._dialog = self._refund = None

    @Slot()
    def second(self) -> None:
        """A second has passed."""
        if self._said.state == "waiting":
            self._seconds += 1
            self._paint()

    @Slot(object)
    def answered(self, answer: Answer) -> None:
        """The terminal said something, perhaps about a refund."""
        refund = self._desk.card_refunds.find(answer.payment_id)
        if refund is None:
            return
        if answer.state == "approved":
            self._count(refund)
        elif answer.state in ("declined", "cancelled"):
            self._refuse(refund, answer)
        elif self._is_shown(refund) and self._said.state in ("waiting", "unknown"):
            self._said = answer
            self._cancelling = self._cancelling and answer.state == "waiting"
            self._paint()

    def _start(self, refund: CardRefund) -> None:
        self._show(refund, Answer(refund.refund_id, "waiting"))
        self.refund_wanted.emit(refund.refund_id, refund.amount, refund.reference)

    def _show(self, refund: CardRefund, said: Answer) -> None:
        self._refund, self._said, self._seconds, self._cancelling = refund, said, 0, False
        self._dialog = ReaderDialog()
        self._dialog.pressed.connect(self._press)
        self._second.start()
        self._paint()
        self._overlay.ask(self._dialog)

    def _paint(self) -> None:
        if self._dialog is not None and self._refund is not None:
            self._dialog.show_view(
                words.refund_reader_view(
                    self._venue, self.reader or tr("the reader"), self._said, self._refund.amount,
                    seconds=self._seconds, cancelling=self._cancelling,
                )
            )  # fmt: skip

    @Slot(str)
    def _press(self, key: str) -> None:
        refund = self._refund
        if refund is None:
            return
        match key:
            case "cancel":
                self._cancelling = True
                self._paint()
                self.cancel_wanted.emit(refund.refund_id)
            case "ask":
                self.ask_wanted.emit(refund.refund_id)
            case "given" | "not_given":
                given = key == "given"
                self._leave_of(
                    words.leave_text(self._venue, refund.amount, given),
                    lambda _manager: self._seen(refund, given),
                    lambda: self._show(refund, self._said),
                )
            case _:
                self._end()

    def _count(self, refund: CardRefund) -> None:
        def then(given: GivenBack) -> None:
            if given.is_news:
                self._tell(refund, given.order)
                self.changed.emit(True)
                self.moved.emit(given.order)
            if self._is_shown(refund):
                self._end()

        self.attempt("", lambda: self._desk.card_refunds.approved(refund.refund_id), then)

    def _tell(self, refund: CardRefund, order: OrderSession) -> None:
        if self._is_shown(refund):
            self.said.emit(words.given_text(self._venue, refund.amount))
        else:
            receipt = order.closing.receipt if order.closing else ""
            self.said.emit(words.late_text(self._venue, refund.amount, receipt))

    def _refuse(self, refund: CardRefund, answer: Answer) -> None:
        def then(_order: OrderSession) -> None:
            if self._is_shown(refund):
                self._said, self._cancelling = answer, False
                self._paint()

        self.attempt("", lambda: self._desk.card_refunds.refused(refund.refund_id), then)

    def _seen(self, refund: CardRefund, given: bool) -> None:
        """A manager has looked at the reader."""
        self._show(refund, self._said)
        if given:
            self._count(refund)
        else:
            self._refuse(refund, Answer(refund.refund_id, "cancelled"))

    def _is_shown(self, refund: CardRefund) -> bool:
        is_it = self._refund is not None and self._refund.refund_id == refund.refund_id
        return is_it and self._dialog is not None and self._overlay.dialog is self._dialog

    def _end(self) -> None:
        self.leave()
        self.closed.emit()
