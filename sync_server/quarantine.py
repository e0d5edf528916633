"""Quarantine: edits that could not join a log, kept whole until a manager takes them in or dismisses them."""

import base64
import binascii
from datetime import datetime
from typing import Annotated, TypeAlias

import msgspec
from sqlalchemy import bindparam, select, tuple_, update

from shared.edits import Edit
from shared.ids import stamp
from shared.problems import NotFound, NotUnderstood, StatusConflict
from sync_server.alerts import settle
from sync_server.books import DoesNotFold
from sync_server.clerk import Clerk
from sync_server.forms.money import KeptEdit, KeptEdits
from sync_server.reading import UNREADABLE
from sync_server.sites import raise_cursor
from sync_server.staff import Person
from sync_server.tables import Connection, edits, quarantine
from sync_server.verdict import is_garbled, said_of

_Place: TypeAlias = tuple[str, str, str, Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)], str, str]


class _Row(msgspec.Struct, frozen=True):
    edit_id: str
    session_id: str
    hash: str
    replica: str
    n: int
    till_id: int
    reason: str
    received_at: str
    settled_at: str | None
    settled_by: int | None
    text: str


def kept(
    connection: Connection, site_id: int, *, settled: bool = False, after: str = "", most: int = 200
) -> KeptEdits:
    """A page of what waits for a manager (or `settled`: what no longer does), oldest first.

    `after` is the cursor of the page before. Raises NotUnderstood for one that no page gave.
    """
    when = quarantine.c.settled_at
    asked = _ROWS.where(when.is_not(None) if settled else when.is_(None))
    if after:
        asked = asked.where(tuple_(*_ORDER) > tuple_(*_place(after)))
    rows = [_Row(*row) for row in connection.execute(asked.limit(most + 1), {"site": site_id})]
    further = _cursor(rows[most - 1]) if len(rows) > most else None
    return KeptEdits(tuple(_shown(row) for row in rows[:most]), further)


def settled_last(connection: Connection, site_id: int, most: int) -> list[tuple[KeptEdit, bool]]:
    """What was settled last, newest first, each with whether the edit is in its order's log now."""
    rows = connection.execute(_SETTLED.limit(most), {"site": site_id})
    return [(_shown(_Row(*members)), _same(members[-1], there)) for *members, there in rows]


def _same(text: str, there: str | None) -> bool:
    """Whether the log's edit of that id, if it has one, says what this one says."""
    if there is None:
        return False
    one, other = (msgspec.json.decode(part, type=Edit) for part in (text, there))
    return said_of(one) == said_of(other)


def exported(connection: Connection, site_id: int) -> bytes:
    """All of quarantine, settled or not, as one JSON document a line."""
    rows = [_Row(*row) for row in connection.execute(_ROWS, {"site": site_id})]
    return b"".join(msgspec.json.encode(_shown(row)) + b"\n" for row in rows)


def accept(
    connection: Connection, clerk: Clerk, manager: Person, edit_id: str, *, which: str, now: datetime
) -> KeptEdit:
    """The edit joins its order's log after all, under its own id, by its own user, at its own till.

    `which`: its hash, needed if the id came with different content. Raises NotFound, and StatusConflict
    if it cannot be read, is about another order, or nothing comes of it.
    """
    row = _waiting(connection, manager.site_id, edit_id, which)
    edit = msgspec.json.decode(row.text, type=Edit)
    if edit.kind == UNREADABLE or is_garbled(edit):
        raise StatusConflict("This edit cannot be read. Export it, then dismiss it.")
    if edit.session_id != row.session_id:
        raise StatusConflict("This edit came with one order and names another. Export it, then dismiss it.")
    book = clerk.book(connection, manager.site_id, row.session_id)
    there = next((entry.edit for entry in book.log if entry.edit.id == edit.id), None)
    if there is None:
        try:
            clerk.write_again(connection, manager.site_id, book, [edit], now)
        except DoesNotFold as wrong:
            raise StatusConflict(
                f"No order comes of this edit: {wrong}. Export it, then dismiss it."
            ) from wrong
    elif said_of(there) != said_of(edit):
        raise StatusConflict("The order has an edit of this id that says something else. Dismiss this one.")
    return _settled(connection, manager, row, stamp(now))


