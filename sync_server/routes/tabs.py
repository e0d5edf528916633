"""Tabs: opened, listed, resumed, merged and closed; and lines that move between orders."""

from functools import partial
from typing import Annotated, Literal

from litestar import Response, get, post, put
from litestar.params import FromPath, JSONBody, QueryParameter

from shared.rest import OrderRecord
from sync_server.forms.tabs import MergeWish, Moved, MoveWish, NewTab, TabChange, TabChoices, TabPage, TabView
from sync_server.moving import move_lines
from sync_server.routes.who import CallingPerson, Rooms, calling_person

_PERSON = {"person": calling_person}
_Status = Annotated[Literal["open", "closed"], QueryParameter(description="Which tabs.")]
_Limit = Annotated[int, QueryParameter(ge=1, le=200, description="How many at most.")]
_Cursor = Annotated[str, QueryParameter(description="`nextCursor` of the page before.")]


@get("/api/tabs", dependencies=_PERSON)
async def some(
    office: Rooms, person: CallingPerson, status: _Status = "open", limit: _Limit = 50, cursor: _Cursor = ""
) -> TabPage:
    """Tabs, newest first: the person's own; all for managers."""
    page = partial(office.tabs.page, person=person, status=status, cursor=cursor, most=limit)
    return await office.run(page)


@get("/api/tabs/open", dependencies=_PERSON)
async def choices(
    office: Rooms, person: CallingPerson, limit: _Limit = 200, cursor: _Cursor = ""
) -> TabChoices:
    """All open tabs of the site, newest first, to choose one for an order: the same for everybody."""
    return await office.run(partial(office.tabs.choices, person=person, cursor=cursor, most=limit))


@post("/api/tabs", dependencies=_PERSON)
async def begin(office: Rooms, person: CallingPerson, data: JSONBody[NewTab]) -> Response[TabView]:
    """Opens a tab: 201, or 200 if there is one of that id already."""
    view, is_new = await office.run(partial(office.tabs.open, person=person, wish=data, now=office.now()))
    return Response(view, status_code=201 if is_new else 200)


@get("/api/tabs/{tab_id:str}", dependencies=_PERSON)
async def one(office: Rooms, person: CallingPerson, tab_id: FromPath[str]) -> TabView:
    """A tab with its rounds, all lines, what is paid and what is being paid where."""
    return await office.run(partial(office.tabs.view, person=person, tab_id=tab_id))


@put("/api/tabs/{tab_id:str}", dependencies=_PERSON)
async def change(
    office: Rooms, person: CallingPerson, tab_id: FromPath[str], data: JSONBody[TabChange]
) -> TabView:
    """Another name, table or owner."""
    change = partial(office.tabs.change, person=person, tab_id=tab_id)
    return await office.run(partial(change, wish=data, now=office.now()))


@post("/api/tabs/{tab_id:str}/resume", status_code=200, dependencies=_PERSON)
async def resume(office: Rooms, person: CallingPerson, tab_id: FromPath[str]) -> OrderRecord:
    """The caller's bill with the tab's rounds on it; again: with the rounds that came meanwhile."""
    return await office.run(partial(office.tabs.resume, person=person, tab_id=tab_id, now=office.now()))


@post("/api/tabs/{tab_id:str}/merge", status_code=200, dependencies=_PERSON)
async def merge(
    office: Rooms, person: CallingPerson, tab_id: FromPath[str], data: JSONBody[MergeWish]
) -> TabView:
    """Puts all that is on this tab on another one, which is the answer."""
    merge = partial(office.tabs.merge, person=person, tab_id=tab_id)
    return await office.run(partial(merge, into=data.into, now=office.now()))


@post("/api/tabs/{tab_id:str}/close", status_code=200, dependencies=_PERSON)
async def close(office: Rooms, person: CallingPerson, tab_id: FromPath[str]) -> TabView:
    """Closes a tab on which nothing is unpaid."""
    return await office.run(partial(office.tabs.close, person=person, tab_id=tab_id, now=office.now()))


@post("/api/tabs/{tab_id:str}/reopen", status_code=200, dependencies=_PERSON)
async def reopen(office: Rooms, person: CallingPerson, tab_id: FromPath[str]) -> TabView:
    """Opens a tab that was closed too early; one whose bill is paid stays closed (409)."""
    return await office.run(partial(office.tabs.reopen, person=person, tab_id=tab_id, now=office.now()))


@post("/api/order-sessions/{session_id:str}/move", status_code=200, dependencies=_PERSON)
async def move(
    office: Rooms, person: CallingPerson, session_id: FromPath[str], data: JSONBody[MoveWish]
) -> Moved:
    """Moves lines to another order or a new one; the same id again moves nothing twice."""
    work = partial(move_lines, clerk=office.clerk, tabs=office.tabs, person=person)
    return await office.run(partial(work, session_id=session_id, wish=data, now=office.now()))


@post("/api/order-sessions/{session_id:str}/release", status_code=200, dependencies=_PERSON)
async def release(office: Rooms, person: CallingPerson, session_id: FromPath[str]) -> OrderRecord:
    """Gives the rounds on a bill back to the tab, which shows them as they were."""
    work = partial(office.tabs.release, person=person, session_id=session_id)
    return await office.run(partial(work, now=office.now()))


HANDLERS = (some, choices, begin, one, change, resume, merge, close, reopen, move, release)
