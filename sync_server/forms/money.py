"""Forms of money over REST: sales, refunds, reports, alerts, quarantine. Amounts are in minor units."""

from typing import Annotated

import msgspec

from shared.edits import Edit
from shared.money import BasisPoints, Minor
from shared.wire import Message, Strict

_NO_NUL = r"^[^\x00]*$"
Reason = Annotated[str, msgspec.Meta(max_length=500, pattern=_NO_NUL)]


class Sale(Message, frozen=True):
    """A paid order in a list. `second`: a close of an order that another one had closed already.

    `discount` is what all discounts took off, `refunded` what was given back for the order so far; `at`
    is the till's clock, `received_at` the server's.
    """

    id: str
    session_id: str
    receipt: str
    user_id: int
    till_id: int
    at: str
    received_at: str
    total: Minor
    tax: Minor
    discount: Minor
    currency: str
    refunded: Minor
    second: bool


class Sales(Message, frozen=True):
    """A page of sales, newest first; `next_cursor` asks for the next one, null: this was the last."""

    items: tuple[Sale, ...]
    next_cursor: str | None


class RefundWish(Strict, frozen=True):
    """Gives money back: `amount` above nothing, of one payment.

    Without `payment_id` of the newest payment (by `method`, if given) that has as much left. `id` names
    the refund: the same id again gives nothing twice.
    """

    amount: Annotated[Minor, msgspec.Meta(gt=0, le=10**12)]
    reason: Reason
    payment_id: str | None = None
    method: Annotated[str, msgspec.Meta(min_length=1, max_length=40, pattern=_NO_NUL)] | None = None
    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=_NO_NUL)] | None = None


class RefundRecord(Message, frozen=True):
    """Money given back. `till_id` is the drawer that gave it (0: none), `at` the server's clock."""

    id: str
    transaction_id: str
    session_id: str
    payment_id: str
    method: str
    amount: Minor
    currency: str
    reason: str
    user_id: int
    till_id: int
    at: str


class TaxPart(Message, frozen=True):
    """Sales of one tax class: with tax, and the tax contained; the rate in basis points."""

    name: str
    rate: BasisPoints
    gross: Minor
    tax: Minor


class MethodPart(Message, frozen=True):
    """Money by one way of paying. `net` = `taken` − `voided` − `given_back`; tips come on top of it."""

    method: str
    taken: Minor = 0
    voided: Minor = 0
    given_back: Minor = 0
    net: Minor = 0
    tips: Minor = 0


class Counted(Message, frozen=True):
    """How many, and how much in all."""

    count: int = 0
    amount: Minor = 0


class Receipts(Message, frozen=True):
    """The receipts that one till wrote: how many, the lowest number and the highest."""

    till_id: int
    count: int
    first: str
    last: str


class Figures(Message, frozen=True):
    """What facts of money add up to. `gross` is before `discounts`, `total` after them.

    `change` is what was handed back of the money tendered. Second closes are no sales; the money that
    came with them is counted by method all the same. Refunds take nothing off sales and tax.
    """

    facts: int = 0
    sales: int = 0
    gross: Minor = 0
    discounts: Minor = 0
    total: Minor = 0
    taxes: tuple[TaxPart, ...] = ()
    methods: tuple[MethodPart, ...] = ()
    tips: Minor = 0
    change: Minor = 0
    refunds: Counted = Counted()
    second_closes: Counted = Counted()
    voided_payments: Counted = Counted()
    receipts: tuple[Receipts, ...] = ()


class OpenOrders(Message, frozen=True):
    """Orders still open, in hand or on a tab: how many, their totals, and what of it is paid."""

    count: int
    total: Minor
    paid: Minor


class Report(Message, frozen=True):
    """An X report (so far) or a Z report (closed for good) of a drawer; `till_id` 0 is the whole site.

    `number` of an X is the one that the next Z will have. It counts the facts after `from_cursor` up to
    `to_cursor`, received after `since` ("": since the beginning) until `at`, both by the server's clock.
    """

    kind: str
    till_id: int
    number: int
    from_cursor: int
    to_cursor: int
    since: str
    at: str
    user_id: int
    currency: str
    figures: Figures
    carried_over: OpenOrders


class ZWish(Strict, frozen=True):
    """Closes the period of a drawer (0: of the site).

    `number`, as the X report told it, makes it safe to ask twice: a Z that exists is answered as it is.
    """

    till_id: Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)] = 0
    number: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)] | None = None


class Reports(Message, frozen=True):
    """A page of Z reports, newest first; `next_cursor` asks for the next one, null: this was the last."""

    items: tuple[Report, ...]
    next_cursor: str | None


class TaskPayment(Message, frozen=True):
    """A payment of an order that was paid too much: what was taken and given back, where and when."""

    payment_id: str
    method: str
    amount: Minor
    refunded: Minor
    till_id: int
    user_id: int
    at: str


class RefundTask(Message, frozen=True):
    """What is to be given back: `over` is paid above the total, by one or more of these payments.

    `transactions`: where a refund is asked for, all that settled the order; none while it is not closed.
    Of a round that two bills paid for the payments are those bills'.
    """

    over: Minor
    currency: str
    transactions: tuple[str, ...]
    payments: tuple[TaskPayment, ...]


class AlertRecord(Message, frozen=True):
    """Something a person should look at. `till_id` 0: no till; `resolved_by` 0: it settled itself.

    `refund` is there for an open double payment.
    """

    id: str
    kind: str
    session_id: str
    subject_id: str
    detail: str
    till_id: int
    raised_at: str
    resolved_at: str | None
    resolved_by: int | None
    note: str
    refund: RefundTask | None = None


class Alerts(Message, frozen=True):
    """A page of alerts, newest first; `next_cursor` asks for the next one, null: this was the last."""

    items: tuple[AlertRecord, ...]
    next_cursor: str | None


class Resolution(Strict, frozen=True):
    """What was done about an alert."""

    note: Reason = ""


class KeptEdit(Message, frozen=True):
    """An edit that was kept aside: why, from where, and whole, as it came.

    `id` may have come more than once with different content; `hash` then tells which. `till_id` is the
    till that sent it. `settled_by` is the user who took it in or dismissed it.
    """

    id: str
    session_id: str
    hash: str
    replica: str
    n: int
    till_id: int
    reason: str
    received_at: str
    settled_at: str | None
    settled_by: int | None
    edit: Edit


class KeptEdits(Message, frozen=True):
    """A page of what was kept aside, oldest first; `next_cursor` asks for the next one, null: the end."""

    items: tuple[KeptEdit, ...]
    next_cursor: str | None
