"""How concurrent edits of one thing join: who had seen whom decides, never a clock.

Edits name in `seen` the edits whose effect they replace. Of the edits that set a thing, those that no
other has seen form the *front*: one in front holds; several in front were made at the same time.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from shared.edits import (
    Change, Choose, Covers, Edit, LineAdd, LineDiscount, LineNote, LinePrice, LineVoid, Name, QtyDelta, QtySet,
    SessionDiscount, SessionNote, Table, Undo, change_of,
)  # fmt: skip

UNDOABLE = (
    LineAdd, QtyDelta, QtySet, LineVoid, LinePrice, LineDiscount, SessionDiscount, Table, Covers, Name, LineNote,
    SessionNote, Choose, Undo,
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
    """A line's quantity and the edits that clash over it (empty without a clash)."""

    quantity: Decimal
    clashing: tuple[Said, ...]
    holder: Said | None


def said(edits: Iterable[Edit]) -> list[Said]:
    """The edits with what they say, each id once, in the order given."""
    first: dict[str, Said] = {}
    for edit in edits:
        if edit.id not in first:
            first[edit.id] = Said(edit, change_of(edit))
    return list(first.values())


def undone(edits: Sequence[Said]) -> frozenset[str]:
    """Ids of the edits that are taken back. An undo that is itself taken back has no effect."""
    undos: dict[str, list[str]] = {}
    undoable = set()
    for one in edits:
        if isinstance(one.change, Undo):
            undos.setdefault(one.change.edit_id, []).append(one.id)
        if isinstance(one.change, UNDOABLE):
            undoable.add(one.id)
    if not undos:
        return frozenset()

    def taken_back(edit_id: str, asking: frozenset[str]) -> bool:
        return edit_id in undoable and any(
            by not in asking and not taken_back(by, asking | {by}) for by in undos.get(edit_id, ())
        )

    return frozenset(edit_id for edit_id in undos if taken_back(edit_id, frozenset()))


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
            return change.target
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
    front = _front(group, _ancestry(group))
    return Merged(front[-1] if front else None, front)


def count(group: Sequence[Said]) -> Count:
    """A line's quantity: the last typed value and the deltas it had not seen, or the sum of all deltas.

    A typed value beats a removal made at the same time, and a removal takes only what it had seen.
    """
    known = _ancestry(group)
    setters = [one for one in group if isinstance(one.change, QtySet | LineVoid | Choose)]
    deltas = [one for one in group if one.active and isinstance(one.change, LineAdd | QtyDelta)]
    front = _front(setters, known)
    if not front:
        return Count(max(Decimal(0), sum((_delta(one) for one in deltas), Decimal(0))), (), None)
    kept = [one for one in front if not isinstance(one.change, LineVoid)]
    holder = (kept or list(front))[-1]
    unseen = [one for one in deltas if isinstance(one.change, QtyDelta) and one.id not in known[holder.id]]
    extra = sum((_delta(one) for one in unseen), Decimal(0))
    quantity = max(Decimal(0), _typed(holder) + extra)
    if len({_typed(one) for one in front}) > 1:
        return Count(quantity, front, holder)
    if isinstance(holder.change, LineVoid) and quantity > 0:
        return Count(quantity, (holder, *unseen), unseen[-1])
    return Count(quantity, (), holder)


def parents(group: Sequence[Said]) -> tuple[str, ...]:
    """What a new edit of this thing must name as `seen` to replace all there is."""
    known = _ancestry(group)
    return tuple(one.id for one in _front(group, known))


def _ancestry(group: Sequence[Said]) -> Mapping[str, frozenset[str]]:
    """For each edit all edits it had seen, also through others."""
    direct = {one.id: one.edit.seen for one in group}
    reach: dict[str, frozenset[str]] = {}
    for start in direct:
        found: set[str] = set()
        ahead = list(direct[start])
        while ahead:
            current = ahead.pop()
            if current not in found and current != start:
                found.add(current)
                ahead.extend(reach.get(current) or direct.get(current, ()))
        reach[start] = frozenset(found)
    return reach


def _front(group: Sequence[Said], known: Mapping[str, frozenset[str]]) -> tuple[Said, ...]:
    counting = tuple(one for one in group if one.active)
    if len(counting) < 2:
        return counting
    seen_by_another = frozenset[str]().union(*(known[one.id] for one in counting))
    return tuple(one for one in counting if one.id not in seen_by_another) or counting[-1:]


def _delta(one: Said) -> Decimal:
    match one.change:
        case LineAdd(quantity=number) | QtyDelta(delta=number):
            return number
        case _:
            return Decimal(0)


def _typed(one: Said) -> Decimal:
    match one.change:
        case QtySet(quantity=number):
            return number
        case Choose(quantity=number) if number is not None:
            return number
        case _:
            return Decimal(0)
