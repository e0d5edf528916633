"""Edits → an order session with its clashes: pure, total and versioned. Both ends use this very function.

The order of edits is the log's `rev`, then this till's own edits that are not in the log yet. An edit
that cannot be read makes the session "needs update"; no well-formed edit ever raises.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeVar

from msgspec.structs import replace as _replace

from shared.carrying import Left, overdrawn, shared_with, spelled_out, taken_with
from shared.course import course
from shared.edits import (
    Choose,
    Close,
    Covers,
    Edit,
    LineAdd,
    LineDiscount,
    LineNote,
    LinePrice,
    Logged,
    Name,
    QtySet,
    SessionDiscount,
    SessionNote,
    Settle,
    Settled,
    Table,
    Undo,
    Unknown,
    kind_of,
)
from shared.kitchen import sent_lines
from shared.merging import Count, Said, by_id, by_target, count, meant, merge, said, target_of, undone
from shared.money import plain, times
from shared.order_session import (
    Amendment,
    Clash,
    ClashChoice,
    Discount,
    LastChange,
    Line,
    Note,
    OrderSession,
)
from shared.places import in_place
from shared.pricing import net_totals, taxes_of, unit_price
from shared.tab_edits import LinePart
from shared.tenders import paid, tenders_of

FOLD_VERSION = 7
"""Raised with every change of the fold; snapshots of another version are folded anew."""

Groups = Mapping[str, Sequence[Said]]
_T = TypeVar("_T")


def fold(session_id: str, log: Sequence[Logged], own: Iterable[Edit] = ()) -> OrderSession:
    """The order session that these edits make. `log` in `rev` order; `own` in the order they were made."""
    edits = said((*(entry.edit for entry in log), *own))
    if not edits:
        return OrderSession(session_id=session_id)
    taken_back = undone(edits)
    carried = spelled_out(edits)
    places = {one.id: place for place, one in enumerate(edits)}
    groups = by_target(carried.edits, taken_back)
    discounted_at = _place(groups, "discount", places)
    came_priced = {line_id for line_id, place in carried.came.items() if place > discounted_at}

    def left_of(line_id: str, place: int) -> list[LinePart]:
        """What left of a line after a discount was given: the discount counted it in."""
        return [one.part for one in carried.left.get(line_id, ()) if one.place > place]

    counts = {target: count(group) for target, group in groups.items() if target.startswith("quantity:")}
    every_line = [
        _line(
            one,
            groups,
            counts[f"quantity:{line_id}"].quantity,
            left_of(line_id, _place(groups, f"discount:{line_id}", places)),
            came_priced=line_id in came_priced,
        )
        for line_id, one in in_place(edits, _first_adds(carried.edits)).items()
    ]
    by_line = {line.line_id: line for line in every_line}
    lines = tuple(line for line in every_line if line.quantity > 0)
    discount = _value(groups, "discount", Discount)
    left = [part for one in carried.left if one not in came_priced for part in left_of(one, discounted_at)]
    taken_off = shared_with(left, sum(line.total for line in lines if not line.came_priced), discount)
    tenders = tenders_of((one.edit, one.change) for one in edits)
    session = OrderSession(session_id=session_id, tenders=tenders, paid=paid(tenders))
    session = course(session, edits, taken_back, is_empty=not lines)
    session = _replace(
        session,
        created_at=edits[0].edit.at,
        updated_at=edits[-1].edit.at,
        table=_value(groups, "table", str) or "",
        covers=_value(groups, "covers", int) or 0,
        name=_value(groups, "name", str) or "",
        notes=_notes(groups.get("note", ())),
        lines=lines,
        discount=discount,
        discounted=taken_off + sum(line.discounted for line in lines),
        total=sum(line.total for line in lines) - taken_off,
        taxes=taxes_of(lines, taken_off),
        gathered=carried.gathered,
        overdrawn=tuple(sorted(overdrawn(carried.left, counts, by_line))),
        clashes=_clashes(groups, counts, by_line),
        sent=sent_lines(one.change for one in edits),
        undone=tuple(sorted(taken_back)),
        last_change=_last_change(edits, by_line),
        needs_update=any(isinstance(one.change, Unknown) for one in edits),
    )
    return _settled(session, edits, by_line, carried.left)


def _settled(
    session: OrderSession,
    edits: Sequence[Said],
    lines: Mapping[str, Line],
    left: Mapping[str, Sequence[Left]],
) -> OrderSession:
    """A paid order shows what was paid; whatever differs from it is an amendment.

    What was paid and all amendments together are what the order would cost now. A line that left for
    another order, but was paid for here, is overdrawn.
    """
    paid_for = next((one.change for one in edits if isinstance(one.change, Close)), None) or next(
        (one.change for one in edits if isinstance(one.change, Settle)), None
    )
    if paid_for is None:
        return session
    if isinstance(paid_for, Close):
        costs = {line.line_id: line.total for line in lines.values()}
        taken_off = paid_for.discount
        less = session.order_discount - taken_off
    else:
        # What another order's close paid has each line's share of this order's discount taken off.
        costs = net_totals(session.lines, session.order_discount)
        taken_off = less = 0
    settled = {part.line_id: part for part in paid_for.lines}
    kept = tuple(_as_paid(lines[part.line_id], part) for part in settled.values() if part.line_id in lines)
    amendments = []
    for line in lines.values():
        before = settled.get(line.line_id)
        more = line.quantity - (before.quantity if before else 0)
        amount = costs.get(line.line_id, 0) - (before.total if before else 0)
        if more or amount:
            amendments.append(
                Amendment(line_id=line.line_id, name=line.name, quantity=plain(more), amount=amount)
            )
    gone = {one.line_id for one in amendments if one.quantity < 0 and one.line_id in left}
    if less:
        label = session.discount.label if session.discount else ""
        amendments.append(Amendment(line_id="", name=label, quantity=Decimal(0), amount=-less))
    return _replace(
        session,
        lines=kept,
        total=paid_for.total,
        taxes=paid_for.taxes if isinstance(paid_for, Close) else taxes_of(kept, 0),
        discounted=taken_off + sum(line.discounted for line in kept),
        amendments=tuple(amendments),
        overdrawn=tuple(sorted(gone.union(session.overdrawn))),
    )


def _as_paid(line: Line, part: Settled) -> Line:
    line = _replace(line, quantity=plain(part.quantity), total=part.total)
    if part.unit_price is None:
        return line
    gross = part.total + part.discounted
    return _replace(
        line, unit_price=part.unit_price, discount=part.discount, discounted=part.discounted, gross=gross
    )


def _line(
    added: Said, groups: Groups, quantity: Decimal, left: Sequence[LinePart], *, came_priced: bool
) -> Line:
    change = added.change
    assert isinstance(change, LineAdd)
    line_id = change.line_id
    repriced = _value(groups, f"price:{line_id}", int)
    price = unit_price(change.unit_price if repriced is None else repriced, change.options)
    discount = _value(groups, f"discount:{line_id}", Discount)
    gross = times(price, quantity)
    discounted = taken_with(left, gross, discount)
    touched = [one.edit.at for one in groups[f"quantity:{line_id}"]]
    return Line(
        line_id=line_id, product_id=change.product_id, name=change.name, category=change.category,
        unit_price=price, tax_name=change.tax_name, tax_rate=change.tax_rate, options=change.options,
        quantity=plain(quantity), discount=discount, notes=_notes(groups.get(f"note:{line_id}", ())),
        gross=gross, discounted=discounted, total=gross - discounted, added_by=added.edit.user_id,
        added_at=added.edit.at, changed_at=touched[-1], came_priced=came_priced,
    )  # fmt: skip


def _first_adds(edits: Sequence[Said]) -> dict[str, Said]:
    """A line id is never reused: of two `line_add` with one id the first holds."""
    first: dict[str, Said] = {}
    for one in edits:
        if isinstance(one.change, LineAdd):
            first.setdefault(one.change.line_id, one)
    return first


def _value(groups: Groups, target: str, shape: type[_T]) -> _T | None:
    """The value that holds for a register, or None if nobody set it."""
    group = groups.get(target)
    if group is None:
        # Most lines have nothing but their quantity: an order of 200 asks this a thousand times a tap.
        return None
    held = merge(group).holder
    value = None if held is None else _said_value(meant(held, by_id(group)))
    return value if isinstance(value, shape) else None


def _place(groups: Groups, target: str, places: Mapping[str, int]) -> int:
    """Where in the order of edits the value that holds was set; -1 if nobody set it."""
    group = groups.get(target)
    held = merge(group).holder if group else None
    return places[held.id] if held else -1


def _said_value(one: Said | None) -> object:
    match one.change if one else None:
        case LinePrice(unit_price=price):
            return price
        case LineDiscount(discount=discount) | SessionDiscount(discount=discount):
            return discount
        case Table(table=text) | Name(name=text):
            return text
        case Covers(covers=number) | QtySet(quantity=number):
            return number
        case _:
            return None


def _notes(group: Sequence[Said]) -> tuple[Note, ...]:
    """Concurrent notes are all kept; a note replaces those its author had seen."""
    if not group:
        return ()
    return tuple(
        Note(edit_id=one.id, user_id=one.edit.user_id, text=one.change.text,
             allergy=isinstance(one.change, LineNote) and one.change.allergy)
        for one in merge(group).front
        if isinstance(one.change, LineNote | SessionNote) and one.change.text
    )  # fmt: skip


def _clashes(groups: Groups, counts: Mapping[str, Count], lines: Mapping[str, Line]) -> tuple[Clash, ...]:
    """What a person has to choose. Of a line that is gone only whether it is gone."""
    found = []
    for target, group in groups.items():
        thing, _, line_id = target.partition(":")
        line = lines.get(line_id)
        if thing == "note" or (line_id and (line is None or (thing != "quantity" and not line.quantity))):
            continue
        if thing == "quantity":
            clashing, holder = counts[target].clashing, counts[target].holder
        else:
            holder, clashing = merge(group)
        if not clashing:
            continue
        named = by_id(group)
        if thing != "quantity" and len({_text(_said_value(meant(one, named))) for one in clashing}) < 2:
            continue
        if clashing and holder:
            choices = tuple(
                ClashChoice(edit_id=one.id, value=_choice(one, named), user_id=one.edit.user_id,
                            till_id=one.edit.till_id, at=one.edit.at)
                for one in clashing
            )  # fmt: skip
            found.append(Clash(target=target, line_id=line_id, choices=choices, held=holder.id))
    return tuple(found)


def _choice(one: Said, group: Mapping[str, Said]) -> str:
    match one.change:
        case Choose(quantity=number) if number is not None:
            return str(number)
        case _:
            value = _said_value(meant(one, group))
            return _text(value) if value is not None else kind_of(one.change)


def _text(value: object) -> str:
    return f"{value.kind}:{value.value}" if isinstance(value, Discount) else str(value)


def _last_change(edits: Sequence[Said], lines: Mapping[str, Line]) -> LastChange | None:
    everything = by_id(edits)
    for one in reversed(edits):
        target = target_of(_taken_back_by(one, everything).change)
        if target:
            line = lines.get(target.partition(":")[2])
            number = getattr(one.change, "quantity", None) or getattr(one.change, "delta", None)
            return LastChange(
                edit_id=one.id, kind=one.edit.kind, line_name=line.name if line else "",
                quantity=plain(number) if isinstance(number, Decimal) else Decimal(0),
                user_id=one.edit.user_id, till_id=one.edit.till_id, at=one.edit.at,
            )  # fmt: skip
    return None


def _taken_back_by(one: Said, everything: Mapping[str, Said]) -> Said:
    """The edit that an undo, or the undo of an undo, is about; any other edit is about itself."""
    followed: set[str] = set()
    while isinstance(one.change, Undo) and one.id not in followed and one.change.edit_id in everything:
        followed.add(one.id)
        one = everything[one.change.edit_id]
    return one
