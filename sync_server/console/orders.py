"""The list of orders: newest first, by status, person, till, table and day, in keyset pages."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from litestar import Response, get

from sync_server import figures
from sync_server.console.door import AnyRequest, CallingVisitor, Rooms, Visitor
from sync_server.console.frame import around, frame_of
from sync_server.console.paper import page
from sync_server.figures import Wanted
from sync_server.office import Office
from sync_server.tables import Connection

_PAGE = 50
STATUSES = (
    ("active", "Open"),
    ("pending_logout", "Parked"),
    ("assigned_to_tab", "On a tab"),
    ("completed", "Paid"),
    ("deleted", "Cleared"),
)
_FIELDS = ("status", "user", "till", "label", "day", "after")


@get("/orders")
async def orders(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """The orders that the query asks for."""
    asked = {name: str(request.query_params.get(name, "")).strip() for name in _FIELDS}
    return await list_of(office, visitor, asked, room="orders")


async def list_of(office: Office, visitor: Visitor, asked: Mapping[str, str], room: str) -> Response[str]:
    """The page with the list."""
    values = await office.run(
        partial(_gather, office=office, visitor=visitor, asked=asked, room=room, now=office.now())
    )
    return page("orders.html", **values)


def _gather(
    connection: Connection,
    office: Office,
    visitor: Visitor,
    *,
    asked: Mapping[str, str],
    room: str,
    now: datetime,
) -> dict[str, Any]:
    frame = frame_of(connection, office, visitor.site_id, now)
    bounds = frame.clocks.bounds_of(asked.get("day", "")) or ("", "")
    wanted = Wanted(
        status=asked.get("status", ""),
        user_id=_number(asked.get("user", "")),
        till_id=_number(asked.get("till", "")),
        label=asked.get("label", ""),
        since=bounds[0],
        until=bounds[1],
    )
    created, _, session_id = asked.get("after", "").partition(" ")
    after = (created, session_id) if session_id else None
    found = figures.page_of_orders(connection, visitor.site_id, wanted, after, _PAGE + 1)
    last = found[_PAGE - 1] if len(found) > _PAGE else None
    return {
        **around(frame, visitor, room),
        "found": found[:_PAGE],
        "next": f"{last.created_at} {last.session_id}" if last else "",
        "asked": {name: asked.get(name, "") for name in _FIELDS},
        "statuses": STATUSES,
        "words": dict(STATUSES),
    }


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


HANDLERS = (orders,)
