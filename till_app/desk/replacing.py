"""A line replaced by one like it: several edits of one moment, taken back and brought back together."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from shared.edits import (
    Change,
    Edit,
    LineAdd,
    LineDiscount,
    LineNote,
    LinePrice,
    LineVoid,
    Undo,
    change_of,
)
from shared.merging import UNDOABLE
from shared.order_session import Line, LineOption
from shared.places import REPLACED

T = TypeVar("T", LinePrice, LineDiscount)


def like(line: Line, new_id: str, options: Sequence[LineOption], edits: Sequence[Edit]) -> Iterator[Change]:
    """What makes a line like this one, with other options. `edits` are all of the order."""
    base = line.unit_price - sum(option.price for option in line.options)
    listed = next(
        (
            change.unit_price
            for change in map(change_of, edits)
            if isinstance(change, LineAdd) and change.line_id == line.line_id
        ),
        base,
    )
    yield LineAdd(
        line_id=new_id, product_id=line.product_id, name=line.name, category=line.category,
        unit_price=listed, tax_name=line.tax_name, tax_rate=line.tax_rate, quantity=line.quantity,
        options=tuple(options),
    )  # fmt: skip
    if base != listed:
        yield LinePrice(line_id=new_id, unit_price=base, allowed_by=_allowed_by(line, LinePrice, edits))
    if line.discount is not None:
        allowed_by = _allowed_by(line, LineDiscount, edits)
        yield LineDiscount(line_id=new_id, discount=line.discount, allowed_by=allowed_by)
    if line.notes:
        text = ", ".join(note.text for note in line.notes)
        yield LineNote(line_id=new_id, text=text, allergy=any(note.allergy for note in line.notes))


def made_together(edits: Sequence[Edit], newest: Edit) -> tuple[Edit, ...]:
    """What has to be taken back with an edit, in the order it was made: a replacement, a round, or it alone.

    Of an undo: all undos of the same moment, for they took back one thing.
    """
    moment = [
        edit
        for edit in edits
        if (edit.replica, edit.at) == (newest.replica, newest.at) and isinstance(change_of(edit), UNDOABLE)
    ]
    change = change_of(newest)
    if isinstance(change, Undo):
        return tuple(edit for edit in moment if isinstance(change_of(edit), Undo))
    begin = next((place for place, edit in enumerate(moment) if _begins(edit)), None)
    return (newest,) if begin is None else tuple(moment[begin:])


def _begins(edit: Edit) -> bool:
    """Lines are only added by hand, as a round, or in the place of one that was removed just before."""
    change = change_of(edit)
    return isinstance(change, LineAdd) or (isinstance(change, LineVoid) and change.reason == REPLACED)


def _allowed_by(line: Line, kind: type[T], edits: Sequence[Edit]) -> int | None:
    said = [change for change in map(change_of, edits) if isinstance(change, kind)]
    return next((one.allowed_by for one in reversed(said) if one.line_id == line.line_id), None)
