"""What the options dialog shows (02c)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OptionView:
    """One card: name, what it costs more ("+£1.00" or ""), whether it is chosen."""

    name: str
    price: str
    chosen: bool


@dataclass(frozen=True)
class GroupView:
    """A group of cards; `one`: choosing one gives up the other. `missing`: one has to be chosen yet."""

    title: str
    caption: str
    one: bool
    options: tuple[OptionView, ...]
    missing: bool = False


@dataclass(frozen=True)
class OptionsView:
    """A line's options, note, quantity and price. `quick` are (words, chosen) of the ready notes.

    `rows` are (what, amount); `total` is what the line costs.
    """

    title: str
    groups: tuple[GroupView, ...]
    note: str
    allergy: bool
    quick: tuple[tuple[str, bool], ...]
    quantity: str
    can_be_fewer: bool
    rows: tuple[tuple[str, str], ...]
    total: str
