"""The server's tables. Every key begins with the site, so that one database can hold, and split, many."""

from typing import TypeAlias

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy import Connection as _Connection
from sqlalchemy import Engine as _Engine

# The rooms above speak of a connection without knowing whose it is.
Connection: TypeAlias = _Connection
Engine: TypeAlias = _Engine

metadata = MetaData()
_PAID = text("status = 'completed'")


def _site() -> Column[int]:
    return Column("site_id", Integer, nullable=False, autoincrement=False)


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


def _text(name: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


meta = Table(
    "meta",
    metadata,
    _site(),
    _text("name"),
    _text("value"),
    PrimaryKeyConstraint("site_id", "name"),
)
"""Single facts; site 0 holds those of the whole database, such as its `epoch`."""

sites = Table(
    "sites",
    metadata,
    _site(),
    _text("name"),
    _text("currency"),
    _number("cursor"),
    _number("roster_version"),
    _number("receipts"),
    PrimaryKeyConstraint("site_id"),
)
"""`cursor`: the site's change number. `receipts`: the last receipt number of the server's own counter."""

tills = Table(
    "tills",
    metadata,
    _site(),
    Column("till_id", Integer, nullable=False),
    _text("name"),
    _text("place"),
    _text("token_hash", optional=True),
    _text("enrolled_at", optional=True),
    _text("revoked_at", optional=True),
    _text("last_seen", optional=True),
    _text("version"),
    Column("drift_ms", BigInteger, nullable=True),
    Column("unsent", BigInteger, nullable=True),
    _text("unsent_since", optional=True),
    PrimaryKeyConstraint("site_id", "till_id"),
    UniqueConstraint("site_id", "name", name="uq_tills_name"),
    Index("ix_tills_token", "token_hash"),
)

enrolment_codes = Table(
    "enrolment_codes",
    metadata,
    _site(),
    _text("code_hash"),
    _text("till_name"),
    _text("expires_at"),
    _text("used_at", optional=True),
    PrimaryKeyConstraint("site_id", "code_hash"),
)

users = Table(
    "users",
    metadata,
    _site(),
    Column("user_id", Integer, nullable=False),
    _text("name"),
    _text("role"),
    _text("colour"),
    _text("pin_hash"),
    _text("password_hash"),
    Column("active", Boolean, nullable=False),
    PrimaryKeyConstraint("site_id", "user_id"),
    UniqueConstraint("site_id", "name", name="uq_users_name"),
)

user_tokens = Table(
    "user_tokens",
    metadata,
    _site(),
    _text("token_hash"),
    Column("user_id", Integer, nullable=False),
    Column("till_id", Integer, nullable=False),
    _text("expires_at"),
    PrimaryKeyConstraint("site_id", "token_hash"),
)

login_failures = Table(
    "login_failures",
    metadata,
    _site(),
    Column("user_id", Integer, nullable=False),
    Column("till_id", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    _text("last_at"),
    PrimaryKeyConstraint("site_id", "user_id", "till_id"),
)
"""Counted before the secret is looked at, per person and till (till 0: without a till)."""

sessions = Table(
    "sessions",
    metadata,
    _site(),
    _text("session_id"),
    _number("user_id"),
    _text("status"),
    _number("rev"),
    _text("chain"),
    _number("till_id"),
    _number("fence"),
    _text("last_seen"),
    _number("total"),
    Column("double_payment", Boolean, nullable=False),
    _text("created_at"),
    _text("updated_at"),
    _text("kind"),
    _text("tab_id", optional=True),
    _number("paid"),
    _text("label"),
    PrimaryKeyConstraint("site_id", "session_id"),
    Index("ix_sessions_created", "site_id", "created_at", "session_id"),
    Index("ix_sessions_tab", "site_id", "tab_id"),
    Index("ix_sessions_user_status", "site_id", "user_id", "status"),
    Index("ix_sessions_status", "site_id", "status", "created_at", "session_id"),
    Index("ix_sessions_user_created", "site_id", "user_id", "created_at", "session_id"),
    # Only of orders that are paid: an index on what every edit changes would cost every push.
    Index("ix_sessions_paid", "site_id", "updated_at", sqlite_where=_PAID, postgresql_where=_PAID),
)
"""The end of each log and what it folds to. Times are the server's; `last_seen` is the holder's last edit.

`kind` is `order` or `tab`; `label` is the table or name that people call it by.
"""

edits = Table(
    "edits",
    metadata,
    _site(),
    _text("session_id"),
    _number("rev"),
    _text("edit_id"),
    _number("cursor"),
    _text("received_at"),
    _text("text"),
    PrimaryKeyConstraint("site_id", "session_id", "rev"),
    UniqueConstraint("site_id", "session_id", "edit_id", name="uq_edits_edit_id"),
    UniqueConstraint("site_id", "cursor", name="uq_edits_cursor"),
)
"""The ledger: appended, never changed. `text` is the edit's JSON."""

streams = Table(
    "streams",
    metadata,
    _site(),
    _text("session_id"),
    _text("replica"),
    _number("n"),
    _text("hash"),
    PrimaryKeyConstraint("site_id", "session_id", "replica", "n"),
)
"""What each replica has sent, even if known already or kept in quarantine; the highest `n` is the tip."""

quarantine = Table(
    "quarantine",
    metadata,
    _site(),
    _text("session_id"),
    _text("edit_id"),
    _text("hash"),
    _text("replica"),
    _number("n"),
    Column("till_id", Integer, nullable=False),
    _text("reason"),
    _text("received_at"),
    _text("text"),
    _text("settled_at", optional=True),
    Column("settled_by", BigInteger, nullable=True),
    PrimaryKeyConstraint("site_id", "session_id", "edit_id", "hash"),
)
"""Edits that could not join the log, kept whole for a manager. `till_id` is the till that sent them."""

transactions = Table(
    "transactions",
    metadata,
    _site(),
    _text("transaction_id"),
    _text("session_id"),
    PrimaryKeyConstraint("site_id", "transaction_id", "session_id"),
)
"""Where to find a payment's close."""

catalogues = Table(
    "catalogues",
    metadata,
    _site(),
    _number("version"),
    _text("text"),
    PrimaryKeyConstraint("site_id"),
)
"""What the site sells, as the JSON of `shared.catalogue.Catalogue`."""

takings = Table(
    "takings",
    metadata,
    _site(),
    _number("cursor"),
    _text("kind"),
    _text("session_id"),
    _text("subject_id"),
    _text("transaction_id", optional=True),
    _number("till_id"),
    _number("user_id"),
    _text("method"),
    _number("amount"),
    _number("tip"),
    _text("at"),
    _text("received_at"),
    _text("text"),
    PrimaryKeyConstraint("site_id", "cursor"),
    Index("ix_takings_received", "site_id", "received_at", "kind", "amount"),
    Index("ix_takings_transaction", "site_id", "transaction_id"),
    Index("ix_takings_session", "site_id", "session_id"),
)
"""Facts of money, one for each close, payment, voided payment and refund in the ledger.

`cursor` is that of the edit, so that each fact falls into exactly one Z report. `kind` is `sale`, `second`
(a close of an order closed before), `payment`, `voided` or `refund`; `subject_id` is the transaction's,
payment's or refund's id. `till_id` is the drawer. `amount` is in minor units, of a refund below nothing.
`text` is the JSON of the edit's body.
"""

z_reports = Table(
    "z_reports",
    metadata,
    _site(),
    Column("till_id", Integer, nullable=False),
    _number("number"),
    _number("from_cursor"),
    _number("to_cursor"),
    _text("at"),
    Column("user_id", BigInteger, nullable=False),
    _text("text"),
    PrimaryKeyConstraint("site_id", "till_id", "number"),
)
"""Closed periods of a drawer, or (till 0) of the site. `text` is the report as JSON; it never changes."""

alerts = Table(
    "alerts",
    metadata,
    _site(),
    _text("alert_id"),
    _text("kind"),
    _text("session_id"),
    _text("subject_id"),
    _text("detail"),
    Column("till_id", BigInteger, nullable=False),
    _text("raised_at"),
    _text("resolved_at", optional=True),
    Column("resolved_by", BigInteger, nullable=True),
    _text("note"),
    PrimaryKeyConstraint("site_id", "alert_id"),
    UniqueConstraint("site_id", "kind", "session_id", "subject_id", name="uq_alerts_subject"),
    Index("ix_alerts_open", "site_id", "resolved_at", "raised_at"),
)
"""What a person should look at, once per (kind, session, subject); kept when it is settled."""

views = Table(
    "views",
    metadata,
    _site(),
    _text("token_hash"),
    _text("session_id"),
    _number("rev"),
    PrimaryKeyConstraint("site_id", "token_hash", "session_id"),
)
"""Which rev of an order a client was last shown: without If-Match it can only replace what it has seen."""
