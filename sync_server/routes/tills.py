"""Tills: enrolment and the roster."""

from functools import partial

from litestar import get, post

from shared.wire import Enrolled, Enrolment, Roster
from sync_server.office import Office
from sync_server.routes.who import calling_till
from sync_server.sites import roster_of
from sync_server.tills import Till


@post("/api/tills/enrol", status_code=201)
async def enrol(office: Office, data: Enrolment) -> Enrolled:
    """Exchanges a one-time code for the till's token, which is shown once."""
    return await office.access.enrol(data)


@get("/api/roster", dependencies={"till": calling_till})
async def roster(office: Office, till: Till) -> Roster:
    """Who works at the site, and on which tills."""
    return await office.run(partial(roster_of, site_id=till.site_id))


HANDLERS = (enrol, roster)
