"""What the discount dialog shows."""

from dataclasses import dataclass
from typing import Literal

Scope = Literal["line", "order"]
Kind = Literal["percent", "amount", "price"]


@dataclass(frozen=True)
class DiscountView:
    """What is made cheaper, and how. `presets` are (label, second line); `rows` are (what, amount).

    `typed` is what the keys say ("10%"), `main` the label of the main button; `away` the label of the
    button that takes the discount or the price away again, "" without one.
    """

    title: str
    scope: Scope
    has_line: bool
    kind: Kind
    label: str
    typed: str
    presets: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, str], ...]
    main: str
    can_give: bool
    away: str
