"""The audit of one order: every change, and the order as it stood after any of them."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from litestar import Response, get
from litestar.params import FromPath

from shared.fold import fold
from shared.receipt import receipt_of
from shared.wire import encode
from sync_server.audit import history_of
from sync_server.books import Book
from sync_server.console.door import AnyRequest, CallingVisitor, Rooms, Visitor
from sync_server.console.frame import Frame, around, frame_of
from sync_server.console.orders import list_of
from sync_server.console.paper import download, money, page
from sync_server.console.sheets import sheet
from sync_server.console.wording import Told, story
from sync_server.office import Office
from sync_server.tables import Connection

_FEW = 10
_CHIPS = (("", "All"), ("removed", "Removed"), ("moves", "Moves"), ("discounts", "Discounts"))


@get("/audit")
async def newest(office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """The orders last opened, to choose one."""
    return await list_of(office, visitor, {}, room="audit")


@get("/audit/{session_id:str}")
async def audit(
    request: AnyRequest, office: Rooms, visitor: CallingVisitor, session_id: FromPath[str]
) -> Response[str]:
    """Every change of one order, newest first."""
    work = partial(_fetch, office=office, visitor=visitor, session_id=session_id, now=office.now())
    frame, book = await office.run(work)
    told = await asyncio.to_thread(story, book.log, frame)
    chosen = await asyncio.to_thread(_choice, book, told, request.query_params)
    return page("audit.html", **_values(frame, book, visitor), **chosen)


@get("/audit/{session_id:str}/changes.csv")
async def as_sheet(
    office: Rooms, visitor: CallingVisitor, session_id: FromPath[str]
) -> Response[str | bytes]:
    """The changes as a table for a spreadsheet."""
    work = partial(_fetch, office=office, visitor=visitor, session_id=session_id, now=office.now())
    frame, book = await office.run(work)
    told = await asyncio.to_thread(story, book.log, frame)
    return download(_sheet(frame, told), f"order-{session_id}.csv", "text/csv")


@get("/audit/{session_id:str}/changes.json")
async def as_json(office: Rooms, visitor: CallingVisitor, session_id: FromPath[str]) -> Response[Any]:
    """The changes as the API tells them."""
    book = await office.run(partial(office.orders.book, person=visitor.person, session_id=session_id))
    history = await asyncio.to_thread(history_of, book)
    return download(encode(history), f"order-{session_id}.json", "application/json")


@get("/audit/{session_id:str}/receipt")
async def receipt(office: Rooms, visitor: CallingVisitor, session_id: FromPath[str]) -> Response[str]:
    """The receipt of a paid order, or the bill of one that is not."""
    work = partial(_fetch, office=office, visitor=visitor, session_id=session_id, now=office.now())
    frame, book = await office.run(work)
    order = book.session
    closed = order.closing
    rows = receipt_of(
        order,
        site=frame.site.name,
        person=frame.who(closed.user_id if closed else order.user_id).name,
        till=frame.till(closed.till_id if closed else order.till_id),
        time=frame.clocks.minute(closed.at if closed else order.updated_at),
    )
    return page("receipt.html", **_values(frame, book, visitor), rows=rows)


def _fetch(
    connection: Connection, office: Office, visitor: Visitor, session_id: str, now: datetime
) -> tuple[Frame, Book]:
    """All that the pages need of the database. What it tells is worked out elsewhere: others wait here."""
    book = office.orders.book(connection, visitor.person, session_id)
    return frame_of(connection, office, visitor.site_id, now), book


def _values(frame: Frame, book: Book, visitor: Visitor) -> dict[str, Any]:
    return {
        **around(frame, visitor, "audit"),
        "order": book.session,
        "owner": frame.who(book.session.user_id),
        "number": order_number(book),
        "summary": _summary(frame, book),
    }


def order_number(book: Book) -> str:
    """What people call the order by: its receipt, before that the end of its id."""
    closing = book.session.closing
    return closing.receipt if closing else f"…{book.session.session_id[-6:]}"


def _choice(book: Book, told: list[Told], asked: Mapping[str, str]) -> dict[str, Any]:
    """Which changes are listed (`show`, `whole`), and which is chosen (`at`; the newest if none was)."""
    show, at, whole = asked.get("show", ""), asked.get("at", ""), asked.get("whole") == "1"
    newest_first = [one for one in reversed(told) if not show or one.group == show]
    chosen = next((one for one in told if str(one.rev) == at), newest_first[0] if newest_first else None)
    few = newest_first if whole or len(newest_first) <= _FEW + 1 else newest_first[:_FEW]
    if chosen is not None and chosen in newest_first and chosen not in few:
        few = newest_first
    return {
        "listed": few,
        "more": len(newest_first) - len(few),
        "chosen": chosen,
        "then": fold(book.session.session_id, book.log[: chosen.rev]) if chosen else book.session,
        "show": show,
        "whole": whole,
        "chips": [
            (key, name, len(told) if not key else sum(one.group == key for one in told))
            for key, name in _CHIPS
        ],
    }


def _summary(frame: Frame, book: Book) -> str:
    """ "Fri 12:31–12:45 · Till 2, then Till 1 · 23 changes · paid £55.64"."""
    first, last = book.log[0].edit.at, book.log[-1].edit.at
    clocks, order = frame.clocks, book.session
    begun, ended = clocks.local(first), clocks.local(last)
    tills = list(dict.fromkeys(frame.till(entry.edit.till_id) for entry in book.log))
    changes = "1 change" if book.rev == 1 else f"{book.rev} changes"
    paid = f"paid {money(order.paid, order.currency)}" if order.closing else _STATUS[order.status.value]
    day = begun.strftime("%a" if clocks.seconds_since(first) < 6 * 86_400 else "%d %b %Y")
    return f"{day} {begun:%H:%M}–{ended:%H:%M} · {', then '.join(tills)} · {changes} · {paid}"


_STATUS = {
    "active": "open now",
    "pending_logout": "parked",
    "assigned_to_tab": "on a tab",
    "completed": "paid",
    "deleted": "cleared",
}


def _sheet(frame: Frame, told: list[Told]) -> str:
    head = ("rev", "on the till", "on the server", "till", "by", "change", "total", "journal number", "edit")
    rows = (
        (
            one.rev, one.edit.at, one.received_at, one.where, frame.who(one.edit.user_id).name, one.sentence,
            one.aside, one.edit.n, one.edit.id,
        )
        for one in told
    )  # fmt: skip
    return sheet(head, rows)


HANDLERS = (newest, audit, as_sheet, as_json, receipt)
