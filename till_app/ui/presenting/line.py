"""A line in words: its options, note, price, and what a tap on one of them makes of it."""

from collections.abc import Sequence

from shared.catalogue import OptionGroup, Product
from shared.money import times
from shared.order_session import Line, LineOption
from till_app.ui import wording
from till_app.ui.options_views import GroupView, OptionsView, OptionView
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr

_ROWS = 4
_BETWEEN = ", "


def options_view(venue: Venue, line: Line, groups: Sequence[OptionGroup]) -> OptionsView:
    """The dialog of 02c for one line."""
    note = note_of(line)
    parts = note.split(_BETWEEN)
    return OptionsView(
        title=wording.name_of(line.name),
        groups=tuple(_group(venue, line, group) for group in groups),
        note=note,
        allergy=is_allergy(line),
        quick=tuple((words, words in parts) for words in quick_notes()),
        quantity=wording.quantity(line.quantity),
        can_be_fewer=line.quantity > 1,
        rows=_rows(venue, line),
        total=venue.money(line.total),
    )


def toggled(line: Line, groups: Sequence[OptionGroup], group: int, option: int) -> tuple[LineOption, ...]:
    """The line's options after a tap on one, in the order of the catalogue.

    What is meant by itself is not written down; options the catalogue does not have any more stay.
    """
    tapped, name = groups[group], groups[group].options[option].name
    chosen = {place: _chosen(line, each) for place, each in enumerate(groups)}
    chosen[group] = {name} if tapped.kind == "one" else chosen[group] ^ {name}
    known = {each.name for one in groups for each in one.options}
    return (
        *(
            LineOption(name=each.name, price=each.price, without=one.kind == "without")
            for place, one in enumerate(groups)
            for each in one.options
            if each.name in chosen[place] and each.name != one.default
        ),
        *(each for each in line.options if each.name not in known),
    )


def quick_notes() -> tuple[str, ...]:
    """Notes that one tap writes."""
    return (tr("To share"), tr("Takeaway"), tr("Serve first"))


def allergy_words() -> str:
    """What an allergy's note begins with until somebody says which."""
    return tr("Allergy:")


def with_quick(note: str, words: str) -> str:
    """The note with a ready one, or without it if it is there."""
    parts = [part for part in note.split(_BETWEEN) if part]
    if words in parts:
        parts.remove(words)
    else:
        parts.append(words)
    return _BETWEEN.join(parts)


def note_of(line: Line) -> str:
    """All notes of a line as one."""
    return _BETWEEN.join(note.text for note in line.notes)


def is_allergy(line: Line) -> bool:
    """Whether a note of the line is about an allergy."""
    return any(note.allergy for note in line.notes)


def sold_out_text(product: Product) -> str:
    """Why a tap on a tile added nothing."""
    return tr("{name} is sold out. Nothing was added.", name=product.name)


def _chosen(line: Line, group: OptionGroup) -> set[str]:
    on_line = {option.name for option in line.options}
    found = {option.name for option in group.options if option.name in on_line}
    return found or ({group.default} if group.kind == "one" and group.default else set())


def _group(venue: Venue, line: Line, group: OptionGroup) -> GroupView:
    chosen = _chosen(line, group)
    captions = {"one": tr("choose one"), "many": tr("any number"), "without": ""}
    return GroupView(
        title=group.name,
        caption=captions[group.kind],
        one=group.kind == "one",
        options=tuple(
            OptionView(
                name=option.name,
                price=f"+{venue.money(option.price)}" if option.price > 0 else _less(venue, option.price),
                chosen=option.name in chosen,
            )
            for option in group.options
        ),
        missing=group.kind == "one" and not chosen,
    )


def _less(venue: Venue, price: int) -> str:
    return venue.money(price) if price else ""


def _rows(venue: Venue, line: Line) -> tuple[tuple[str, str], ...]:
    """Product, priced options and discount; many options are told together."""
    count = f"{wording.quantity(line.quantity)} × " if line.quantity != 1 else ""
    priced = [option for option in line.options if option.price]
    base = line.unit_price - sum(option.price for option in priced)
    rows = [(f"{count}{wording.name_of(line.name)}", venue.money(times(base, line.quantity)))]
    room = _ROWS - 1 - (line.discount is not None)
    if len(priced) <= room:
        rows += [(option.name, venue.money(times(option.price, line.quantity))) for option in priced]
    else:
        extra = times(sum(option.price for option in priced), line.quantity)
        rows.append((tr("%n option(s)", n=len(priced)), venue.money(extra)))
    if line.discount is not None:
        rows.append((line.discount.label, venue.money(-line.discounted)))
    return tuple(rows)
