"""The head of each session: the end of its log, what that folds to, and who holds it. One row each."""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import and_, bindparam, func, insert, or_, select, update

from shared.order_session import Status
from sync_server.books import Book
from sync_server.prepared import Prepared
from sync_server.tables import Connection, sessions


class HeadRow(msgspec.Struct, frozen=True):
    """A session's row. Times are the server's; `last_seen` is when the holder's last edit came.

    Of a tab (`kind` "tab") `status` is open or closed, `user_id` the owner, `tab_id` what it was merged into.
    """

    session_id: str
    user_id: int
    status: str
    rev: int
    chain: str
    till_id: int
    fence: int
    last_seen: str
    total: int
    double_payment: bool
    updated_at: str
    tab_id: str | None
    paid: int
    label: str
    kind: str


def write_head(connection: Connection, site_id: int, before: Book, after: Book, received_at: str) -> None:
    """The row after the log has grown from `before` to `after`."""
    session = after.session
    row = {
        "user_id": session.user_id, "status": session.status.value, "rev": after.rev, "chain": after.chain,
        "till_id": session.till_id, "fence": session.fence, "total": session.total,
        "double_payment": session.double_payment, "updated_at": received_at, "tab_id": session.tab_id,
        "paid": session.paid, "label": session.table or session.name, "kind": "order",
    }  # fmt: skip
    if after.tab is not None:
        row |= {
            "kind": "tab", "status": "open" if after.tab.is_open else "closed", "user_id": after.tab.owner,
            "label": after.tab.label, "tab_id": after.tab.merged_into,
        }  # fmt: skip
    if before.rev == 0:
        named = {"site_id": site_id, "session_id": session.session_id}
        _INSERT.run(connection, {**row, **named, "created_at": received_at, "last_seen": received_at})
        return
    heard = any(entry.edit.till_id == session.till_id for entry in after.log[before.rev :])
    where = {"site": site_id, "session": session.session_id, "heard": received_at if heard else None}
    _UPDATE.run(connection, {**row, **where})


def heads_of(connection: Connection, site_id: int, ids: Iterable[str]) -> list[HeadRow]:
    """The heads of these sessions, as far as they exist."""
    wanted = sorted(set(ids))
    if len(wanted) <= _FEW:
        found = (_ONE.first(connection, {"site": site_id, "session": one}) for one in wanted)
        return [_head(*row) for row in found if row is not None]
    rows = connection.execute(_THESE, {"site": site_id, "ids": wanted})
    return [HeadRow(*row) for row in rows]


def open_heads(connection: Connection, site_id: int) -> list[HeadRow]:
    """The heads of all that is open: orders that can be resumed, tabs, and what is on a tab unpaid.

    An order on a tab that was closed all the same is held as long as it is not paid, and its tab with it.
    """
    here = {"site": site_id, "held": (*_OPEN, Status.ASSIGNED_TO_TAB.value)}
    return [HeadRow(*row) for row in connection.execute(_HELD, here)]


def on_tab_heads(connection: Connection, site_id: int, tab_ids: Iterable[str]) -> list[HeadRow]:
    """The heads of the orders opened for or saved to these tabs, and of the tabs merged into them."""
    here = {"site": site_id, "tabs": sorted(set(tab_ids))}
    return [HeadRow(*row) for row in connection.execute(_ON_TABS, here)]


def tab_heads(
    connection: Connection,
    site_id: int,
    *,
    status: str,
    user_id: int | None,
    before: tuple[str, str],
    most: int,
) -> list[tuple[str, HeadRow]]:
    """At most so many tabs, each after its time of creation, newest first, from before that (time, id).

    `user_id`: the owner's only.
    """
    created, tab_id = before
    query = _TABS.where(sessions.c.status == status)
    if user_id is not None:
        query = query.where(sessions.c.user_id == user_id)
    if created:
        older = and_(sessions.c.created_at == created, sessions.c.session_id < tab_id)
        query = query.where(or_(sessions.c.created_at < created, older))
    rows = connection.execute(query.limit(most), {"site": site_id}).all()
    return [(created_at, HeadRow(*row)) for created_at, *row in rows]


def current_of(connection: Connection, site_id: int, user_id: int) -> str | None:
    """The id of the user's newest active session, else of the newest left at a logout."""
    found: str | None = connection.execute(
        _CURRENT, {"site": site_id, "user": user_id, "open": _OPEN}
    ).scalar()
    return found


def _head(*row: Any) -> HeadRow:
    head = HeadRow(*row)
    return msgspec.structs.replace(head, double_payment=bool(head.double_payment))


_OPEN = (Status.ACTIVE.value, Status.PENDING_LOGOUT.value)
_ROW = [sessions.c[name] for name in HeadRow.__struct_fields__]
_MINE = sessions.c.site_id == bindparam("site")
_THESE = select(*_ROW).where(_MINE, sessions.c.session_id.in_(bindparam("ids", expanding=True)))
_IS_HELD = sessions.c.status.in_(bindparam("held", expanding=True))
_NAMED = select(sessions.c.tab_id).where(_MINE, _IS_HELD, sessions.c.tab_id.is_not(None))
_HELD = select(*_ROW).where(
    _MINE,
    or_(
        and_(sessions.c.kind == "order", _IS_HELD),
        and_(sessions.c.kind == "tab", or_(sessions.c.status == "open", sessions.c.session_id.in_(_NAMED))),
    ),
)
_ON_TABS = (
    select(*_ROW)
    .where(_MINE, sessions.c.tab_id.in_(bindparam("tabs", expanding=True)))
    .order_by(sessions.c.created_at, sessions.c.session_id)
)
_TABS = (
    select(sessions.c.created_at, *_ROW)
    .where(_MINE, sessions.c.kind == "tab")
    .order_by(sessions.c.created_at.desc(), sessions.c.session_id.desc())
)
_CURRENT = (
    select(sessions.c.session_id)
    .where(
        _MINE,
        sessions.c.user_id == bindparam("user"),
        sessions.c.status.in_(bindparam("open", expanding=True)),
    )
    # "active" sorts before "pending_logout".
    .order_by(sessions.c.status, sessions.c.updated_at.desc(), sessions.c.session_id.desc())
    .limit(1)
)
_FEW = 5
"""So many heads are sooner found one by one."""
_ONE = Prepared(select(*_ROW).where(_MINE, sessions.c.session_id == bindparam("session")))
_INSERT = Prepared(insert(sessions))
_UPDATE = Prepared(
    update(sessions)
    .where(_MINE, sessions.c.session_id == bindparam("session"))
    .values(
        {
            name: bindparam(name)
            for name in HeadRow.__struct_fields__
            if name not in ("session_id", "last_seen")
        }
        | {"last_seen": func.coalesce(bindparam("heard"), sessions.c.last_seen)}
    )
)
