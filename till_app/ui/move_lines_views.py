"""What the dialog of single lines that go to another tab shows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class MoveLinesView:
    """The lines of a page as (id, words, amount, chosen); `page` counts from 0."""

    title: str
    caption: str
    rows: tuple[tuple[str, str, str, bool], ...]
    page: int
    pages: int
    main: str
    can_move: bool
