"""Single facts in the table `meta`: of one site, or (site 0) of the whole database."""

from sqlalchemy import bindparam, insert, select, update

from sync_server.prepared import Prepared
from sync_server.tables import Connection, meta

EVERYWHERE = 0
"""The site of facts about the whole database."""


def fact(connection: Connection, site_id: int, name: str) -> str | None:
    """The fact of that name; None if there is none."""
    row = _FOUND.first(connection, {"site": site_id, "fact": name})
    return row[0] if row else None


def keep_fact(connection: Connection, site_id: int, name: str, value: str) -> None:
    """Writes the fact, over an older one of that name."""
    if connection.execute(_WRITE, {"site": site_id, "fact": name, "new": value}).rowcount == 0:
        connection.execute(_INSERT, {"site_id": site_id, "name": name, "value": value})


def swap_fact(connection: Connection, site_id: int, name: str, before: str | None, value: str) -> bool:
    """Writes the fact if it is still `before`; False if somebody else was quicker.

    Of two who begin a fact (`before` is None) at the same moment, one breaks the key and fails.
    """
    if before is None:
        if fact(connection, site_id, name) is not None:
            return False
        connection.execute(_INSERT, {"site_id": site_id, "name": name, "value": value})
        return True
    named = {"site": site_id, "fact": name, "new": value, "before": before}
    return connection.execute(_SWAP, named).rowcount == 1


_NAMED = (meta.c.site_id == bindparam("site"), meta.c.name == bindparam("fact"))
_FOUND = Prepared(select(meta.c.value).where(*_NAMED))
_INSERT = insert(meta)
_WRITE = update(meta).where(*_NAMED).values(value=bindparam("new"))
_SWAP = update(meta).where(*_NAMED, meta.c.value == bindparam("before")).values(value=bindparam("new"))
