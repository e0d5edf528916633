"""The words of asking a manager."""

from collections.abc import Sequence

from shared.wire import User
from till_app.desk.staff import Answer, Checked
from till_app.ui.permission_views import PermissionView
from till_app.ui.presenting.login import pin_problem
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr


def permission_view(
    venue: Venue, reason: str, managers: Sequence[User], chosen: int, problem: str = ""
) -> PermissionView:
    """The question; `reason` is a sentence that says what needs leave."""
    name = venue.person(chosen).name if chosen else ""
    if not managers:
        ask = ""
        problem = tr("No manager is known on this till. Log a manager in once, then ask again.")
    else:
        ask = tr("PIN of {name}", name=name) if chosen else tr("Choose a manager, then enter the PIN.")
    return PermissionView(
        title=tr("Ask a manager"),
        reason=reason,
        managers=tuple(venue.person(user.id) for user in managers),
        chosen=chosen,
        ask=ask,
        problem=problem,
    )


def problem_text(name: str, checked: Checked) -> str:
    """Why a manager's PIN did not open the way."""
    match checked.answer:
        case Answer.NOT_KNOWN_HERE:
            return tr("{name} has to log in on this till once while the server can be reached.", name=name)
        case Answer.LOCKED:
            return tr("Locked after too many tries. Another manager can allow it.")
        case Answer.NO_SECRET_STORE:
            return tr("This till has no secret store, so it cannot check a PIN by itself.")
        case _:
            return pin_problem(checked)
