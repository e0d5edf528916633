"""Order sessions as people change them over REST: items, status, tab; and what each client has seen."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
from msgspec import UNSET, UnsetType

from shared.edits import AssignUser, Open, Park, Resume, TakeOver
from shared.ids import stamp
from shared.order_session import OrderSession, Status
from shared.problems import HasPayments, MatchRequired, NotFound, NotUnderstood, Stale, StatusConflict
from shared.records import record_of
from shared.rest import OrderRecord
from shared.rules import may_delete
from sync_server import views
from sync_server.access import may_see
from sync_server.books import Book, empty
from sync_server.clerk import Clerk, Entry
from sync_server.forms.orders import Gone, ItemWish, OrderChange, OrderWish
from sync_server.orders import Orders, must_be_open, must_match, must_work_here, time_of
from sync_server.revision import revised
from sync_server.sites import catalogue_of, site_of
from sync_server.staff import Person
from sync_server.tables import Connection
from sync_server.tabs import Tabs


class Caller(msgspec.Struct, frozen=True):
    """Who calls, as the client of which token, and what it has seen.

    `client`: the token's hash. `match`: the rev of If-Match. `shown`: by order the rev that this client had
    been shown when its request arrived; `answered`: for what the answer shows.
    """

    person: Person
    client: str = ""
    shown: Mapping[str, int] = {}
    answered: dict[str, int] = {}
    match: int | None = None

    def matching(self, if_match: str) -> "Caller":
        """The caller with what the If-Match header says; "" and "*" say nothing. Raises NotUnderstood."""
        if if_match.strip() in ("", "*"):
            return self
        digits = if_match.strip().removeprefix("W/").strip('"')
        if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
            raise NotUnderstood('If-Match is the ETag of an answer, for example "12".')
        return msgspec.structs.replace(self, match=int(digits))


class Ordering:
    """Changes orders for people, and remembers what each client was shown."""

    def __init__(self, clerk: Clerk, orders: Orders, tabs: Tabs) -> None:
        self._clerk = clerk
        self._orders = orders
        self._tabs = tabs

    def show(
        self, connection: Connection, caller: Caller, session_id: str | None = None
    ) -> OrderRecord | None:
        """The order, or without an id the caller's current one, noted as shown. Raises as `book` does."""
        if session_id is None:
            book = self._orders.current_book(connection, caller.person.site_id, caller.person.user.id)
        else:
            book = self._orders.book(connection, caller.person, session_id)
        return None if book is None else self._shown(connection, caller, book)

    def signed_in(self, connection: Connection, caller: Caller) -> OrderRecord | None:
        """As `show` of the current order, for a client that is new."""
        views.forget_strangers(connection, caller.person.site_id)
        return self.show(connection, caller)

    def save(
        self, connection: Connection, caller: Caller, wish: OrderWish, now: datetime
    ) -> tuple[OrderRecord, bool]:
        """The user's current order made such as the wish, and whether it is new.

        Of an order that the client has not seen nothing is removed: two that begin at once end with one
        order holding both their lines. Raises NotFound, NotAllowed, StatusConflict, Stale, MatchRequired,
        NotUnderstood, TooMany.
        """
        person = caller.person
        owner = person.user.id if wish.user_id is None else wish.user_id
        may_see(person, owner)
        must_work_here(connection, person.site_id, owner)
        book = self._meant(connection, caller, wish, owner)
        if book is not None:
            must_match(book, caller.match, wish.rev)
            must_be_open(book.session)
            shown = caller.shown.get(book.session.session_id, 0)
            entries = self._items(connection, caller, book, wish.items, rev=wish.rev, shown=shown, now=now)
        elif caller.match is not None or wish.rev:
            raise Stale("There is no such order any longer: leave out If-Match and rev.", session=None)
        else:
            book = empty(wish.id or next(self._clerk.ids(now)))
            entries = self._opening(connection, person, owner)
            entries += self._items(connection, caller, book, wish.items, rev=wish.rev, shown=0, now=now)
        is_new = book.rev == 0
        entries += _left(_after(book.session, entries, person), wish.status, "", person, now)
        longer = self._orders.write(connection, person, book, entries, now)
        return self._shown(connection, caller, longer), is_new

    def change(
        self, connection: Connection, caller: Caller, session_id: str, wish: OrderChange, now: datetime
    ) -> OrderRecord:
        """The order with what the wish gives. Of what the client never saw the last write wins.

        Raises NotFound, NotAllowed, StatusConflict, HasPayments, Stale, MatchRequired, NotUnderstood,
        TooMany.
        """
        person = caller.person
        book = self._orders.book(connection, person, session_id)
        must_match(book, caller.match, wish.rev)
        entries: list[Entry] = []
        if wish.items is not UNSET:
            shown = caller.shown.get(session_id, book.rev)
            entries = self._items(connection, caller, book, wish.items, rev=wish.rev, shown=shown, now=now)
        if entries:
            must_be_open(book.session)
        tab_id = _tab_wished(book.session, wish)
        if not tab_id:
            logout_time = wish.logout_time if isinstance(wish.logout_time, str) else ""
            after = _after(book.session, entries, person)
            entries += _left(after, wish.status, logout_time, person, now)
        elif entries:
            self._must_fit(connection, person, book.session, tab_id)
        book = self._orders.write(connection, person, book, entries, now)
        if tab_id:
            book = self._tabs.assign(connection, person, session_id, tab_id, now)
        return self._shown(connection, caller, book)

    def assign_to_tab(
        self, connection: Connection, caller: Caller, session_id: str, tab_id: str, now: datetime
    ) -> OrderRecord:
        """The order, saved to the tab; again: the same answer. Raises as `Tabs.assign` does, and Stale."""
        must_match(self._orders.book(connection, caller.person, session_id), caller.match)
        book = self._tabs.assign(connection, caller.person, session_id, tab_id, now)
        return self._shown(connection, caller, book)

    def delete(self, connection: Connection, caller: Caller, session_id: str, now: datetime) -> Gone:
        """As `Orders.delete`, of the state that the client has seen: raises Stale too.

        What is deleted already stays so, whatever state was meant: a request that is sent again has the
        answer of the first.
        """
        book = self._orders.book(connection, caller.person, session_id)
        if book.session.status is not Status.DELETED:
            must_match(book, caller.match)
        return self._orders.delete(connection, caller.person, session_id, now)

    def _meant(self, connection: Connection, caller: Caller, wish: OrderWish, owner: int) -> Book | None:
        """The order that the wish is about: the one it names, else the owner's current one."""
        site_id = caller.person.site_id
        if wish.id is not None:
            named = self._clerk.book(connection, site_id, wish.id)
            if named.tab is not None:
                raise StatusConflict("This id belongs to a tab: choose another one for the order.")
            if named.rev:
                may_see(caller.person, named.session.user_id)
                if named.session.user_id != owner:
                    raise StatusConflict("The order of this id is not this user's: give it to them first.")
                return named
        return self._orders.current_book(connection, site_id, owner)

    def _opening(self, connection: Connection, person: Person, owner: int) -> list[Entry]:
        site = site_of(connection, person.site_id)
        assert site is not None, "people sign in at a site"
        opening = [Entry(Open(currency=site.currency))]
        return opening if owner == person.user.id else [*opening, Entry(AssignUser(user_id=owner))]

    def _items(
        self,
        connection: Connection,
        caller: Caller,
        book: Book,
        items: Sequence[ItemWish],
        *,
        rev: int | None,
        shown: int,
        now: datetime,
    ) -> list[Entry]:
        """What makes the order hold these items. With If-Match or rev the client has seen all there is."""
        matched = caller.match is not None or rev is not None
        if not items and book.session.lines and not matched:
            raise MatchRequired("To remove all lines say which state you are replacing: If-Match, or rev.")
        catalogue = catalogue_of(connection, caller.person.site_id)
        return revised(book, book.rev if matched else shown, items, catalogue, self._clerk.ids(now))

    def _must_fit(self, connection: Connection, person: Person, order: OrderSession, tab_id: str) -> None:
        """Raises what `Tabs.assign` would, before anything is written."""
        found = self._tabs.found(connection, person.site_id, tab_id)
        if found is None:
            raise NotFound("There is no tab of this id.")
        if not found.tab.is_open or found.tab.currency != order.currency:
            raise StatusConflict("The tab is closed, or in another currency: open a new one.")
        if may_delete(order) is not None:
            raise HasPayments("Finish paying this order, or give the money back first.")

    def _shown(self, connection: Connection, caller: Caller, book: Book) -> OrderRecord:
        session_id = book.session.session_id
        views.show(connection, caller.person.site_id, caller.client, session_id, book.rev)
        caller.answered[session_id] = book.rev
        return record_of(book.session, book.rev)


