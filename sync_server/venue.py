"""Opens a real venue: name, currency, clock and one manager; products and people come by the console."""

from collections.abc import Mapping

from msgspec.structs import replace

from shared.catalogue import EMPTY
from shared.problems import NotUnderstood, Taken
from shared.wire import NewUser, Site, User
from sync_server import staff
from sync_server.forms.sites import SiteSettingsWish
from sync_server.forms.venue import VenueOpened, VenueWish
from sync_server.site_settings import change_settings
from sync_server.sites import open_site, put_catalogue, site_of
from sync_server.tables import Connection
from sync_server.tokens import hash_of_secret, too_weak


def key_of(manager: NewUser) -> Mapping[str, str]:
    """The hashes by which the first manager signs in; takes a moment.

    Raises NotUnderstood for somebody who could not sign in to the console.
    """
    weakness = too_weak(manager.pin, manager.password)
    if weakness or not manager.password:
        raise NotUnderstood(weakness or "Give a password: the manager signs in to the console with it.")
    return {"pin_hash": hash_of_secret(manager.pin), "password_hash": hash_of_secret(manager.password)}


def open_venue(connection: Connection, site_id: int, wish: VenueWish, key: Mapping[str, str]) -> VenueOpened:
    """Opens the venue with its first admin, who has this key.

    Raises Taken if the server has a venue, NotUnderstood for a blank name or an unknown time zone.
    """
    site = Site(site_id, wish.name.strip(), wish.currency)
    first = User(id=0, name=wish.manager.name.strip(), role="admin")
    if not site.name or not first.name:
        raise NotUnderstood("Give the venue and its manager a name.")
    if not open_site(connection, site):
        there = site_of(connection, site_id)
        raise Taken(f"This server has a venue already: {there.name if there else site_id}.")
    put_catalogue(connection, site_id, replace(EMPTY, version=1, currency=wish.currency))
    if wish.time_zone:
        change_settings(connection, site_id, SiteSettingsWish(time_zone=wish.time_zone))
    added = staff.add_user(connection, site_id, first, **key)
    assert added is not None, "nobody works here yet"
    return VenueOpened(site, added)
