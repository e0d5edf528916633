"""What the split page (07) shows: frozen, every sentence already worded."""

from dataclasses import dataclass

from till_app.ui.views import Person


@dataclass(frozen=True)
class SplitRow:
    """A line, or a bill's part of one: its key, "1" or "⅓", name and amount."""

    key: str
    quantity: str
    name: str
    amount: str


@dataclass(frozen=True)
class BillView:
    """One bill. `paid` says how ("Paid, card"), "" while it is open; `chosen` takes what is typed."""

    number: int
    title: str
    caption: str
    rows: tuple[SplitRow, ...]
    total: str
    paid: str
    move_label: str
    pay_label: str
    can_pay: bool
    chosen: bool = False


@dataclass(frozen=True)
class SplitView:
    """The page. `mode` is item, equal or amount; with `typed` the keypad stands at the left."""

    owner: Person
    title: str
    caption: str
    left: str
    rows: tuple[SplitRow, ...]
    chosen: str
    hint: str
    strip: str
    share_this: str
    share_all: str
    can_share_this: bool
    can_share_all: bool
    mode: str
    can_change_mode: bool
    bills_label: str
    can_fewer: bool
    can_more: bool
    bills: tuple[BillView, ...]
    sum_before: str
    sum_strong: str
    adds_up: bool
    can_undo: bool
