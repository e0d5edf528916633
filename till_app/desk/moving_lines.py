"""Single lines go from one tab to another, in one transaction: both tabs are right, or nothing happened."""

from collections.abc import Iterator
from dataclasses import dataclass

from shared.edits import AssignTab, Change, Open
from shared.money import Minor
from shared.order_session import Line, OrderSession
from shared.pricing import net_totals
from shared.rules import Refusal
from shared.tab_edits import TabOpen
from till_app.desk.board import OpenTab, tab_of
from till_app.desk.splitting import Leaving, Wanted, leaving_for
from till_app.store.store import Store, Transaction


@dataclass(frozen=True)
class Target:
    """Where lines go: an open tab, or a new one of that name or table."""

    tab_id: str = ""
    name: str = ""
    table: str = ""


class MovingLines:
    """Refusals are returned; DiskTrouble is raised. A bill that is open on another till stays as it is."""

    def __init__(self, store: Store, till_id: int) -> None:
        self._store = store
        self._till_id = till_id

    def lines(self, tab_id: str) -> tuple[tuple[Line, Minor], ...]:
        """What is on a tab, line by line, with what each costs."""
        with self._store.begin() as tx:
            found = tab_of(tx, tab_id)
            return () if found is None else tuple(_lines(found))

    def move(self, tab_id: str, wanted: Wanted, target: Target, user_id: int) -> OpenTab | Refusal:
        """So many of these lines of a tab are on another one from now on; that tab."""
        with self._store.begin() as tx:
            found = tab_of(tx, tab_id)
            other = tab_of(tx, target.tab_id) if target.tab_id else None
            refusal = self._may(found, other, target)
            if refusal is not None or found is None:
                return refusal or Refusal.TAB_CLOSED
            round_id, gone = self._store.new_id(), list[Leaving]()
            for order in _sources(found):
                here = {line.line_id: wanted[line.line_id] for line in order.lines if line.line_id in wanted}
                left = (
                    leaving_for(self._store, tx, order, user_id, to=round_id, wanted=here) if here else None
                )
                if isinstance(left, Refusal):
                    return left
                gone += [left] if left else []
            if sum(len(move.lines) for one in gone for move in one.arrived) != len(wanted) or not wanted:
                return Refusal.NO_SUCH_LINE
            into = other.tab_id if other else self._begin(tx, target, found.tab.currency, user_id)
            arrived: list[Change] = []
            for one in gone:
                arrived += one.arrived
                for session_id, changes in one.writes:
                    tx.journal.write(session_id, user_id, *changes)
            begun = Open(currency=found.tab.currency, tab_id=into)
            tx.journal.write(round_id, user_id, begun, *arrived, AssignTab(into))
            landed = tab_of(tx, into)
            return landed or Refusal.TAB_CLOSED

    def _may(self, found: OpenTab | None, other: OpenTab | None, target: Target) -> Refusal | None:
        if found is None or (target.tab_id and (other is None or not other.tab.is_open)):
            return Refusal.TAB_CLOSED
        if other is not None and other.tab_id == found.tab_id:
            return Refusal.NO_SUCH_LINE
        if other is not None and other.tab.currency != found.tab.currency:
            return Refusal.OTHER_CURRENCY
        if any(bill.till_id != self._till_id for bill in found.holds.bills if bill.lines):
            return Refusal.ORDER_MOVED
        waits = any(one.state == "unknown" for bill in found.holds.bills for one in bill.tenders)
        return Refusal.PAYMENT_UNKNOWN if waits else None

    def _begin(self, tx: Transaction, target: Target, currency: str, user_id: int) -> str:
        tab_id = self._store.new_id()
        opened = TabOpen(name=target.name.strip(), table=target.table.strip(), currency=currency)
        tx.journal.write(tab_id, user_id, opened)
        return tab_id


def _sources(found: OpenTab) -> tuple[OrderSession, ...]:
    """Where the lines of a tab are: on its bills with the rounds on them, and in rounds that are on none."""
    bills = tuple(bill for bill in found.holds.bills if bill.lines)
    on_bills = {part.session_id for bill in bills for part in bill.gathered}
    return (*(one for one in found.holds.rounds if one.session_id not in on_bills), *bills)


def _lines(found: OpenTab) -> Iterator[tuple[Line, Minor]]:
    for order in _sources(found):
        costs = net_totals(order.lines, order.order_discount)
        yield from ((line, costs[line.line_id]) for line in order.lines)
