"""What the script of an evening expects of each drawer, added up as the story is told."""

import sqlite3
from collections import Counter
from contextlib import closing
from typing import Any

import msgspec

from shared.drawers import DrawerReport
from tests.hands.till import RealTill


class Book:
    """The script's own arithmetic for one drawer. All money in pence."""

    def __init__(self, till_id: int) -> None:
        self.till_id = till_id
        self.sales = self.total = self.discounts = 0
        self.put_in = self.paid_in = self.paid_out = 0
        self.taken: Counter[str] = Counter()
        self.tips: Counter[str] = Counter()
        self.given_back: Counter[str] = Counter()

    def sale(self, total: int, *, discount: int = 0, tip: int = 0, **by: int) -> int:
        """An order of that total, paid by these methods; a tip comes on top of the first of them."""
        assert sum(by.values()) == total
        self.sales += 1
        self.total += total
        self.discounts += discount
        self.taken.update(by)
        self.tips[next(iter(by))] += tip
        return total

    def refund(self, amount: int, method: str = "cash") -> None:
        """Money given back from this drawer."""
        self.given_back[method] += amount

    @property
    def drawer(self) -> int:
        """The cash that must lie in the drawer."""
        cash = self.taken["cash"] + self.tips["cash"] - self.given_back["cash"]
        return self.put_in + cash + self.paid_in - self.paid_out

    @property
    def methods(self) -> dict[str, tuple[int, int, int]]:
        """Taken, tips and given back by method."""
        return {
            name: (self.taken[name], self.tips[name], self.given_back[name]) for name in sorted(self.taken)
        }


def z_reports(till: RealTill) -> list[DrawerReport]:
    """The Z reports in the journal of a till, the oldest first."""
    with closing(sqlite3.connect(till.folder / "journal.db")) as journal:
        rows = journal.execute("SELECT doc FROM z_reports ORDER BY number").fetchall()
    return [msgspec.json.decode(doc, type=DrawerReport) for (doc,) in rows]


def of_till(report: DrawerReport) -> dict[str, Any]:
    """The figures of a till's report, in the words in which the server's are compared with them."""
    return {
        "sales": report.figures.sales,
        "total": report.figures.total,
        "discounts": report.figures.discounts,
        "taxes": {one.name: (one.gross, one.tax) for one in report.figures.taxes},
        "methods": {one.method: (one.taken, one.tips, one.given_back) for one in report.figures.methods},
    }


def of_server(figures: dict[str, Any]) -> dict[str, Any]:
    """The figures of the server's report."""
    return {
        "sales": figures["sales"],
        "total": figures["total"],
        "discounts": figures["discounts"],
        "taxes": {one["name"]: (one["gross"], one["tax"]) for one in figures["taxes"]},
        "methods": {
            one["method"]: (one["taken"] - one["voided"], one["tips"], one["givenBack"])
            for one in figures["methods"]
        },
    }
