"""Looks a database over: can it be written, is it whole, is the clock behind what it holds."""

from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError

from shared.wire import Message
from sync_server.backup import durable_mark
from sync_server.facts import EVERYWHERE, keep_fact
from sync_server.sites import cursors
from sync_server.tables import Connection, edits, sites

_WHOLE = "ok"


class Findings(Message, frozen=True):
    """What was found. `schema`: the last revision of the tables. `damage`: "" if the file is whole.

    `newest`: when the last edit came (server's clock), "" without any. `behind`: edits that no verified
    backup holds yet. `program`: which database program it is. `venues`: their names by site id; None: an
    older server, which does not say.
    """

    program: str
    schema: str
    damage: str
    newest: str
    behind: int
    venues: dict[int, str] | None = None


def look_over(connection: Connection, now: str) -> Findings:
    """What there is to say of the database, after something was written to it. Raises DatabaseError.

    Reads the whole file if it is SQLite, which takes seconds for each gigabyte.
    """
    keep_fact(connection, EVERYWHERE, "looked_over", now)
    damage = ""
    if connection.dialect.name == "sqlite":
        try:
            said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        except DatabaseError as error:
            said = str(error.orig)
        damage = "" if said == _WHOLE else str(said)
    version = ".".join(str(part) for part in connection.dialect.server_version_info or ())
    here = cursors(connection).items()
    return Findings(
        program=f"{connection.dialect.name} {version}",
        schema=connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one(),
        damage=damage,
        newest=connection.execute(select(func.max(edits.c.received_at))).scalar() or "",
        venues={row.site_id: row.name for row in connection.execute(select(sites.c.site_id, sites.c.name))},
        behind=sum(present - durable_mark(connection, site_id, present) for site_id, present in here),
    )