def dismiss(connection: Connection, manager: Person, edit_id: str, *, which: str, now: datetime) -> KeptEdit:
    """The edit is to stay outside. It is kept all the same. Raises NotFound, StatusConflict (which one?)."""
    return _settled(connection, manager, _waiting(connection, manager.site_id, edit_id, which), stamp(now))


def _waiting(connection: Connection, site_id: int, edit_id: str, which: str) -> _Row:
    """The one edit that is meant. If it is settled already, that says a StatusConflict."""
    asked = _ROWS.where(quarantine.c.edit_id == edit_id)
    if which:
        asked = asked.where(quarantine.c.hash == which)
    rows = [_Row(*row) for row in connection.execute(asked, {"site": site_id})]
    if not rows:
        raise NotFound("Nothing was kept aside under this id.")
    waiting = [row for row in rows if row.settled_at is None]
    if not waiting:
        raise StatusConflict("This edit was settled already.")
    if len(waiting) > 1:
        hashes = sorted(row.hash for row in waiting)
        raise StatusConflict("This id came with different content: say which by its hash.", hashes=hashes)
    return waiting[0]


def _settled(connection: Connection, manager: Person, row: _Row, now: str) -> KeptEdit:
    named = {"site": manager.site_id, "session": row.session_id, "edit": row.edit_id, "which": row.hash}
    connection.execute(_SETTLE, {**named, "when": now, "by": manager.user.id})
    raise_cursor(connection, manager.site_id)
    if connection.execute(_LEFT, {"site": manager.site_id, "session": row.session_id}).first() is None:
        settle(
            connection, manager.site_id, "quarantine", row.session_id,
            user_id=manager.user.id, note="All that was kept aside is settled.", now=now,
        )  # fmt: skip
    return _shown(msgspec.structs.replace(row, settled_at=now, settled_by=manager.user.id))


def _shown(row: _Row) -> KeptEdit:
    return KeptEdit(
        id=row.edit_id, session_id=row.session_id, hash=row.hash, replica=row.replica, n=row.n,
        till_id=row.till_id, reason=row.reason, received_at=row.received_at, settled_at=row.settled_at,
        settled_by=row.settled_by, edit=msgspec.json.decode(row.text, type=Edit),
    )  # fmt: skip


def _cursor(row: _Row) -> str:
    place = (row.received_at, row.session_id, row.replica, row.n, row.edit_id, row.hash)
    return base64.urlsafe_b64encode(msgspec.json.encode(place)).decode()


def _place(cursor: str) -> _Place:
    try:
        text = base64.urlsafe_b64decode(cursor)
        if b"\\u0000" not in text:
            place: _Place = msgspec.json.decode(text, type=_Place)
            return place
    except (binascii.Error, ValueError) as wrong:
        raise NotUnderstood("Send the cursor as the last page gave it.") from wrong
    raise NotUnderstood("Send the cursor as the last page gave it.")


_ORDER = (
    quarantine.c.received_at,
    quarantine.c.session_id,
    quarantine.c.replica,
    quarantine.c.n,
    quarantine.c.edit_id,
    quarantine.c.hash,
)
_MINE = quarantine.c.site_id == bindparam("site")
_ROWS = select(*[quarantine.c[name] for name in _Row.__struct_fields__]).where(_MINE).order_by(*_ORDER)
_JOINED = (
    (edits.c.site_id == quarantine.c.site_id)
    & (edits.c.session_id == quarantine.c.session_id)
    & (edits.c.edit_id == quarantine.c.edit_id)
)
_SETTLED = (
    select(*[quarantine.c[name] for name in _Row.__struct_fields__], edits.c.text)
    .select_from(quarantine.outerjoin(edits, _JOINED))
    .where(_MINE, quarantine.c.settled_at.is_not(None))
    .order_by(quarantine.c.settled_at.desc(), quarantine.c.edit_id, quarantine.c.hash)
)
_OF_SESSION = (_MINE, quarantine.c.session_id == bindparam("session"))
_LEFT = select(quarantine.c.edit_id).where(*_OF_SESSION, quarantine.c.settled_at.is_(None)).limit(1)
_SETTLE = (
    update(quarantine)
    .where(*_OF_SESSION, quarantine.c.edit_id == bindparam("edit"), quarantine.c.hash == bindparam("which"))
    .values(settled_at=bindparam("when"), settled_by=bindparam("by"))
)
