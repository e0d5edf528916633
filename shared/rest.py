"""Orders, payments and history as the REST interface shows them (PROTOCOL.md 7)."""

from decimal import Decimal
from typing import Any

from shared.money import Minor
from shared.order_session import LineOption, Tender
from shared.wire import Message, Strict, User


class Item(Message, frozen=True):
    """A line as the REST interface shows it."""

    line_id: str
    product_id: int
    name: str
    unit_price: Minor
    quantity: Decimal
    options: tuple[LineOption, ...]
    note: str
    discount: Minor
    total: Minor


class OrderRecord(Message, frozen=True):
    """The specification's OrderSession and a little more. `rev` is also the ETag."""

    id: str
    user_id: int
    items: tuple[Item, ...]
    status: str
    created_at: str
    updated_at: str
    logout_time: str | None
    tab_id: str | None
    rev: int
    till_id: int
    fence: int
    total: Minor
    tax: Minor
    currency: str
    paid: Minor
    transaction_id: str | None
    clashes: int


class LoggedIn(Message, frozen=True):
    """The answer to a login: a token that lives until `expires_at`, and the order left open."""

    token: str
    expires_at: str
    user: User
    order: OrderRecord | None


class PaymentWish(Strict, frozen=True):
    """A tender of `complete`: `amount` in minor units counts towards the total."""

    method: str
    amount: Minor


class Completion(Strict, frozen=True):
    """The request of `POST …/complete`; `id` names the transaction and makes it idempotent."""

    payments: tuple[PaymentWish, ...]
    id: str | None = None


class Transaction(Message, frozen=True):
    """A paid order as a record of its own. `payments` are less what was given back, `refunded` in all."""

    id: str
    session_id: str
    receipt: str
    user_id: int
    till_id: int
    at: str
    items: tuple[Item, ...]
    total: Minor
    tax: Minor
    currency: str
    payments: tuple[PaymentWish, ...]
    refunded: Minor = 0
    tenders: tuple[Tender, ...] = ()


class HistoryEntry(Message, frozen=True):
    """One edit for the audit: who, where, when on the till and on the server, total before → after."""

    rev: int
    edit_id: str
    kind: str
    user_id: int
    till_id: int
    at: str
    received_at: str
    change: dict[str, Any]
    before: Minor
    after: Minor


class History(Message, frozen=True):
    """Every edit of one session in `rev` order."""

    session_id: str
    entries: tuple[HistoryEntry, ...]
