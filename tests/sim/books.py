"""What the server's database holds of a history, read past the server's own code."""

import msgspec
from sqlalchemy import select

from shared.edits import Edit, Logged
from sync_server.tables import Connection, alerts, edits, quarantine, sessions, takings
from tests.sim.templates import SITE

_edit = msgspec.json.Decoder(Edit)


class End(msgspec.Struct):
    """A session's head."""

    rev: int
    chain: str
    status: str
    till_id: int
    fence: int
    total: int
    paid: int


class Books(msgspec.Struct):
    """Logs and heads by session, alerts and takings with their session, where and why edits were kept."""

    logs: dict[str, list[Logged]]
    heads: dict[str, End]
    alerts: list[tuple[str, str]]
    kept: dict[str, tuple[str, str]]
    takings: list[tuple[str, str, int]]


def read_books(connection: Connection) -> Books:
    """The books as they stand."""
    logs: dict[str, list[Logged]] = {}
    wanted = select(edits).where(edits.c.site_id == SITE).order_by(edits.c.session_id, edits.c.rev)
    for row in connection.execute(wanted):
        logs.setdefault(row.session_id, []).append(Logged(row.rev, row.received_at, _edit.decode(row.text)))
    heads = connection.execute(_HEADS)
    kept = connection.execute(select(quarantine).where(quarantine.c.site_id == SITE))
    raised = connection.execute(select(alerts).where(alerts.c.site_id == SITE))
    facts = connection.execute(select(takings).where(takings.c.site_id == SITE))
    return Books(
        logs=logs,
        heads={row.session_id: End(*row[1:]) for row in heads},
        alerts=[(row.session_id, row.kind) for row in raised],
        kept={row.edit_id: (row.session_id, row.reason) for row in kept},
        takings=[(row.session_id, row.kind, row.amount) for row in facts],
    )


_HEADS = select(sessions.c.session_id, *[sessions.c[name] for name in End.__struct_fields__]).where(
    sessions.c.site_id == SITE
)
