"""Order sessions as the REST interface reads and pays them, through the same ledger as the tills."""

from shared.records import record_of
from shared.wire import OrderRecord
from sync_server.heads import current_of
from sync_server.ledger import Ledger
from sync_server.staff import Person
from sync_server.tables import Connection


def current_record(connection: Connection, ledger: Ledger, person: Person) -> OrderRecord | None:
    """The person's newest active order, else the newest left at a logout."""
    session_id = current_of(connection, person.site_id, person.user.id)
    if session_id is None:
        return None
    book = ledger.book(connection, person.site_id, session_id)
    return record_of(book.session, book.rev)
