"""A tab and what is on it: its own log folded, where its rounds land after merges, what is still to pay."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from shared.edits import Edit, Logged
from shared.merging import said
from shared.money import Minor
from shared.order_session import OrderSession, Status
from shared.pricing import net_totals
from shared.tab_edits import (
    TAB_KINDS,
    TabClose,
    TabMerge,
    TabName,
    TabOpen,
    TabOwner,
    TabReopen,
    TabTable,
)


class Tab(msgspec.Struct, frozen=True, rename="camel"):
    """A bill that is paid later. `owner` serves it; `merged_into` is the tab that has its rounds now."""

    tab_id: str
    name: str = ""
    table: str = ""
    owner: int = 0
    currency: str = "GBP"
    opened_at: str = ""
    opened_by: int = 0
    closed_at: str | None = None
    merged_into: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether more can come on it."""
        return self.closed_at is None

    @property
    def label(self) -> str:
        """What people call it by."""
        return self.name or self.table


class OnTab(msgspec.Struct, frozen=True):
    """What is on a tab. Amounts in minor units.

    `rounds` are the orders saved to it and not paid yet, `settled` those that are, `bills` the orders open
    for it now, on which `paying` says where each round is being paid: round id → bill id.
    """

    rounds: tuple[OrderSession, ...]
    settled: tuple[OrderSession, ...]
    bills: tuple[OrderSession, ...]
    paying: Mapping[str, str]
    due: Minor
    paid: Minor

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to pay, and no payment has begun."""
        return not self.rounds and all(bill.is_empty for bill in self.bills)


def is_tab(log: Iterable[Logged]) -> bool:
    """Whether a log is that of a tab, not of an order."""
    return any(entry.edit.kind in TAB_KINDS for entry in log)


def fold_tab(tab_id: str, log: Sequence[Logged], own: Iterable[Edit] = ()) -> Tab:
    """The tab that these edits make: of each value the later holds, of two merges the first. Total."""
    tab = Tab(tab_id)
    for one in said((*(entry.edit for entry in log), *own)):
        edit, change = one.edit, one.change
        match change:
            case TabOpen() if not tab.opened_at:
                tab = replace(
                    tab, name=tab.name or change.name, table=tab.table or change.table,
                    owner=tab.owner or edit.user_id, currency=change.currency, opened_at=edit.at,
                    opened_by=edit.user_id,
                )  # fmt: skip
            case TabName(name=name):
                tab = replace(tab, name=name)
            case TabTable(table=table):
                tab = replace(tab, table=table)
            case TabOwner(user_id=user_id):
                tab = replace(tab, owner=user_id)
            case TabMerge(into=into) if tab.merged_into is None and into != tab_id:
                tab = replace(tab, merged_into=into)
            case TabClose() if tab.is_open:
                tab = replace(tab, closed_at=edit.at)
            case TabReopen():
                tab = replace(tab, closed_at=None)
            case _:
                pass
    return tab


def lands_on(tab_id: str, tabs: Mapping[str, Tab]) -> str:
    """The tab on which what was saved to `tab_id` is found now, after all merges.

    Of tabs that were merged into each other, as two tills may do at once, the smallest id holds. A merge
    into a tab that is not known here waits for it.
    """
    path: list[str] = [tab_id]
    while True:
        tab = tabs.get(path[-1])
        into = tab.merged_into if tab else None
        if into is None or into not in tabs:
            return path[-1]
        if into in path:
            return min(path[path.index(into) :])
        path.append(into)


def on_tab(sessions: Iterable[OrderSession]) -> OnTab:
    """What is on the tab that these orders belong to."""
    there = list(sessions)
    closed = [one for one in there if one.closing]
    settled_ids = {settled for one in closed if one.closing for settled in one.closing.settles}
    rounds, settled = [], []
    for one in there:
        is_paid = one.session_id in settled_ids or bool(one.settlements)
        if is_paid or one.closing:
            settled.append(one)
        elif one.status is Status.ASSIGNED_TO_TAB and one.lines:
            rounds.append(one)
    bills = [one for one in there if one.is_open]
    return OnTab(
        rounds=tuple(rounds),
        settled=tuple(settled),
        bills=tuple(bills),
        paying={part.session_id: bill.session_id for bill in bills for part in bill.gathered},
        due=sum(one.total for one in rounds) + sum(own_total(bill) for bill in bills),
        paid=sum(one.closing.total for one in closed if one.closing),
    )


def own_total(bill: OrderSession) -> Minor:
    """What the lines of a bill cost that are not gathered from rounds of a tab."""
    costs = net_totals(bill.lines, bill.order_discount)
    return sum(costs[line.line_id] for line in bill.own_lines)
