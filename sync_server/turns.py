"""How several server processes share one database: they take turns, and tell each other what they did.

All of it is PostgreSQL's; a SQLite file belongs to one process, and here nothing is asked of it.
"""

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from sync_server.tables import Connection, Engine

CHANNEL = "till_poke"
_TURN = 7_233_081_001
"""The advisory lock that is the turn. Advisory locks belong to one database."""
_USE = 7_233_081_002
"""Every connection of ours holds this one together with the others, for as long as it lives."""
ENTER = f"SELECT pg_advisory_lock_shared({_USE})"

_AGAIN = frozenset(
    {
        "40001",  # could not serialise
        "40P01",  # deadlock
        "55P03",  # somebody held a lock for too long
        "57P01",  # the database, or somebody, ended this connection
        "57P02",  # another of its processes crashed
        "57P03",  # it is starting or stopping
    }
)


def is_shared(engine: Engine) -> bool:
    """Whether other processes may use this database too."""
    return engine.dialect.name == "postgresql"


def take_turn(connection: Connection) -> None:
    """Waits until no other process of ours is in a transaction; the turn ends with this transaction.

    So works read, decide and write as if alone, on every site and table, as they do with SQLite.
    """
    if is_shared(connection.engine):
        connection.execute(_TAKE, {"turn": _TURN})


def is_alone(connection: Connection) -> bool:
    """Whether no other connection of ours is open; then none is opened before this transaction ends."""
    return not is_shared(connection.engine) or bool(connection.execute(_ALONE).scalar())


def is_locked_out(error: DBAPIError) -> bool:
    """Whether somebody held a lock for longer than we wait."""
    return getattr(error.orig, "sqlstate", None) == "55P03"


def end_turn(connection: Connection, name: str, *, changed: bool) -> str:
    """To be called last before the commit. Returns the transaction's number, "" if it has written nothing.

    Before the number stands the timeline: a replica that is promoted may not know it, and gives it again.

    If anything has `changed`, the commit lets all processes that listen know, under this process's name.
    """
    if not is_shared(connection.engine):
        return ""
    if changed:
        connection.execute(_POKE, {"channel": CHANNEL, "name": name})
    return str(connection.execute(_NUMBER).scalar() or "")


def was_committed(connection: Connection, number: str) -> bool | None:
    """What became of a transaction whose connection was lost while it was being committed.

    Certain, because it held the turn: whoever has the turn now knows that it has ended. None if nobody can
    tell: since then a replica has taken over, and the number may be another transaction's.
    """
    timeline, _, own = number.partition(":")
    if not own:
        return False
    if connection.execute(_TIMELINE).scalar() != timeline:
        return None
    if connection.execute(_BECAME, {"number": own}).scalar() != "committed":
        return False
    await_replica(connection)
    return True


def await_replica(connection: Connection) -> None:
    """Lets this transaction's commit wait until a replica that commits wait for has all that stands here.

    Alone it would not, if it only reads: and what it reads may be on this machine only, when the connection
    that waited for the replica was ended, or when the database started again.
    """
    if is_shared(connection.engine):
        connection.execute(_MARK)


def may_go_well(error: DBAPIError) -> bool:
    """Whether the same transaction may succeed when it is run again."""
    return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _AGAIN


_TAKE = text("SELECT pg_advisory_xact_lock(:turn)")
_ALONE = text(f"SELECT pg_try_advisory_xact_lock({_USE})")
_POKE = text("SELECT pg_notify(:channel, :name)")
# The name of a segment of the log begins with its timeline.
_LINE = "left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)"
_TIMELINE = text(f"SELECT {_LINE}")
# Any entry in the log makes a commit wait; this one says nothing.
_MARK = text("SELECT pg_logical_emit_message(true, 'till', '')")
_NUMBER = text(f"SELECT {_LINE} || ':' || CAST(pg_current_xact_id_if_assigned() AS text)")
_BECAME = text("SELECT pg_xact_status(CAST(:number AS xid8))")
