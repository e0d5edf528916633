"""What the page of two versions shows (05)."""

from dataclasses import dataclass
from typing import Literal

from till_app.ui.views import Person

RowTone = Literal["open", "chosen", "joined"]


@dataclass(frozen=True)
class ChoiceView:
    """One side's word on a thing. `what` is "3 ×", `who` "Asha, 12:31"; `amount` "" where none tells more."""

    what: str
    who: str
    amount: str
    chosen: bool = False


@dataclass(frozen=True)
class ReviewRow:
    """A row of the table. `cells` are choices, or for what joined by itself words per side ("" for none)."""

    target: str
    tone: RowTone
    quantity: str
    name: str
    caption: str
    choices: tuple[ChoiceView | None, ...]
    words: tuple[str, ...]
    tag: str
    amount: str


@dataclass(frozen=True)
class SideView:
    """The head of a column: "This till · Till 1", and who worked there."""

    title: str
    person: Person


@dataclass(frozen=True)
class ReviewView:
    """The whole page. `same` is what both have, folded into one row."""

    title: str
    caption: str
    emphasis: str
    sides: tuple[SideView, ...]
    rows: tuple[ReviewRow, ...]
    same_title: str
    same_words: str
    same_amount: str
    total_label: str
    total: str
    main_label: str
    main_enabled: bool
