"""Taking money: one tap, one payment; the payment is in the journal before the drawer opens."""

from dataclasses import dataclass

from shared.closing import close_of
from shared.edits import Change, Payment, PaymentIntent
from shared.money import Minor
from shared.order_session import OrderSession
from shared.rules import Refusal, may_close, may_pay
from till_app.desk.settling import may_settle, settle
from till_app.store.store import Store

CASH = "cash"


@dataclass(frozen=True)
class Taken:
    """A tender that was taken. `change` in minor units; `closed` when the order is settled."""

    order: OrderSession
    given: Minor
    change: Minor
    closed: bool


class Tendering:
    """Takes tenders for an order. Refusals are returned; DiskTrouble is raised and nothing was taken."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id

    def new_payment(self) -> str:
        """The id of the next payment, made when the amount is asked for: one screen, one payment."""
        return self._store.new_id()

    def take_cash(self, session_id: str, user_id: int, payment_id: str, given: Minor) -> Taken | Refusal:
        """Takes `given` in cash under `payment_id`; asking again with the same id takes nothing more.

        Intent, payment and, when the total is reached, the close are one transaction.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            before = next((tender for tender in order.tenders if tender.payment_id == payment_id), None)
            if before is not None and before.state == "taken":
                return Taken(order, before.tendered, before.change, order.closing is not None)
            refusal = may_pay(order, self._till_id) or may_settle(tx, order)
            if refusal is not None:
                return refusal
            if given <= 0:
                return Refusal.AMOUNT_DUE
            amount = min(given, order.due)
            changes: list[Change] = [
                PaymentIntent(payment_id=payment_id, method=CASH, amount=amount),
                Payment(
                    payment_id=payment_id, method=CASH, amount=amount, tendered=given, change=given - amount
                ),
            ]
            closed = may_close(order, amount) is None
            if closed:
                changes.append(close_of(order, self._store.new_id(), tx.identity.next_receipt()))
                tx.identity.clear_session()
            tx.journal.write(session_id, user_id, *changes)
            settle(tx, tx.journal.session(session_id), user_id)
            return Taken(tx.journal.session(session_id), given, given - amount, closed)
