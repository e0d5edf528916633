"""What a payment settles beside its own order: the rounds on the bill, and the tab once nothing is left."""

from shared.moves import settling
from shared.order_session import OrderSession
from shared.rules import Refusal
from shared.tab_edits import TabClose
from till_app.desk.board import OpenTab, tab_of
from till_app.store.store import Transaction


def may_settle(tx: Transaction, bill: OrderSession) -> Refusal | None:
    """Whether money may be taken for a bill: no round on it was paid elsewhere meanwhile."""
    paid = any(tx.journal.session(part.session_id).paid_by for part in bill.gathered)
    return Refusal.ROUND_PAID if paid else None


def settle(tx: Transaction, paid: OrderSession, user_id: int) -> None:
    """Settles the rounds on a bill that was just closed; closes its tab if nothing is left on it.

    The same edits as the server writes. An order without a tab settles only itself. Ask again: no more.
    """
    for session_id, settled in settling(paid).items():
        if settled.transaction_id not in tx.journal.session(session_id).paid_by:
            tx.journal.write(session_id, user_id, settled)
    found = tab_of(tx, paid.tab_id) if paid.tab_id and paid.closing else None
    if found is not None and found.holds.is_settled:
        close_tab(tx, found, user_id)


def close_tab(tx: Transaction, found: OpenTab, user_id: int) -> None:
    """Closes a tab and those merged into it, as far as they are open."""
    for tab_id in (found.tab_id, *found.merged):
        kept = tx.tabs.tab(tab_id)
        if kept is not None and kept.tab.is_open:
            tx.journal.write(tab_id, user_id, TabClose())
