"""The reports: X so far, closing the day with a Z, the Zs before, and the day's sales as a table."""

from datetime import datetime
from functools import partial
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from sync_server.console.door import AnyRequest, CallingVisitor, FilledForm, Rooms, Visitor, form_of
from sync_server.console.frame import around, frame_of
from sync_server.console.paper import download, page, see
from sync_server.forms.money import ZWish
from sync_server.office import Office
from sync_server.reports import close_period, csv_of, day_of, gather_in_parts, report_of, stored_z, stored_zs
from sync_server.tables import Connection

_MOST = 30


@get("/reports")
async def reports(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """What a drawer, or the site, took since its last Z."""
    text = str(request.query_params.get("till", "0"))
    till_id = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    report = report_of("x", await gather_in_parts(office.run, visitor.person, till_id, office.time()))
    around_it = partial(_around, office=office, visitor=visitor, till_id=till_id, now=office.now())
    done = request.query_params.get("done") == "closed"
    return page("reports.html", **await office.run(around_it), report=report, done=done)


@get("/reports/z/{till_id:int}/{number:int}")
async def one_z(
    office: Rooms, visitor: CallingVisitor, till_id: FromPath[int], number: FromPath[int]
) -> Response[str]:
    """A Z report, as it was written."""
    stored = partial(stored_z, person=visitor.person, till_id=till_id, number=number)
    around_it = partial(_around, office=office, visitor=visitor, till_id=till_id, now=office.now())
    return page("reports.html", report=await office.run(stored), **await office.run(around_it), done=False)


@post("/reports/z", dependencies={"form": form_of}, status_code=303)
async def close(office: Rooms, visitor: CallingVisitor, form: FilledForm) -> Redirect:
    """Closes the period for good; asked twice, once."""
    wish = ZWish(till_id=form.number("till"), number=form.number("number"))
    await office.run(partial(close_period, person=visitor.person, wish=wish, now=office.time()))
    return see(f"/reports?till={wish.till_id}&done=closed")


@get("/day.csv")
async def day(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str | bytes]:
    """The sales that the server received on a day at the site (today, if none is named)."""
    asked = str(request.query_params.get("day", ""))
    name, text = await office.run(
        partial(_day, office=office, visitor=visitor, asked=asked, now=office.now())
    )
    return download(text, name, "text/csv")


def _day(
    connection: Connection, office: Office, visitor: Visitor, asked: str, now: datetime
) -> tuple[str, str]:
    clocks = frame_of(connection, office, visitor.site_id, now).clocks
    named = clocks.bounds_of(asked)
    since, until = named or clocks.bounds()
    told = asked if named else f"{clocks.local(now):%Y-%m-%d}"
    return f"sales-{told}.csv", csv_of(day_of(connection, visitor.person, since, until))


def _around(
    connection: Connection, office: Office, visitor: Visitor, *, till_id: int, now: datetime
) -> dict[str, Any]:
    frame = frame_of(connection, office, visitor.site_id, now)
    return {
        **around(frame, visitor, "reports"),
        "before": stored_zs(connection, visitor.person, till_id, 0, _MOST).items,
        "today": f"{frame.clocks.local(now):%Y-%m-%d}",
    }


HANDLERS = (reports, one_z, close, day)
