"""The back office: takings, Z reports, alerts, views; more about sessions, tills and quarantine."""

from typing import Any

from alembic import op
from sqlalchemy import BigInteger, Column, Integer, PrimaryKeyConstraint, Text, UniqueConstraint

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Forwards."""
    for name, kind, default in (
        ("kind", Text, "order"),
        ("tab_id", Text, None),
        ("paid", BigInteger, "0"),
        ("label", Text, ""),
    ):
        op.add_column("sessions", Column(name, kind(), nullable=default is None, server_default=default))
    op.create_index("ix_sessions_created", "sessions", ["site_id", "created_at", "session_id"])
    op.create_index("ix_sessions_tab", "sessions", ["site_id", "tab_id"])
    for table, name, kind in (
        ("tills", "drift_ms", BigInteger),
        ("tills", "unsent", BigInteger),
        ("tills", "unsent_since", Text),
        ("quarantine", "settled_at", Text),
        ("quarantine", "settled_by", BigInteger),
    ):
        op.add_column(table, Column(name, kind(), nullable=True))
    _takings_and_reports()
    _alerts_and_views()


def downgrade() -> None:
    """Back again."""
    for table in ("views", "alerts", "z_reports", "takings"):
        op.drop_table(table)
    for table, name in (
        ("quarantine", "settled_by"),
        ("quarantine", "settled_at"),
        ("tills", "unsent_since"),
        ("tills", "unsent"),
        ("tills", "drift_ms"),
    ):
        op.drop_column(table, name)
    op.drop_index("ix_sessions_tab", "sessions")
    op.drop_index("ix_sessions_created", "sessions")
    for name in ("label", "paid", "tab_id", "kind"):
        op.drop_column("sessions", name)


def _takings_and_reports() -> None:
    op.create_table(
        "takings",
        _column("site_id", Integer),
        _column("cursor", BigInteger),
        *(_column(name, Text) for name in ("kind", "session_id", "subject_id")),
        Column("transaction_id", Text(), nullable=True),
        *(_column(name, BigInteger) for name in ("till_id", "user_id")),
        _column("method", Text),
        *(_column(name, BigInteger) for name in ("amount", "tip")),
        *(_column(name, Text) for name in ("at", "received_at", "text")),
        PrimaryKeyConstraint("site_id", "cursor"),
    )
    op.create_index("ix_takings_received", "takings", ["site_id", "received_at"])
    op.create_index("ix_takings_transaction", "takings", ["site_id", "transaction_id"])
    op.create_index("ix_takings_session", "takings", ["site_id", "session_id"])
    op.create_table(
        "z_reports",
        *(_column(name, Integer) for name in ("site_id", "till_id")),
        *(_column(name, BigInteger) for name in ("number", "from_cursor", "to_cursor")),
        _column("at", Text),
        _column("user_id", BigInteger),
        _column("text", Text),
        PrimaryKeyConstraint("site_id", "till_id", "number"),
    )


def _alerts_and_views() -> None:
    op.create_table(
        "alerts",
        _column("site_id", Integer),
        *(_column(name, Text) for name in ("alert_id", "kind", "session_id", "subject_id", "detail")),
        _column("till_id", BigInteger),
        _column("raised_at", Text),
        Column("resolved_at", Text(), nullable=True),
        Column("resolved_by", BigInteger(), nullable=True),
        _column("note", Text),
        PrimaryKeyConstraint("site_id", "alert_id"),
        UniqueConstraint("site_id", "kind", "session_id", "subject_id", name="uq_alerts_subject"),
    )
    op.create_index("ix_alerts_open", "alerts", ["site_id", "resolved_at", "raised_at"])
    op.create_table(
        "views",
        _column("site_id", Integer),
        *(_column(name, Text) for name in ("token_hash", "session_id")),
        _column("rev", BigInteger),
        PrimaryKeyConstraint("site_id", "token_hash", "session_id"),
    )


def _column(name: str, kind: type[Integer] | type[Text]) -> Column[Any]:
    return Column(name, kind(), nullable=False, autoincrement=False)
