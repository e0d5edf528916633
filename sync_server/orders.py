"""Order sessions as the REST interface reads and pays them: through the same ledger as the tills."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from shared.edits import VERSION, Change, Edit, body_of, kind_of, sealed
from shared.ids import stamp, uuid7
from shared.problems import NotFound, StatusConflict
from shared.records import record_of, transaction_of
from shared.wire import Completion, OrderRecord, Transaction
from sync_server.access import may_see
from sync_server.books import Book, continued
from sync_server.checkout import already, settlement, transaction_id, transaction_named
from sync_server.heads import current_of
from sync_server.ledger import Ledger
from sync_server.receipts import next_receipt, session_of
from sync_server.staff import Person
from sync_server.streams import Streams
from sync_server.tables import Connection

SERVER_TILL = 0
"""The till id of edits that the server itself writes for somebody."""


class Orders:
    """Reads and writes orders for people. The server writes as till 0, from a replica of its own."""

    def __init__(self, ledger: Ledger, streams: Streams, epoch: str, random: Callable[[int], bytes]) -> None:
        self._ledger = ledger
        self._streams = streams
        self._replica = hashlib.sha256(f"server {epoch}".encode()).hexdigest()[:32]
        self._random = random

    def current(self, connection: Connection, person: Person) -> OrderRecord | None:
        """The person's newest active order, else the newest left at a logout. Changes nothing."""
        session_id = current_of(connection, person.site_id, person.user.id)
        if session_id is None:
            return None
        book = self._ledger.book(connection, person.site_id, session_id)
        return record_of(book.session, book.rev)

    def record(self, connection: Connection, person: Person, session_id: str) -> OrderRecord:
        """The order. Raises NotFound, or NotAllowed for somebody else's."""
        book = self.book(connection, person, session_id)
        return record_of(book.session, book.rev)

    def book(self, connection: Connection, person: Person, session_id: str) -> Book:
        """The order with its whole log. Raises NotFound, or NotAllowed for somebody else's."""
        book = self._ledger.book(connection, person.site_id, session_id)
        if not book.rev:
            raise NotFound("There is no order of this id.")
        may_see(person, book.session.user_id)
        return book

    def transaction(self, connection: Connection, person: Person, wanted: str) -> Transaction:
        """The paid order of that transaction id. Raises NotFound, or NotAllowed for somebody else's."""
        session_id = session_of(connection, person.site_id, wanted)
        found = None
        if session_id is not None:
            found = transaction_named(self.book(connection, person, session_id).session, wanted)
        if found is None:
            raise NotFound("There is no transaction of this id.")
        return found

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
        ids = self._ids(now)
        wanted = transaction_id(session_id, wish, key, next(ids))
        paid = already(book.session, wanted)
        if paid is not None:
            return paid
        if session_of(connection, person.site_id, wanted) is not None:
            raise StatusConflict("This transaction id belongs to another order.")

        def receipt() -> str:
            return f"{SERVER_TILL}-{next_receipt(connection, person.site_id):06d}"

        longer = self._write(
            connection, person, book, settlement(book.session, wish, wanted, receipt, ids), now
        )
        done = transaction_of(longer.session)
        assert done is not None, "the last edit written was the close"
        return done

    def _write(
        self, connection: Connection, person: Person, book: Book, changes: Sequence[Change], now: datetime
    ) -> Book:
        """Appends edits of the server's own replica to the log, in the person's name."""
        session_id, site_id = book.session.session_id, person.site_id
        tip = self._streams.tip(connection, site_id, session_id, self._replica)
        written: list[Edit] = []
        previous = tip.hash
        for n, (change, edit_id) in enumerate(zip(changes, self._ids(now), strict=False), tip.n + 1):
            edit = Edit(
                id=edit_id, session_id=session_id, replica=self._replica, n=n, kind=kind_of(change),
                v=VERSION, user_id=person.user.id, till_id=SERVER_TILL, at=stamp(now), seen=(),
                body=body_of(change),
            )  # fmt: skip
            written.append(sealed(edit, previous))
            previous = written[-1].hash
        longer = continued(book, written, stamp(now))
        self._streams.extend(connection, site_id, session_id, self._replica, written)
        self._ledger.append(connection, site_id, longer, stamp(now))
        return longer

    def _ids(self, now: datetime) -> Iterator[str]:
        while True:
            yield uuid7(int(now.timestamp() * 1000), self._random(10))
