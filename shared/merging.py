"""How concurrent edits of one thing join: who had seen whom decides, never a clock.

Edits name in `seen` the edits whose effect they replace. Of the edits that set a thing, those that no
other has seen form the *front*: one in front holds; several in front were made at the same time.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from shared.edits import (
    Change,
    Choose,
    Covers,
    Edit,
    LineAdd,
    LineDiscount,
    LineNote,
    LinePrice,
    LineVoid,
    Name,
    QtyDelta,
    QtySet,
    SessionDiscount,
    SessionNote,
    Table,
    Undo,
    change_of,
)  # fmt: skip

UNDOABLE = (
    LineAdd, QtyDelta, QtySet, LineVoid, LinePrice, LineDiscount, SessionDiscount, Table, Covers, Name,
    LineNote, SessionNote, Choose, Undo,
)  # fmt: skip


class Said(NamedTuple):
    """An edit, what it says, and whether it still counts (False once taken back)."""

    edit: Edit
    change: Change
    active: bool = True

    @property
    def id(self) -> str:
        """The edit's id."""
        return self.edit.id


class Merged(NamedTuple):
    """The edit that holds, if any, and all edits in front (more than one: made at the same time)."""

    holder: Said | None
    front: tuple[Said, ...]


class Count(NamedTuple):
    """A line's quantity and the edits that clash over it (empty without a clash).

    `missing`: how many more than there were have gone.
    """

    quantity: Decimal
    clashing: tuple[Said, ...]
    holder: Said | None
    missing: Decimal = Decimal(0)


def said(edits: Iterable[Edit]) -> list[Said]:
    """The edits with what they say, each id once, in the order given."""
    first: dict[str, Said] = {}
    for edit in edits:
        if edit.id not in first:
            first[edit.id] = Said(edit, change_of(edit))
    return list(first.values())


def undone(edits: Sequence[Said]) -> frozenset[str]:
    """Ids of the edits that are taken back. An undo that is itself taken back has no effect.

    Undos that take back each other in a ring, which no till writes, have no effect either.
    """
    names = {one.id: one.change.edit_id for one in edits if isinstance(one.change, Undo)}
    if not names:
        return frozenset()
    undoable = {one.id for one in edits if isinstance(one.change, UNDOABLE)}
    undecided = Counter(names.values())
    ahead = [(undo, True) for undo in names if undo not in undecided]
    gone: set[str] = set()
    while ahead:
        undo, counts = ahead.pop()
        named = names[undo]
        undecided[named] -= 1
        if counts and named in undoable and named not in gone:
            gone.add(named)
            if named in names:
                ahead.append((named, False))
        elif not undecided[named] and named in names and named not in gone:
            ahead.append((named, True))
    return frozenset(gone)


def target_of(change: Change) -> str:
    """The thing a change sets: `quantity:<lineId>`, `price:<lineId>`, `table` …; "" if it sets nothing."""
    match change:
        case LineAdd() | QtyDelta() | QtySet() | LineVoid():
            return f"quantity:{change.line_id}"
        case LinePrice():
            return f"price:{change.line_id}"
        case LineDiscount():
            return f"discount:{change.line_id}"
        case LineNote():
            return f"note:{change.line_id}"
        case SessionDiscount():
            return "discount"
        case Table():
            return "table"
        case Covers():
            return "covers"
        case Name():
            return "name"
        case SessionNote():
            return "note"
        case Choose():
            # Notes never clash: there is nothing to choose.
            return "" if change.target.partition(":")[0] == "note" else change.target
        case _:
            return ""


def by_target(edits: Iterable[Said], taken_back: frozenset[str]) -> dict[str, list[Said]]:
    """The edits grouped by the thing they set; those taken back stay, for what they had seen."""
    groups: dict[str, list[Said]] = {}
    for one in edits:
        target = target_of(one.change)
        if target:
            groups.setdefault(target, []).append(one._replace(active=one.id not in taken_back))
    return groups


def merge(group: Sequence[Said]) -> Merged:
    """The value that holds: of those in front the one latest in order."""
    front = _front(group, group)
    return Merged(front[-1] if front else None, front)


