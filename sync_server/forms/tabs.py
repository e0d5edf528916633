"""Requests and answers of the tabs' routes. Amounts are in minor units of the tab's currency."""

from decimal import Decimal
from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from shared.money import Minor
from shared.rest import Item, OrderRecord
from shared.wire import Message, Strict

_Id = Annotated[str, Meta(min_length=1, max_length=64)]
_Name = Annotated[str, Meta(max_length=60)]


class NewTab(Strict, frozen=True):
    """Opens a tab for the caller. `id`, made by the client, makes it safe to ask twice."""

    name: Annotated[_Name, Meta(description='What the guests are called by: "Hen party".')] = ""
    table: Annotated[_Name, Meta(description='Where they sit, as printed: "Table 12".')] = ""
    id: Annotated[_Id | None, Meta(description="A UUIDv7; null: the server makes one.")] = None


class TabChange(Strict, frozen=True):
    """What is to be different about a tab; a field that is not given stays as it is."""

    name: Annotated[_Name | UnsetType, Meta(description="Another name.")] = UNSET
    table: Annotated[_Name | UnsetType, Meta(description="Where they sit now.")] = UNSET
    user_id: Annotated[int | UnsetType, Meta(description="Who serves the tab from now on.")] = UNSET


class MergeWish(Strict, frozen=True):
    """Puts all that is on a tab on another one."""

    into: Annotated[_Id, Meta(description="The id of the other tab.")]


class MovedPart(Strict, frozen=True):
    """How many of one line are to move: whole pieces, or all of it."""

    line_id: Annotated[str, Meta(description="The line, by its id in the order that it leaves.")]
    quantity: Annotated[Decimal, Meta(description="How many, at most as many as there are.")]


class MoveWish(Strict, frozen=True):
    """Moves lines to the order `to`, or with `newSession` to a new one on the same tab, if there is one."""

    id: Annotated[_Id, Meta(description="A UUID that names the move: the same id again moves nothing twice.")]
    lines: Annotated[tuple[MovedPart, ...], Meta(min_length=1, max_length=500, description="What moves.")]
    to: Annotated[_Id | None, Meta(description="The order that they go to.")] = None
    new_session: Annotated[bool, Meta(description="Whether they go to a new order.")] = False


class Moved(Message, frozen=True):
    """Both orders after the move."""

    source: Annotated[OrderRecord, Meta(description="The order that the lines left.")]
    destination: Annotated[OrderRecord, Meta(description="The order where they are now.")]


class TabRecord(Message, frozen=True):
    """A tab in a list."""

    id: Annotated[str, Meta(description="The tab's UUID.")]
    name: Annotated[str, Meta(description="What the guests are called by.")]
    table: Annotated[str, Meta(description="Where they sit.")]
    user_id: Annotated[int, Meta(description="Who serves the tab.")]
    status: Annotated[str, Meta(description="open or closed.")]
    opened_at: Annotated[str, Meta(description="By the clock of the till that opened it.")]
    closed_at: Annotated[str | None, Meta(description="When it was closed; null: it is open.")]
    currency: Annotated[str, Meta(description="ISO 4217 code.")]
    total: Annotated[Minor, Meta(description="What is still to pay, discounts taken off.")]
    paid: Annotated[Minor, Meta(description="What paid bills of this tab came to.")]
    rounds: Annotated[int, Meta(description="How many rounds are not paid yet.")]


class TabChoice(Message, frozen=True):
    """An open tab as everybody of the site may see it, to save an order to it."""

    id: Annotated[str, Meta(description="The tab's UUID.")]
    name: Annotated[str, Meta(description="What the guests are called by.")]
    table: Annotated[str, Meta(description="Where they sit.")]
    owner: Annotated[str, Meta(description="The name of who serves the tab.")]
    currency: Annotated[str, Meta(description="ISO 4217 code.")]
    total: Annotated[Minor, Meta(description="What is still to pay, discounts taken off.")]


class Round(Message, frozen=True):
    """An order that was saved to the tab."""

    session_id: Annotated[str, Meta(description="The order's UUID.")]
    user_id: Annotated[int, Meta(description="Whose order it was.")]
    created_at: Annotated[str, Meta(description="When it was begun, by the till's clock.")]
    items: Annotated[tuple[Item, ...], Meta(description="Its lines.")]
    total: Annotated[Minor, Meta(description="What it costs, discounts taken off.")]
    paying_in: Annotated[str | None, Meta(description="The open bill that it is on; null: on none.")]
    transaction_id: Annotated[str | None, Meta(description="What paid for it; null: not paid.")]


class Bill(Message, frozen=True):
    """An order that is open for the tab: what is being paid where, and what was added on the way."""

    session_id: Annotated[str, Meta(description="The order's UUID.")]
    user_id: Annotated[int, Meta(description="Who has it in hand.")]
    till_id: Annotated[int, Meta(description="At which till; 0: at none.")]
    items: Annotated[tuple[Item, ...], Meta(description="Lines of its own, which no round brought.")]
    total: Annotated[Minor, Meta(description="What the whole bill comes to, rounds on it included.")]
    paid: Annotated[Minor, Meta(description="What was taken for it so far.")]


class TabView(Message, frozen=True):
    """A tab and all that is on it. Of merged tabs it is the one that has everything now."""

    tab: Annotated[TabRecord, Meta(description="The tab itself.")]
    merged: Annotated[tuple[str, ...], Meta(description="The tabs that were merged into it.")]
    rounds: Annotated[tuple[Round, ...], Meta(description="Orders saved to it, oldest first, paid ones too.")]
    bills: Annotated[tuple[Bill, ...], Meta(description="Orders that are open for it now.")]
    lines: Annotated[tuple[Item, ...], Meta(description="All lines that are still to pay, round by round.")]


class TabPage(Message, frozen=True):
    """A page of tabs, newest first; `next_cursor` asks for the next one, null: this was the last."""

    items: Annotated[tuple[TabRecord, ...], Meta(description="The tabs.")]
    next_cursor: Annotated[str | None, Meta(description="For the next page.")]


class TabChoices(Message, frozen=True):
    """A page of open tabs, newest first; `next_cursor` asks for the next one, null: this was the last."""

    items: Annotated[tuple[TabChoice, ...], Meta(description="The tabs.")]
    next_cursor: Annotated[str | None, Meta(description="For the next page.")]
