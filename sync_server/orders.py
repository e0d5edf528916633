"""Order sessions as the REST interface reads, changes and pays them: through the same ledger as the tills."""

from datetime import datetime

import msgspec

from shared.edits import AssignUser, Delete, TakeOver
from shared.ids import moment, stamp
from shared.order_session import OrderSession, Status
from shared.problems import (
    HasPayments,
    NotAllowed,
    NotFound,
    NotUnderstood,
    Stale,
    StatusConflict,
)
from shared.records import record_of, transaction_of
from shared.rest import Completion, OrderRecord, Transaction
from shared.rules import may_delete
from sync_server.access import may_see
from sync_server.books import Book
from sync_server.checkout import already, settlement, transaction_id
from sync_server.clerk import SERVER_TILL, Clerk, Entries
from sync_server.forms.orders import Gone, OrderPage
from sync_server.heads import current_of
from sync_server.listing import Filter, cursor_of, mark_of, page_of
from sync_server.receipts import next_receipt, session_of
from sync_server.staff import Person, members_of
from sync_server.tables import Connection
from sync_server.tabs import Tabs


class Orders:
    """Reads and writes orders for people. What it writes, the clerk writes."""

    def __init__(self, clerk: Clerk, tabs: Tabs) -> None:
        self._clerk = clerk
        self._tabs = tabs

    def current(self, connection: Connection, person: Person) -> OrderRecord | None:
        """The person's newest active order, else the newest left at a logout. Changes nothing."""
        book = self.current_book(connection, person.site_id, person.user.id)
        return None if book is None else record_of(book.session, book.rev)

    def record(self, connection: Connection, person: Person, session_id: str) -> OrderRecord:
        """The order. Raises NotFound, or NotAllowed for somebody else's."""
        book = self.book(connection, person, session_id)
        return record_of(book.session, book.rev)

    def book(self, connection: Connection, person: Person, session_id: str) -> Book:
        """The order with its whole log. Raises NotFound, or NotAllowed for somebody else's."""
        book = self._clerk.book(connection, person.site_id, session_id)
        if not book.rev or book.tab is not None:
            raise NotFound("There is no order of this id.")
        may_see(person, book.session.user_id)
        return book

    def page(self, connection: Connection, person: Person, wish: Filter, cursor: str, most: int) -> OrderPage:
        """Orders, newest first: the person's own, or all for who runs the place.

        Raises NotUnderstood for a cursor that no page gave, NotAllowed for somebody else's orders.
        """
        if not person.runs_the_place:
            may_see(person, person.user.id if wish.user_id is None else wish.user_id)
            wish = msgspec.structs.replace(wish, user_id=person.user.id)
        marks = page_of(connection, person.site_id, wish, mark_of(cursor), most + 1)
        books = [self._clerk.book(connection, person.site_id, one.session_id) for one in marks[:most]]
        return OrderPage(
            items=tuple(record_of(book.session, book.rev) for book in books),
            next_cursor=cursor_of(marks[most - 1]) if len(marks) > most else None,
        )

    def delete(self, connection: Connection, person: Person, session_id: str, now: datetime) -> Gone:
        """Deletes the order; again: the same answer.

        Raises NotFound, NotAllowed, HasPayments, StatusConflict.
        """
        book = self.book(connection, person, session_id)
        if book.session.status is not Status.DELETED:
            if may_delete(book.session) is not None or book.session.paid_by:
                raise HasPayments("Money was taken for this order: give it back instead.")
            must_be_open(book.session)
            self.write(connection, person, book, [Delete(reason="deleted")], now)
        return Gone(session_id)

    def take_over(
        self, connection: Connection, person: Person, session_id: str, now: datetime
    ) -> OrderRecord:
        """The order, held by the caller's till.

        Raises NotFound, NotAllowed (also without a till), StatusConflict.
        """
        book = self.book(connection, person, session_id)
        if not person.till_id:
            raise NotAllowed("Only a till holds an order: sign in at one.")
        must_be_open(book.session)
        longer = self.write(connection, person, book, [TakeOver(fence=book.session.fence + 1)], now)
        return record_of(longer.session, longer.rev)

    def give_to(
        self, connection: Connection, person: Person, session_id: str, user_id: int, now: datetime
    ) -> OrderRecord:
        """The order, given to a colleague by who runs the place.

        Raises NotFound, NotAllowed, StatusConflict.
        """
        book = self.book(connection, person, session_id)
        if not person.runs_the_place:
            raise NotAllowed("Only a manager gives an order to somebody else.")
        must_work_here(connection, person.site_id, user_id)
        if not book.session.is_open and book.session.status is not Status.ASSIGNED_TO_TAB:
            raise StatusConflict(f"The order is {book.session.status.value}: it stays with who had it.")
        if book.session.user_id != user_id:
            book = self.write(connection, person, book, [AssignUser(user_id=user_id)], now)
        return record_of(book.session, book.rev)

    def complete(
        self,
        connection: Connection,
        person: Person,
        session_id: str,
        *,
        wish: Completion,
        key: str,
        now: datetime,
        fresh: str = "",
    ) -> Transaction:
        """Pays the order; the same id or Idempotency-Key (`key`) again gets the same answer.

        `fresh` is the transaction's id if neither is given. Raises NotFound, NotAllowed, AlreadyCompleted,
        StatusConflict, AmountDue, NotUnderstood.
        """
        book = self.book(connection, person, session_id)
        ids = self._clerk.ids(now)
        wanted = transaction_id(session_id, wish, key, fresh or next(ids))
        paid = already(book.session, wanted)
        if paid is not None:
            return paid
        if session_of(connection, person.site_id, wanted) is not None:
            raise StatusConflict("This transaction id belongs to another order.")

        self._tabs.may_complete(connection, person.site_id, book.session)

        def receipt() -> str:
            return f"{SERVER_TILL}-{next_receipt(connection, person.site_id):06d}"

        longer = self.write(
            connection, person, book, settlement(book.session, wish, wanted, receipt, ids), now
        )
        self._tabs.settle(connection, person, longer, now)
        done = transaction_of(longer.session)
        assert done is not None, "the last edit written was the close"
        return done

    def current_book(self, connection: Connection, site_id: int, user_id: int) -> Book | None:
        """The user's newest active order, else the newest left at a logout."""
        session_id = current_of(connection, site_id, user_id)
        return None if session_id is None else self._clerk.book(connection, site_id, session_id)

    def write(
        self, connection: Connection, person: Person, book: Book, changes: Entries, now: datetime
    ) -> Book:
        """Appends changes in the person's name."""
        return self._clerk.write(
            connection, person.site_id, book, changes, now, user_id=person.user.id, till_id=person.till_id
        )


def must_work_here(connection: Connection, site_id: int, user_id: int) -> None:
    """Raises NotFound unless somebody of this number works at the site."""
    if not any(one.id == user_id and one.active for one in members_of(connection, site_id)):
        raise NotFound("Nobody of this number works here: see /api/users.")


def must_match(book: Book, *revs: int | None) -> None:
    """Raises Stale with the present order if any of the revs given is not its own."""
    if any(rev is not None and rev != book.rev for rev in revs):
        present = msgspec.to_builtins(record_of(book.session, book.rev))
        raise Stale("The order has changed since: look at it and try again.", session=present)


def must_be_open(order: OrderSession) -> None:
    """Raises StatusConflict for an order that nobody can change any longer."""
    if order.needs_update:
        raise StatusConflict("The order holds something that this server is too old to read.")
    if not order.is_open:
        raise StatusConflict(f"The order is {order.status.value}: it cannot be changed any longer.")


def time_of(text: str) -> str:
    """The time as the ledger writes it; "" of "". Raises NotUnderstood."""
    try:
        return stamp(moment(text)) if text else ""
    except (ValueError, OverflowError) as wrong:
        raise NotUnderstood("Give times with their zone, for example 2026-03-01T12:00:00Z.") from wrong
