"""An order that was changed on two tills at once, as both had it: pure, from the edits that make it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from shared.carrying import spelled_out
from shared.edits import (
    Choose,
    Covers,
    Edit,
    LineAdd,
    LineDiscount,
    LinePrice,
    LineVoid,
    Name,
    Open,
    QtyDelta,
    QtySet,
    Resume,
    SessionDiscount,
    Table,
    TakeOver,
)
from shared.merging import Said, by_id, by_target, count, meant, merge, said, undone
from shared.money import Minor
from shared.order_session import Discount, OrderSession

Value = Decimal | Minor | Discount | str | None
QUANTITY = "quantity"


@dataclass(frozen=True)
class Side:
    """One of the journals that changed the order at the same time, and who worked there last."""

    replica: str
    till_id: int
    user_id: int


@dataclass(frozen=True)
class Way:
    """What one side says of a thing: `edit_id` is its last word there; a quantity is a Decimal."""

    side: int
    edit_id: str
    value: Value
    user_id: int
    till_id: int
    at: str


@dataclass(frozen=True)
class Row:
    """A thing that several sides set. `chosen` is a place among the ways, −1 as long as nobody chose.

    `before`: how many there were when they parted, None if the thing is no quantity.
    """

    target: str
    line_id: str
    name: str
    ways: tuple[Way, ...]
    chosen: int
    before: Decimal | None

    @property
    def thing(self) -> str:
        """What it is about: quantity, price, discount, table, covers or name."""
        return self.target.partition(":")[0]


@dataclass(frozen=True)
class Joined:
    """A line that one side changed, or both, without a contradiction: side → how many more, and when."""

    line_id: str
    name: str
    is_new: bool
    changes: Mapping[int, tuple[Decimal, str]]


@dataclass(frozen=True)
class Versions:
    """The sides, this till's first; what they contradict each other about; what joined by itself."""

    sides: tuple[Side, ...]
    rows: tuple[Row, ...]
    joined: tuple[Joined, ...]


def versions_of(order: OrderSession, edits: Sequence[Edit], till_id: int) -> Versions:
    """Both versions of an order, `edits` in their order: the log, then this till's own.

    A thing somebody has chosen already is still a row, until it is set again.
    """
    everything = said(edits)
    taken_back = undone(everything)
    spelled = spelled_out(everything).edits
    groups = by_target(spelled, taken_back)
    names = {one.change.line_id: one.change.name for one in spelled if isinstance(one.change, LineAdd)}
    clashing = {target: found for target, group in groups.items() if (found := _clashing(group, order))}
    sides = _sides([one for found in clashing.values() for one in found], till_id)
    rows = tuple(_row(target, groups[target], found, sides, names) for target, found in clashing.items())
    apart = _after_parting(spelled, order, clashing)
    lines = {row.line_id for row in rows if row.thing == QUANTITY}
    return Versions(sides, rows, _joined(apart, taken_back, sides, names, lines))


def _clashing(group: Sequence[Said], order: OrderSession) -> tuple[Said, ...]:
    """The edits that contradict each other, or did before somebody chose; () if none do."""
    target = _target(group)
    if target.partition(":")[0] == "note":
        return ()
    bare = [one for one in group if not isinstance(one.change, Choose)]
    if any(clash.target == target for clash in order.clashes):
        wanted = next(clash for clash in order.clashes if clash.target == target)
        named = by_id(group)
        return tuple(named[one.edit_id] for one in wanted.choices if one.edit_id in named)
    if not _is_chosen(group):
        return ()
    if target.startswith(f"{QUANTITY}:"):
        return count(bare).clashing
    front = merge(bare).front
    return front if len({repr(_value(one, bare)) for one in front}) > 1 else ()


def _is_chosen(group: Sequence[Said]) -> bool:
    """Whether what holds now is somebody's choice."""
    quantities = _target(group).startswith(f"{QUANTITY}:")
    holder = count(group).holder if quantities else merge(group).holder
    return holder is not None and isinstance(holder.change, Choose)


def _target(group: Sequence[Said]) -> str:
    change = group[0].change
    match change:
        case LineAdd() | QtyDelta() | QtySet() | LineVoid():
            return f"{QUANTITY}:{change.line_id}"
        case LinePrice():
            return f"price:{change.line_id}"
        case LineDiscount():
            return f"discount:{change.line_id}"
        case SessionDiscount():
            return "discount"
        case Table():
            return "table"
        case Covers():
            return "covers"
        case Name():
            return "name"
        case Choose():
            return change.target
        case _:
            return "note"


def _sides(clashing: Sequence[Said], till_id: int) -> tuple[Side, ...]:
    found: dict[str, Side] = {}
    for one in sorted(clashing, key=lambda one: one.edit.at):
        found[one.edit.replica] = Side(one.edit.replica, one.edit.till_id, one.edit.user_id)
    return tuple(sorted(found.values(), key=lambda side: (side.till_id != till_id, side.till_id)))


