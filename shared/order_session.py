"""The state of one order as a person sees it: frozen, made only by the fold."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from shared.money import BasisPoints, Minor


class Status(StrEnum):
    """The specification's status values, and `deleted`, which is kept for the audit."""

    ACTIVE = "active"
    PENDING_LOGOUT = "pending_logout"
    ASSIGNED_TO_TAB = "assigned_to_tab"
    COMPLETED = "completed"
    DELETED = "deleted"


class Discount(msgspec.Struct, frozen=True, rename="camel"):
    """A reduction: `percent` in basis points or `amount` in minor units. `label` as printed."""

    label: str
    kind: Literal["percent", "amount"]
    value: int


class LineOption(msgspec.Struct, frozen=True, rename="camel"):
    """A chosen option as sold; `price` per unit in minor units. `without`: something left out."""

    name: str
    price: Minor = 0
    without: bool = False


class Note(msgspec.Struct, frozen=True, rename="camel"):
    """A note and who wrote it. `allergy` notes are shown loudly."""

    edit_id: str
    user_id: int
    text: str
    allergy: bool = False


class Line(msgspec.Struct, frozen=True, rename="camel"):
    """A product in the order. `gross` before the line's discount, `total` after it, in minor units.

    `came_priced`: it came from another order, with its discounts, after this order's discount was given,
    which leaves it alone.
    """

    line_id: str
    product_id: int
    name: str
    category: str
    unit_price: Minor
    tax_name: str
    tax_rate: BasisPoints
    options: tuple[LineOption, ...]
    quantity: Decimal
    discount: Discount | None
    notes: tuple[Note, ...]
    gross: Minor
    discounted: Minor
    total: Minor
    added_by: int
    added_at: str
    changed_at: str
    came_priced: bool = False


class Tax(msgspec.Struct, frozen=True, rename="camel"):
    """The tax of one class contained in the total; all amounts in minor units."""

    name: str
    rate: BasisPoints
    gross: Minor
    tax: Minor


class Tender(msgspec.Struct, frozen=True, rename="camel"):
    """Money for the order. `amount` counts towards the total; `tendered` − `amount` − `tip` is change.

    `state`: `unknown` between intent and answer; only `taken` counts as paid.
    """

    payment_id: str
    method: str
    amount: Minor
    tendered: Minor
    change: Minor
    tip: Minor
    reference: str
    till_id: int
    user_id: int
    at: str
    state: Literal["unknown", "taken", "voided"]
    refunded: Minor = 0


class ClashChoice(msgspec.Struct, frozen=True, rename="camel"):
    """One of the concurrent values of a clash, as text, with who made it, where and when."""

    edit_id: str
    value: str
    user_id: int
    till_id: int
    at: str


class Clash(msgspec.Struct, frozen=True, rename="camel"):
    """Concurrent edits of one thing. `target`: `quantity:<lineId>`, `price:<lineId>`, `table`, …"""

    target: str
    line_id: str
    choices: tuple[ClashChoice, ...]
    held: str


class Amendment(msgspec.Struct, frozen=True, rename="camel"):
    """Something that reached the order after it was paid: how much more of which line."""

    line_id: str
    name: str
    quantity: Decimal
    amount: Minor


class Closing(msgspec.Struct, frozen=True, rename="camel"):
    """The payment that closed the order. `receipt` is `till-number`; the id is the transaction's."""

    transaction_id: str
    receipt: str
    total: Minor
    taxes: tuple[Tax, ...]
    till_id: int
    user_id: int
    at: str
    settles: tuple[str, ...]


class MovedLine(msgspec.Struct, frozen=True, rename="camel"):
    """A line carried to another order, complete; `of` is the line it was. `unit_price` without options.

    `discount` is what it costs less: its own discount and its share of the order's, as an amount.
    """

    line_id: str
    of: str
    product_id: int
    name: str
    category: str
    unit_price: Minor
    tax_name: str
    tax_rate: Annotated[BasisPoints, msgspec.Meta(ge=0)]
    quantity: Decimal
    options: tuple[LineOption, ...] = ()
    discount: Discount | None = None
    note: str = ""
    allergy: bool = False


class Gathered(msgspec.Struct, frozen=True, rename="camel"):
    """A round of a tab that is on this bill, with its lines as they were at `rev` of its log."""

    session_id: str
    rev: int
    lines: tuple[MovedLine, ...]


