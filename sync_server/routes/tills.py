"""Tills: enrolment and the roster."""

from functools import partial

from litestar import get, post

from shared.wire import CodeWish, Enrolled, Enrolment, EnrolmentCode, Roster
from sync_server.office import Office
from sync_server.routes.who import calling_manager, calling_till
from sync_server.sites import roster_of
from sync_server.staff import Person
from sync_server.tills import Till


@post("/api/tills/enrol", status_code=201)
async def enrol(office: Office, data: Enrolment) -> Enrolled:
    """Exchanges a one-time code for the till's token, which is shown once."""
    return await office.access.enrol(data)


@get("/api/roster", dependencies={"till": calling_till})
async def roster(office: Office, till: Till) -> Roster:
    """Who works at the site, and on which tills."""
    return await office.run(partial(roster_of, site_id=till.site_id))


@post("/api/tills/codes", status_code=201, dependencies={"manager": calling_manager})
async def code(office: Office, manager: Person, data: CodeWish) -> EnrolmentCode:
    """A code that enrols one till within 24 hours. It is shown once."""
    return await office.access.code(manager, data.till)


@post("/api/tills/{till_id:int}/revoke", status_code=204, dependencies={"manager": calling_manager})
async def revoke(office: Office, manager: Person, till_id: int) -> None:
    """From now on what this till sends is kept in quarantine, and it is told nothing."""
    await office.access.revoke(manager, till_id)


HANDLERS = (enrol, roster, code, revoke)
