"""Giving money back for a paid order: in whole, by line or by amount; and finding the order again."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from shared.edits import Edit, Refund, change_of
from shared.ids import stamp
from shared.money import Minor
from shared.order_session import OrderSession, Tender
from shared.pricing import net_totals
from shared.rules import Refusal
from till_app.store.store import Store, Transaction

_DAY = timedelta(hours=24)


class Refunding:
    """Refunds in a manager's name. Refusals are returned; DiskTrouble is raised, nothing was given back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def new_refund(self) -> str:
        """The id of the next refund: asked for once, given once."""
        return self._store.new_id()

    def paid_since(self, now: datetime) -> tuple[OrderSession, ...]:
        """The orders paid in the last 24 hours that this till knows of, newest first."""
        with self._store.begin() as tx:
            orders = tx.journal.paid_since(stamp(now - _DAY))
        closed = [(order.closing.at, order) for order in orders if order.closing is not None]
        return tuple(order for _, order in sorted(closed, key=lambda one: one[0], reverse=True))

    def give_back(
        self, session_id: str, refund_id: str, amount: Minor, reason: str, *, method: str, allowed_by: int
    ) -> OrderSession | Refusal:
        """Gives `amount` back by `method` under `refund_id`; asking again with the same id gives no more.

        Of several payments those of the same method are given back first, then the newest.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            if is_given(tx.journal.edits(session_id), refund_id):
                return order
            refusal = may_give_back(tx, order, amount, reason)
            if refusal is not None:
                return refusal
            parts = parts_of(order.tenders, amount, method)
            ids = (refund_id, *(self._store.new_id() for _ in parts[1:]))
            tx.journal.write(
                session_id, allowed_by,
                *(
                    Refund(refund_id=one, payment_id=tender.payment_id, method=method, amount=part,
                           reason=reason.strip())
                    for one, (tender, part) in zip(ids, parts, strict=True)
                ),
            )  # fmt: skip
            return tx.journal.session(session_id)


def left_of(order: OrderSession) -> Minor:
    """What can still be given back, in minor units; tips are not part of it."""
    return max(0, order.paid)


def worth_of(order: OrderSession, line_ids: Iterable[str]) -> Minor:
    """What these lines cost with their share of the order's discount, at most what is left to give back."""
    costs = net_totals(order.lines, order.order_discount)
    return min(left_of(order), sum(costs.get(line_id, 0) for line_id in set(line_ids)))


def may_give_back(tx: Transaction, order: OrderSession, amount: Minor, reason: str) -> Refusal | None:
    """Whether so much may be given back now; not while a card reader may be giving something back."""
    if order.closing is None and not order.double_payment:
        return Refusal.NOT_PAID
    if any(one.session_id == order.session_id for one in tx.card_refunds.asked()):
        return Refusal.REFUND_UNKNOWN
    if not reason.strip():
        return Refusal.REASON_NEEDED
    return None if 0 < amount <= left_of(order) else Refusal.TOO_MUCH_BACK


def is_given(edits: Iterable[Edit], refund_id: str) -> bool:
    """Whether the refund of that id is among the edits."""
    changes = map(change_of, edits)
    return any(isinstance(one, Refund) and one.refund_id == refund_id for one in changes)


def parts_of(tenders: Sequence[Tender], amount: Minor, method: str) -> list[tuple[Tender, Minor]]:
    """Of which payments so much is given back: those of the method first, then the newest."""
    found = []
    taken = [tender for tender in reversed(tenders) if tender.state == "taken"]
    for tender in sorted(taken, key=lambda one: one.method != method):
        part = min(amount, tender.amount - tender.refunded)
        if part > 0:
            found.append((tender, part))
            amount -= part
    return found
