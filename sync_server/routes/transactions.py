"""Transactions: paid orders as records of their own."""

from functools import partial

from litestar import get

from shared.wire import Transaction
from sync_server.office import Office
from sync_server.routes.who import calling_person
from sync_server.staff import Person


@get("/api/transactions/{transaction_id:str}", dependencies={"person": calling_person})
async def one(office: Office, person: Person, transaction_id: str) -> Transaction:
    """One paid order by its transaction's id."""
    return await office.run(partial(office.orders.transaction, person=person, wanted=transaction_id))


HANDLERS = (one,)
