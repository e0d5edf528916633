"""One more of the plainest edits at the end of an order, told from the order as it stands: pure.

Ringing up a product and one more of a line are nine taps out of ten. While an order's edits are plain, what
they make of it needs no look at those before: `onward` says in a few steps what the fold would say of all of
them, and None where only the fold can tell.
"""

from collections.abc import Iterable
from decimal import Decimal

import msgspec
from msgspec.structs import replace

from shared.carrying import shared_with, taken_with
from shared.edits import (
    AssignUser,
    Change,
    Covers,
    Edit,
    LineAdd,
    LineDiscount,
    LineNote,
    LinePrice,
    LineVoid,
    Name,
    Open,
    Park,
    QtyDelta,
    QtySet,
    Resume,
    SessionDiscount,
    SessionNote,
    Table,
    TakeOver,
    change_of,
)
from shared.money import Minor, plain, tax_within, times
from shared.order_session import LastChange, Line, OrderSession, Status, Tax
from shared.places import REPLACED
from shared.pricing import taxes_of, unit_price
from shared.tab_edits import KitchenTicket

_AROUND = (
    Open, Table, Covers, Name, SessionNote, SessionDiscount, Park, Resume, TakeOver, AssignUser,
    KitchenTicket,
)  # fmt: skip
"""Edits that are about no line. Of any not named here only the fold knows what it means to others."""


class Footing(msgspec.Struct, frozen=True):
    """What must be known of an order's edits to go on without them.

    `named`: ids of all lines that an edit was about. `counted`: those whose quantity is the sum of what was
    added. `is_plain`: there is no edit that looks at others, such as an undo, a move or a payment.
    `is_replaced`: a line was removed to stand there with other options.
    """

    is_plain: bool = True
    is_replaced: bool = False
    named: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()


NOTHING_YET = Footing()
_UNEVEN = Footing(is_plain=False)


def footing_of(edits: Iterable[Edit], before: Footing = NOTHING_YET) -> Footing:
    """The footing after these edits."""
    for edit in edits:
        if not before.is_plain:
            return _UNEVEN
        before = _after(before, change_of(edit))
    return before


def onward(session: OrderSession, footing: Footing, edit: Edit) -> OrderSession | None:
    """The order after one more edit, of an id that it does not have yet; None if it must be folded."""
    change = change_of(edit)
    if not (footing.is_plain and isinstance(change, LineAdd | QtyDelta)):
        return None
    if session.status is not Status.ACTIVE or not session.fence or edit.till_id not in (session.till_id, 0):
        return None
    if isinstance(change, LineAdd):
        if change.line_id in footing.named or footing.is_replaced or change.quantity <= 0:
            return None
        line = _added(edit, change)
        return _with(session, (*session.lines, line), line, None, _told(edit, line, change.quantity))
    if change.line_id not in footing.counted:
        return None
    lines = session.lines
    place = next((at for at, line in enumerate(lines) if line.line_id == change.line_id), None)
    if place is None or lines[place].quantity + change.delta <= 0:
        return None
    line = _counted(lines[place], edit, change)
    grown = (*lines[:place], line, *lines[place + 1 :])
    return _with(session, grown, line, lines[place], _told(edit, line, change.delta))


def _after(footing: Footing, change: Change) -> Footing:
    named, counted = footing.named, footing.counted
    match change:
        case LineAdd(line_id=line_id):
            fresh = counted if line_id in named else counted | {line_id}
            return Footing(footing.is_plain, footing.is_replaced, named | {line_id}, fresh)
        case QtyDelta(line_id=line_id):
            return footing if line_id in named else replace(footing, named=named | {line_id})
        case QtySet(line_id=line_id) | LineVoid(line_id=line_id):
            is_replaced = footing.is_replaced or getattr(change, "reason", "") == REPLACED
            return Footing(footing.is_plain, is_replaced, named | {line_id}, counted - {line_id})
        case LinePrice(line_id=line_id) | LineDiscount(line_id=line_id) | LineNote(line_id=line_id):
            return replace(footing, named=named | {line_id})
        case _:
            return footing if isinstance(change, _AROUND) else _UNEVEN


def _added(edit: Edit, change: LineAdd) -> Line:
    quantity = plain(change.quantity)
    price = unit_price(change.unit_price, change.options)
    gross = times(price, quantity)
    return Line(
        line_id=change.line_id, product_id=change.product_id, name=change.name, category=change.category,
        unit_price=price, tax_name=change.tax_name, tax_rate=change.tax_rate, options=change.options,
        quantity=quantity, discount=None, notes=(), gross=gross, discounted=0, total=gross,
        added_by=edit.user_id, added_at=edit.at, changed_at=edit.at,
    )  # fmt: skip


def _counted(line: Line, edit: Edit, change: QtyDelta) -> Line:
    quantity = plain(line.quantity + change.delta)
    gross = times(line.unit_price, quantity)
    discounted = taken_with((), gross, line.discount)
    return replace(
        line, quantity=quantity, gross=gross, discounted=discounted, total=gross - discounted,
        changed_at=edit.at,
    )  # fmt: skip


def _told(edit: Edit, line: Line, number: Decimal) -> LastChange:
    return LastChange(
        edit_id=edit.id, kind=edit.kind, line_name=line.name, quantity=plain(number), user_id=edit.user_id,
        till_id=edit.till_id, at=edit.at,
    )  # fmt: skip


def _with(
    session: OrderSession, lines: tuple[Line, ...], line: Line, before: Line | None, last: LastChange
) -> OrderSession:
    """The order with these lines, of which `line` is new, or stands where `before` stood."""
    if session.discount is None:
        more = line.total - (before.total if before else 0)
        total = session.total + more
        taxes = _taxes(session.taxes, line, more)
        discounted = session.discounted + line.discounted - (before.discounted if before else 0)
    else:
        gross = sum(one.total for one in lines)
        taken_off = shared_with((), gross, session.discount)
        total = gross - taken_off
        taxes = taxes_of(lines, taken_off)
        discounted = taken_off + sum(one.discounted for one in lines)
    return replace(
        session, updated_at=last.at, lines=lines, total=total, taxes=taxes, last_change=last,
        discounted=discounted,
    )  # fmt: skip


def _taxes(taxes: tuple[Tax, ...], line: Line, more: Minor) -> tuple[Tax, ...]:
    """The taxes once a line of this class costs so much more."""
    for at, tax in enumerate(taxes):
        if (tax.name, tax.rate) == (line.tax_name, line.tax_rate):
            gross = tax.gross + more
            grown = Tax(name=tax.name, rate=tax.rate, gross=gross, tax=tax_within(gross, tax.rate))
            return (*taxes[:at], grown, *taxes[at + 1 :])
    fresh = Tax(name=line.tax_name, rate=line.tax_rate, gross=more, tax=tax_within(more, line.tax_rate))
    return tuple(sorted((*taxes, fresh), key=lambda tax: (-tax.rate, tax.name)))
