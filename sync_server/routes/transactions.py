"""Transactions: paid orders as records of their own, and money given back for them."""

from datetime import UTC, datetime
from functools import partial
from typing import Annotated

from litestar import Response, get, post
from litestar.params import FromPath, HeaderParameter, JSONBody, QueryParameter

from shared.ids import stamp
from shared.problems import NotUnderstood
from shared.rest import Transaction
from sync_server.forms.money import RefundRecord, RefundWish, Sales
from sync_server.refunds import listed, refund, transaction
from sync_server.routes.who import CallingPerson, Rooms, calling_manager, calling_person
from sync_server.takings import Filter

_Since = Annotated[str, QueryParameter(name="from", description="Received at this time or later.")]
_Until = Annotated[str, QueryParameter(name="to", description="Received before this time.")]
_Till = Annotated[
    int | None, QueryParameter(name="tillId", ge=0, le=2**53, description="Paid at this till (0: none).")
]
_User = Annotated[
    int | None, QueryParameter(name="userId", ge=0, le=2**53, description="Paid by this person.")
]
_Limit = Annotated[int, QueryParameter(ge=1, le=200, description="How many at most.")]
_Cursor = Annotated[int, QueryParameter(ge=0, le=2**53, description="`nextCursor` of the page before.")]
_Key = Annotated[
    str, HeaderParameter(name="Idempotency-Key", max_length=255, description="Names this refund.")
]


@get("/api/transactions", dependencies={"person": calling_person})
async def page(
    office: Rooms,
    person: CallingPerson,
    *,
    since: _Since = "",
    until: _Until = "",
    till_id: _Till = None,
    user_id: _User = None,
    limit: _Limit = 50,
    cursor: _Cursor = 0,
) -> Sales:
    """Sales, newest first: a cashier's own, all of them for a manager."""
    wanted = Filter(_utc(since), _utc(until), till_id, user_id)
    return await office.run(partial(listed, person=person, wanted=wanted, before=cursor, most=limit))


@get("/api/transactions/{transaction_id:str}", dependencies={"person": calling_person})
async def one(office: Rooms, person: CallingPerson, transaction_id: FromPath[str]) -> Transaction:
    """One paid order by its transaction's id."""
    return await office.run(partial(transaction, clerk=office.clerk, person=person, wanted=transaction_id))


@post("/api/transactions/{transaction_id:str}/refunds", dependencies={"manager": calling_manager})
async def give_back(
    office: Rooms,
    manager: CallingPerson,
    transaction_id: FromPath[str],
    data: JSONBody[RefundWish],
    key: _Key = "",
) -> Response[RefundRecord]:
    """Gives money back: 201; the same id or Idempotency-Key again: 200 with the same answer."""
    give = partial(refund, clerk=office.clerk, manager=manager, wanted=transaction_id)
    record, is_new = await office.run(partial(give, wish=data, key=key, now=office.now()))
    return Response(record, status_code=201 if is_new else 200)


def _utc(text: str) -> str:
    """A time as the ledger writes it; without a zone it is UTC. Raises NotUnderstood."""
    if not text:
        return ""
    try:
        time = datetime.fromisoformat(text)
        return stamp(time if time.tzinfo else time.replace(tzinfo=UTC))
    except (ValueError, OverflowError) as wrong:
        raise NotUnderstood("Give times as 2026-03-01T12:00:00Z.") from wrong


HANDLERS = (page, one, give_back)
