"""The site's settings: its time zone, and after how long an untouched order counts as left behind."""

from datetime import datetime
from functools import partial
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.response import Redirect

from shared.problems import NotUnderstood
from sync_server.console.door import AnyRequest, CallingVisitor, FilledForm, Rooms, Visitor, form_of
from sync_server.console.frame import around, frame_of
from sync_server.console.paper import page, see
from sync_server.forms.sites import SiteSettingsWish
from sync_server.office import Office
from sync_server.site_settings import change_settings, settings_of, zones
from sync_server.tables import Connection


@get("/settings")
async def settings(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """The settings as they stand."""
    values = await office.run(partial(_gather, office=office, visitor=visitor, now=office.now()))
    done = "The settings are saved." if request.query_params.get("done") == "saved" else ""
    return page("settings.html", **values, zones=zones(), done=done)


@post("/settings", dependencies={"form": form_of}, status_code=303)
async def change(office: Rooms, visitor: CallingVisitor, form: FilledForm) -> Redirect:
    """Other settings."""
    asked = {"staleMinutes": form.text("minutes"), "timeZone": form.text("zone")}
    try:
        wish = msgspec.convert(asked, SiteSettingsWish, strict=False)
    except msgspec.ValidationError as wrong:
        raise NotUnderstood(
            "Write the minutes as a whole number from 1 to 10080, and the zone as Europe/London."
        ) from wrong
    await office.run(partial(change_settings, site_id=visitor.site_id, wish=wish))
    return see("/settings?done=saved")


def _gather(connection: Connection, office: Office, visitor: Visitor, now: datetime) -> dict[str, Any]:
    frame = frame_of(connection, office, visitor.site_id, now)
    # Settings have no place of their own in the side bar: they are reached from the tills.
    return {**around(frame, visitor, "tills"), "settings": settings_of(connection, visitor.site_id)}


HANDLERS = (settings, change)
