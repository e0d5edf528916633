"""A tab with all that belongs to it, and how it is shown: in full, in a list, for choosing."""

from collections.abc import Mapping
from typing import NamedTuple

from shared.records import item_of
from shared.tabs import OnTab, Tab, on_tab
from sync_server.books import Book
from sync_server.forms.tabs import Bill, Round, TabChoice, TabRecord, TabView


class Found(NamedTuple):
    """A tab, after all merges, with the tabs merged into it and the orders that belong to any of them."""

    book: Book
    tab: Tab
    merged: tuple[Book, ...]
    orders: tuple[Book, ...]

    @property
    def holds(self) -> OnTab:
        """What is on it."""
        return on_tab(book.session for book in self.orders)


def view_of(found: Found) -> TabView:
    """The tab with all that is on it."""
    holds = found.holds
    by_round = {part.session_id: order for order in holds.settled for part in order.gathered if order.closing}
    rounds = []
    for one in (*holds.rounds, *holds.settled):
        if one.closing is None:
            payer = by_round.get(one.session_id)
            transactions = (*one.paid_by, *(payer.paid_by if payer else ()))
            rounds.append(
                Round(
                    session_id=one.session_id, user_id=one.user_id, created_at=one.created_at,
                    items=tuple(map(item_of, one.lines)), total=one.total,
                    paying_in=holds.paying.get(one.session_id), transaction_id=next(iter(transactions), None),
                )
            )  # fmt: skip
    bills = tuple(
        Bill(
            session_id=bill.session_id, user_id=bill.user_id, till_id=bill.till_id,
            items=tuple(map(item_of, bill.own_lines)), total=bill.total, paid=bill.paid,
        )
        for bill in holds.bills
    )  # fmt: skip
    unpaid = [line for one in holds.rounds for line in one.lines]
    return TabView(
        tab=record_of_tab(found),
        merged=tuple(book.session.session_id for book in found.merged),
        rounds=tuple(sorted(rounds, key=lambda one: (one.created_at, one.session_id))),
        bills=bills,
        lines=(*map(item_of, unpaid), *(item for bill in bills for item in bill.items)),
    )


def choice_of(found: Found, staff: Mapping[int, str]) -> TabChoice:
    """What is enough to choose the tab by; `staff`: names by number."""
    tab = found.tab
    return TabChoice(
        id=tab.tab_id, name=tab.name, table=tab.table, owner=staff.get(tab.owner, ""),
        currency=tab.currency, total=found.holds.due,
    )  # fmt: skip


def record_of_tab(found: Found) -> TabRecord:
    """The tab as a list shows it."""
    tab, holds = found.tab, found.holds
    return TabRecord(
        id=tab.tab_id, name=tab.name, table=tab.table, user_id=tab.owner,
        status="open" if tab.is_open else "closed", opened_at=tab.opened_at, closed_at=tab.closed_at,
        currency=tab.currency, total=holds.due, paid=holds.paid, rounds=len(holds.rounds),
    )  # fmt: skip
