"""The tills: how each stands, revoking one, and codes for new ones."""

from datetime import datetime
from functools import partial
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from shared.problems import NotUnderstood
from sync_server.console.door import AnyRequest, CallingVisitor, FilledForm, Rooms, Visitor, form_of
from sync_server.console.frame import around, frame_of
from sync_server.console.paper import page, see
from sync_server.console.standing import standing_of
from sync_server.forms.tills import TillChange
from sync_server.office import Office
from sync_server.tables import Connection
from sync_server.tills import rename

_DONE = {
    "revoked": "The till is revoked. What it sends from now on is kept aside for you under Alerts.",
    "renamed": "The till has its new name. The tills show it as soon as they call.",
}
_LONGEST_NAME = 60


@get("/tills")
async def tills(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """All tills."""
    values = await office.run(partial(_gather, office=office, visitor=visitor, now=office.now()))
    return page("tills.html", **values, code=None, done=_DONE.get(request.query_params.get("done", ""), ""))


@post("/tills/{till_id:int}/revoke", dependencies={"form": form_of}, status_code=303)
async def revoke(
    office: Rooms, visitor: CallingVisitor, till_id: FromPath[int], form: FilledForm
) -> Redirect:
    """The till is not trusted any longer."""
    assert form is not None, "the form was checked on the way in"
    await office.access.revoke(visitor.person, till_id)
    return see("/tills?done=revoked")


@post("/tills/{till_id:int}/name", dependencies={"form": form_of}, status_code=303)
async def name(office: Rooms, visitor: CallingVisitor, till_id: FromPath[int], form: FilledForm) -> Redirect:
    """Another name and place for the till."""
    called, place = form.text("name"), form.text("place")
    if not called or max(len(called), len(place)) > _LONGEST_NAME or not f"{called}{place}".isprintable():
        raise NotUnderstood("Give the till a short name, such as Till 4.")
    wish = TillChange(called, place)
    await office.run(partial(rename, site_id=visitor.site_id, till_id=till_id, wish=wish))
    return see("/tills?done=renamed")


@post("/tills/code", dependencies={"form": form_of}, status_code=200)
async def code(office: Rooms, visitor: CallingVisitor, form: FilledForm) -> Response[str]:
    """A code that enrols one till, shown this once."""
    name = form.text("till")
    if len(name) > _LONGEST_NAME or not name.isprintable():
        raise NotUnderstood("Give the till a short name, such as Till 4.")
    made = await office.access.code(visitor.person, name)
    values = await office.run(partial(_gather, office=office, visitor=visitor, now=office.now()))
    return page("tills.html", **values, code=made, done="")


def _gather(connection: Connection, office: Office, visitor: Visitor, now: datetime) -> dict[str, Any]:
    frame = frame_of(connection, office, visitor.site_id, now)
    standings = [
        standing_of(till, office.presence, visitor.site_id, frame.clocks) for till in frame.tills.values()
    ]
    return {**around(frame, visitor, "tills"), "standings": standings}


HANDLERS = (tills, revoke, name, code)
