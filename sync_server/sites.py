"""A site: its name, roster and catalogue, and how it is opened."""

from collections.abc import Callable

import msgspec
from sqlalchemy import bindparam, delete, insert, select, update

from shared.catalogue import EMPTY, Catalogue
from shared.wire import Roster, Site, TillPlace, User
from sync_server.prepared import Prepared
from sync_server.tables import Connection, catalogues, sites, tills, users

NO_VENUE = "There is no venue yet: open yours with init, or the demo venue with init-demo."
"""What is said to whoever wants a code or somebody on the staff before that."""


def open_site(connection: Connection, site: Site) -> bool:
    """Creates the site; False if there is one of that id already."""
    known = connection.execute(select(sites.c.site_id).where(sites.c.site_id == site.site_id)).first()
    if known is None:
        row = {"cursor": 0, "roster_version": 0, "receipts": 0}
        connection.execute(insert(sites).values(**msgspec.structs.asdict(site), **row))
    return known is None


def site_of(connection: Connection, site_id: int) -> Site | None:
    """The site, if it was opened."""
    row = connection.execute(
        select(sites.c.site_id, sites.c.name, sites.c.currency).where(sites.c.site_id == site_id)
    ).first()
    return None if row is None else Site(*row)


def raise_cursor(connection: Connection, site_id: int, by: int = 1) -> int:
    """The site's change number after `by` more changes; visible to others when the transaction is."""
    row = _RAISE.first(connection, {"site": site_id, "by": by})
    assert row is not None, "only sites that exist change"
    cursor: int = row[0]
    return cursor


def cursor_of(connection: Connection, site_id: int) -> int:
    """The site's change number; 0 for a site that does not exist."""
    row = _CURSOR.first(connection, {"site": site_id})
    return row[0] if row else 0


def cursors(connection: Connection) -> dict[int, int]:
    """The change number of every site."""
    return dict(_CURSORS.all(connection, {}))  # type: ignore[arg-type] # Rows of two.


def roster_versions(connection: Connection) -> dict[int, int]:
    """The roster's version of every site."""
    return {row.site_id: row.roster_version for row in connection.execute(_ROSTERS)}


def roster_changed(connection: Connection, site_id: int) -> None:
    """Raises the roster's version and the site's change number, so that waiting pulls tell the tills."""
    mine = sites.c.site_id == site_id
    connection.execute(update(sites).where(mine).values(roster_version=sites.c.roster_version + 1))
    raise_cursor(connection, site_id)


def roster_version(connection: Connection, site_id: int) -> int:
    """The roster's present version."""
    row = _ROSTER.first(connection, {"site": site_id})
    return row[0] if row else 0


def roster_of(connection: Connection, site_id: int) -> Roster:
    """Who works at the site and which tills it has, without those who left or were revoked."""
    site = site_of(connection, site_id)
    assert site is not None, "only a site's own tills ask for its roster"
    staff = select(users.c.user_id, users.c.name, users.c.role, users.c.colour).where(
        users.c.site_id == site_id, users.c.active
    )
    places = select(tills.c.till_id, tills.c.name, tills.c.place).where(
        tills.c.site_id == site_id, tills.c.revoked_at.is_(None)
    )
    return Roster(
        version=roster_version(connection, site_id),
        site=site,
        users=tuple(User(*row) for row in connection.execute(staff.order_by(users.c.user_id))),
        tills=tuple(TillPlace(*row) for row in connection.execute(places.order_by(tills.c.till_id))),
    )


def put_catalogue(connection: Connection, site_id: int, catalogue: Catalogue) -> None:
    """Replaces what the site sells."""
    connection.execute(delete(catalogues).where(catalogues.c.site_id == site_id))
    text = msgspec.json.encode(catalogue).decode()
    connection.execute(insert(catalogues).values(site_id=site_id, version=catalogue.version, text=text))
    raise_cursor(connection, site_id)


def catalogue_version(connection: Connection, site_id: int) -> int:
    """The catalogue's present version."""
    row = _CATALOGUE.first(connection, {"site": site_id})
    return row[0] if row else 0


def catalogue_of(connection: Connection, site_id: int) -> Catalogue:
    """What the site sells."""
    text = connection.execute(select(catalogues.c.text).where(catalogues.c.site_id == site_id)).scalar()
    return EMPTY if text is None else msgspec.json.decode(text, type=Catalogue)


def change_catalogue(
    connection: Connection, site_id: int, change: Callable[[Catalogue], Catalogue]
) -> Catalogue:
    """What the site sells after the change, its version raised by one unless nothing is different."""
    before = catalogue_of(connection, site_id)
    after = change(before)
    if after == before:
        return before
    after = msgspec.structs.replace(after, version=before.version + 1)
    put_catalogue(connection, site_id, after)
    return after


_CURSORS = Prepared(select(sites.c.site_id, sites.c.cursor))
_ROSTERS = select(sites.c.site_id, sites.c.roster_version)
_MINE = sites.c.site_id == bindparam("site")
_CURSOR = Prepared(select(sites.c.cursor).where(_MINE))
_ROSTER = Prepared(select(sites.c.roster_version).where(_MINE))
_CATALOGUE = Prepared(select(catalogues.c.version).where(catalogues.c.site_id == bindparam("site")))
_RAISE = Prepared(
    update(sites).where(_MINE).values(cursor=sites.c.cursor + bindparam("by")).returning(sites.c.cursor)
)
