"""The words of the export for support: where to, and what came of it."""

from collections.abc import Sequence

from till_app.desk.diagnostics import Exported
from till_app.desk.media import Place
from till_app.ui.presenting.safety import room
from till_app.ui.tabs_views import Choice, TabAskView
from till_app.ui.tongue import tr

LOOK_AGAIN = "look"
"""The key of the choice that looks for a medium once more; the others are places by number."""


def where_view(places: Sequence[Place], *, is_plugged: bool) -> TabAskView:
    """The question where the file shall go."""
    choices = tuple(
        Choice(
            str(number), name_of(place), tr("{room} free", room=room(place.free)),
            "hard-drive" if place.is_medium else "save",
        )
        for number, place in enumerate(places)
    )  # fmt: skip
    again = Choice(LOOK_AGAIN, tr("Look again"), tr("after plugging a stick in"), "refresh-cw")
    if is_plugged:
        caption = tr("Several media are plugged in. Nothing else on them is touched.")
    else:
        caption = tr("No USB stick was found. Plug one in and look again, or keep the file on this till.")
    return TabAskView(
        title=tr("Where should the file go?"),
        caption=caption,
        choices_title="",
        choices=(*choices, again),
        leave_label=tr("Cancel"),
    )


def name_of(place: Place) -> str:
    """What people call a place."""
    return place.name or tr("Home folder")


def exported_text(done: Exported, place: Place) -> str:
    """Where it is, and that the stick may go."""
    file, name = done.path.name, name_of(place)
    if place.is_medium:
        return tr("{file} is on {place}. You can take it out.", file=file, place=name)
    return tr("{file} is in {folder}.", file=file, folder=str(done.path.parent))


def not_exported_text(reason: str, place: Place) -> str:
    """Why nothing was written, and what to do."""
    name = name_of(place)
    match reason:
        case "full":
            return tr("{place} is full. Nothing was written. Free some space or use another one.", place=name)
        case "read-only":
            return tr("{place} cannot be written to. Nothing was written. Use another one.", place=name)
        case "gone":
            return tr("{place} is not there any more. Nothing was written. Plug it in again.", place=name)
        case _:
            return tr("{place} did not take the file. Nothing was written. Use another one.", place=name)


def unreadable_text(reason: str) -> str:
    """The journal itself cannot be read now."""
    if reason == "locked":
        return tr("The journal is busy. Nothing was written. Try again.")
    return tr("The journal of this till cannot be read. Call support.")