def _row(
    target: str, group: Sequence[Said], clashing: Sequence[Said], sides: Sequence[Side],
    names: Mapping[str, str],
) -> Row:  # fmt: skip
    thing, _, line_id = target.partition(":")
    last = {one.edit.replica: one for one in clashing}
    past = _common(group, clashing)
    ways = tuple(
        Way(
            place, last[side.replica].id,
            _had(group, side.replica, past) if thing == QUANTITY else _value(last[side.replica], group),
            last[side.replica].edit.user_id, side.till_id, last[side.replica].edit.at,
        )
        for place, side in enumerate(sides) if side.replica in last
    )  # fmt: skip
    before = count([one for one in group if one.id in past]).quantity if thing == QUANTITY else None
    return Row(target, line_id, names.get(line_id, ""), ways, _chosen(group, ways), before)


def _chosen(group: Sequence[Said], ways: Sequence[Way]) -> int:
    if not _is_chosen(group):
        return -1
    choice = next(one.change for one in reversed(group) if one.active and isinstance(one.change, Choose))
    exact = [place for place, way in enumerate(ways) if way.edit_id == choice.edit_id]
    alike = [place for place, way in enumerate(ways) if choice.quantity == way.value]
    return next(iter((*exact, *alike)), -1)


def _common(group: Sequence[Said], clashing: Sequence[Said]) -> set[str]:
    """What all sides knew when they parted: what each typed word had seen, and how the line began."""
    named = by_id(group)

    def seen_by(one: Said) -> set[str]:
        found, ahead = set[str](), list(one.edit.seen)
        while ahead:
            current = ahead.pop()
            if current not in found and current in named:
                found.add(current)
                ahead += named[current].edit.seen
        return found

    told = [seen_by(one) for one in clashing if not isinstance(one.change, QtyDelta)]
    began = {one.id for one in group if isinstance(one.change, LineAdd)}
    return began.union(set.intersection(*told) if told else set())


def _had(group: Sequence[Said], replica: str, past: set[str]) -> Decimal:
    """How many there were on one side's own screen; what somebody chose since does not count."""
    own = [
        one for one in group
        if one.id in past or (one.edit.replica == replica and not isinstance(one.change, Choose))
    ]  # fmt: skip
    chosen = [one for one in group if isinstance(one.change, Choose) and one.edit.replica == replica]
    return count([*own, *chosen] if _is_among(chosen, group) else own).quantity


def _is_among(chosen: Sequence[Said], group: Sequence[Said]) -> bool:
    """Whether two people chose differently at the same time: then their choices are the versions."""
    return bool(chosen) and len(count(group).clashing) > 1


def _value(one: Said, group: Sequence[Said]) -> Value:
    found = meant(one, by_id(group))
    match found.change if found else None:
        case LinePrice(unit_price=price):
            return price
        case LineDiscount(discount=discount) | SessionDiscount(discount=discount):
            return discount
        case Table(table=text) | Name(name=text):
            return text
        case Covers(covers=guests):
            return guests
        case _:
            return None


def _after_parting(
    edits: Sequence[Said], order: OrderSession, clashing: Mapping[str, Sequence[Said]]
) -> list[Said]:
    """The edits that not every side had: from the handover that one side did not hear of."""
    touched = {one.id for found in clashing.values() for one in found}
    first = next((place for place, one in enumerate(edits) if one.id in touched), len(edits))
    late = next((place for place, one in enumerate(edits) if one.id in order.late), first)
    held = [
        place for place, one in enumerate(edits[:late]) if isinstance(one.change, Open | Resume | TakeOver)
    ]
    return list(edits[min(first, held[-1] if held and late <= len(edits) else first) :])


def _joined(
    apart: Sequence[Said], taken_back: frozenset[str], sides: Sequence[Side], names: Mapping[str, str],
    in_rows: set[str],
) -> tuple[Joined, ...]:  # fmt: skip
    places = {side.replica: place for place, side in enumerate(sides)}
    here = sides[0].till_id if sides else 0
    new: set[str] = set()
    changes: dict[str, dict[int, tuple[Decimal, str]]] = {}
    for one in apart:
        line_id = str(getattr(one.change, "line_id", ""))
        if one.id in taken_back or not line_id or line_id in in_rows:
            continue
        side = places.get(one.edit.replica, 0 if one.edit.till_id == here else min(1, len(sides) - 1))
        before = changes.get(line_id, {}).get(side, (Decimal(0), ""))[0]
        match one.change:
            case LineAdd(quantity=more):
                new.add(line_id)
                now = before + more
            case QtyDelta(delta=more):
                now = before + more
            case QtySet(quantity=now):
                pass
            case LineVoid():
                now = Decimal(0)
            case _:
                continue
        changes.setdefault(line_id, {})[side] = (now, one.edit.at)
    return tuple(
        Joined(line_id, names.get(line_id, ""), line_id in new, found) for line_id, found in changes.items()
    )
