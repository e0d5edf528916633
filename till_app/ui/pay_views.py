"""What the payment page shows (08, 08b): amounts already worded, tenders taken so far, the card reader."""

from dataclasses import dataclass
from typing import Literal

from till_app.ui.views import Person, Tone

Method = Literal["cash", "card", "voucher"]
Action = tuple[str, str, Literal["plain", "primary", "danger"]]
"""Key, label and role of a button."""


@dataclass(frozen=True)
class TenderRow:
    """One tender: what it is, when or how far it is, how much. `remove` is the spoken name of its button."""

    payment_id: str
    icon: str
    name: str
    caption: str
    amount: str
    tone: Tone = "plain"
    remove: str = ""


@dataclass(frozen=True)
class ReaderView:
    """The state of the card reader; the way on is the last of its `actions`."""

    icon: str
    tone: Tone
    title: str
    amount: str
    prompt: str
    caption: str
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class PaymentView:
    """Payment (08). Amounts as text; `quick` are (amount in minor units, label); `coins` to hand out.

    With tenders, a tip or a `reader` the sums stand as in 08b: `sums` are (label, amount) above To pay.
    `tips` are the labels of the tip's segments by key.
    """

    owner: Person
    title: str
    caption: str
    due: str
    given: str
    given_minor: int
    quick: tuple[tuple[int, str], ...]
    result_label: str
    result: str
    coins: tuple[str, ...]
    saved: str
    take_label: str
    can_take: bool
    busy: bool = False
    problem: str = ""
    method: Method = "cash"
    entry_label: str = ""
    tip_key: str = "none"
    tips: tuple[tuple[str, str], ...] = ()
    sums: tuple[tuple[str, str], ...] = ()
    tenders: tuple[TenderRow, ...] = ()
    reader: ReaderView | None = None
