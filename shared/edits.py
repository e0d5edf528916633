"""The one vocabulary of change: every edit of an order session, frozen, named and hashed.

An `Edit` is an envelope. Its `body` stays the JSON its author wrote, so that an edit of a kind or
version this program does not know is kept and passed on unharmed. `change_of` reads the body.
"""

from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from shared.ids import edit_hash
from shared.money import BasisPoints, Minor, is_countable
from shared.order_session import Discount, LineOption, Tax
from shared.order_session import Settled as Settled  # noqa: PLC0414 – part of the vocabulary, for readers of `Close`
from shared.tab_edits import CARRYING, TAB_KINDS, Body, Carrying, OfTab


class Open(Body, frozen=True):
    """A session begins, on the edit's till, for the edit's user."""

    currency: str
    tab_id: str | None = None


class LineAdd(Body, frozen=True):
    """A snapshot of a product, so that a till with another catalogue can show it."""

    line_id: str
    product_id: int
    name: str
    category: str
    unit_price: Minor
    tax_name: str
    tax_rate: Annotated[BasisPoints, msgspec.Meta(ge=0)]
    quantity: Decimal
    options: tuple[LineOption, ...] = ()


class QtyDelta(Body, frozen=True):
    """More or fewer of a line; deltas add up."""

    line_id: str
    delta: Decimal


class QtySet(Body, frozen=True):
    """A typed quantity; `seen` of the edit names the quantity edits it replaces."""

    line_id: str
    quantity: Decimal


class LineVoid(Body, frozen=True):
    """Removes what it had seen of a line."""

    line_id: str
    reason: str = ""
    allowed_by: int | None = None


class LinePrice(Body, frozen=True):
    """Another unit price for one line."""

    line_id: str
    unit_price: Minor
    allowed_by: int | None = None


class LineDiscount(Body, frozen=True):
    """A discount of one line, or None to take it away."""

    line_id: str
    discount: Discount | None
    allowed_by: int | None = None


class SessionDiscount(Body, frozen=True):
    """A discount of the whole order, or None to take it away."""

    discount: Discount | None
    allowed_by: int | None = None


class Table(Body, frozen=True):
    """Where the guests sit, as printed: "Table 12"."""

    table: str


class Covers(Body, frozen=True):
    """How many guests."""

    covers: int


class Name(Body, frozen=True):
    """A name for the order."""

    name: str


class LineNote(Body, frozen=True):
    """A note on a line; replaces the notes the edit had seen, keeps the others. "" takes away."""

    line_id: str
    text: str
    allergy: bool = False


class SessionNote(Body, frozen=True):
    """A note on the order, with the same rule."""

    text: str


class Park(Body, frozen=True):
    """Logging out with an open order."""

    logout_time: str
    by: Literal["user", "lock", "sweep"] = "user"


class Resume(Body, frozen=True):
    """Logging in again; holds the session if `fence` is above the fence in the log."""

    fence: int


class TakeOver(Body, frozen=True):
    """This till now holds the session; the same rule."""

    fence: int


class AssignTab(Body, frozen=True):
    """The lines now belong to a tab."""

    tab_id: str


class AssignUser(Body, frozen=True):
    """A manager gives the order to somebody else; without effect once it is paid or deleted."""

    user_id: int


class PaymentIntent(Body, frozen=True):
    """Written before a terminal or a drawer is touched."""

    payment_id: str
    method: str
    amount: Minor


class Payment(Body, frozen=True):
    """A tender taken. `amount` counts towards the total, `tendered` is what was handed over.

    For cards only the terminal's `reference` and "brand last-four" in it; never a number.
    """

    payment_id: str
    method: str
    amount: Minor
    tendered: Minor
    change: Minor
    tip: Minor = 0
    reference: str = ""


class PaymentVoided(Body, frozen=True):
    """A tender or an intent that came to nothing."""

    payment_id: str
    reason: str = ""


class Refund(Body, frozen=True):
    """Money given back of one payment."""

    refund_id: str
    payment_id: str
    method: str
    amount: Minor
    reason: str = ""


class Close(Body, frozen=True):
    """Paid: the totals as they were, the receipt `till-number`, the sessions and lines it settles.

    `discount` is what the order's own discount took off, beside the lines' discounts.
    """

    transaction_id: str
    receipt: str
    total: Minor
    discount: Minor
    taxes: tuple[Tax, ...]
    currency: str
    settles: tuple[str, ...]
    lines: tuple[Settled, ...]


class Settle(Body, frozen=True):
    """Another order's close, `by`, paid for this one: these lines, as they were on its bill."""

    by: str
    transaction_id: str
    receipt: str
    total: Minor
    lines: tuple[Settled, ...]