def count(group: Sequence[Said]) -> Count:
    """A line's quantity: the last typed value and the deltas it had not seen, or the sum of all deltas.

    A typed value beats a removal made at the same time, and a removal takes only what it had seen. Of
    several that say the same, what one had seen is seen.
    """
    if len(group) == 1 and isinstance(group[0].change, LineAdd) and group[0].active:
        # What most lines of an order are: rung up once and left alone.
        return Count(
            max(Decimal(0), group[0].change.quantity), (), None, max(Decimal(0), -group[0].change.quantity)
        )
    added = next((one for one in group if isinstance(one.change, LineAdd)), None)
    deltas = [one for one in group if one.active and (one is added or isinstance(one.change, QtyDelta))]
    front = _front([one for one in group if isinstance(one.change, QtySet | LineVoid | Choose)], group)
    if not front:
        left = sum((_delta(one) for one in deltas), Decimal(0))
        return Count(max(Decimal(0), left), (), None, max(Decimal(0), -left))
    named = by_id(group)
    typed = {one.id: _typed(meant(one, named)) for one in front}
    kept = [one for one in front if not isinstance(one.change, LineVoid)]
    holder = (kept or list(front))[-1]
    known = _seen_by([one for one in front if typed[one.id] == typed[holder.id]], group)
    unseen = [one for one in deltas if isinstance(one.change, QtyDelta) and one.id not in known]
    left = typed[holder.id] + sum((_delta(one) for one in unseen), Decimal(0))
    quantity, missing = max(Decimal(0), left), max(Decimal(0), -left)
    if len(set(typed.values())) > 1:
        return Count(quantity, front, holder, missing)
    if isinstance(holder.change, LineVoid) and quantity > 0:
        return Count(quantity, (*front, *unseen), unseen[-1], missing)
    return Count(quantity, (), holder, missing)


def parents(group: Sequence[Said]) -> tuple[str, ...]:
    """What a new edit of this thing must name as `seen` to replace all there is.

    Also what is taken back: brought back later, it is still older than the new edit.
    """
    seen = _seen_by(group, group)
    return tuple(one.id for one in group if one.id not in seen) or tuple(one.id for one in group)


def meant(one: Said, group: Mapping[str, Said]) -> Said | None:
    """The edit whose value this one says: itself, or what a choice comes down to; None if to nothing here.

    `group` holds the edits of the same thing by id.
    """
    followed = set()
    while isinstance(one.change, Choose) and not _is_number(one.change):
        followed.add(one.id)
        named = group.get(one.change.edit_id)
        if named is None or named.id in followed:
            return None
        one = named
    return one


def by_id(group: Iterable[Said]) -> dict[str, Said]:
    """The edits of one thing by id."""
    return {one.id: one for one in group}


def _seen_by(some: Iterable[Said], group: Sequence[Said]) -> set[str]:
    """All edits that any of these had seen, also through others of the group."""
    direct = {one.id: one.edit.seen for one in group}
    found: set[str] = set()
    ahead = [seen for one in some for seen in one.edit.seen if seen != one.id]
    while ahead:
        current = ahead.pop()
        if current not in found:
            found.add(current)
            ahead.extend(direct.get(current, ()))
    return found


def _front(some: Sequence[Said], group: Sequence[Said]) -> tuple[Said, ...]:
    """Of these the ones that count and that no other of them had seen. A choice of nothing does not count."""
    counting = tuple(one for one in some if one.active)
    if any(isinstance(one.change, Choose) for one in counting):
        named = by_id(group)
        counting = tuple(one for one in counting if meant(one, named) is not None)
    if len(counting) < 2:
        return counting
    seen = _seen_by(counting, group)
    return tuple(one for one in counting if one.id not in seen) or counting[-1:]


def _is_number(choice: Choose) -> bool:
    return choice.quantity is not None and choice.target.startswith("quantity:")


def _delta(one: Said) -> Decimal:
    match one.change:
        case LineAdd(quantity=number) | QtyDelta(delta=number):
            return number
        case _:
            return Decimal(0)


def _typed(one: Said | None) -> Decimal:
    """The number that replaces what was seen: typed or chosen, nothing for a removal."""
    if one is None:
        return Decimal(0)
    match one.change:
        case QtySet(quantity=number):
            return number
        case Choose(quantity=number) if number is not None:
            return number
        case _:
            return _delta(one)
