"""What the question for a manager shows."""

from dataclasses import dataclass

from till_app.ui.views import Person


@dataclass(frozen=True)
class PermissionView:
    """What needs leave, who may give it, whose PIN is being typed (0 for nobody), what was wrong with it."""

    title: str
    reason: str
    managers: tuple[Person, ...]
    chosen: int
    ask: str
    problem: str = ""
