"""The site's settings, for managers."""

from functools import partial

from litestar import get, put
from litestar.params import JSONBody

from sync_server.forms.sites import SiteSettings, SiteSettingsWish
from sync_server.routes.who import CallingPerson, Rooms, calling_manager
from sync_server.site_settings import change_settings, settings_of


@get("/api/sites/settings", dependencies={"manager": calling_manager})
async def settings(office: Rooms, manager: CallingPerson) -> SiteSettings:
    """The site's settings as they stand."""
    return await office.run(partial(settings_of, site_id=manager.site_id))


@put("/api/sites/settings", dependencies={"manager": calling_manager})
async def change(office: Rooms, manager: CallingPerson, data: JSONBody[SiteSettingsWish]) -> SiteSettings:
    """Changes the site's settings."""
    return await office.run(partial(change_settings, site_id=manager.site_id, wish=data))


HANDLERS = (settings, change)
