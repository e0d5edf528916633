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


RULE = Row("rule")
