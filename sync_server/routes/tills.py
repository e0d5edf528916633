"""Tills: enrolment and the roster."""

from functools import partial
from typing import Annotated

from litestar import delete, get, post, put
from litestar.params import FromPath, JSONBody, PathParameter

from shared.wire import CodeWish, Enrolled, Enrolment, EnrolmentCode, Roster
from sync_server.access import trusted
from sync_server.forms.tills import OpenCodes, TillChange, TillState, TillStates
from sync_server.routes.who import CallingPerson, CallingTill, Rooms, calling_manager, calling_till
from sync_server.sites import roster_of
from sync_server.tills import open_codes, rename, state_of, states_of, withdraw_code

_Id = Annotated[int, PathParameter(ge=1, le=2**31 - 1, description="The till's number at the site.")]


@post("/api/tills/enrol", status_code=201)
async def enrol(office: Rooms, data: JSONBody[Enrolment]) -> Enrolled:
    """Exchanges a one-time code for the till's token, which is shown once."""
    return await office.access.enrol(data)


@get("/api/roster", dependencies={"till": calling_till})
async def roster(office: Rooms, till: CallingTill) -> Roster:
    """Who works at the site, and on which tills."""
    return await office.access.run_for(
        till, lambda connection, till: roster_of(connection, trusted(till).site_id)
    )


@post("/api/tills/codes", status_code=201, dependencies={"manager": calling_manager})
async def code(office: Rooms, manager: CallingPerson, data: JSONBody[CodeWish]) -> EnrolmentCode:
    """A code that enrols one till within 24 hours. It is shown once."""
    return await office.access.code(manager, data.till)


@post("/api/tills/{till_id:int}/revoke", status_code=204, dependencies={"manager": calling_manager})
async def revoke(office: Rooms, manager: CallingPerson, till_id: _Id) -> None:
    """From now on what this till sends is kept in quarantine, and it is told nothing."""
    await office.access.revoke(manager, till_id)


@get("/api/tills", dependencies={"manager": calling_manager})
async def everyone(office: Rooms, manager: CallingPerson) -> TillStates:
    """Every till of the site: its name and place, when it was last heard of, and what it has not sent."""
    return TillStates(await office.run(partial(states_of, site_id=manager.site_id)))


@get("/api/tills/{till_id:int}", dependencies={"manager": calling_manager})
async def one_till(office: Rooms, manager: CallingPerson, till_id: _Id) -> TillState:
    """One till."""
    return await office.run(partial(state_of, site_id=manager.site_id, till_id=till_id))


@put("/api/tills/{till_id:int}", dependencies={"manager": calling_manager})
async def put_till(
    office: Rooms, manager: CallingPerson, till_id: _Id, data: JSONBody[TillChange]
) -> TillState:
    """Gives a till another name and place."""
    return await office.run(partial(rename, site_id=manager.site_id, till_id=till_id, wish=data))


@get("/api/tills/codes", dependencies={"manager": calling_manager})
async def codes(office: Rooms, manager: CallingPerson) -> OpenCodes:
    """The enrolment codes that can still be used, without the codes themselves."""
    return OpenCodes(await office.run(partial(open_codes, site_id=manager.site_id, now=office.now())))


@delete("/api/tills/codes/{code_id:str}", status_code=204, dependencies={"manager": calling_manager})
async def delete_code(office: Rooms, manager: CallingPerson, code_id: FromPath[str]) -> None:
    """The code can be used no longer."""
    await office.run(partial(withdraw_code, site_id=manager.site_id, code_id=code_id))


HANDLERS = (enrol, roster, everyone, code, codes, delete_code, one_till, put_till, revoke)
