"""Taking money: one tap, one payment; it is in the journal before the drawer or a reader is touched."""

from dataclasses import dataclass

from shared.closing import close_of
from shared.edits import Change, Payment, PaymentIntent, PaymentVoided
from shared.money import Minor
from shared.order_session import OrderSession, Tender
from shared.rules import Refusal, may_close, may_edit, may_pay
from till_app.desk.settling import may_settle, settle
from till_app.store.store import Store, Transaction

CASH, CARD, VOUCHER = "cash", "card", "voucher"


@dataclass(frozen=True)
class Taken:
    """A tender that was taken. `change` in minor units; `closed` when the order is settled."""

    order: OrderSession
    given: Minor
    change: Minor
    closed: bool
    method: str = CASH
    tip: Minor = 0


class Tendering:
    """Takes tenders for an order. Refusals are returned; DiskTrouble is raised and nothing was taken."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id

    def new_payment(self) -> str:
        """The id of the next payment, made when the amount is asked for: one screen, one payment."""
        return self._store.new_id()

    def take_cash(
        self, session_id: str, user_id: int, payment_id: str, given: Minor, *, asked: Minor | None = None,
        tip: Minor = 0,
    ) -> Taken | Refusal:  # fmt: skip
        """Takes `given` in cash under `payment_id`; asking again with the same id takes nothing more.

        Of one guest's share no more than what was `asked` counts towards the order; what is above it is
        tip, up to `tip`, and the rest is change. Intent, payment and, when the total is reached, the close
        are one transaction.
        """
        return self._take(session_id, user_id, payment_id, CASH, given, asked=asked, tip=tip)

    def take_voucher(
        self, session_id: str, user_id: int, payment_id: str, worth: Minor, *, asked: Minor | None = None,
        tip: Minor = 0, reference: str = "",
    ) -> Taken | Refusal:  # fmt: skip
        """Takes a voucher; of what it is worth only what is due counts, and there is no change."""
        return self._take(
            session_id, user_id, payment_id, VOUCHER, worth, asked=asked, tip=tip, reference=reference
        )

    def intend_card(
        self, session_id: str, user_id: int, payment_id: str, amount: Minor
    ) -> OrderSession | Refusal:
        """Writes down that `amount` of the order is about to be asked of a reader; the same id only once.

        Refused while another payment has no answer: nobody is charged twice.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            if _tender(order, payment_id) is not None:
                return order
            refusal = may_pay(order, self._till_id) or may_settle(tx, order)
            if refusal is not None:
                return refusal
            if not 0 < amount <= order.due:
                return Refusal.AMOUNT_DUE
            intent = PaymentIntent(payment_id=payment_id, method=CARD, amount=amount)
            tx.journal.write(session_id, user_id, intent)
            return tx.journal.session(session_id)

    def card_approved(
        self, session_id: str, user_id: int, payment_id: str, charged: Minor, reference: str
    ) -> Taken | Refusal:
        """The reader charged `charged`; what is above the intended amount is the tip. Counted once.

        It counts also when the intent had been voided, or the order paid otherwise meanwhile: the guest
        was charged, and the order shows what is to give back.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            intended = _tender(order, payment_id)
            if intended is None:
                return Refusal.NO_SUCH_PAYMENT
            if intended.state != "taken":
                amount = min(intended.amount, charged)
                paid = Payment(
                    payment_id=payment_id, method=CARD, amount=amount, tendered=charged, change=0,
                    tip=charged - amount, reference=reference,
                )  # fmt: skip
                order = self._write(tx, order, user_id, amount, paid)
            tender = _tender(order, payment_id)
            tip = tender.tip if tender else 0
            return Taken(order, charged, 0, order.closing is not None, CARD, tip)

    def card_refused(
        self, session_id: str, user_id: int, payment_id: str, reason: str
    ) -> OrderSession | Refusal:
        """The reader took nothing: the intent came to nothing. Without effect on a payment that was taken."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            intended = _tender(order, payment_id)
            if intended is not None and intended.state == "unknown":
                tx.journal.write(session_id, user_id, PaymentVoided(payment_id=payment_id, reason=reason))
            return tx.journal.session(session_id)

    def remove(
        self, session_id: str, payment_id: str, reason: str, *, allowed_by: int
    ) -> OrderSession | Refusal:
        """A manager, `allowed_by`, takes a tender back before the order is closed; the edit is theirs.

        Also the way out of a payment without an answer, once a manager has looked at the reader.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_edit(order, self._till_id)
            if refusal is not None:
                return refusal
            tender = _tender(order, payment_id)
            if tender is None:
                return Refusal.NO_SUCH_PAYMENT
            if tender.state != "voided":
                tx.journal.write(session_id, allowed_by, PaymentVoided(payment_id=payment_id, reason=reason))
            return tx.journal.session(session_id)

    def _take(
        self, session_id: str, user_id: int, payment_id: str, method: str, given: Minor, *,
        asked: Minor | None, tip: Minor, reference: str = "",
    ) -> Taken | Refusal:  # fmt: skip
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            before = _tender(order, payment_id)
            if before is not None and before.state == "taken":
                closed = order.closing is not None
                return Taken(order, before.tendered, before.change, closed, before.method, before.tip)
            refusal = may_pay(order, self._till_id) or may_settle(tx, order)
            if refusal is None and before is not None:
                # An id names one payment for ever, also one that came to nothing.
                refusal = Refusal.NO_SUCH_PAYMENT
            if refusal is not None:
                return refusal
            if given <= 0:
                return Refusal.AMOUNT_DUE
            amount = min(given, order.due, order.due if asked is None else asked)
            tipped = min(tip, given - amount)
            change = given - amount - tipped if method == CASH else 0
            order = self._write(
                tx, order, user_id, amount,
                PaymentIntent(payment_id=payment_id, method=method, amount=amount),
                Payment(
                    payment_id=payment_id, method=method, amount=amount, tendered=amount + tipped + change,
                    change=change, tip=tipped, reference=reference,
                ),
            )  # fmt: skip
            counted = given if method == CASH else amount + tipped
            return Taken(order, counted, change, order.closing is not None, method, tipped)

    def _write(
        self, tx: Transaction, order: OrderSession, user_id: int, amount: Minor, *money: Change
    ) -> OrderSession:
        """The money and, when it reaches the total of an open order, the close and what it settles."""
        changes = list(money)
        if order.closing is None and may_close(order, amount) is None:
            changes.append(close_of(order, self._store.new_id(), tx.identity.next_receipt()))
            current = tx.identity.current
            if current is not None and current.session_id == order.session_id:
                tx.identity.clear_session()
        tx.journal.write(order.session_id, user_id, *changes)
        settle(tx, tx.journal.session(order.session_id), user_id)
        return tx.journal.session(order.session_id)


def _tender(order: OrderSession, payment_id: str) -> Tender | None:
    return next((tender for tender in order.tenders if tender.payment_id == payment_id), None)
