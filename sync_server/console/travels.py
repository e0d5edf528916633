"""The sentences of what happens to a tab, and of lines that go from one order to another. Pure."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol, TypeAlias

from shared import tab_edits as t
from shared.order_session import MovedLine, OrderSession, SentLine
from sync_server.console.paper import count
from sync_server.figures import Member

Travel: TypeAlias = t.OfTab | t.Carrying
TRAVELS = (*t.CARRYING, *t.TAB_KINDS)
_FEW = 3


class Staff(Protocol):
    """What people are called."""

    def who(self, user_id: int) -> Member:
        """The person of that number."""


def travelled(change: Travel, before: OrderSession, after: OrderSession, staff: Staff) -> str:
    """What happened, as a sentence without its stop."""
    match change:
        case t.Gather(session_id=other, lines=lines):
            return f"Put order {_order(other)} of the tab on this bill: {_moved(lines)}"
        case t.Release(session_id=other):
            return f"Took order {_order(other)} off this bill, back to the tab"
        case t.MoveOut(to=to, lines=parts):
            return f"Moved {_left(parts, before, after)} to order {_order(to)}"
        case t.MoveIn(from_=origin, lines=lines):
            return f"Received {_moved(lines)} from order {_order(origin)}"
        case t.KitchenTicket(lines=lines):
            return f"Told the kitchen: {_told(lines)}"
        case _:
            return _of_tab(change, staff)


def _told(lines: Iterable[SentLine]) -> str:
    """More and fewer of each line; a line of which only the words changed is a change of it."""
    return _listed(
        [
            f"{count(line.quantity)} × {line.name}" if line.quantity else f"{line.name} changed"
            for line in lines
        ]
    )


def _of_tab(change: t.OfTab, staff: Staff) -> str:
    match change:
        case t.TabOpen(name=name, table=table):
            called = " at ".join(part for part in (f"“{name}”" if name else "", table) if part)
            return f"Tab opened: {called}" if called else "Tab opened"
        case t.TabName(name=name):
            return f"Tab named “{name}”" if name else "The tab's name taken away"
        case t.TabTable(table=table):
            return f"Tab moved to {table}" if table else "The tab's table taken away"
        case t.TabOwner(user_id=user_id):
            return f"Tab given to {staff.who(user_id).name}"
        case t.TabMerge(into=into):
            return f"Tab joined to tab {_order(into)}"
        case t.TabClose():
            return "Tab closed"
        case t.TabReopen():
            return "Tab opened again"


def _order(session_id: str) -> str:
    """The end of its id, as the lists have it."""
    return f"…{session_id[-6:]}"


def _moved(lines: Iterable[MovedLine]) -> str:
    return _listed([f"{count(line.quantity)} × {line.name}" for line in lines])


def _left(parts: Iterable[t.LinePart], before: OrderSession, after: OrderSession) -> str:
    return _listed([_part(part.quantity, part.line_id, before, after) for part in parts])


def _part(quantity: Decimal, line_id: str, before: OrderSession, after: OrderSession) -> str:
    line = before.line(line_id) or after.line(line_id)
    return f"{count(quantity)} × {line.name if line else 'a line'}"


def _listed(said: list[str]) -> str:
    """The first few, and how many more."""
    more = len(said) - _FEW
    tail = [f"{more} more"] if more > 0 else []
    return ", ".join([*said[:_FEW], *tail]) or "nothing"