def _tab_wished(order: OrderSession, wish: OrderChange) -> str:
    """The tab that the wish saves the order to; "" for none, or if it is on a tab and shall be."""
    tab_id = wish.tab_id if isinstance(wish.tab_id, str) else ""
    if wish.status == "assigned_to_tab" and not tab_id and order.status is not Status.ASSIGNED_TO_TAB:
        raise StatusConflict("Name the tab that the order is saved to: tabId.")
    if tab_id == order.tab_id and wish.status != "assigned_to_tab":
        # As it is: an order that was begun to pay a tab has its id without being on it.
        return ""
    if tab_id and wish.status not in (UNSET, "assigned_to_tab"):
        raise StatusConflict("An order on a tab has the status assigned_to_tab.")
    return tab_id


def _after(order: OrderSession, entries: Sequence[Entry], person: Person) -> OrderSession:
    """The order as far as its status goes, once these entries are written: a change makes it active."""
    if not order.fence:
        return msgspec.structs.replace(order, fence=1, till_id=person.till_id)
    wakes = entries and order.status is Status.PENDING_LOGOUT and person.till_id in (order.till_id, 0)
    return msgspec.structs.replace(order, status=Status.ACTIVE, logout_time=None) if wakes else order


def _left(
    order: OrderSession, status: str | UnsetType, logout_time: str, person: Person, now: datetime
) -> list[Entry]:
    """What leaves the order with that status. Raises StatusConflict, NotUnderstood."""
    left_at = time_of(logout_time)
    if status is UNSET:
        if not left_at or left_at == order.logout_time:
            return []
        status = order.status.value
    stays = status == order.status.value
    if stays and (status != Status.PENDING_LOGOUT.value or left_at in ("", order.logout_time)):
        if left_at and status != Status.PENDING_LOGOUT.value:
            raise StatusConflict("A logoutTime belongs to an order that is left: status pending_logout.")
        return []
    if status == Status.COMPLETED.value:
        raise StatusConflict("An order is completed by paying it: POST …/complete.")
    must_be_open(order)
    if status == Status.ACTIVE.value:
        return [Entry(Resume(fence=order.fence + 1))]
    # Only who holds an order can leave it.
    held = [] if order.till_id == person.till_id else [Entry(TakeOver(fence=order.fence + 1))]
    return [*held, Entry(Park(logout_time=left_at or stamp(now)))]
