"""Transactions: paid orders as records of their own, and money given back for them."""

from datetime import datetime

import msgspec

from shared.edits import Logged, Refund, change_of
from shared.ids import stamp
from shared.money import Minor
from shared.order_session import OrderSession, Tender
from shared.problems import NotAllowed, NotFound, StatusConflict
from shared.rest import Completion, Transaction
from sync_server.books import Book
from sync_server.checkout import transaction_id, transaction_named
from sync_server.clerk import Clerk
from sync_server.forms.money import RefundRecord, RefundWish, Sales
from sync_server.receipts import session_of
from sync_server.reports import sale_of
from sync_server.staff import Person
from sync_server.tables import Connection
from sync_server.takings import Filter, refunded_of, sales_of


def transaction(connection: Connection, clerk: Clerk, person: Person, wanted: str) -> Transaction:
    """The paid order of that transaction id. Raises NotFound, or NotAllowed for somebody else's."""
    return _found(connection, clerk, person, wanted)[1]


def listed(connection: Connection, person: Person, wanted: Filter, *, before: int, most: int) -> Sales:
    """A page of sales before a cursor (0: the newest), newest first: a cashier's own, a manager's all.

    Raises NotAllowed if a cashier asks for somebody else's.
    """
    if not person.runs_the_place:
        if wanted.user_id not in (None, person.user.id):
            raise NotAllowed("Only a manager may see what others sold.")
        wanted = msgspec.structs.replace(wanted, user_id=person.user.id)
    found = sales_of(connection, person.site_id, wanted, before=before, most=most + 1)
    shown = found[:most]
    refunded = refunded_of(connection, person.site_id, (fact.session_id for fact in shown))
    return Sales(
        items=tuple(sale_of(fact, refunded.get(fact.session_id, 0)) for fact in shown),
        next_cursor=str(shown[-1].cursor) if len(found) > most else None,
    )


def refund(
    connection: Connection,
    clerk: Clerk,
    manager: Person,
    wanted: str,
    *,
    wish: RefundWish,
    key: str,
    now: datetime,
) -> tuple[RefundRecord, bool]:
    """Gives money back in the manager's name; the record, and whether it is new.

    The same id or Idempotency-Key (`key`) again gives nothing twice. Raises NotFound, and StatusConflict
    if more is asked for than is left.
    """
    book, paid = _found(connection, clerk, manager, wanted)
    ids = clerk.ids(now)
    refund_id = transaction_id(f"refund {wanted}", Completion(payments=(), id=wish.id), key, next(ids))
    known = given(book, refund_id)
    if known is not None:
        return _record(paid, known), False
    change = decide(book.session, wish, refund_id)
    longer = clerk.write(
        connection, manager.site_id, book, [change], now, user_id=manager.user.id, till_id=manager.till_id
    )
    return _record(paid, longer.log[-1]), True


def decide(session: OrderSession, wish: RefundWish, refund_id: str) -> Refund:
    """The refund that was asked for. Raises NotFound for an unknown payment, StatusConflict for too much."""
    taken = [tender for tender in session.tenders if tender.state == "taken"]
    if wish.payment_id is not None:
        chosen = next((tender for tender in taken if tender.payment_id == wish.payment_id), None)
        if chosen is None:
            raise NotFound("The order has no payment of this id.")
        fitting = [chosen] if left_of(chosen) >= wish.amount else []
    else:
        # Of money taken twice the later part is the one to give back.
        fitting = [
            tender
            for tender in reversed(taken)
            if left_of(tender) >= wish.amount and wish.method in (None, tender.method)
        ]
    if not fitting:
        left = tuple(
            {"paymentId": one.payment_id, "method": one.method, "left": left_of(one)} for one in taken
        )
        raise StatusConflict("No payment of the order has as much left to give back.", left=left)
    return Refund(
        refund_id=refund_id,
        payment_id=fitting[0].payment_id,
        method=wish.method or fitting[0].method,
        amount=wish.amount,
        reason=wish.reason,
    )


def left_of(tender: Tender) -> Minor:
    """What of a payment has not been given back yet, in minor units."""
    return tender.amount - tender.refunded


def given(book: Book, refund_id: str) -> Logged | None:
    """The refund of that id in the order's log."""
    for entry in book.log:
        change = change_of(entry.edit) if entry.edit.kind == "refund" else None
        if isinstance(change, Refund) and change.refund_id == refund_id:
            return entry
    return None


def _found(connection: Connection, clerk: Clerk, person: Person, wanted: str) -> tuple[Book, Transaction]:
    session_id = session_of(connection, person.site_id, wanted)
    book = None if session_id is None else clerk.book(connection, person.site_id, session_id)
    found = None if book is None else transaction_named(book.session, wanted)
    if book is None or found is None:
        raise NotFound("There is no transaction of this id.")
    if person.user.id not in (book.session.user_id, found.user_id) and not person.runs_the_place:
        raise NotAllowed("This transaction is somebody else's.")
    return book, found


def _record(paid: Transaction, entry: Logged) -> RefundRecord:
    change = change_of(entry.edit)
    assert isinstance(change, Refund), "only refunds are looked for"
    return RefundRecord(
        id=change.refund_id,
        transaction_id=paid.id,
        session_id=paid.session_id,
        payment_id=change.payment_id,
        method=change.method,
        amount=change.amount,
        currency=paid.currency,
        reason=change.reason,
        user_id=entry.edit.user_id,
        till_id=entry.edit.till_id,
        at=entry.edit.at or stamp(datetime.fromisoformat(entry.received_at)),
    )
