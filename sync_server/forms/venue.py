"""What opens a venue, and what it looks like then."""

from typing import Annotated

from msgspec import Meta

from shared.wire import Message, NewUser, Site, Strict, User

_Name = Annotated[str, Meta(min_length=1, max_length=60, description="What the venue is called.")]
_Currency = Annotated[str, Meta(pattern="^[A-Z]{3}$", description="An ISO 4217 code, as EUR.")]
_Zone = Annotated[str, Meta(max_length=60, description='The time zone by its IANA name; "": London\'s.')]


class VenueWish(Strict, frozen=True):
    """A venue to be opened, without products; `manager`: the first of its staff, whatever role is given."""

    name: _Name
    currency: _Currency
    manager: NewUser
    time_zone: _Zone = ""


class VenueOpened(Message, frozen=True):
    """The venue and its first manager."""

    site: Site
    manager: User
