"""A past of a million orders: lists by status and person in their order, recent money and payments alone."""

from alembic import op
from sqlalchemy import text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Forwards."""
    op.drop_index("ix_sessions_status", "sessions")
    op.create_index("ix_sessions_status", "sessions", ["site_id", "status", "created_at", "session_id"])
    op.create_index(
        "ix_sessions_user_created", "sessions", ["site_id", "user_id", "created_at", "session_id"]
    )
    paid = text("status = 'completed'")
    op.create_index(
        "ix_sessions_paid", "sessions", ["site_id", "updated_at"], sqlite_where=paid, postgresql_where=paid
    )
    op.drop_index("ix_takings_received", "takings")
    op.create_index("ix_takings_received", "takings", ["site_id", "received_at", "kind", "amount"])


def downgrade() -> None:
    """Back again."""
    op.drop_index("ix_takings_received", "takings")
    op.create_index("ix_takings_received", "takings", ["site_id", "received_at"])
    for name in ("ix_sessions_paid", "ix_sessions_user_created", "ix_sessions_status"):
        op.drop_index(name, "sessions")
    op.create_index("ix_sessions_status", "sessions", ["site_id", "status"])
