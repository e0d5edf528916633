"""Lines that move between orders: each such edit spelled out as edits of single lines, for the fold.

A move out is fewer of a line; a move in, or a round gathered on a bill, is a line added with its discount
and note. What a release takes off the bill was never there. A line of a round that leaves the bill leaves
its round by the same move: the bill then settles what is left of it.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from shared.edits import Change, LineAdd, LineDiscount, LineNote, QtyDelta
from shared.merging import Count, Said, target_of
from shared.money import Minor, share_out, times
from shared.order_session import Discount, Gathered, MovedLine
from shared.pricing import reduction
from shared.tab_edits import Gather, LinePart, MoveIn, MoveOut, Release


class Left(NamedTuple):
    """A part of a line that left, and where in the order of edits it did."""

    place: int
    part: LinePart


class Carried(NamedTuple):
    """The edits spelled out, the rounds on this bill, and by line what left of it and when it came in.

    "When" is a place in the order of edits; a line of this order's own never came in.
    """

    edits: Sequence[Said]
    gathered: tuple[Gathered, ...]
    left: Mapping[str, Sequence[Left]]
    came: Mapping[str, int]


def spelled_out(edits: Sequence[Said]) -> Carried:
    """What these edits say of single lines. Of two moves or lines with one id the first holds."""
    plain: list[Said] = []
    rounds: dict[str, list[Gather]] = {}
    left: dict[str, list[Left]] = {}
    came: dict[str, int] = {}
    moves: set[tuple[bool, str]] = set()
    for place, one in enumerate(edits):
        match one.change:
            case MoveOut(move=move, lines=parts) if (True, move) not in moves:
                moves.add((True, move))
                for part in _positive(parts):
                    left.setdefault(part.line_id, []).append(Left(place, part))
                    plain.append(one._replace(change=QtyDelta(part.line_id, -part.quantity)))
            case MoveIn(move=move, lines=lines) if (False, move) not in moves:
                moves.add((False, move))
                plain.extend(_added(one, lines))
                came.update((line.line_id, place) for line in lines if line.line_id not in came)
            case Gather() as gather:
                earlier = rounds.setdefault(gather.session_id, [])
                there = {line.line_id for before in earlier for line in before.lines}
                fresh = [line for line in gather.lines if line.line_id not in there]
                plain.extend(_added(one, fresh))
                came.update((line.line_id, place) for line in fresh)
                earlier.append(gather)
            case Release(session_id=session_id):
                gone = {line.line_id for gather in rounds.pop(session_id, []) for line in gather.lines}
                plain = [said for said in plain if _line_of(said.change) not in gone]
                left = {line_id: parts for line_id, parts in left.items() if line_id not in gone}
            case MoveOut() | MoveIn():
                pass
            case _:
                plain.append(one)
    return Carried(plain, tuple(_round(gathers, left) for gathers in rounds.values()), left, came)


def taken_with(left: Iterable[LinePart], gross: Minor, discount: Discount | None) -> Minor:
    """What a line's discount still takes off, once parts of the line have left with theirs.

    To the penny: the discount of the whole line less what went with the parts.
    """
    parts = list(left)
    whole = reduction(gross + sum(part.gross for part in parts), discount)
    return max(0, min(gross, whole - sum(part.discounted for part in parts)))


def shared_with(left: Iterable[LinePart], total: Minor, discount: Discount | None) -> Minor:
    """What the order's discount still takes off lines that cost `total`, once others have left with theirs.

    Tills that take lines at once and do not know of each other may round apart, by a penny for each.
    """
    parts = list(left)
    whole = reduction(total + sum(part.gross - part.discounted for part in parts), discount)
    return max(0, min(max(0, total), whole - sum(part.share for part in parts)))


def along(line: MovedLine, quantity: Decimal) -> Minor:
    """What so many of a carried line take along of what the line costs less."""
    off = line.discount.value if line.discount else 0
    if not off or quantity >= line.quantity:
        return off
    price = line.unit_price + sum(option.price for option in line.options)
    part = times(price, quantity)
    return share_out(off, [max(0, part), max(0, times(price, line.quantity) - part)])[0]


def overdrawn(
    left: Mapping[str, Sequence[Left]], counts: Mapping[str, Count], there: Container[str]
) -> Iterator[str]:
    """Ids of the lines of which more left than there was."""
    for line_id in left:
        counted = counts.get(f"quantity:{line_id}")
        if line_id not in there or (counted and counted.missing):
            yield line_id


def _added(one: Said, lines: Iterable[MovedLine]) -> Iterator[Said]:
    first: dict[str, MovedLine] = {}
    for line in lines:
        first.setdefault(line.line_id, line)
    for line in first.values():
        yield one._replace(
            change=LineAdd(
                line_id=line.line_id, product_id=line.product_id, name=line.name, category=line.category,
                unit_price=line.unit_price, tax_name=line.tax_name, tax_rate=line.tax_rate,
                quantity=line.quantity, options=line.options,
            )
        )  # fmt: skip
        if line.discount is not None:
            yield one._replace(change=LineDiscount(line.line_id, line.discount))
        if line.note:
            yield one._replace(change=LineNote(line.line_id, line.note, line.allergy))


def _round(gathers: Sequence[Gather], left: Mapping[str, Sequence[Left]]) -> Gathered:
    """The round with the lines of all its gathers, each as it was gathered first, less what has left."""
    first: dict[str, MovedLine] = {}
    for gather in gathers:
        for line in gather.lines:
            first.setdefault(line.line_id, line)
    there = (_rest(line, left.get(line.line_id, ())) for line in first.values())
    lines = tuple(line for line in there if line.quantity > 0)
    return Gathered(gathers[-1].session_id, gathers[-1].rev, lines)


def _rest(line: MovedLine, left: Iterable[Left]) -> MovedLine:
    for one in left:
        off = (line.discount.value if line.discount else 0) - along(line, one.part.quantity)
        line = replace(
            line,
            quantity=line.quantity - one.part.quantity,
            discount=replace(line.discount, value=off) if line.discount and off else None,
        )
    return line


def _positive(parts: Iterable[LinePart]) -> list[LinePart]:
    first: dict[str, LinePart] = {}
    for part in parts:
        if part.quantity > Decimal(0):
            first.setdefault(part.line_id, part)
    return list(first.values())


def _line_of(change: Change) -> str:
    """The line that a change is about, or ""."""
    return target_of(change).partition(":")[2]
