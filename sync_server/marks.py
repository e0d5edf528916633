"""A mark says how far the site had come, its last edit and cursor: a server put back is told by it."""

from sqlalchemy import bindparam, select

from sync_server.tables import Connection, edits


def mark_of(connection: Connection, site_id: int) -> str:
    """The site's present mark, "cursor:edit id"; "" before its first edit."""
    row = connection.execute(_LAST, {"site": site_id}).first()
    return "" if row is None else f"{row.cursor}:{row.edit_id}"


def holds(connection: Connection, site_id: int, mark: str) -> bool:
    """Whether this database has come as far as a mark that it gave once. What is no mark counts as held."""
    cursor, _, edit_id = mark.partition(":")
    if not (cursor.isdecimal() and cursor.isascii() and edit_id and len(cursor) < _MOST_DIGITS):
        return True
    there = connection.execute(_AT, {"site": site_id, "cursor": int(cursor)}).scalar_one_or_none()
    return there == edit_id


_MOST_DIGITS = 19
_LAST = (
    select(edits.c.cursor, edits.c.edit_id)
    .where(edits.c.site_id == bindparam("site"))
    .order_by(edits.c.cursor.desc())
    .limit(1)
)
_AT = select(edits.c.edit_id).where(
    edits.c.site_id == bindparam("site"), edits.c.cursor == bindparam("cursor")
)
