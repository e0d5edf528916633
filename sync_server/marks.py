"""A mark says how far the site had come. A server that was put back without a word is found out by it."""

from sqlalchemy import bindparam, select

from sync_server.prepared import Prepared
from sync_server.sites import cursor_of
from sync_server.tables import Connection, edits


def mark_of(connection: Connection, site_id: int) -> str:
    """The site's present mark, "cursor:cursor of its last edit:edit id"; "" before its first edit.

    The cursor rises for more than edits: also for what was only kept aside.
    """
    row = _LAST.first(connection, {"site": site_id})
    if row is None:
        return ""
    cursor, edit_id = row
    return f"{cursor_of(connection, site_id)}:{cursor}:{edit_id}"


def holds(connection: Connection, site_id: int, mark: str) -> bool:
    """Whether this database has come as far as a mark that it gave once; what is no mark counts as held."""
    reached, _, last = mark.partition(":")
    cursor, _, edit_id = last.partition(":")
    if not (_is_number(reached) and _is_number(cursor) and edit_id):
        return True
    place = {"site": site_id, "cursor": int(cursor), "reached": int(reached)}
    there = _BETWEEN.all(connection, place)
    return [one for (one,) in there] == [edit_id] and cursor_of(connection, site_id) >= int(reached)


def _is_number(text: str) -> bool:
    return text.isdecimal() and text.isascii() and len(text) < _MOST_DIGITS


_MOST_DIGITS = 19
_LAST = Prepared(
    select(edits.c.cursor, edits.c.edit_id)
    .where(edits.c.site_id == bindparam("site"))
    .order_by(edits.c.cursor.desc())
    .limit(1)
)
# That edit, and after it none up to where the site had come.
_BETWEEN = Prepared(
    select(edits.c.edit_id)
    .where(
        edits.c.site_id == bindparam("site"),
        edits.c.cursor >= bindparam("cursor"),
        edits.c.cursor <= bindparam("reached"),
    )
    .order_by(edits.c.cursor)
    .limit(2)
)
