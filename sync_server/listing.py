"""Orders page by page, newest first, from the heads alone."""

from base64 import urlsafe_b64decode, urlsafe_b64encode

import msgspec
from sqlalchemy import and_, or_, select

from shared.problems import NotUnderstood
from sync_server.tables import Connection, sessions


class Filter(msgspec.Struct, frozen=True):
    """Which orders are wanted. Times are the server's, as it writes them; "" and None: whichever."""

    status: str = ""
    user_id: int | None = None
    since: str = ""
    until: str = ""


class Mark(msgspec.Struct, frozen=True, array_like=True):
    """The last order of a page: when the server first heard of it, and its id."""

    created_at: str
    session_id: str


def mark_of(cursor: str) -> Mark | None:
    """The mark that a cursor stands for; None of "". Raises NotUnderstood."""
    if not cursor:
        return None
    try:
        return msgspec.json.decode(urlsafe_b64decode(cursor.encode()), type=Mark)
    except (ValueError, msgspec.MsgspecError) as wrong:
        raise NotUnderstood("This cursor is none of ours: begin without one.") from wrong


def cursor_of(mark: Mark) -> str:
    """The cursor of a page that begins after the mark."""
    return urlsafe_b64encode(msgspec.json.encode(mark)).decode()


def page_of(
    connection: Connection, site_id: int, wanted: Filter, after: Mark | None, most: int
) -> list[Mark]:
    """At most `most` orders, those after the mark, newest first."""
    rows = select(sessions.c.created_at, sessions.c.session_id).where(
        sessions.c.site_id == site_id, sessions.c.kind == "order"
    )
    if wanted.status:
        rows = rows.where(sessions.c.status == wanted.status)
    if wanted.user_id is not None:
        rows = rows.where(sessions.c.user_id == wanted.user_id)
    if wanted.since:
        rows = rows.where(sessions.c.created_at >= wanted.since)
    if wanted.until:
        rows = rows.where(sessions.c.created_at < wanted.until)
    if after is not None:
        older = and_(sessions.c.created_at == after.created_at, sessions.c.session_id < after.session_id)
        rows = rows.where(or_(sessions.c.created_at < after.created_at, older))
    rows = rows.order_by(sessions.c.created_at.desc(), sessions.c.session_id.desc()).limit(most)
    return [Mark(*row) for row in connection.execute(rows)]
