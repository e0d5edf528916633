"""What a line or the whole order costs less, or a line costs at all, and who may say so."""

from shared.edits import Change, LineAdd, LineDiscount, LinePrice, SessionDiscount, change_of
from shared.money import BasisPoints, Minor, portion, times
from shared.order_session import Discount, Line
from shared.pricing import reduction, unit_price
from shared.rules import Refusal, may_change_line, may_edit
from till_app.desk.ordering import Done
from till_app.desk.permission import may_allow
from till_app.store.store import Store, Transaction

LIMIT: BasisPoints = 1000
"""How far from the list a cashier may go without a manager, unless the settings say otherwise."""
WHOLE: BasisPoints = 10_000


class Pricing:
    """Discounts and prices. Refusals are returned; DiskTrouble is raised.

    `limit` in basis points: a line may cost that much less or more than on the list, and an order's own
    discount may take off that much, without a manager. `allowed_by` is who gave leave for more;
    NEEDS_MANAGER is answered unless that, or who asks, is one.
    """

    def __init__(self, store: Store, till_id: int, limit: BasisPoints = LIMIT) -> None:
        self._store = store
        self._till_id = till_id
        self._limit = limit

    def discount_line(
        self, session_id: str, user_id: int, line_id: str, discount: Discount | None,
        allowed_by: int | None = None,
    ) -> Done | Refusal:  # fmt: skip
        """A discount of one line in place of the one it has; None takes it away."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_change_line(order, self._till_id, line_id) or _sense(discount)
            line = order.line(line_id)
            if refusal is not None or line is None:
                return refusal or Refusal.NO_SUCH_LINE
            off = reduction(line.gross, discount)
            within = self._is_within(_listed(tx, session_id, line_id), line, line.gross - off)
            if not within and not may_allow(tx, user_id, allowed_by):
                return Refusal.NEEDS_MANAGER
            change = LineDiscount(line_id=line_id, discount=discount, allowed_by=allowed_by)
            return _written(tx, session_id, user_id, change, line_id)

    def discount_order(
        self, session_id: str, user_id: int, discount: Discount | None, allowed_by: int | None = None
    ) -> Done | Refusal:
        """A discount of the whole order in place of the one it has; None takes it away."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_edit(order, self._till_id) or _sense(discount)
            if refusal is not None:
                return refusal
            if not order.lines:
                return Refusal.NOTHING_TO_PAY
            gross = sum(line.total for line in order.lines if not line.came_priced)
            off = reduction(gross, discount)
            if off > portion(gross, self._limit) and not may_allow(tx, user_id, allowed_by):
                return Refusal.NEEDS_MANAGER
            return _written(
                tx, session_id, user_id, SessionDiscount(discount=discount, allowed_by=allowed_by)
            )

    def price_line(
        self, session_id: str, user_id: int, line_id: str, price: Minor, allowed_by: int | None = None
    ) -> Done | Refusal:
        """Another price of one, in minor units, without what its options cost."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_change_line(order, self._till_id, line_id)
            line = order.line(line_id)
            if refusal is not None or line is None:
                return refusal or Refusal.NO_SUCH_LINE
            gross = times(unit_price(max(0, price), line.options), line.quantity)
            off = reduction(gross, line.discount)
            within = self._is_within(_listed(tx, session_id, line_id), line, gross - off)
            if not within and not may_allow(tx, user_id, allowed_by):
                return Refusal.NEEDS_MANAGER
            change = LinePrice(line_id=line_id, unit_price=max(0, price), allowed_by=allowed_by)
            return _written(tx, session_id, user_id, change, line_id)

    def list_price(self, session_id: str, line_id: str) -> Minor:
        """The price of one, without its options, that the line was added with; 0 for an unknown line."""
        with self._store.begin() as tx:
            return _listed(tx, session_id, line_id)

    def _is_within(self, listed: Minor, line: Line, cost: Minor) -> bool:
        """Whether a line may cost so much without a manager."""
        whole = times(unit_price(listed, line.options), line.quantity)
        return abs(whole - cost) <= portion(whole, self._limit)


def _listed(tx: Transaction, session_id: str, line_id: str) -> Minor:
    for edit in tx.journal.edits(session_id):
        change = change_of(edit)
        if isinstance(change, LineAdd) and change.line_id == line_id:
            return change.unit_price
    line = tx.journal.session(session_id).line(line_id)
    return line.unit_price - sum(option.price for option in line.options) if line else 0


def _sense(discount: Discount | None) -> Refusal | None:
    """A discount takes something off, and not more than all."""
    if discount is None:
        return None
    most = WHOLE if discount.kind == "percent" else None
    return Refusal.NO_DISCOUNT if discount.value <= 0 or (most and discount.value > most) else None


def _written(tx: Transaction, session_id: str, user_id: int, change: Change, line_id: str = "") -> Done:
    tx.journal.write(session_id, user_id, change)
    return Done(tx.journal.session(session_id), line_id)
