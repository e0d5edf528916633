"""Reports: X so far, Z for good, and the sales of a day as a table."""

import asyncio
from datetime import date as a_date
from functools import partial
from typing import Annotated

from litestar import Response, get, post
from litestar.params import JSONBody, PathParameter, QueryParameter

from sync_server.forms.money import Report, Reports, ZWish
from sync_server.reports import (
    bounds_of,
    close_period,
    csv_of,
    day_of,
    gather_in_parts,
    report_of,
    stored_z,
    stored_zs,
)
from sync_server.routes.who import CallingPerson, Rooms, calling_manager

_Till = Annotated[
    int, QueryParameter(name="tillId", ge=0, le=2**31 - 1, description="The drawer; 0: the site.")
]
_Limit = Annotated[int, QueryParameter(ge=1, le=200, description="How many at most.")]
_Cursor = Annotated[int, QueryParameter(ge=0, le=2**53, description="`nextCursor` of the page before.")]
_Drawer = Annotated[int, PathParameter(ge=0, le=2**31 - 1, description="The drawer; 0: the site.")]
_Number = Annotated[int, PathParameter(ge=1, le=2**31 - 1, description="The Z report's number.")]
_Day = Annotated[a_date, QueryParameter(description="As 2026-03-01, by the server's clock.")]
_Zone = Annotated[str, QueryParameter(description="Where it is that day, as Europe/London.")]


@get("/api/reports/x", dependencies={"manager": calling_manager})
async def x_report(office: Rooms, manager: CallingPerson, till_id: _Till = 0) -> Report:
    """What a drawer took since its last Z, or the site since its own. Changes nothing."""
    gathered = await gather_in_parts(office.run, manager, till_id, office.time())
    return await asyncio.to_thread(report_of, "x", gathered)


@post("/api/reports/z", dependencies={"manager": calling_manager})
async def z_report(office: Rooms, manager: CallingPerson, data: JSONBody[ZWish]) -> Response[Report]:
    """Closes the period of a drawer or the site: 201; asked again by its number: 200 with the same."""
    report, is_new = await office.run(partial(close_period, person=manager, wish=data, now=office.time()))
    return Response(report, status_code=201 if is_new else 200)


@get("/api/reports/z", dependencies={"manager": calling_manager})
async def z_reports(
    office: Rooms, manager: CallingPerson, till_id: _Till = 0, limit: _Limit = 50, cursor: _Cursor = 0
) -> Reports:
    """The Z reports of a drawer or the site, newest first."""
    return await office.run(partial(stored_zs, person=manager, till_id=till_id, before=cursor, most=limit))


@get("/api/reports/z/{till_id:int}/{number:int}", dependencies={"manager": calling_manager})
async def one_z(office: Rooms, manager: CallingPerson, till_id: _Drawer, number: _Number) -> Report:
    """One Z report, as it was written."""
    return await office.run(partial(stored_z, person=manager, till_id=till_id, number=number))


@get("/api/reports/day.csv", dependencies={"manager": calling_manager})
async def day(office: Rooms, manager: CallingPerson, date: _Day, zone: _Zone = "UTC") -> Response[str]:
    """The sales that the server received on a day, as a table for spreadsheets."""
    since, until = bounds_of(date, zone)
    sales = await office.run(partial(day_of, person=manager, since=since, until=until))
    headers = {"Content-Disposition": f'attachment; filename="sales-{date.isoformat()}.csv"'}
    return Response(csv_of(sales), media_type="text/csv", headers=headers)


HANDLERS = (x_report, z_report, z_reports, one_z, day)
