"""Transactions: paid orders as records of their own."""

from functools import partial

from litestar import get
from litestar.params import FromPath

from shared.wire import Transaction
from sync_server.routes.who import CallingPerson, Rooms, calling_person


@get("/api/transactions/{transaction_id:str}", dependencies={"person": calling_person})
async def one(office: Rooms, person: CallingPerson, transaction_id: FromPath[str]) -> Transaction:
    """One paid order by its transaction's id."""
    return await office.run(partial(office.orders.transaction, person=person, wanted=transaction_id))


HANDLERS = (one,)
