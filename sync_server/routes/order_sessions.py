"""Order sessions for people: begin, change, list, assign, take over, pay, delete, and the history."""

import asyncio
from functools import partial
from typing import Annotated, Literal

from litestar import Response, delete, get, post, put
from litestar.params import FromPath, HeaderParameter, JSONBody, QueryParameter

from shared.rest import Completion, History, OrderRecord, Transaction
from sync_server.audit import history_of
from sync_server.forms.orders import Gone, OrderChange, OrderPage, OrderWish, TabWish, UserWish
from sync_server.listing import Filter
from sync_server.orders import time_of
from sync_server.routes.who import CallingClient, CallingPerson, Rooms, calling_client, calling_person

_PERSON = {"person": calling_person}
_CLIENT = {"caller": calling_client}
_Key = Annotated[
    str, HeaderParameter(name="Idempotency-Key", max_length=255, description="Names this payment.")
]
_Match = Annotated[
    str, HeaderParameter(name="If-Match", max_length=64, description="The ETag of the state that is changed.")
]
_Status = Literal["active", "pending_logout", "assigned_to_tab", "completed", "deleted", ""]
_Filter = Annotated[_Status, QueryParameter(description="Only orders of this status.")]
_User = Annotated[
    int | None, QueryParameter(name="userId", ge=1, le=2**31 - 1, description="Only this user's orders.")
]
_Since = Annotated[
    str, QueryParameter(name="from", max_length=40, description="Begun at this time (RFC 3339) or later.")
]
_Until = Annotated[
    str, QueryParameter(name="to", max_length=40, description="Begun before this time (RFC 3339).")
]
_Limit = Annotated[int, QueryParameter(ge=1, le=200, description="How many at most.")]
_Cursor = Annotated[str, QueryParameter(max_length=200, description="`nextCursor` of the page before.")]


@get("/api/order-sessions", dependencies=_PERSON)
async def some(
    office: Rooms,
    person: CallingPerson,
    *,
    status: _Filter = "",
    user_id: _User = None,
    since: _Since = "",
    until: _Until = "",
    limit: _Limit = 50,
    cursor: _Cursor = "",
) -> OrderPage:
    """Orders, newest first: the person's own; all for managers."""
    wish = Filter(status, user_id, time_of(since), time_of(until))
    page = partial(office.orders.page, person=person, wish=wish, cursor=cursor, most=limit)
    return await office.run(page)


@get("/api/order-sessions/active", dependencies=_CLIENT)
async def active(office: Rooms, caller: CallingClient) -> Response[OrderRecord | None]:
    """The person's newest active order, else the newest left at a logout, else null."""
    return _tagged(await office.run(partial(office.ordering.show, caller=caller)))


@get("/api/order-sessions/{session_id:str}", dependencies=_CLIENT)
async def one(
    office: Rooms, caller: CallingClient, session_id: FromPath[str]
) -> Response[OrderRecord | None]:
    """One order. The ETag is its rev."""
    return _tagged(await office.run(partial(office.ordering.show, caller=caller, session_id=session_id)))


@post("/api/order-sessions", dependencies=_CLIENT)
async def save(
    office: Rooms, caller: CallingClient, data: JSONBody[OrderWish], match: _Match = ""
) -> Response[OrderRecord | None]:
    """Makes the user's current order such as this (200), or begins one (201).

    Without If-Match only what this client has seen of it is replaced, so nothing that others add is lost.
    """
    work = partial(office.ordering.save, caller=caller.matching(match), wish=data, now=office.now())
    record, is_new = await office.run(work)
    return _tagged(record, 201 if is_new else 200)


@put("/api/order-sessions/{session_id:str}", dependencies=_CLIENT)
async def change(
    office: Rooms,
    caller: CallingClient,
    session_id: FromPath[str],
    data: JSONBody[OrderChange],
    match: _Match = "",
) -> Response[OrderRecord | None]:
    """Changes what is given of an order: items, status, tab."""
    work = partial(office.ordering.change, caller=caller.matching(match), session_id=session_id)
    return _tagged(await office.run(partial(work, wish=data, now=office.now())))


@delete("/api/order-sessions/{session_id:str}", status_code=200, dependencies=_CLIENT)
async def clear(office: Rooms, caller: CallingClient, session_id: FromPath[str], match: _Match = "") -> Gone:
    """Deletes an order for which no money was taken. It is kept for the audit."""
    work = partial(office.ordering.delete, caller=caller.matching(match), session_id=session_id)
    return await office.run(partial(work, now=office.now()))


@post("/api/order-sessions/{session_id:str}/assign-to-tab", status_code=200, dependencies=_CLIENT)
async def assign_to_tab(
    office: Rooms,
    caller: CallingClient,
    session_id: FromPath[str],
    data: JSONBody[TabWish],
    match: _Match = "",
) -> Response[OrderRecord | None]:
    """Saves the order to a tab. Again with the same tab: the same answer."""
    work = partial(office.ordering.assign_to_tab, caller=caller.matching(match), session_id=session_id)
    return _tagged(await office.run(partial(work, tab_id=data.tab_id, now=office.now())))


@post("/api/order-sessions/{session_id:str}/take-over", status_code=200, dependencies=_PERSON)
async def take_over(
    office: Rooms, person: CallingPerson, session_id: FromPath[str]
) -> Response[OrderRecord | None]:
    """The caller's till holds the order from now on."""
    work = partial(office.orders.take_over, person=person, session_id=session_id, now=office.now())
    return _tagged(await office.run(work))


@post("/api/order-sessions/{session_id:str}/assign", status_code=200, dependencies=_PERSON)
async def give(
    office: Rooms, person: CallingPerson, session_id: FromPath[str], data: JSONBody[UserWish]
) -> Response[OrderRecord | None]:
    """A manager gives the order to a colleague."""
    work = partial(office.orders.give_to, person=person, session_id=session_id)
    return _tagged(await office.run(partial(work, user_id=data.user_id, now=office.now())))


@get("/api/order-sessions/{session_id:str}/history", dependencies=_PERSON)
async def history(office: Rooms, person: CallingPerson, session_id: FromPath[str]) -> History:
    """Every edit of one order: who, where, when on the till and on the server, total before and after."""
    book = await office.run(partial(office.orders.book, person=person, session_id=session_id))
    return await asyncio.to_thread(history_of, book)


@post("/api/order-sessions/{session_id:str}/complete", dependencies=_PERSON)
async def complete(
    office: Rooms,
    person: CallingPerson,
    session_id: FromPath[str],
    data: JSONBody[Completion],
    key: _Key = "",
) -> Transaction:
    """Pays the order. The same id or Idempotency-Key again gets the same answer."""
    # Made here, so that work that is run again pays under the same id.
    fresh = next(office.clerk.ids(office.now()))
    complete = partial(office.orders.complete, wish=data, key=key, now=office.now(), fresh=fresh)
    return await office.run(partial(complete, person=person, session_id=session_id))


def _tagged(record: OrderRecord | None, status: int = 200) -> Response[OrderRecord | None]:
    """The record with its ETag."""
    headers = {} if record is None else {"ETag": f'"{record.rev}"'}
    return Response(record, status_code=status, headers=headers)


HANDLERS = (
    *(some, active, one, save, change, clear),
    *(assign_to_tab, take_over, give, history, complete),
)
