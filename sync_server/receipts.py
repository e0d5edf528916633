"""Where each transaction's close is, and the numbers of the server's own receipts."""

from collections.abc import Iterable

from sqlalchemy import bindparam, insert, select, update

from shared.edits import Close, Edit, change_of
from sync_server.tables import Connection, sites, transactions


def write_closes(connection: Connection, site_id: int, added: Iterable[Edit]) -> None:
    """Notes for every close among the edits which session holds that transaction."""
    for edit in added:
        change = change_of(edit) if edit.kind == "close" else None
        if isinstance(change, Close):
            row = {"site_id": site_id, "transaction_id": change.transaction_id, "session_id": edit.session_id}
            if connection.execute(_KNOWN, row).first() is None:
                connection.execute(_INSERT, row)


def session_of(connection: Connection, site_id: int, transaction_id: str) -> str | None:
    """The session that this transaction closed."""
    row = {"site_id": site_id, "transaction_id": transaction_id}
    found: str | None = connection.execute(_SESSION, row).scalar()
    return found


def next_receipt(connection: Connection, site_id: int) -> int:
    """The next number of the receipts that the server itself writes; none is ever used twice."""
    number: int = connection.execute(_NEXT, {"site": site_id}).scalar_one()
    return number


_INSERT = insert(transactions)
_SESSION = (
    select(transactions.c.session_id)
    .where(
        transactions.c.site_id == bindparam("site_id"),
        transactions.c.transaction_id == bindparam("transaction_id"),
    )
    .order_by(transactions.c.session_id)
)
_KNOWN = _SESSION.where(transactions.c.session_id == bindparam("session_id"))
_NEXT = (
    update(sites)
    .where(sites.c.site_id == bindparam("site"))
    .values(receipts=sites.c.receipts + 1)
    .returning(sites.c.receipts)
)
