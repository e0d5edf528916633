"""The first tables: sites, tills, staff, sessions with their ledger, quarantine, catalogue."""

from alembic import op
from sqlalchemy import BigInteger, Boolean, Column, Integer, PrimaryKeyConstraint, Text, UniqueConstraint

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Forwards."""
    _create("meta", "site_id:int name value")
    _create("sites", "site_id:int name currency cursor:big roster_version:big receipts:big", keys=1)
    _create(
        "tills",
        "site_id:int till_id:int name place token_hash? enrolled_at? revoked_at? last_seen? version",
        UniqueConstraint("site_id", "name", name="uq_tills_name"),
    )
    op.create_index("ix_tills_token", "tills", ["token_hash"])
    _create("enrolment_codes", "site_id:int code_hash till_name expires_at used_at?")
    _create(
        "users",
        "site_id:int user_id:int name role colour pin_hash password_hash active:bool",
        UniqueConstraint("site_id", "name", name="uq_users_name"),
    )
    _create("user_tokens", "site_id:int token_hash user_id:int till_id:int expires_at")
    _create("login_failures", "site_id:int user_id:int till_id:int failures:int last_at", keys=3)
    _create(
        "sessions",
        "site_id:int session_id user_id:big status rev:big chain till_id:big fence:big last_seen total:big"
        " double_payment:bool created_at updated_at",
    )
    op.create_index("ix_sessions_user_status", "sessions", ["site_id", "user_id", "status"])
    op.create_index("ix_sessions_status", "sessions", ["site_id", "status"])
    _create(
        "edits",
        "site_id:int session_id rev:big edit_id cursor:big received_at text",
        UniqueConstraint("site_id", "session_id", "edit_id", name="uq_edits_edit_id"),
        UniqueConstraint("site_id", "cursor", name="uq_edits_cursor"),
        keys=3,
    )
    _create("streams", "site_id:int session_id replica n:big hash", keys=4)
    _create(
        "quarantine",
        "site_id:int session_id edit_id hash replica n:big till_id:int reason received_at text",
        keys=4,
    )
    _create("transactions", "site_id:int transaction_id session_id", keys=3)
    _create("catalogues", "site_id:int version:big text", keys=1)


def downgrade() -> None:
    """Back again."""
    for table in (
        *("catalogues", "transactions", "quarantine", "streams", "edits", "sessions", "login_failures"),
        *("user_tokens", "users", "enrolment_codes", "tills", "sites", "meta"),
    ):
        op.drop_table(table)


_TYPES = {"int": Integer, "big": BigInteger, "bool": Boolean, "": Text}


def _create(table: str, columns: str, *constraints: UniqueConstraint, keys: int = 2) -> None:
    """A table of columns written `name:type`, Text without a type, `?` where it may be empty.

    The first `keys` columns are the primary key.
    """
    named = [column.partition(":") for column in columns.split()]
    op.create_table(
        table,
        *(
            Column(name.rstrip("?"), _TYPES[kind](), nullable=name.endswith("?"), autoincrement=False)
            for name, _, kind in named
        ),
        PrimaryKeyConstraint(*(name for name, _, _ in named[:keys])),
        *constraints,
    )
