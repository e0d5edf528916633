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
)
from sqlalchemy import Connection as _Connection
from sqlalchemy import Engine as _Engine

# The rooms above speak of a connection without knowing whose it is.
Connection: TypeAlias = _Connection
Engine: TypeAlias = _Engine

metadata = MetaData()


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
    PrimaryKeyConstraint("site_id", "session_id"),
    Index("ix_sessions_user_status", "site_id", "user_id", "status"),
    Index("ix_sessions_status", "site_id", "status"),
)
"""The end of each log and what it folds to. Times are the server's; `last_seen` is the holder's last edit."""

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
