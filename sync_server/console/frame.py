"""What stands around every page: the venue, the way to the other pages, how much waits on them."""

from datetime import datetime, timedelta
from typing import Any

import msgspec

from shared.wire import Site
from sync_server import figures
from sync_server.console.clocks import Clocks
from sync_server.console.door import Visitor
from sync_server.figures import Member, OrderRow, TillRow
from sync_server.sites import site_of
from sync_server.tables import Connection

STALE_AFTER = timedelta(minutes=60)

ROOMS = (
    ("live", "Live", "activity", ""),
    ("orders", "Orders", "receipt-text", "/orders"),
    ("audit", "Audit", "history", "/audit"),
    ("stale", "Stale", "hourglass", "/stale"),
    ("alerts", "Alerts", "triangle-alert", "/alerts"),
    ("tills", "Tills", "monitor", "/tills"),
    ("staff", "Staff", "users", "/staff"),
    ("products", "Products", "tag", "/products"),
    ("reports", "Reports", "banknote", "/reports"),
)
"""Key, name, icon and path of each page that the side bar leads to."""


class Frame(msgspec.Struct, frozen=True):
    """The things that every page needs to know."""

    site: Site
    clocks: Clocks
    members: dict[int, Member]
    tills: dict[int, TillRow]
    open: list[OrderRow]
    waiting: dict[str, int]

    @property
    def stale(self) -> list[OrderRow]:
        """Open orders with something in them that nobody has touched for long, the oldest first."""
        limit = STALE_AFTER.total_seconds()
        old = [row for row in self.open if self.clocks.seconds_since(row.last_seen) >= limit]
        return sorted((row for row in old if row.total or row.paid), key=lambda row: row.last_seen)

    def who(self, user_id: int) -> Member:
        """The person of that number."""
        return self.members.get(user_id) or Member(
            user_id, "the server" if not user_id else f"No. {user_id}", "", "slate", True
        )

    def till(self, till_id: int) -> str:
        """ "Till 2"; the office for what was done at no till."""
        known = self.tills.get(till_id)
        return known.name if known else "Office" if not till_id else f"Till no. {till_id}"

    def where(self, till_id: int) -> str:
        """ "Till 2 (bar)"."""
        known = self.tills.get(till_id)
        if known and known.place:
            return f"{known.name} ({known.place[:1].lower()}{known.place[1:]})"
        return self.till(till_id)


def frame_of(connection: Connection, site_id: int, now: datetime) -> Frame:
    """Reads what stands around a page."""
    site = site_of(connection, site_id)
    assert site is not None, "whoever is signed in works at a site"
    frame = Frame(
        site=site,
        clocks=Clocks(now, figures.time_zone(connection, site_id)),
        members={one.user_id: one for one in figures.everybody(connection, site_id)},
        tills={one.till_id: one for one in figures.all_tills(connection, site_id)},
        open=figures.open_orders(connection, site_id),
        waiting={},
    )
    frame.waiting["stale"] = len(frame.stale)
    return frame


def around(frame: Frame, visitor: Visitor, room: str) -> dict[str, Any]:
    """The values that base.html asks for."""
    return {"frame": frame, "clocks": frame.clocks, "visitor": visitor, "room": room, "rooms": ROOMS}
