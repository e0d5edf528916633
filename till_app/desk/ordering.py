"""What is in the order: add, more, fewer, remove, note, undo. Each call is one durable transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from shared.catalogue import Product
from shared.edits import (
    Change,
    Edit,
    LineAdd,
    LineNote,
    LineVoid,
    Open,
    QtyDelta,
    QtySet,
    Table,
    Undo,
    change_of,
)
from shared.merging import UNDOABLE
from shared.order_session import Line, LineOption, OrderSession, Status
from shared.places import REPLACED
from shared.rules import Refusal, may_add, may_change_line, may_edit
from till_app.desk.replacing import like, made_together
from till_app.store.store import Store, Transaction


@dataclass(frozen=True)
class Done:
    """The order after the change, durable; `line_id` is the line it touched, "" if none."""

    order: OrderSession
    line_id: str = ""


class Ordering:
    """Changes of an order by a person at this till. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id

    def order(self, session_id: str) -> OrderSession:
        """The order as it stands."""
        with self._store.begin() as tx:
            return tx.journal.session(session_id)

    def add(
        self, session_id: str, user_id: int, product: Product | None, quantity: Decimal, *,
        currency: str, options: Sequence[LineOption] = (),
    ) -> Done | Refusal:  # fmt: skip
        """Adds a product; a plain line of the same product grows instead. Opens the order if it is new."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_add(order, self._till_id, product, quantity)
            if refusal is not None or product is None:
                return refusal or Refusal.NO_SUCH_PRODUCT
            begin: tuple[Change, ...] = () if order.fence else (Open(currency=currency),)
            line = _line_to_grow(order, product, options)
            if line is not None:
                line_id, change = line.line_id, QtyDelta(line_id=line.line_id, delta=quantity)
                refusal = may_change_line(order, self._till_id, line_id, quantity)
                if refusal is not None:
                    return refusal
                tx.journal.write(session_id, user_id, change)
            else:
                line_id = self._store.new_id()
                tx.journal.write(session_id, user_id, *begin, _snapshot(product, line_id, quantity, options))
            return Done(tx.journal.session(session_id), line_id)

    def change_by(self, session_id: str, user_id: int, line_id: str, delta: Decimal) -> Done | Refusal:
        """More or fewer of a line; a line that reaches nothing is removed."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_change_line(order, self._till_id, line_id, delta)
            if refusal is not None:
                return refusal
            line = order.line(line_id)
            gone = line is not None and line.quantity + delta <= 0
            change = (
                LineVoid(line_id=line_id, reason="removed")
                if gone
                else QtyDelta(line_id=line_id, delta=delta)
            )
            return self._write(tx, session_id, user_id, line_id, change)

    def set_quantity(self, session_id: str, user_id: int, line_id: str, quantity: Decimal) -> Done | Refusal:
        """A typed quantity of a line."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            line = order.line(line_id)
            more = quantity - line.quantity if line else Decimal(0)
            refusal = may_change_line(order, self._till_id, line_id, more)
            if refusal is not None:
                return refusal
            return self._write(tx, session_id, user_id, line_id, QtySet(line_id=line_id, quantity=quantity))

    def remove(self, session_id: str, user_id: int, line_id: str) -> Done | Refusal:
        """Removes a line, with undo."""
        with self._store.begin() as tx:
            refusal = may_change_line(tx.journal.session(session_id), self._till_id, line_id)
            if refusal is not None:
                return refusal
            return self._write(tx, session_id, user_id, line_id, LineVoid(line_id=line_id, reason="removed"))

    def choose(
        self, session_id: str, user_id: int, line_id: str, options: Sequence[LineOption]
    ) -> Done | Refusal:
        """Other options of a line: it goes, and one like it with these options comes, as one change.

        The new line takes quantity, price, discount and notes along; it stands where that line stood.
        """
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            line = order.line(line_id)
            refusal = may_change_line(order, self._till_id, line_id)
            if refusal is not None or line is None:
                return refusal or Refusal.NO_SUCH_LINE
            if line.options == tuple(options):
                return Done(order, line_id)
            new_id = self._store.new_id()
            again = like(line, new_id, options, tx.journal.edits(session_id))
            tx.journal.write(session_id, user_id, LineVoid(line_id=line_id, reason=REPLACED), *again)
            return Done(tx.journal.session(session_id), new_id)

    def note(
        self, session_id: str, user_id: int, line_id: str, text: str, allergy: bool = False
    ) -> Done | Refusal:
        """A note on a line; "" takes it away."""
        with self._store.begin() as tx:
            refusal = may_change_line(tx.journal.session(session_id), self._till_id, line_id)
            if refusal is not None:
                return refusal
            change = LineNote(line_id=line_id, text=text.strip(), allergy=allergy)
            return self._write(tx, session_id, user_id, line_id, change)

    def seat(self, session_id: str, user_id: int, table: str) -> Done | Refusal:
        """Where the guests sit."""
        with self._store.begin() as tx:
            refusal = may_edit(tx.journal.session(session_id), self._till_id)
            if refusal is not None:
                return refusal
            return self._write(tx, session_id, user_id, "", Table(table=table.strip()))

    def undo(self, session_id: str, user_id: int) -> Done | Refusal:
        """Takes back the newest change made on this till that still counts."""
        return self._take_back(session_id, user_id, redo=False)

    def redo(self, session_id: str, user_id: int) -> Done | Refusal:
        """Takes back the newest undo, if nothing was changed since."""
        return self._take_back(session_id, user_id, redo=True)

    def can_undo(self, session_id: str) -> bool:
        """Whether there is something to undo."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            return may_edit(order, self._till_id) is None and self._newest(tx, order, redo=False) is not None

    def _take_back(self, session_id: str, user_id: int, redo: bool) -> Done | Refusal:
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_edit(order, self._till_id)
            if refusal is not None:
                return refusal
            newest = self._newest(tx, order, redo)
            if newest is None:
                return Refusal.NOTHING_TO_UNDO
            together = made_together(tx.journal.edits(session_id), newest)
            tx.journal.write(session_id, user_id, *(Undo(edit_id=edit.id) for edit in reversed(together)))
            line_id = str(getattr(change_of(together[0]), "line_id", ""))
            return Done(tx.journal.session(session_id), line_id)

    def _newest(self, tx: Transaction, order: OrderSession, redo: bool) -> Edit | None:
        if order.status not in (Status.ACTIVE, Status.PENDING_LOGOUT):
            return None
        gone, edits = set(order.undone), tx.journal.edits(order.session_id)
        undos = {edit.id for edit in edits if isinstance(change_of(edit), Undo)}
        for edit in reversed(edits):
            change = change_of(edit)
            if edit.till_id != self._till_id or edit.id in gone or not isinstance(change, UNDOABLE):
                continue
            if isinstance(change, Undo):
                # An undo of an undo is a redo: what it brought back is not to be brought back again.
                if redo and change.edit_id not in undos:
                    return edit
                continue
            return None if redo else edit
        return None

    def _write(self, tx: Transaction, session_id: str, user_id: int, line_id: str, change: Change) -> Done:
        tx.journal.write(session_id, user_id, change)
        return Done(tx.journal.session(session_id), line_id)


def _line_to_grow(order: OrderSession, product: Product, options: Sequence[LineOption]) -> Line | None:
    """The newest own line that is just this product: same price and options, no note, no discount.

    A line of a round on the bill is not grown: what is new on a bill goes back to the tab as its own round.
    """
    for line in reversed(order.own_lines):
        same = line.product_id == product.product_id and line.name == product.name
        if same and line.options == tuple(options) and not line.notes and line.discount is None:
            priced = product.price + sum(option.price for option in options)
            return line if line.unit_price == priced else None
    return None


def _snapshot(product: Product, line_id: str, quantity: Decimal, options: Sequence[LineOption]) -> LineAdd:
    return LineAdd(
        line_id=line_id, product_id=product.product_id, name=product.name, category=product.category,
        unit_price=product.price, tax_name=product.tax.name, tax_rate=product.tax.rate, quantity=quantity,
        options=tuple(options),
    )  # fmt: skip
