"""What stands around every page: the venue, the way to the other pages, how much waits on them."""

from datetime import datetime
from typing import Any

import msgspec

from shared.order_session import Status
from shared.wire import Site
from sync_server import figures
from sync_server.alerts import alerts_of
from sync_server.console.clocks import Clocks
from sync_server.console.door import Visitor
from sync_server.figures import Member, OrderRow, TillRow
from sync_server.housekeeping import stale_minutes
from sync_server.office import Office
from sync_server.site_settings import time_zone
from sync_server.sites import site_of
from sync_server.tables import Connection

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
    stale_minutes: int
    waiting: dict[str, int]

    @property
    def stale(self) -> list[OrderRow]:
        """Open orders with something in them that nobody has touched for long, the oldest first."""
        limit = self.stale_minutes * 60
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


def frame_of(connection: Connection, office: Office, site_id: int, now: datetime) -> Frame:
    """Reads what stands around a page."""
    site = site_of(connection, site_id)
    assert site is not None, "whoever is signed in works at a site"
    frame = Frame(
        site=site,
        clocks=Clocks(now, time_zone(connection, site_id)),
        members={one.user_id: one for one in figures.everybody(connection, site_id)},
        tills={one.till_id: one for one in figures.all_tills(connection, site_id)},
        open=[_touched(connection, office, row) for row in figures.open_orders(connection, site_id)],
        stale_minutes=stale_minutes(connection, site_id),
        waiting={},
    )
    frame.waiting["stale"] = len(frame.stale)
    frame.waiting["alerts"] = len(alerts_of(connection, site_id, state="open", most=99))
    return frame


def _touched(connection: Connection, office: Office, row: OrderRow) -> OrderRow:
    """The row with the time of the last change by a person as `last_seen`: the sweep touches nothing."""
    if row.status != Status.PENDING_LOGOUT.value:
        return row
    log = office.clerk.book(connection, row.site_id, row.session_id).log
    last = next((one.received_at for one in reversed(log) if one.edit.user_id), row.last_seen)
    return msgspec.structs.replace(row, last_seen=last)


def around(frame: Frame, visitor: Visitor, room: str) -> dict[str, Any]:
    """The values that base.html asks for."""
    return {"frame": frame, "clocks": frame.clocks, "visitor": visitor, "room": room, "rooms": ROOMS}
