"""Moving lines from one order to another, to split a bill or to carry a round to another table."""

from datetime import datetime
from functools import partial

from shared.edits import AssignUser, Change, Open, change_of
from shared.moves import leaving, may_move, moving
from shared.order_session import Status
from shared.problems import HasPayments, NotFound, NotUnderstood, StatusConflict, TooMany
from shared.records import record_of
from shared.rest import OrderRecord
from shared.rules import MOST_LINES, Refusal
from shared.tab_edits import MoveOut
from sync_server.access import may_see
from sync_server.books import Book
from sync_server.clerk import Clerk
from sync_server.forms.tabs import Moved, MoveWish
from sync_server.staff import Person
from sync_server.tables import Connection
from sync_server.tabs import Tabs

_SENTENCES = {
    Refusal.ORDER_PAID: "The order is paid: what is paid stays where it is.",
    Refusal.ORDER_DELETED: "The order was deleted.",
    Refusal.NEEDS_UPDATE: "The order holds something that this server is too old to read.",
    Refusal.ORDER_ON_TAB: "The line's round has changed: release the bill, then resume the tab.",
    Refusal.PAYMENT_UNKNOWN: "The result of a payment is not known yet.",
}


def move_lines(
    connection: Connection,
    clerk: Clerk,
    tabs: Tabs,
    person: Person,
    *,
    session_id: str,
    wish: MoveWish,
    now: datetime,
) -> Moved:
    """Moves lines by paired edits in one transaction; a move that was made already is only answered.

    Lines of a round that is on a bill leave the bill and their round at once.

    Raises NotFound, NotAllowed, NotUnderstood for lines that are not there so often, StatusConflict,
    HasPayments if more was paid than would be left to pay, TooMany.
    """
    source = _order(connection, clerk, person, session_id)
    made = _made(source, wish.id)
    if made is not None:
        destination = clerk.book(connection, person.site_id, made.to)
        return Moved(_record(source), _record(destination))
    if (wish.to is None) != wish.new_session or wish.to == session_id:
        raise NotUnderstood('Say where the lines go: "to" another order, or "newSession": true.')
    wanted = {part.line_id: part.quantity for part in wish.lines}
    if len(wanted) < len(wish.lines):
        raise NotUnderstood("Name each line once.")
    _must_be_on_no_bill(connection, tabs, person, source)
    rounds = {
        part.session_id: clerk.book(connection, person.site_id, part.session_id)
        for part in source.session.gathered
    }
    at_home = {one: book.session for one, book in rounds.items()}
    _refuse(may_move(source.session, wanted, at_home))
    ids = clerk.ids(now)
    if wish.to is None:
        destination = clerk.book(connection, person.site_id, next(ids))
        begun: list[Change] = [Open(currency=source.session.currency, tab_id=source.session.tab_id)]
        if source.session.user_id != person.user.id:
            begun.append(AssignUser(source.session.user_id))
    else:
        destination, begun = _order(connection, clerk, person, wish.to), []
        _may_arrive(source, destination, len(wanted))
        _must_be_on_no_bill(connection, tabs, person, destination)
    to = destination.session.session_id
    move = moving(source.session, wanted, wish.id, to, ids)
    write = partial(clerk.write, connection, person.site_id, user_id=person.user.id, till_id=person.till_id)
    for round_id, out in leaving(source.session, move.out, at_home).items():
        write(rounds[round_id], [out], now)
    left = write(source, [move.out], now)
    arrived = write(destination, [*begun, move.into], now)
    return Moved(_record(left), _record(arrived))


def _order(connection: Connection, clerk: Clerk, person: Person, session_id: str) -> Book:
    book = clerk.book(connection, person.site_id, session_id)
    if not book.rev or book.tab is not None:
        raise NotFound("There is no order of this id.")
    may_see(person, book.session.user_id)
    return book


def _made(source: Book, move: str) -> MoveOut | None:
    """The edit that made this move, if it was made."""
    said = (change_of(entry.edit) for entry in source.log if entry.edit.kind == "move_out")
    return next((one for one in said if isinstance(one, MoveOut) and one.move == move), None)


def _must_be_on_no_bill(connection: Connection, tabs: Tabs, person: Person, order: Book) -> None:
    tab_id = order.session.tab_id
    found = tabs.found(connection, person.site_id, tab_id) if tab_id else None
    if found is not None and order.session.session_id in found.holds.paying:
        raise StatusConflict("This round is on a bill now: move its lines from there, or release it first.")


def _may_arrive(source: Book, destination: Book, lines: int) -> None:
    order = destination.session
    if not order.is_open and order.status is not Status.ASSIGNED_TO_TAB:
        raise StatusConflict(f"The other order is {order.status.value}.")
    if order.currency != source.session.currency:
        raise StatusConflict("The orders are in two currencies.")
    if len(order.lines) + lines > MOST_LINES:
        raise TooMany(f"An order has at most {MOST_LINES} lines.")


def _refuse(refusal: Refusal | None) -> None:
    match refusal:
        case None:
            return
        case Refusal.NO_SUCH_LINE:
            raise NotUnderstood("A line is not in the order: fetch the order and use its lineIds.")
        case Refusal.TOO_MANY:
            raise NotUnderstood("Move whole pieces, or all of a line, and not more than there are.")
        case Refusal.HAS_PAYMENTS:
            raise HasPayments("More was paid for the order than would be left to pay.")
        case _:
            raise StatusConflict(_SENTENCES.get(refusal, ""))


def _record(book: Book) -> OrderRecord:
    return record_of(book.session, book.rev)