class Settled(msgspec.Struct, frozen=True, rename="camel"):
    """What a close settled of one line: how many, at which price of one, less which discount.

    Without `unit_price` the close tells only quantity and total.
    """

    line_id: str
    quantity: Decimal
    total: Minor
    unit_price: Minor | None = None
    discount: Discount | None = None
    discounted: Minor = 0


class Settlement(msgspec.Struct, frozen=True, rename="camel"):
    """The payment of another order, `by`, that settled this one. `total` is this order's part of it."""

    by: str
    transaction_id: str
    receipt: str
    total: Minor
    till_id: int
    user_id: int
    at: str


class SentLine(msgspec.Struct, frozen=True, rename="camel"):
    """How many of a line the kitchen knows of; in an edit, how many more. `words`: options and notes.

    A word that begins with "!" is an allergy.
    """

    line_id: str
    name: str
    category: str
    quantity: Decimal
    words: tuple[str, ...] = ()


class LastChange(msgspec.Struct, frozen=True, rename="camel"):
    """The newest edit that touched what the order holds, for "last change" sentences."""

    edit_id: str
    kind: str
    line_name: str
    quantity: Decimal
    user_id: int
    till_id: int
    at: str


class OrderSession(msgspec.Struct, frozen=True, rename="camel"):
    """One order. Totals include tax; `paid` is the sum of tenders taken less refunds, never a flag.

    `gathered`: the rounds of a tab on this bill. `overdrawn`: ids of lines of which more left than there was.
    `sent`: what the kitchen knows of.
    """

    session_id: str
    user_id: int = 0
    status: Status = Status.ACTIVE
    currency: str = "GBP"
    created_at: str = ""
    updated_at: str = ""
    logout_time: str | None = None
    tab_id: str | None = None
    till_id: int = 0
    fence: int = 0
    held_since: str = ""
    held_by: int = 0
    table: str = ""
    covers: int = 0
    name: str = ""
    notes: tuple[Note, ...] = ()
    lines: tuple[Line, ...] = ()
    discount: Discount | None = None
    discounted: Minor = 0
    total: Minor = 0
    taxes: tuple[Tax, ...] = ()
    tenders: tuple[Tender, ...] = ()
    paid: Minor = 0
    closing: Closing | None = None
    double_closings: tuple[Closing, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    gathered: tuple[Gathered, ...] = ()
    overdrawn: tuple[str, ...] = ()
    sent: tuple[SentLine, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    clashes: tuple[Clash, ...] = ()
    late: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    last_change: LastChange | None = None
    needs_update: bool = False

    @property
    def tax(self) -> Minor:
        """Tax contained in the total."""
        return sum(part.tax for part in self.taxes)

    @property
    def due(self) -> Minor:
        """What is still to be paid; negative when more was taken than the total."""
        return self.total - self.paid

    @property
    def own_lines(self) -> tuple[Line, ...]:
        """The lines that are not gathered from rounds of a tab."""
        gathered = {line.line_id for part in self.gathered for line in part.lines}
        return tuple(line for line in self.lines if line.line_id not in gathered)

    @property
    def is_open(self) -> bool:
        """Whether a person can still resume it."""
        return self.status in (Status.ACTIVE, Status.PENDING_LOGOUT)

    @property
    def is_empty(self) -> bool:
        """Whether it holds nothing worth keeping."""
        return not self.lines and not self.tenders

    @property
    def double_payment(self) -> bool:
        """Whether it was paid for twice, or more was taken than it costs (two tills may have taken it)."""
        return len(self.paid_by) > 1 or bool(self.double_closings) or self.paid > max(0, self.total)

    @property
    def paid_by(self) -> tuple[str, ...]:
        """The transactions that settled it, its own closings first; more than one is a double payment."""
        if self.closing is None and not self.settlements:
            return ()
        closings = (self.closing, *self.double_closings) if self.closing else ()
        ids = [one.transaction_id for one in closings] + [one.transaction_id for one in self.settlements]
        return tuple(dict.fromkeys(ids))

    @property
    def order_discount(self) -> Minor:
        """What the order's own discount takes off, beside the discounts of its lines."""
        return self.discounted - sum(line.discounted for line in self.lines)

    def line(self, line_id: str) -> Line | None:
        """The line of that id, if it is in the order."""
        return next((line for line in self.lines if line.line_id == line_id), None)
