"""What an order is besides its lines: table, guests, a name; and what clears it away for good."""

from shared.edits import Change, Covers, Delete, Name, Table
from shared.rules import Refusal, may_delete, may_edit
from till_app.desk.ordering import Done
from till_app.store.store import Store

MOST_GUESTS = 999


class Details:
    """Each call is one durable transaction. Refusals are returned; DiskTrouble is raised."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id

    def seat(self, session_id: str, user_id: int, table: str) -> Done | Refusal:
        """Where the guests sit, as printed; "" for nowhere."""
        return self._change(session_id, user_id, Table(table=table.strip()))

    def call(self, session_id: str, user_id: int, name: str) -> Done | Refusal:
        """Who the order is for; "" for nobody."""
        return self._change(session_id, user_id, Name(name=name.strip()))

    def count_guests(self, session_id: str, user_id: int, guests: int) -> Done | Refusal:
        """How many guests, from none to 999."""
        if not 0 <= guests <= MOST_GUESTS:
            return Refusal.TOO_MANY
        return self._change(session_id, user_id, Covers(covers=guests))

    def void(self, session_id: str, user_id: int, reason: str) -> Done | Refusal:
        """Clears the whole order away; the audit keeps it. Refused once money was taken for it."""
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_edit(order, self._till_id) or may_delete(order)
            if refusal is not None:
                return refusal
            tx.journal.write(session_id, user_id, Delete(reason=reason.strip()))
            tx.identity.clear_session()
            return Done(tx.journal.session(session_id))

    def _change(self, session_id: str, user_id: int, change: Change) -> Done | Refusal:
        with self._store.begin() as tx:
            order = tx.journal.session(session_id)
            refusal = may_edit(order, self._till_id)
            if refusal is None and not order.fence:
                refusal = Refusal.NOT_BEGUN
            if refusal is not None:
                return refusal
            tx.journal.write(session_id, user_id, change)
            return Done(tx.journal.session(session_id))
