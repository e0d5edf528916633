"""What was changed on a bill about the lines of its rounds goes with them when they go back to their tab."""

from decimal import Decimal

from shared.edits import Change, LineDiscount, LineNote, LinePrice, LineVoid, QtyDelta, TakeOver
from shared.moves import releasing
from shared.order_session import Gathered, Line, MovedLine, OrderSession
from shared.rules import Refusal
from till_app.store.store import Transaction


def may_give_back(bill: OrderSession) -> Refusal | None:
    """Whether nothing is lost when the rounds leave a bill: a discount of all of it belongs to none."""
    return Refusal.BILL_DISCOUNT if bill.gathered and bill.discount is not None else None


def give_back(tx: Transaction, bill: OrderSession, user_id: int, till_id: int) -> None:
    """Takes every round off the bill; each round is then as the bill had it."""
    if not bill.gathered:
        return
    for part in bill.gathered:
        changed = _changed(bill, part)
        if changed:
            round_ = tx.journal.session(part.session_id)
            if round_.till_id != till_id:
                changed.insert(0, TakeOver(fence=round_.fence + 1))
            tx.journal.write(part.session_id, user_id, *changed)
    tx.journal.write(bill.session_id, user_id, *releasing(bill))


def _changed(bill: OrderSession, part: Gathered) -> list[Change]:
    found: list[Change] = []
    for before in part.lines:
        now = bill.line(before.line_id)
        found += [LineVoid(before.line_id, reason="removed")] if now is None else _of_line(before, now)
    return found


def _of_line(before: MovedLine, now: Line) -> list[Change]:
    found: list[Change] = []
    more = now.quantity - before.quantity
    price = now.unit_price - sum(option.price for option in now.options)
    note, allergy = "; ".join(one.text for one in now.notes), any(one.allergy for one in now.notes)
    if more != Decimal(0):
        found.append(QtyDelta(now.line_id, more))
    if price != before.unit_price:
        found.append(LinePrice(now.line_id, price))
    if now.discount != before.discount:
        found.append(LineDiscount(now.line_id, now.discount))
    if (note, allergy) != (before.note, before.allergy):
        found.append(LineNote(now.line_id, note, allergy))
    return found