class Delete(Body, frozen=True):
    """Cleared by the user; without effect once a payment exists.

    `if_empty`: only because nothing was in it; without effect when another till had put something there.
    """

    reason: str = ""
    if_empty: bool = False


class Choose(Body, frozen=True):
    """A person's answer to a clash: the edit of `target` that shall hold; for quantities how many."""

    target: str
    edit_id: str
    quantity: Decimal | None = None


class Undo(Body, frozen=True):
    """Takes back one named edit of the same session (an undo may be undone)."""

    edit_id: str


class Unknown(msgspec.Struct, frozen=True):
    """A kind, version or body this program cannot read. Kept, passed on, shown as "needs update"."""

    kind: str
    v: int


Change: TypeAlias = (
    Open | LineAdd | QtyDelta | QtySet | LineVoid | LinePrice | LineDiscount | SessionDiscount | Table
    | Covers | Name | LineNote | SessionNote | Park | Resume | TakeOver | AssignTab | AssignUser
    | PaymentIntent | Payment | PaymentVoided | Refund | Close | Settle | Delete | Choose | Undo
    | Carrying | OfTab | Unknown
)  # fmt: skip

KINDS: dict[str, type[msgspec.Struct]] = {
    "open": Open, "line_add": LineAdd, "qty_delta": QtyDelta, "qty_set": QtySet, "line_void": LineVoid,
    "line_price": LinePrice, "line_discount": LineDiscount, "session_discount": SessionDiscount,
    "table": Table, "covers": Covers, "name": Name, "line_note": LineNote, "session_note": SessionNote,
    "park": Park, "resume": Resume, "take_over": TakeOver, "assign_tab": AssignTab,
    "assign_user": AssignUser,
    "payment_intent": PaymentIntent, "payment": Payment, "payment_voided": PaymentVoided, "refund": Refund,
    "close": Close, "settle": Settle, "delete": Delete, "choose": Choose, "undo": Undo,
    **CARRYING, **TAB_KINDS,
}  # fmt: skip
"""The kinds of PROTOCOL.md section 3, all at version 1."""
_KIND_OF: dict[type[Any], str] = {body: kind for kind, body in KINDS.items()}
VERSION = 1


class Edit(msgspec.Struct, frozen=True, rename="camel", forbid_unknown_fields=True):
    """One immutable fact about one order session.

    `n` counts 1, 2, 3 … per (session, replica); `at` is the till's clock, for people only; `seen` names
    the edits whose effect this one replaces. `hash` = SHA-256(`previous` ‖ canonical JSON of the rest).
    """

    id: str
    session_id: str
    replica: str
    n: int
    kind: str
    v: int
    user_id: int
    till_id: int
    at: str
    seen: tuple[str, ...]
    body: msgspec.Raw
    previous: str = ""
    hash: str = ""


class Logged(msgspec.Struct, frozen=True, rename="camel"):
    """An edit in the server's log: its `rev` and when the server received it (server's clock)."""

    rev: int
    received_at: str
    edit: Edit


_sorted = msgspec.json.Encoder(order="sorted")


def body_of(change: Change) -> msgspec.Raw:
    """The canonical JSON (sorted keys, no spaces) of a change."""
    return msgspec.Raw(_sorted.encode(change))


def kind_of(change: Change) -> str:
    """The word for a change in the vocabulary."""
    return change.kind if isinstance(change, Unknown) else _KIND_OF[type(change)]


def canonical(edit: Edit) -> bytes:
    """Canonical JSON of an edit without its hashes: keys sorted, no spaces, body as its author wrote it."""
    return _sorted.encode(
        {
            "at": edit.at, "body": edit.body, "id": edit.id, "kind": edit.kind, "n": edit.n,
            "replica": edit.replica, "seen": edit.seen, "sessionId": edit.session_id, "tillId": edit.till_id,
            "userId": edit.user_id, "v": edit.v,
        }
    )  # fmt: skip


def sealed(edit: Edit, previous: str) -> Edit:
    """The edit with its place in the hash chain."""
    return msgspec.structs.replace(edit, previous=previous, hash=edit_hash(previous, canonical(edit)))


def fits(edit: Edit) -> bool:
    """Whether the edit's hash is true of its content."""
    return edit.hash == edit_hash(edit.previous, canonical(edit))


def change_of(edit: Edit) -> Change:
    """What the edit says; `Unknown` if this program cannot read it."""
    return _read(edit.kind, edit.v, bytes(edit.body))


@lru_cache(maxsize=20_000)
def _read(kind: str, v: int, body: bytes) -> Change:
    shape = KINDS.get(kind)
    if shape is None or v != VERSION:
        return Unknown(kind, v)
    try:
        change: Change = msgspec.json.decode(body, type=shape)  # type: ignore[assignment]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Unknown(kind, v)
    return change if is_countable(change) else Unknown(kind, v)
