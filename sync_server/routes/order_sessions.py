"""Order sessions for people: the current one, one by id, its history, and paying it."""

import asyncio
from functools import partial
from typing import Annotated

from litestar import Response, get, post
from litestar.params import FromPath, HeaderParameter, JSONBody

from shared.wire import Completion, History, OrderRecord, Transaction
from sync_server.audit import history_of
from sync_server.routes.who import CallingPerson, Rooms, calling_person

_Key = Annotated[
    str, HeaderParameter(name="Idempotency-Key", max_length=255, description="Names this payment.")
]


@get("/api/order-sessions/active", dependencies={"person": calling_person})
async def active(office: Rooms, person: CallingPerson) -> OrderRecord | None:
    """The person's newest active order, else the newest left at a logout, else null. Changes nothing."""
    return await office.run(partial(office.orders.current, person=person))


@get("/api/order-sessions/{session_id:str}", dependencies={"person": calling_person})
async def one(office: Rooms, person: CallingPerson, session_id: FromPath[str]) -> Response[OrderRecord]:
    """One order. The ETag is its rev."""
    record = await office.run(partial(office.orders.record, person=person, session_id=session_id))
    return Response(record, headers={"ETag": f'"{record.rev}"'})


@get("/api/order-sessions/{session_id:str}/history", dependencies={"person": calling_person})
async def history(office: Rooms, person: CallingPerson, session_id: FromPath[str]) -> History:
    """Every edit of one order: who, where, when on the till and on the server, total before and after."""
    book = await office.run(partial(office.orders.book, person=person, session_id=session_id))
    return await asyncio.to_thread(history_of, book)


@post("/api/order-sessions/{session_id:str}/complete", dependencies={"person": calling_person})
async def complete(
    office: Rooms,
    person: CallingPerson,
    session_id: FromPath[str],
    data: JSONBody[Completion],
    key: _Key = "",
) -> Transaction:
    """Pays the order. The same id or Idempotency-Key again gets the same answer."""
    complete = partial(office.orders.complete, wish=data, key=key, now=office.now())
    return await office.run(partial(complete, person=person, session_id=session_id))


HANDLERS = (active, one, history, complete)
