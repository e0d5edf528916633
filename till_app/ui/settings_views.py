"""What the sections of the settings page show: frozen values, every sentence already worded."""

from dataclasses import dataclass

from till_app.ui.views import Card, Hint


@dataclass(frozen=True)
class ChoiceRow:
    """A setting that can be changed here: its name in the settings file, and its values with their labels.

    `is_fixed`: something stronger decides; the caption says so and no segment can be pressed.
    """

    name: str
    label: str
    caption: str
    options: tuple[tuple[str, str], ...]
    current: str
    is_fixed: bool = False


@dataclass(frozen=True)
class SectionView:
    """One section: the answer first, then what can be changed, then cards. `told`: what was just done.

    `wide`: the cards have long rows, each takes the whole width.
    """

    key: str
    headline: Hint
    choices: tuple[ChoiceRow, ...] = ()
    cards: tuple[Card, ...] = ()
    told: str = ""
    wide: bool = False
