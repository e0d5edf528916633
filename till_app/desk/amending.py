"""What reached an order after it was paid: one tap makes an order of its own of it, to be paid."""

from msgspec.structs import replace

from shared.edits import Change, LineAdd, Open, Table, change_of
from shared.order_session import OrderSession
from shared.rules import Refusal
from till_app.store.store import Store

_FACT = "amended:"


class Amending:
    """Amendments of paid orders. The paid order itself never changes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def charge(self, session_id: str, user_id: int) -> OrderSession | Refusal:
        """A new order, kept here, of what was added after the payment; the same one if it was made before."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            known = tx.identity.fact(f"{_FACT}{session_id}")
            if known:
                return tx.journal.session(known)
            added = {one.line_id: one.quantity for one in order.amendments if one.quantity > 0}
            lines: list[Change] = []
            for edit in tx.journal.edits(session_id):
                change = change_of(edit)
                if isinstance(change, LineAdd) and change.line_id in added:
                    number = added.pop(change.line_id)
                    lines.append(replace(change, line_id=self._store.new_id(), quantity=number))
            if not lines:
                return Refusal.NOTHING_TO_PAY
            made = self._store.new_id()
            seat: list[Change] = [Table(order.table)] if order.table else []
            tx.journal.write(made, user_id, Open(currency=order.currency), *seat, *lines)
            tx.identity.keep_fact(f"{_FACT}{session_id}", made)
            return tx.journal.session(made)
