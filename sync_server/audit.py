"""The whole history of one order: who did what, where and when, and what it made of the total. Pure."""

from collections.abc import Container, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

import msgspec

from shared.edits import (
    Change,
    Close,
    Edit,
    LineAdd,
    LineDiscount,
    LineNote,
    LinePrice,
    LineVoid,
    Logged,
    QtyDelta,
    QtySet,
    Settle,
    Undo,
    change_of,
)
from shared.fold import fold
from shared.merging import target_of
from shared.money import Minor, times
from shared.order_session import Discount, Line
from shared.pricing import reduction
from shared.rest import History, HistoryEntry
from shared.tab_edits import Gather, MoveIn, MoveOut, Release
from sync_server.books import Book

_MANY_LINES = (MoveIn, MoveOut, Gather, Release)


def history_of(book: Book) -> History:
    """Every edit of the log in `rev` order with the total before and after it."""
    session_id = book.session.session_id
    after = totals(session_id, book.log)
    before = (0, *after)
    return History(
        session_id=session_id,
        entries=tuple(_entry(*one) for one in zip(book.log, before, after, strict=False)),
    )


def totals(session_id: str, log: Sequence[Logged]) -> tuple[Minor, ...]:
    """The order's total after each edit of its log: what folding the log up to there gives.

    Lines do not know each other, so only the line that an edit is about is folded again. Where edits are
    about several lines at once, everything is.
    """
    return tuple(_totals(session_id, log))


def _totals(session_id: str, log: Sequence[Logged]) -> Iterator[Minor]:
    # By line the edits about it; by None those about the order as a whole: its discount.
    parts: dict[str | None, list[Logged]] = {}
    costs: dict[str, Minor] = {}
    lines: dict[str, Line | None] = {}
    tallies: dict[str, _Tally | None] = {}
    about: dict[str, str | None] = {}
    discount: Discount | None = None
    closed: Minor | None = None
    by_line = True
    for place, one in enumerate(log, 1):
        change = change_of(one.edit)
        by_line = by_line and not isinstance(change, _MANY_LINES) and one.edit.id not in about
        if isinstance(change, Undo):
            by_line = by_line and change.edit_id in about
            line_id = about.get(change.edit_id)
        else:
            _, of_line, rest = target_of(change).partition(":")
            line_id = rest if of_line else None
        about[one.edit.id] = line_id
        if not by_line:
            yield fold(session_id, log[:place]).total
            continue
        if isinstance(change, Close | Settle) and closed is None:
            closed = fold(session_id, log[:place]).total
        if closed is not None:
            yield closed
            continue
        part = parts.setdefault(line_id, [])
        part.append(one)
        if line_id is not None:
            tallies[line_id] = tally = _tallied(tallies.get(line_id), one.edit, change, about)
            line = lines.get(line_id) if tally and isinstance(change, QtyDelta | QtySet | LineVoid) else None
            if tally and line:
                gross = times(line.unit_price, max(Decimal(0), tally.quantity))
                costs[line_id] = gross - reduction(gross, line.discount)
            else:
                session = fold(session_id, part)
                costs[line_id] = session.total
                lines[line_id] = session.lines[0] if session.lines else None
        elif isinstance(change, Undo) or target_of(change) == "discount":
            discount = fold(session_id, part).discount
        total = sum(costs.values())
        yield total - reduction(total, discount)


class _Tally(NamedTuple):
    """A line's quantity while its edits are simply one after the other; `last`: those none has seen yet."""

    quantity: Decimal
    last: frozenset[str]


def _tallied(tally: _Tally | None, edit: Edit, change: Change, known: Container[str]) -> _Tally | None:
    """The tally after one more edit of the line; None once the edits have to be folded to tell."""
    if isinstance(change, LineAdd) and tally is None:
        return None if edit.seen else _Tally(change.quantity, frozenset({edit.id}))
    if tally is None or any(seen not in known for seen in edit.seen):
        return None
    match change:
        case LinePrice() | LineDiscount() | LineNote():
            return tally
        case QtyDelta(delta=more) if not edit.seen:
            return _Tally(tally.quantity + more, tally.last | {edit.id})
        case QtySet() | LineVoid() if tally.last.issubset(edit.seen):
            left = change.quantity if isinstance(change, QtySet) else Decimal(0)
            return _Tally(left, frozenset({edit.id}))
        case _:
            return None


def _entry(one: Logged, before: Minor, after: Minor) -> HistoryEntry:
    edit = one.edit
    return HistoryEntry(
        rev=one.rev, edit_id=edit.id, kind=edit.kind, user_id=edit.user_id, till_id=edit.till_id, at=edit.at,
        received_at=one.received_at, change=_members(edit.body), before=before, after=after,
    )  # fmt: skip


def _members(body: msgspec.Raw) -> dict[str, Any]:
    said = msgspec.json.decode(body)
    return said if isinstance(said, dict) else {"value": said}
