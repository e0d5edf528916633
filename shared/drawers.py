"""A drawer's shift: what went in and out of it since it was last counted. Pure; all money in minor units."""

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

import msgspec

from shared.edits import Close
from shared.money import Minor
from shared.takings import Taking

MovementKind: TypeAlias = Literal["float", "paid_in", "paid_out"]
CASH = "cash"


class Movement(msgspec.Struct, frozen=True):
    """Cash that went in or out without a sale; `amount` is never below nothing. `at` is this till's clock."""

    kind: MovementKind
    amount: Minor
    reason: str
    user_id: int
    at: str


class MethodSum(msgspec.Struct, frozen=True):
    """What was taken by one method: how many payments, their amounts, tips, and what was given back."""

    method: str
    count: int
    taken: Minor
    tips: Minor
    given_back: Minor

    @property
    def net(self) -> Minor:
        """What is left of it, with the tips."""
        return self.taken + self.tips - self.given_back


class TaxSum(msgspec.Struct, frozen=True):
    """One tax of all sales."""

    name: str
    tax: Minor
    gross: Minor


class Figures(msgspec.Struct, frozen=True):
    """What was sold and taken. `total` is with tax and after discounts; `change` was given on cash."""

    sales: int
    total: Minor
    discounts: Minor
    taxes: tuple[TaxSum, ...]
    methods: tuple[MethodSum, ...]
    second_closes: int


class Carried(msgspec.Struct, frozen=True):
    """Orders of this till that stay open over the close: how many, and what they cost so far."""

    count: int
    total: Minor


class DrawerReport(msgspec.Struct, frozen=True):
    """An X (as it stands) or Z (for good) report of one drawer.

    `number` is that of the Z, one more than the last. `since` is when the last Z was made, "" before the
    first. `counted` is None where nobody counted (an X).
    """

    kind: Literal["x", "z"]
    till_id: int
    number: int
    since: str
    at: str
    user_id: int
    currency: str
    movements: tuple[Movement, ...]
    figures: Figures
    carried: Carried
    counted: Minor | None = None

    @property
    def float_amount(self) -> Minor:
        """The cash that was put in to give change from."""
        return sum(one.amount for one in self.movements if one.kind == "float")

    @property
    def paid_in(self) -> Minor:
        """Cash paid in besides sales and float."""
        return sum(one.amount for one in self.movements if one.kind == "paid_in")

    @property
    def paid_out(self) -> Minor:
        """Cash paid out besides refunds."""
        return sum(one.amount for one in self.movements if one.kind == "paid_out")

    @property
    def cash(self) -> Minor:
        """What sales left in cash: taken and tips, less what was given back."""
        return sum(one.net for one in self.figures.methods if one.method == CASH)

    @property
    def expected(self) -> Minor:
        """What should be in the drawer."""
        return self.float_amount + self.cash + self.paid_in - self.paid_out

    @property
    def difference(self) -> Minor:
        """Counted less expected: over is above nothing, short below; 0 where nobody counted."""
        return 0 if self.counted is None else self.counted - self.expected


def figures_of(takings: Iterable[Taking]) -> Figures:
    """What the takings of one drawer add up to."""
    parts = list(takings)
    sold = [msgspec.json.decode(one.text, type=Close) for one in parts if one.kind == "sale"]
    return Figures(
        sales=len(sold),
        total=sum(close.total for close in sold),
        discounts=sum(close.discount + sum(line.discounted for line in close.lines) for close in sold),
        taxes=_taxes(sold),
        methods=tuple(_method(name, parts) for name in sorted({one.method for one in parts if one.method})),
        second_closes=sum(one.kind == "second" for one in parts),
    )


def _method(name: str, takings: Sequence[Taking]) -> MethodSum:
    own = [one for one in takings if one.method == name]
    taken = [one for one in own if one.kind in ("payment", "voided")]
    return MethodSum(
        method=name,
        count=sum(1 if one.kind == "payment" else -1 for one in taken),
        taken=sum(one.amount for one in taken),
        tips=sum(one.tip for one in taken),
        given_back=-sum(one.amount for one in own if one.kind == "refund"),
    )


def _taxes(sold: Sequence[Close]) -> tuple[TaxSum, ...]:
    sums: dict[str, tuple[Minor, Minor]] = {}
    for close in sold:
        for part in close.taxes:
            tax, gross = sums.get(part.name, (0, 0))
            sums[part.name] = (tax + part.tax, gross + part.gross)
    return tuple(TaxSum(name, *sums[name]) for name in sorted(sums))
