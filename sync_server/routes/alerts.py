"""Alerts and quarantine: what a manager should look at, and what they decide about it."""

from functools import partial
from typing import Annotated, Literal

from litestar import Response, get, post
from litestar.params import FromPath, JSONBody, QueryParameter

from sync_server.attention import alerts_page, resolve_alert
from sync_server.forms.money import AlertRecord, Alerts, KeptEdit, KeptEdits, Resolution
from sync_server.quarantine import accept, dismiss, exported, kept
from sync_server.routes.who import CallingPerson, Rooms, calling_manager

_State = Annotated[Literal["open", "resolved"], QueryParameter(name="state", description="Which alerts.")]
_Kind = Annotated[str, QueryParameter(description="Alerts of this kind only.")]
_Settled = Annotated[bool, QueryParameter(description="True: what was taken in or dismissed.")]
_Limit = Annotated[int, QueryParameter(ge=1, le=200, description="How many at most.")]
_Cursor = Annotated[str, QueryParameter(description="`nextCursor` of the page before.")]
_Which = Annotated[
    str, QueryParameter(name="hash", description="Which one, if the id came with different content.")
]


@get("/api/alerts", dependencies={"manager": calling_manager})
async def alerts(
    office: Rooms,
    manager: CallingPerson,
    *,
    which: _State = "open",
    kind: _Kind = "",
    limit: _Limit = 50,
    cursor: _Cursor = "",
) -> Alerts:
    """Alerts, newest first."""
    page = partial(alerts_page, clerk=office.clerk, person=manager, state=which, kind=kind)
    return await office.run(partial(page, cursor=cursor, most=limit))


@post("/api/alerts/{alert_id:str}/resolve", status_code=200, dependencies={"manager": calling_manager})
async def settle(
    office: Rooms, manager: CallingPerson, alert_id: FromPath[str], data: JSONBody[Resolution]
) -> AlertRecord:
    """Settles an alert; whoever was first stays the one who did."""
    work = partial(resolve_alert, clerk=office.clerk, manager=manager, alert_id=alert_id)
    return await office.run(partial(work, note=data.note, now=office.time()))


@get("/api/quarantine", dependencies={"manager": calling_manager})
async def quarantine(
    office: Rooms, manager: CallingPerson, settled: _Settled = False, limit: _Limit = 50, cursor: _Cursor = ""
) -> KeptEdits:
    """Edits that were kept aside, oldest first."""
    page = partial(kept, site_id=manager.site_id, settled=settled)
    return await office.run(partial(page, after=cursor, most=limit))


@get("/api/quarantine.ndjson", dependencies={"manager": calling_manager})
async def export(office: Rooms, manager: CallingPerson) -> Response[bytes]:
    """All that was ever kept aside, one JSON document a line."""
    lines = await office.run(partial(exported, site_id=manager.site_id))
    headers = {"Content-Disposition": 'attachment; filename="quarantine.ndjson"'}
    return Response(lines, media_type="application/x-ndjson", headers=headers)


@post("/api/quarantine/{edit_id:str}/accept", status_code=200, dependencies={"manager": calling_manager})
async def take_in(
    office: Rooms, manager: CallingPerson, edit_id: FromPath[str], which: _Which = ""
) -> KeptEdit:
    """The edit joins its order's log after all; 409 with a sentence if it cannot."""
    work = partial(accept, clerk=office.clerk, manager=manager, edit_id=edit_id)
    return await office.run(partial(work, which=which, now=office.now()))


@post("/api/quarantine/{edit_id:str}/dismiss", status_code=200, dependencies={"manager": calling_manager})
async def leave_out(
    office: Rooms, manager: CallingPerson, edit_id: FromPath[str], which: _Which = ""
) -> KeptEdit:
    """The edit stays outside, and is kept all the same."""
    return await office.run(partial(dismiss, manager=manager, edit_id=edit_id, which=which, now=office.now()))


HANDLERS = (alerts, settle, quarantine, export, take_in, leave_out)
