"""Tills: enrolment and the roster."""

from functools import partial

from litestar import get, post
from litestar.params import FromPath, JSONBody

from shared.wire import CodeWish, Enrolled, Enrolment, EnrolmentCode, Roster
from sync_server.routes.who import CallingPerson, CallingTill, Rooms, calling_manager, calling_till
from sync_server.sites import roster_of


@post("/api/tills/enrol", status_code=201)
async def enrol(office: Rooms, data: JSONBody[Enrolment]) -> Enrolled:
    """Exchanges a one-time code for the till's token, which is shown once."""
    return await office.access.enrol(data)


@get("/api/roster", dependencies={"till": calling_till})
async def roster(office: Rooms, till: CallingTill) -> Roster:
    """Who works at the site, and on which tills."""
    return await office.run(partial(roster_of, site_id=till.site_id))


@post("/api/tills/codes", status_code=201, dependencies={"manager": calling_manager})
async def code(office: Rooms, manager: CallingPerson, data: JSONBody[CodeWish]) -> EnrolmentCode:
    """A code that enrols one till within 24 hours. It is shown once."""
    return await office.access.code(manager, data.till)


@post("/api/tills/{till_id:int}/revoke", status_code=204, dependencies={"manager": calling_manager})
async def revoke(office: Rooms, manager: CallingPerson, till_id: FromPath[int]) -> None:
    """From now on what this till sends is kept in quarantine, and it is told nothing."""
    await office.access.revoke(manager, till_id)


HANDLERS = (enrol, roster, code, revoke)
