"""The site's settings, for managers."""

from functools import partial

from litestar import get, put
from litestar.params import JSONBody

from sync_server.forms.sites import SiteSettings, SiteSettingsWish
from sync_server.housekeeping import set_stale_minutes, stale_minutes
from sync_server.routes.who import CallingPerson, Rooms, calling_manager


@get("/api/sites/settings", dependencies={"manager": calling_manager})
async def settings(office: Rooms, manager: CallingPerson) -> SiteSettings:
    """The site's settings as they stand."""
    return SiteSettings(await office.run(partial(stale_minutes, site_id=manager.site_id)))


@put("/api/sites/settings", dependencies={"manager": calling_manager})
async def change(office: Rooms, manager: CallingPerson, data: JSONBody[SiteSettingsWish]) -> SiteSettings:
    """Changes the site's settings."""
    await office.run(partial(set_stale_minutes, site_id=manager.site_id, minutes=data.stale_minutes))
    return SiteSettings(data.stale_minutes)


HANDLERS = (settings, change)
