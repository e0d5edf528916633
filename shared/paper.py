"""What stands on a piece of paper, row by row: receipts, bills, kitchen tickets, reports."""

from typing import Literal, TypeAlias

import msgspec

Kind: TypeAlias = Literal[
    "title", "centre", "line", "sub", "rule", "total", "plain", "strong",
    "mark", "table", "qr", "logo", "dish", "taken_back", "alert",
]  # fmt: skip
"""The last seven are for paper only: a loud word such as "Reprint", a row of a table, a code to scan,
the venue's picture, what to cook, what not to cook any more, and an allergy."""


class Row(msgspec.Struct, frozen=True):
    """A row: `quantity`, `left` and `right` columns, or the `cells` of a table (the first one is wide)."""

    kind: Kind
    left: str = ""
    right: str = ""
    quantity: str = ""
    cells: tuple[str, ...] = ()


class PaperWords(msgspec.Struct, frozen=True):
    """The words of a paper in the language of whoever reads it; braces are filled in."""

    receipt: str = "Receipt {number} · {time}"
    bill: str = "Bill"
    reprint: str = "Reprint"
    discount: str = "Discount"
    total: str = "Total"
    included: str = "incl. {tax}"
    cash: str = "Cash"
    card: str = "Card"
    voucher: str = "Voucher"
    tip: str = "Tip"
    change: str = "Change"
    given_back: str = "Given back"
    tax: str = "Tax"
    net: str = "Net"
    gross: str = "Gross"
    taken_back: str = "CANCEL {count} × {name}"
    changed: str = "CHANGE: {name}"


ENGLISH = PaperWords()
RULE = Row("rule")
