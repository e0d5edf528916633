"""Tabs for people: opening, showing, resuming, merging and closing them, through the ledger of the tills."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from msgspec import UNSET

from shared.edits import AssignTab, Change, Delete, Open, Resume
from shared.moves import gathering, releasing, settling
from shared.order_session import OrderSession, Status
from shared.problems import HasPayments, NotFound, NotUnderstood, StatusConflict
from shared.records import record_of
from shared.rest import OrderRecord
from shared.tab_edits import TabClose, TabMerge, TabName, TabOpen, TabOwner, TabReopen, TabTable
from shared.tabs import Tab, lands_on
from sync_server.access import may_see
from sync_server.books import Book
from sync_server.clerk import Clerk
from sync_server.forms.tabs import NewTab, TabChange, TabChoices, TabPage, TabView
from sync_server.heads import on_tab_heads, tab_heads
from sync_server.sites import roster_of
from sync_server.staff import Person, members_of
from sync_server.tab_views import Found, choice_of, record_of_tab, view_of
from sync_server.tables import Connection


class Tabs:
    """Reads and writes tabs for people. What it writes, the clerk writes."""

    def __init__(self, clerk: Clerk) -> None:
        self._clerk = clerk

    def page(
        self,
        connection: Connection,
        person: Person,
        *,
        status: Literal["open", "closed"],
        cursor: str,
        most: int,
    ) -> TabPage:
        """Tabs, newest first: the person's own, or all for who runs the place. Merged ones are not listed.

        Raises NotUnderstood for a cursor that no page gave.
        """
        owner = None if person.runs_the_place else person.user.id
        found, following = self._some(
            connection, person, status=status, owner=owner, cursor=cursor, most=most
        )
        return TabPage(tuple(map(record_of_tab, found)), following)

    def choices(self, connection: Connection, person: Person, *, cursor: str, most: int) -> TabChoices:
        """All open tabs of the site, newest first: whoever saves an order to one has to choose it.

        Raises NotUnderstood for a cursor that no page gave.
        """
        found, following = self._some(connection, person, status="open", owner=None, cursor=cursor, most=most)
        staff = {member.id: member.name for member in members_of(connection, person.site_id)}
        return TabChoices(tuple(choice_of(one, staff) for one in found), following)

    def view(self, connection: Connection, person: Person, tab_id: str) -> TabView:
        """The tab with all that is on it. Raises NotFound, or NotAllowed for somebody else's."""
        return view_of(self._own(connection, person, tab_id))

    def open(
        self, connection: Connection, person: Person, wish: NewTab, now: datetime
    ) -> tuple[TabView, bool]:
        """The person's new tab, and whether it is new: the id of a tab that exists gets that tab.

        Raises StatusConflict for the id of an order, NotAllowed for that of somebody else's tab.
        """
        tab_id = wish.id or next(self._clerk.ids(now))
        book = self._clerk.book(connection, person.site_id, tab_id)
        if book.rev and book.tab is None:
            raise StatusConflict("This id belongs to an order: choose another one for the tab.")
        if not book.rev:
            currency = roster_of(connection, person.site_id).site.currency
            self._write(connection, person, book, [TabOpen(wish.name, wish.table, currency)], now)
        return self.view(connection, person, tab_id), not book.rev

    def change(
        self, connection: Connection, person: Person, tab_id: str, wish: TabChange, now: datetime
    ) -> TabView:
        """The tab with another name, table or owner. Raises NotFound, NotAllowed, StatusConflict."""
        found = self._open(connection, person, tab_id)
        changes: list[Change] = []
        if wish.name is not UNSET and wish.name != found.tab.name:
            changes.append(TabName(wish.name))
        if wish.table is not UNSET and wish.table != found.tab.table:
            changes.append(TabTable(wish.table))
        if wish.user_id is not UNSET and wish.user_id != found.tab.owner:
            staff = members_of(connection, person.site_id)
            if not any(member.id == wish.user_id and member.active for member in staff):
                raise NotFound("Nobody of this number works here: see /api/users.")
            changes.append(TabOwner(wish.user_id))
        self._write(connection, person, found.book, changes, now)
        return view_of(self._again(connection, person, found))

    def merge(self, connection: Connection, person: Person, tab_id: str, into: str, now: datetime) -> TabView:
        """The other tab, with all that was on this one. Asked again it answers the same.

        Raises NotFound, NotAllowed, StatusConflict.
        """
        found, other = self._own(connection, person, tab_id), self._own(connection, person, into)
        if found.tab.tab_id == other.tab.tab_id:
            if tab_id == into:
                raise StatusConflict("A tab cannot be merged into itself.")
            return view_of(other)
        _must_be_open(found)
        _must_be_open(other)
        if found.tab.currency != other.tab.currency:
            raise StatusConflict("These tabs are in two currencies.")
        if found.tab.merged_into is not None:
            # Two tills merged it into another tab and that one into it: it holds both, and stays.
            found, other = other, found
        self._write(connection, person, found.book, [TabMerge(other.tab.tab_id)], now)
        return view_of(self._again(connection, person, other))

    def close(self, connection: Connection, person: Person, tab_id: str, now: datetime) -> TabView:
        """The tab, closed. Raises NotFound, NotAllowed; StatusConflict with `due` if something is unpaid."""
        found = self._own(connection, person, tab_id)
        holds = found.holds
        if found.tab.is_open and not holds.is_settled:
            raise StatusConflict("Something on this tab is not paid yet.", due=holds.due)
        self._close(connection, person, found, now)
        return view_of(self._again(connection, person, found))

    def reopen(self, connection: Connection, person: Person, tab_id: str, now: datetime) -> TabView:
        """The tab, open again; one that is open: as it is.

        Raises NotFound, NotAllowed; StatusConflict if its bill was paid and nothing is left to pay on it.
        """
        found = self._own(connection, person, tab_id)
        if not found.tab.is_open:
            holds = found.holds
            if holds.settled and holds.is_settled:
                raise StatusConflict("The bill of this tab is paid: open a new tab.")
            for book in (found.book, *found.merged):
                if book.tab is not None and not book.tab.is_open:
                    self._write(connection, person, book, [TabReopen()], now)
        return view_of(self._again(connection, person, found))

    def resume(self, connection: Connection, person: Person, tab_id: str, now: datetime) -> OrderRecord:
        """The person's bill of the tab, with all rounds on it that are on nobody else's bill.

        Raises NotFound, NotAllowed, StatusConflict for a closed tab.
        """
        found = self._open(connection, person, tab_id)
        holds = found.holds
        mine = [one for one in found.orders if one.session.is_open and one.session.user_id == person.user.id]
        if mine:
            bill = mine[-1]
            if bill.session.status is Status.PENDING_LOGOUT:
                bill = self._write(connection, person, bill, [Resume(bill.session.fence + 1)], now)
        else:
            empty = self._clerk.book(connection, person.site_id, next(self._clerk.ids(now)))
            begun = Open(currency=found.tab.currency, tab_id=found.tab.tab_id)
            bill = self._write(connection, person, empty, [begun], now)
        free = {
            one.session_id
            for one in holds.rounds
            if holds.paying.get(one.session_id, bill.session.session_id) == bill.session.session_id
        }
        rounds = [(one.session, one.rev) for one in found.orders if one.session.session_id in free]
        bill = self._write(connection, person, bill, gathering(bill.session, rounds), now)
        return record_of(bill.session, bill.rev)

    def release(self, connection: Connection, person: Person, session_id: str, now: datetime) -> OrderRecord:
        """The bill, its rounds given back to the tab; what was added to it becomes a round of its own.

        For whoever has the bill, serves the tab or runs the place. Asked again it answers the same. Raises
        NotFound, NotAllowed, HasPayments, StatusConflict.
        """
        book = self._clerk.book(connection, person.site_id, session_id)
        bill = book.session
        found = self.found(connection, person.site_id, bill.tab_id) if bill.tab_id else None
        if not book.rev or book.tab is not None:
            raise NotFound("There is no order of this id.")
        may_see(person, person.user.id if found and found.tab.owner == person.user.id else bill.user_id)
        if found is None:
            raise StatusConflict("This order was not opened for a tab.")
        if bill.is_open:
            _must_be_unpaid(bill)
            back = self._write(connection, person, book, releasing(bill), now)
            rest: Change = AssignTab(found.tab.tab_id) if back.session.lines else Delete(if_empty=True)
            book = self._write(connection, person, back, [rest], now)
        elif bill.status is Status.COMPLETED:
            raise StatusConflict("This bill is paid.")
        return record_of(book.session, book.rev)

    def assign(
        self, connection: Connection, person: Person, session_id: str, tab_id: str, now: datetime
    ) -> Book:
        """The order, saved to the tab; to the tab it is on already: as it is.

        Raises NotFound for either, NotAllowed for somebody else's order, StatusConflict if it is on another
        tab, paid or deleted, or if the tab is closed, HasPayments if money was taken for it.
        """
        book = self._clerk.book(connection, person.site_id, session_id)
        if not book.rev or book.tab is not None:
            raise NotFound("There is no order of this id.")
        order = book.session
        may_see(person, order.user_id)
        found = self.found(connection, person.site_id, tab_id)
        if found is None:
            raise NotFound("There is no tab of this id.")
        if order.status is Status.ASSIGNED_TO_TAB:
            there = self.found(connection, person.site_id, order.tab_id or "")
            if there is None or there.tab.tab_id != found.tab.tab_id:
                raise StatusConflict("The order is on another tab: merge the tabs, or move its lines.")
            return book
        if not order.is_open:
            raise StatusConflict(f"The order is {order.status.value}: only an open order goes on a tab.")
        _must_be_open(found)
        if order.currency != found.tab.currency:
            raise StatusConflict("The order and the tab are in two currencies.")
        _must_be_unpaid(order)
        changes: list[Change] = [*releasing(order), AssignTab(found.tab.tab_id)]
        return self._write(connection, person, book, changes, now)

    def may_complete(self, connection: Connection, site_id: int, bill: OrderSession) -> None:
        """Raises StatusConflict if a round on the bill was paid elsewhere meanwhile."""
        for part in bill.gathered:
            if self._clerk.book(connection, site_id, part.session_id).session.paid_by:
                raise StatusConflict("A round on this bill was paid on another one: release the bill first.")

    def settle(self, connection: Connection, person: Person, paid: Book, now: datetime) -> None:
        """Settles the rounds on a bill that was paid, and closes its tab if nothing is left on it."""
        for session_id, settled in settling(paid.session).items():
            book = self._clerk.book(connection, person.site_id, session_id)
            if settled.transaction_id not in book.session.paid_by:
                self._write(connection, person, book, [settled], now)
        tab_id = paid.session.tab_id
        found = self.found(connection, person.site_id, tab_id) if tab_id else None
        if found is not None and found.holds.is_settled:
            self._close(connection, person, found, now)

    def found(self, connection: Connection, site_id: int, tab_id: str) -> Found | None:
        """The tab, after all merges, with what belongs to it; None if there is none of that id."""
        books: dict[str, Book] = {}
        tabs: dict[str, Tab] = {}
        ahead: str | None = tab_id
        while ahead is not None and ahead not in tabs:
            book = self._clerk.book(connection, site_id, ahead)
            if book.tab is None:
                break
            books[ahead], tabs[ahead] = book, book.tab
            ahead = book.tab.merged_into
        if tab_id not in tabs:
            return None
        landed = lands_on(tab_id, tabs)
        members = {landed: books[landed]}
        orders: list[Book] = []
        new = [landed]
        while new:
            rows = on_tab_heads(connection, site_id, new)
            there = {row.session_id: self._clerk.book(connection, site_id, row.session_id) for row in rows}
            orders.extend(book for book in there.values() if book.tab is None)
            new = [one for one, book in there.items() if book.tab is not None and one not in members]
            members |= {one: there[one] for one in new}
        merged = tuple(book for one, book in members.items() if one != landed)
        return Found(books[landed], tabs[landed], merged, tuple(orders))

    def _some(
        self,
        connection: Connection,
        person: Person,
        *,
        status: Literal["open", "closed"],
        owner: int | None,
        cursor: str,
        most: int,
    ) -> tuple[list[Found], str | None]:
        """Tabs newest first, and the cursor of the next page."""
        created, _, tab_id = cursor.partition(" ")
        if cursor and not tab_id:
            raise NotUnderstood("Leave the cursor out, or send the nextCursor of a page.")
        rows = tab_heads(
            connection, person.site_id, status=status, user_id=owner, before=(created, tab_id), most=most + 1
        )
        shown = []
        for _, row in rows[:most]:
            found = self.found(connection, person.site_id, row.session_id)
            if found is not None and found.tab.tab_id == row.session_id:
                shown.append(found)
        last_created, last = rows[most - 1] if len(rows) > most else ("", None)
        return shown, f"{last_created} {last.session_id}" if last else None

    def _own(self, connection: Connection, person: Person, tab_id: str) -> Found:
        found = self.found(connection, person.site_id, tab_id)
        if found is None:
            raise NotFound("There is no tab of this id.")
        may_see(person, found.tab.owner)
        return found

    def _open(self, connection: Connection, person: Person, tab_id: str) -> Found:
        found = self._own(connection, person, tab_id)
        _must_be_open(found)
        return found

    def _again(self, connection: Connection, person: Person, before: Found) -> Found:
        found = self.found(connection, person.site_id, before.tab.tab_id)
        assert found is not None, "tabs never go away"
        return found

    def _close(self, connection: Connection, person: Person, found: Found, now: datetime) -> None:
        for book in (found.book, *found.merged):
            if book.tab is not None and book.tab.is_open:
                self._write(connection, person, book, [TabClose()], now)

    def _write(
        self, connection: Connection, person: Person, book: Book, changes: Sequence[Change], now: datetime
    ) -> Book:
        return self._clerk.write(
            connection, person.site_id, book, changes, now, user_id=person.user.id, till_id=person.till_id
        )


def _must_be_open(found: Found) -> None:
    if not found.tab.is_open:
        raise StatusConflict("The tab is closed: reopen it, or open a new one.")


def _must_be_unpaid(order: OrderSession) -> None:
    if order.paid or any(tender.state == "unknown" for tender in order.tenders):
        raise HasPayments("Finish paying this order, or give the money back first.")
