"""What the edits of an order did with money, at which drawer: till and server count these facts alike."""

from collections.abc import Sequence

import msgspec

from shared.edits import Change, Close, Edit, Logged, Payment, PaymentVoided, Refund, change_of
from shared.money import Minor

MONEY = frozenset({"close", "payment", "payment_voided", "refund"})
"""The kinds of edits that do something with money."""


class Taking(msgspec.Struct, frozen=True):
    """What one edit did with money. `amount`, `tip` and `change` are in minor units.

    `kind` is sale, second (another close of a paid order), payment, voided or refund. Given back is below
    nothing; a voided payment takes its amount, tip and change back from the drawer that had them.
    `subject_id` is the transaction's, payment's or refund's id; `text` the JSON of the edit's body.
    """

    edit_id: str
    rev: int
    kind: str
    session_id: str
    subject_id: str
    transaction_id: str | None
    till_id: int
    user_id: int
    method: str
    amount: Minor
    tip: Minor
    change: Minor
    at: str
    text: str


def takings_of(log: Sequence[Logged]) -> list[Taking]:
    """What the edits of an order, in their order, did with money.

    As in the fold a payment id counts once, and so does the id of a refund: money that two journals tell
    of is the same money.
    """
    closed: str | None = None
    taken: dict[str, tuple[Edit, Payment]] = {}
    given: set[str] = set()
    found: list[Taking] = []
    for entry in log:
        change: Change | None = change_of(entry.edit) if entry.edit.kind in MONEY else None
        match change:
            case Close(transaction_id=name, total=total):
                kind = "sale" if closed is None else "second"
                closed = closed or name
                found.append(_taking(entry, kind, name, name, amount=total))
            case Payment(payment_id=name) if name not in taken:
                taken[name] = (entry.edit, change)
                found.append(
                    _taking(
                        entry, "payment", name, None, method=change.method, amount=change.amount,
                        tip=change.tip, change=change.change,
                    )
                )  # fmt: skip
            case PaymentVoided(payment_id=name):
                found.append(_voided(entry, name, closed, taken.pop(name, None)))
            case Refund(refund_id=name, method=method, amount=amount) if name not in given:
                given.add(name)
                found.append(_taking(entry, "refund", name, closed, method=method, amount=-amount))
            case _:
                pass
    return found


def _voided(entry: Logged, name: str, closed: str | None, known: tuple[Edit, Payment] | None) -> Taking:
    taking = _taking(entry, "voided", name, closed)
    if known is None:
        return taking
    edit, payment = known
    return msgspec.structs.replace(
        taking, till_id=edit.till_id, method=payment.method, amount=-payment.amount, tip=-payment.tip,
        change=-payment.change,
    )  # fmt: skip


def _taking(
    entry: Logged, kind: str, subject_id: str, transaction_id: str | None, *, method: str = "",
    amount: Minor = 0, tip: Minor = 0, change: Minor = 0,
) -> Taking:  # fmt: skip
    edit = entry.edit
    return Taking(
        edit_id=edit.id, rev=entry.rev, kind=kind, session_id=edit.session_id, subject_id=subject_id,
        transaction_id=transaction_id, till_id=edit.till_id, user_id=edit.user_id, method=method,
        amount=amount, tip=tip, change=change, at=edit.at, text=bytes(edit.body).decode(),
    )  # fmt: skip
