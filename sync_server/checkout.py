"""Paying an order through the REST interface: which edits that takes, or what stands against it. Pure."""

import hashlib
from collections.abc import Callable, Iterator, Sequence

import msgspec

from shared.closing import close_of
from shared.edits import Change, Payment
from shared.money import Minor
from shared.order_session import OrderSession
from shared.problems import AlreadyCompleted, AmountDue, NotUnderstood, StatusConflict
from shared.records import transaction_of
from shared.rest import Completion, PaymentWish, Transaction
from shared.rules import Refusal, may_close, may_pay

_LONGEST_ID = 64
_SENTENCES = {
    Refusal.ORDER_ON_TAB: "The order was saved to a tab.",
    Refusal.ORDER_DELETED: "The order was deleted.",
    Refusal.NEEDS_UPDATE: "The order holds something that this server is too old to read.",
    Refusal.CHOOSE_FIRST: "Two changes of the order contradict each other: choose one at a till first.",
    Refusal.PAYMENT_UNKNOWN: "The result of a payment is not known yet.",
    Refusal.NOTHING_TO_PAY: "There is nothing in the order.",
}


def transaction_id(session_id: str, wish: Completion, key: str, fresh: str) -> str:
    """The id that this payment has however often it is asked for.

    The wish's own, else one made from the order and the Idempotency-Key, else `fresh`. Raises
    NotUnderstood for an id that is empty or longer than 64 characters.
    """
    if wish.id is not None:
        if not 0 < len(wish.id) <= _LONGEST_ID:
            raise NotUnderstood(f"An id has 1 to {_LONGEST_ID} characters.")
        return wish.id
    if key:
        digits = hashlib.sha256(f"{session_id} {key}".encode()).hexdigest()
        return f"{digits[:8]}-{digits[8:12]}-8{digits[13:16]}-a{digits[17:20]}-{digits[20:32]}"
    return fresh


def already(session: OrderSession, wanted: str) -> Transaction | None:
    """The transaction of that id if it has paid the order; None if nothing has.

    Raises AlreadyCompleted, holding the first transaction, if another one has.
    """
    found = transaction_named(session, wanted)
    if found is None and session.closing is not None:
        first = transaction_of(session)
        raise AlreadyCompleted(transaction=msgspec.to_builtins(first))
    return found


def settlement(
    session: OrderSession,
    wish: Completion,
    wanted: str,
    receipt: Callable[[], str],
    payment_ids: Iterator[str],
) -> Sequence[Change]:
    """The payments and the close, numbered by `receipt`. Cash above what is due is given back as change.

    Raises StatusConflict if the order cannot be paid now, AmountDue if the payments do not cover it,
    NotUnderstood for amounts that make no sense.
    """
    refusal = may_pay(session, session.till_id)
    if refusal is not None and not (refusal is Refusal.NOTHING_TO_PAY and session.lines):
        raise StatusConflict(_SENTENCES.get(refusal, ""))
    if any(payment.amount <= 0 or not payment.method for payment in wish.payments):
        raise NotUnderstood("A payment needs a method and an amount above nothing.")
    taking = sum(payment.amount for payment in wish.payments)
    if may_close(session, taking) is not None:
        raise AmountDue(due=session.due - taking, currency=session.currency)
    changes: list[Change] = []
    left = max(0, session.due)
    # Cash comes last: only cash can be given back.
    for payment in sorted(wish.payments, key=lambda payment: payment.method == "cash"):
        amount = min(payment.amount, left)
        if amount < payment.amount and payment.method != "cash":
            raise NotUnderstood("The payments are more than is due, and only cash can be given back.")
        changes.append(_payment(payment, amount, next(payment_ids)))
        left -= amount
    return [*changes, close_of(session, wanted, receipt())]


def transaction_named(session: OrderSession, wanted: str) -> Transaction | None:
    """The transaction of that id, also if it was the second one to pay this order."""
    first = transaction_of(session)
    if first is None or first.id == wanted:
        return first
    second = next((one for one in session.double_closings if one.transaction_id == wanted), None)
    if second is None:
        return None
    return msgspec.structs.replace(
        first, id=second.transaction_id, receipt=second.receipt, user_id=second.user_id,
        till_id=second.till_id, at=second.at, total=second.total, tax=sum(part.tax for part in second.taxes),
    )  # fmt: skip


def _payment(wish: PaymentWish, amount: Minor, payment_id: str) -> Payment:
    return Payment(
        payment_id=payment_id,
        method=wish.method,
        amount=amount,
        tendered=wish.amount,
        change=wish.amount - amount,
    )
