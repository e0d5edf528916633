"""What the managers of a site may set: where it is by the clock, and when an order counts as left behind."""

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from shared.problems import NotUnderstood
from sync_server.facts import fact, keep_fact
from sync_server.forms.sites import SiteSettings, SiteSettingsWish
from sync_server.housekeeping import set_stale_minutes, stale_minutes
from sync_server.tables import Connection

HOME_ZONE = "Europe/London"
_FACT = "time_zone"


@cache
def zones() -> tuple[str, ...]:
    """The names of all time zones that this machine knows, in order."""
    return tuple(sorted(available_timezones()))


def settings_of(connection: Connection, site_id: int) -> SiteSettings:
    """The settings as they stand."""
    return SiteSettings(stale_minutes(connection, site_id), time_zone(connection, site_id).key)


def change_settings(connection: Connection, site_id: int, wish: SiteSettingsWish) -> SiteSettings:
    """The settings after the wish; what it leaves out stays. Raises NotUnderstood for an unknown zone."""
    if wish.time_zone is not None:
        if wish.time_zone not in zones():
            raise NotUnderstood("Nobody knows this time zone. Write it as Europe/London or America/New_York.")
        keep_fact(connection, site_id, _FACT, wish.time_zone)
    if wish.stale_minutes is not None:
        set_stale_minutes(connection, site_id, wish.stale_minutes)
    return settings_of(connection, site_id)


def time_zone(connection: Connection, site_id: int) -> ZoneInfo:
    """Where the site is; London if nobody has said, or if this machine does not know the zone."""
    try:
        return ZoneInfo(fact(connection, site_id, _FACT) or HOME_ZONE)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(HOME_ZONE)
