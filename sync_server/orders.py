"""Order sessions as the REST interface reads and pays them: through the same ledger as the tills."""

from datetime import datetime

from shared.problems import NotFound, StatusConflict
from shared.records import record_of, transaction_of
from shared.wire import Completion, OrderRecord, Transaction
from sync_server.access import may_see
from sync_server.books import Book
from sync_server.checkout import already, settlement, transaction_id
from sync_server.clerk import SERVER_TILL, Clerk
from sync_server.heads import current_of
from sync_server.receipts import next_receipt, session_of
from sync_server.staff import Person
from sync_server.tables import Connection
from sync_server.tabs import Tabs


class Orders:
    """Reads and writes orders for people. What it writes, the clerk writes."""

    def __init__(self, clerk: Clerk, tabs: Tabs) -> None:
        self._clerk = clerk
        self._tabs = tabs

    def current(self, connection: Connection, person: Person) -> OrderRecord | None:
        """The person's newest active order, else the newest left at a logout. Changes nothing."""
        session_id = current_of(connection, person.site_id, person.user.id)
        if session_id is None:
            return None
        book = self._clerk.book(connection, person.site_id, session_id)
        return record_of(book.session, book.rev)

    def record(self, connection: Connection, person: Person, session_id: str) -> OrderRecord:
        """The order. Raises NotFound, or NotAllowed for somebody else's."""
        book = self.book(connection, person, session_id)
        return record_of(book.session, book.rev)

    def book(self, connection: Connection, person: Person, session_id: str) -> Book:
        """The order with its whole log. Raises NotFound, or NotAllowed for somebody else's."""
        book = self._clerk.book(connection, person.site_id, session_id)
        if not book.rev:
            raise NotFound("There is no order of this id.")
        may_see(person, book.session.user_id)
        return book

    def complete(
        self,
        connection: Connection,
        person: Person,
        session_id: str,
        *,
        wish: Completion,
        key: str,
        now: datetime,
    ) -> Transaction:
        """Pays the order; the same id or Idempotency-Key (`key`) again gets the same answer.

        Raises NotFound, NotAllowed, AlreadyCompleted, StatusConflict, AmountDue, NotUnderstood.
        """
        book = self.book(connection, person, session_id)
        ids = self._clerk.ids(now)
        wanted = transaction_id(session_id, wish, key, next(ids))
        paid = already(book.session, wanted)
        if paid is not None:
            return paid
        if session_of(connection, person.site_id, wanted) is not None:
            raise StatusConflict("This transaction id belongs to another order.")

        self._tabs.may_complete(connection, person.site_id, book.session)

        def receipt() -> str:
            return f"{SERVER_TILL}-{next_receipt(connection, person.site_id):06d}"

        changes = settlement(book.session, wish, wanted, receipt, ids)
        longer = self._clerk.write(
            connection, person.site_id, book, changes, now, user_id=person.user.id, till_id=person.till_id
        )
        self._tabs.settle(connection, person, longer, now)
        done = transaction_of(longer.session)
        assert done is not None, "the last edit written was the close"
        return done
