"""The words of counting the drawer: one button for each note and coin."""

from collections.abc import Mapping
from dataclasses import replace

from shared.cash import all_pieces
from shared.drawers import DrawerReport
from shared.money import Minor
from till_app.ui.presenting.shift import shift_view
from till_app.ui.presenting.venue import Venue
from till_app.ui.shift_views import PieceView, ShiftView
from till_app.ui.tongue import tr


def count_view(
    venue: Venue, report: DrawerReport, counts: Mapping[Minor, int], piece: Minor, counted: Minor
) -> ShiftView:
    """The page while the drawer is counted: `piece` is what is typed, 0 for one sum of all."""
    view = shift_view(venue, report, "count", counted, "")
    pieces = (
        PieceView(0, tr("One sum"), "", piece == 0),
        *(
            PieceView(one, venue.money(one), _times(counts.get(one, 0)), piece == one)
            for one in all_pieces(report.currency)
        ),
    )
    if not piece:
        return replace(view, pieces=pieces)
    return replace(
        view,
        pieces=pieces,
        amount_label=tr("How many of {piece}", piece=venue.money(piece)),
        amount=str(counts.get(piece, 0)),
    )


def far_off_text(venue: Venue, limit: Minor) -> str:
    """Why a manager is asked; how far it is stays unsaid until the drawer is closed."""
    return tr(
        "The count is more than {limit} away from what should be in the drawer.", limit=venue.money(limit)
    )


def _times(count: int) -> str:
    return f"× {count}" if count else ""
