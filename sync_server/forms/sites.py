"""What the site's settings look like to a manager."""

from typing import Annotated

import msgspec

from shared.wire import Message, Strict

_Minutes = Annotated[
    int,
    msgspec.Meta(ge=1, le=7 * 24 * 60, description="Minutes without an edit after which an order is parked."),
]


class SiteSettings(Message, frozen=True):
    """The site's settings. `stale_minutes`: an active order that nobody edits for so long is parked."""

    stale_minutes: _Minutes


class SiteSettingsWish(Strict, frozen=True):
    """What to set; `stale_minutes` from 1 to 10,080 (a week)."""

    stale_minutes: _Minutes
