"""The words of single lines that go to another tab."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from shared.money import Minor
from shared.order_session import Line
from till_app.desk.board import OpenTab
from till_app.ui import wording
from till_app.ui.move_lines_views import MoveLinesView
from till_app.ui.presenting import tabs
from till_app.ui.presenting.venue import Venue
from till_app.ui.tabs_views import TabAskView
from till_app.ui.tongue import tr

ROWS = 6


def move_lines_view(
    venue: Venue, tab: OpenTab, lines: Sequence[tuple[Line, Minor]], wanted: Mapping[str, Decimal], page: int
) -> MoveLinesView:
    """What is on the tab, and how many of each line go."""
    return MoveLinesView(
        title=tr("Move lines of {tab}", tab=tabs.label_of(tab)),
        caption=tr("Each tap takes one more of a line. Nothing is moved yet."),
        rows=tuple(
            (line.line_id, _words(line, wanted.get(line.line_id, Decimal(0))), venue.money(cost),
             line.line_id in wanted)
            for line, cost in lines[page * ROWS : (page + 1) * ROWS]
        ),
        page=page,
        pages=max(1, -(-len(lines) // ROWS)),
        main=tr("Move %n line(s) to…", n=len(wanted)) if wanted else tr("Choose what moves"),
        can_move=bool(wanted),
    )  # fmt: skip


def target_view(venue: Venue, tab: OpenTab, others: Sequence[OpenTab], count: int) -> TabAskView:
    """Where they go."""
    return TabAskView(
        title=tr("Move %n line(s) of {tab}", n=count, tab=tabs.label_of(tab)),
        caption=tr("They are on the other tab at once, with what the kitchen knows of them."),
        choices_title=tr("Or to an open tab"),
        choices=tabs.choices(venue, others),
        leave_label=tr("Back to the lines"),
        field_label=tr("New tab: name or table"),
        digits_begin=tr("Table "),
        main_label=tr("Move to {name}"),
    )


def moved_text(into: OpenTab, count: int) -> str:
    """What is said once they are there."""
    return tr("%n line(s) moved to {tab}.", n=count, tab=tabs.label_of(into))


def one_more(line: Line, chosen: Decimal) -> Decimal:
    """How many of a line are chosen after a tap: one more, after all of them none."""
    if chosen >= line.quantity:
        return Decimal(0)
    return line.quantity if line.quantity % 1 else chosen + 1


def _words(line: Line, chosen: Decimal) -> str:
    quantity, name = wording.quantity(line.quantity), wording.name_of(line.name)
    if 0 < chosen < line.quantity:
        return tr(
            "{some} of {quantity} × {name}", some=wording.quantity(chosen), quantity=quantity, name=name
        )
    return tr("{quantity} × {name}", quantity=quantity, name=name)
