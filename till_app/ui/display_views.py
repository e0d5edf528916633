"""What the guest sees on the second screen."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class DisplayLine:
    """A line: quantity, name, amount."""

    quantity: str
    name: str
    amount: str


@dataclass(frozen=True)
class DisplayView:
    """`idle` between guests, `order` while ringing up and paying, `paid` with the change.

    `title` and `caption` are for idle and paid; `rows` are labels and amounts above the large `amount`.
    """

    state: Literal["idle", "order", "paid"] = "idle"
    title: str = ""
    caption: str = ""
    lines: tuple[DisplayLine, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    label: str = ""
    amount: str = ""
