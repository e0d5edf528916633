"""The edits of tabs, and those that carry lines between orders and tabs, or to the kitchen."""

from decimal import Decimal
from typing import TypeAlias

import msgspec

from shared.money import Minor
from shared.order_session import MovedLine, SentLine


class Body(msgspec.Struct, frozen=True, rename="camel", forbid_unknown_fields=True):
    """Bodies refuse fields they do not know: a new field needs a new version of its kind."""


class TabOpen(Body, frozen=True):
    """A tab begins; the edit's user owns it."""

    name: str
    table: str
    currency: str


class TabName(Body, frozen=True):
    """Another name for the tab."""

    name: str


class TabTable(Body, frozen=True):
    """The guests have moved."""

    table: str


class TabOwner(Body, frozen=True):
    """Somebody else serves the tab from now on."""

    user_id: int


class TabMerge(Body, frozen=True):
    """All that is on this tab now belongs to another; the first merge of a tab holds."""

    into: str


class TabClose(Body, frozen=True):
    """Nothing more comes on this tab."""


class TabReopen(Body, frozen=True):
    """The tab was closed too early."""


class Gather(Body, frozen=True):
    """The lines of a round of the tab, as its log had them at `rev`, are on this bill. Line ids are kept."""

    session_id: str
    rev: int
    lines: tuple[MovedLine, ...]


class Release(Body, frozen=True):
    """Takes a round off the bill again: the tab shows it as it was."""

    session_id: str


class LinePart(msgspec.Struct, frozen=True, rename="camel"):
    """How many of a line left, what they cost, and what went with them of its and the order's discount."""

    line_id: str
    quantity: Decimal
    gross: Minor
    discounted: Minor = 0
    share: Minor = 0


class MoveOut(Body, frozen=True):
    """Lines, or parts of them, left for the order `to`. A move counts once."""

    move: str
    to: str
    lines: tuple[LinePart, ...]


class MoveIn(msgspec.Struct, frozen=True, rename={"from_": "from"}, forbid_unknown_fields=True):
    """The same lines where they arrived, under new ids."""

    move: str
    from_: str
    lines: tuple[MovedLine, ...]


class KitchenTicket(Body, frozen=True):
    """What the kitchen was told: how many more (or fewer) of each line, and what was said with it."""

    lines: tuple[SentLine, ...]


OfTab: TypeAlias = TabOpen | TabName | TabTable | TabOwner | TabMerge | TabClose | TabReopen
Carrying: TypeAlias = Gather | Release | MoveOut | MoveIn | KitchenTicket

TAB_KINDS: dict[str, type[msgspec.Struct]] = {
    "tab_open": TabOpen, "tab_name": TabName, "tab_table": TabTable, "tab_owner": TabOwner,
    "tab_merge": TabMerge, "tab_close": TabClose, "tab_reopen": TabReopen,
}  # fmt: skip
"""The kinds of a tab's own log."""

CARRYING: dict[str, type[msgspec.Struct]] = {
    "gather": Gather, "release": Release, "move_out": MoveOut, "move_in": MoveIn,
    "kitchen_ticket": KitchenTicket,
}  # fmt: skip
"""The kinds of an order's log that carry lines."""
