"""Between the payment page and the desk: digits become an amount, Take becomes a payment, once."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.money import Minor
from shared.order_session import OrderSession
from shared.rules import Refusal
from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.desk.tendering import Taken
from till_app.ui.complete_pane import CompletePane
from till_app.ui.keys import Key
from till_app.ui.part import Part
from till_app.ui.pay_amount import TypedAmount
from till_app.ui.pay_card import CardFront
from till_app.ui.pay_complete import PaidFront
from till_app.ui.payment_pane import PaymentPane
from till_app.ui.presenting import paying, sale
from till_app.ui.presenting.paying import Asking, Entry
from till_app.ui.presenting.venue import Venue
from till_app.ui.printer_front import PrinterFront
from till_app.ui.tongue import tr

Leave = Callable[[str, Callable[[int], object]], object]
"""Asks a manager for something, given as a sentence, and goes on with who allowed it."""


class PayFront(Part):
    """Payment of one order by any number of tenders; `card` is the reader, `paid` the page after it.

    `leave_of` asks for a manager's leave; without it nothing that needs one is done. `late` carries a Taken
    of a card that was approved when its payment page had been left.
    """

    pages = ("payment", "complete")
    back = Signal()
    closed = Signal()
    split_wanted = Signal()
    late = Signal(object)

    def __init__(self, pane: PaymentPane, complete: CompletePane, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane = pane
        self.leave_of: Leave | None = None
        self.card = CardFront(desk, self)
        self.paid = PaidFront(complete, desk, self)
        self._order = OrderSession(session_id="")
        self._user_id, self._payment_id, self._amount = 0, "", TypedAmount()
        self._entry: Entry = "cash"
        self._tip, self._tip_key, self._base = 0, "none", 0
        self._saved = self._problem = self._next = self._voucher = ""
        self._asked: Minor | None = None
        self._wants_other = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.card.second)
        pane.digits.connect(self.type_digits)
        pane.erased.connect(self.erase)
        pane.quick_chosen.connect(self.choose)
        pane.take_pressed.connect(self.take)
        pane.back_pressed.connect(self.go_back)
        pane.method_chosen.connect(self.choose_method)
        pane.tip_chosen.connect(self.choose_tip)
        pane.reader_pressed.connect(self._at_reader)
        pane.tender_removed.connect(self._remove)
        self.card.moved.connect(self._card_moved)
        self.card.told.connect(self._show)
        for part in (self.card, self.paid):
            part.said.connect(self.said)
            part.not_saved.connect(self._part_not_saved)
            part.changed.connect(self.changed)
        self._refused_by: Part = self.card

    def attach(self, printer: PrinterFront, leave_of: Leave, late: Callable[[Taken], None]) -> None:
        """Who prints and opens the drawer, who asks a manager, who hears of a late approval."""
        self.late.connect(late)
        self.paid.print_wanted.connect(printer.print_order)
        self.paid.drawer_wanted.connect(printer.open_after)
        self.leave_of = leave_of

    def show_venue(self, venue: Venue) -> None:
        super().show_venue(venue)
        self.card.show_venue(venue)
        self.paid.show_venue(venue)
        if self.card.reader:
            self._pane.show_reader(tr("{reader} ready", reader=self.card.reader))

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        if page == "complete":
            return self.paid.keys(page)
        return self._pane.presses()

    def repeat(self) -> None:
        if self._again is not None:
            self._again()
        else:
            self._refused_by.repeat()

    def open(
        self, user_id: int, order: OrderSession, *, asked: Minor | None = None, next_label: str = ""
    ) -> None:
        """Asks for the money of an order. This screen is one payment, however often Take is tapped.

        `asked` is one guest's share of it. With a `next_label` the person stays: it is what comes after.
        """
        self._user_id, self._next = user_id, next_label
        self._asked = None if asked is None else min(asked, order.due)
        self._base = order.total if asked is None else asked
        self._tip, self._tip_key, self._wants_other = 0, "none", False
        self.card.forget()
        self._second.start()
        self._ask(order)
        if self.card.resume(order, user_id) is not None:
            self._show()

    def ask_unknown(self, user_id: int, order: OrderSession) -> None:
        """Asks the reader about a payment that had no answer when the till or the person left."""
        tender = self.card.resume(order, user_id)
        if tender is not None and tender.till_id == self._desk.till_id:
            self.said.emit(tr("A card payment has no answer yet. The till asks the reader; open Pay to see."))
        self.card.forget()

    @Slot(str)
    def type_digits(self, digits: str) -> None:
        """Pence first: 6, 0, 00 is £60.00; "." after pounds."""
        self._amount.type(digits, self._venue.places)
        self._show()

    @Slot()
    def erase(self) -> None:
        """The last digit goes; on a suggested amount everything."""
        self._amount.erase()
        self._show()

    @Slot(int)
    def choose(self, minor: int) -> None:
        """A quick amount."""
        self._amount.suggest(minor)
        self._show()

    @Slot(str)
    def choose_method(self, method: str) -> None:
        """Cash or voucher: the keys are for it now. Card: the reader is asked at once."""
        if method == "split":
            self.split_wanted.emit()
        elif self.card.has_no_answer:
            self.said.emit(sale.refusal_text(Refusal.PAYMENT_UNKNOWN))
        elif method == "card":
            self._charge(self._due() + self._tip)
        else:
            self.card.forget()
            self._enter("voucher" if method == "voucher" else "cash")

    @Slot(str)
    def choose_tip(self, key: str) -> None:
        """A tip on top of what is left to pay; "other" lets it be typed."""
        if self.card.has_no_answer:
            self.said.emit(sale.refusal_text(Refusal.PAYMENT_UNKNOWN))
            return
        self.card.forget()
        self._tip_key = key
        self._tip = paying.tip_of(key, self._base, self._venue.currency)
        self._enter("tip" if key == "other" else "cash")

    @Slot(str)
    def scanned(self, code: str) -> None:
        """A scan on the payment page is a voucher; its worth is typed."""
        if not self.card.has_no_answer:
            self.choose_method("voucher")
            self._voucher = code

    @Slot()
    def take(self) -> None:
        """Takes what was typed: durable first, then the screen says so."""
        if self.card.is_shown:
            return
        if self._entry == "tip":
            self._tip = self._amount.minor
            self._tip_key = "other" if self._tip else "none"
            self._enter("cash")
        elif self._entry == "card":
            self._charge(min(self._amount.minor, self._due() + self._tip))
        else:
            self._take()

    @Slot()
    def go_back(self) -> None:
        """To the order. A card that has no answer yet goes on; the order says so when it is paid again."""
        if self._entry in ("tip", "card") and not self.card.is_shown:
            self._tip_key = self._tip_key if self._tip else "none"
            self._enter("cash")
            return
        self.leave()
        self.back.emit()

    def leave(self) -> None:
        """The page is left for another."""
        self._second.stop()
        self.card.forget()
        self.paid.leave()

    def refresh(self, order: OrderSession) -> None:
        """Edits of another till came: what is left to pay may be another, or a card got its answer there."""
        if not self._second.isActive() or order.session_id != self._order.session_id:
            return
        if order.closing is not None:
            self.leave()
            self.back.emit()
            return
        was_due, self._order = self._order.due, order
        self.card.heard(order)
        if order.due != was_due:
            self._enter(self._entry)
        self._show()

    def _due(self) -> Minor:
        return self._order.due if self._asked is None else min(self._asked, self._order.due)

    def _ask(self, order: OrderSession) -> None:
        """The next tender of the same order."""
        self._order, self._voucher = order, ""
        self._payment_id = self._desk.tendering.new_payment()
        self._saved, self._problem = self._desk.safety.last_saved(), ""
        self._enter("cash")

    def _enter(self, entry: Entry) -> None:
        self._entry, self._problem = entry, ""
        self._amount.suggest(0 if entry in ("tip", "voucher", "card") else self._due() + self._tip)
        self._show()

    def _take(self) -> None:
        tendering, session_id = self._desk.tendering, self._order.session_id
        take = tendering.take_voucher if self._entry == "voucher" else tendering.take_cash
        named = {"reference": self._voucher} if self._entry == "voucher" else {}
        self._again = self._take
        try:
            result = take(
                session_id, self._user_id, self._payment_id, self._amount.minor, asked=self._asked,
                tip=self._tip, **named,
            )  # fmt: skip
        except DiskTrouble as trouble:
            self.not_saved.emit("", trouble)
            return
        self._again = None
        if isinstance(result, Refusal):
            self._problem = sale.refusal_text(result)
            self._show()
            return
        self._taken(result)

    def _taken(self, taken: Taken) -> None:
        self._tip = max(0, self._tip - taken.tip)
        self._order = taken.order
        if self._asked is not None:
            self._asked -= taken.given - taken.change - taken.tip
        if not taken.closed and self._asked != 0:
            self.changed.emit(True)
            self._ask(taken.order)
            return
        self._second.stop()
        self.paid.show(taken, self._next)
        self.closed.emit()

    def _charge(self, amount: Minor) -> None:
        """Asks a card for `amount`, of which the tip is what goes beyond the order."""
        payment_id, of_order = self._desk.tendering.new_payment(), min(amount, self._due())
        self.card.begin(self._order, self._user_id, payment_id, of_order, amount - of_order)
        self._show()

    @Slot(object)
    def _card_moved(self, news: Taken | OrderSession) -> None:
        order = news.order if isinstance(news, Taken) else news
        if order.session_id != self._order.session_id or not self._second.isActive():
            if isinstance(news, Taken):
                self.late.emit(news)
        elif isinstance(news, Taken):
            self._taken(news)
        else:
            self._order = order
            if self._wants_other and self.card.is_shown and not self.card.has_no_answer:
                self._wants_other = False
                self.card.forget()
                self._enter("card")
            self._show()

    @Slot(str)
    def _at_reader(self, key: str) -> None:
        match key:
            case "cancel":
                self.card.cancel()
            case "ask":
                self.card.ask()
            case "again":
                self._charge(self._due() + self._tip)
            case "cash":
                self.choose_method("cash")
            case "other":
                self._wants_other = True
                self.card.cancel()
            case "not_charged" if self.leave_of is not None:
                reason = tr("The reader gave no answer. Say that the card was not charged.")
                self.leave_of(reason, self.card.not_charged)
            case _:
                self.said.emit(sale.refusal_text(Refusal.NOT_YOUR_ORDER))

    @Slot(str)
    def _remove(self, payment_id: str) -> None:
        tender = next(one for one in self._order.tenders if one.payment_id == payment_id)
        what = f"{paying.method_name(tender.method)} {self._venue.money(tender.amount + tender.tip)}"
        if self.card.has_no_answer or self.leave_of is None:
            self.said.emit(sale.refusal_text(Refusal.PAYMENT_UNKNOWN))
            return
        session_id = self._order.session_id
        self.leave_of(
            tr("Remove a payment that was taken: {what}", what=what),
            lambda allowed_by: self.attempt(
                "",
                lambda: self._desk.tendering.remove(session_id, payment_id, "removed", allowed_by=allowed_by),
                self._removed,
            ),
        )

    def _removed(self, order: OrderSession) -> None:
        self.changed.emit(True)
        self.said.emit(tr("The payment was removed. Give the guest the money back."))
        self._ask(order)

    @Slot()
    def _show(self) -> None:
        due = self._due()
        self._pane.show_view(
            paying.payment_view(
                self._venue,
                Asking(
                    order=self._order, due=due, base=self._base, given=self._amount.minor, entry=self._entry,
                    tip=self._tip, tip_key=self._tip_key, saved=self._saved, problem=self._problem,
                    reader=self.card.view(due + self._tip), charge=self.card.charge,
                    reader_name=self.card.reader,
                ),
            )
        )  # fmt: skip

    @Slot(str, object)
    def _part_not_saved(self, tap: str, trouble: DiskTrouble) -> None:
        sender = self.sender()
        self._again = None
        self._refused_by = sender if isinstance(sender, Part) else self.card
        self.not_saved.emit(tap, trouble)
