"""What the page of the cash drawer shows."""

from dataclasses import dataclass
from typing import Literal

from till_app.ui.views import ReceiptRow

ShiftMode = Literal["float", "paid_in", "paid_out", "count", "closed"]
MODES: tuple[ShiftMode, ...] = ("float", "paid_in", "paid_out", "count")


@dataclass(frozen=True)
class PieceView:
    """A note or coin that is counted; `minor` 0 stands for one sum of all. `count` is "" for none."""

    minor: int
    label: str
    count: str
    is_chosen: bool


@dataclass(frozen=True)
class ShiftView:
    """The drawer's page. `rows` is the report beside it; `reasons` are what may be tapped, `reason` which is.

    `pieces` stand in place of the report while the drawer is counted. `mode` "closed" shows the Z report
    that was just made, and nothing to type.
    """

    mode: ShiftMode
    title: str
    caption: str
    rows: tuple[ReceiptRow, ...]
    amount_label: str = ""
    amount: str = ""
    reasons: tuple[str, ...] = ()
    reason: str = ""
    main_label: str = ""
    main_enabled: bool = True
    print_label: str = ""
    pieces: tuple[PieceView, ...] = ()
