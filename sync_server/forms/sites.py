"""What the site's settings look like to a manager."""

from typing import Annotated

from msgspec import Meta

from shared.wire import Message, Strict

_MINUTES = "Minutes without an edit after which an order is parked."
_ZONE = "The site's time zone by its IANA name, as Europe/London."
_Minutes = Annotated[int, Meta(ge=1, le=7 * 24 * 60, description=_MINUTES)]
_Zone = Annotated[str, Meta(min_length=1, max_length=60, description=_ZONE)]


class SiteSettings(Message, frozen=True):
    """The site's settings. `stale_minutes`: an active order that nobody edits for so long is parked."""

    stale_minutes: _Minutes
    time_zone: _Zone


class SiteSettingsWish(Strict, frozen=True):
    """What to set; `stale_minutes` from 1 to 10,080 (a week). What is left out or null stays as it is."""

    stale_minutes: _Minutes | None = None
    time_zone: _Zone | None = None
