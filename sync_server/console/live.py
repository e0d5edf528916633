"""The live page: how the day goes, who is on which till, what waits and where."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

import msgspec
from litestar import Response, get
from litestar.params import FromQuery

from shared.ids import stamp
from shared.money import Minor
from sync_server import figures
from sync_server.console.bars import Bars, bars_of
from sync_server.console.clocks import Clocks
from sync_server.console.door import CallingVisitor, Rooms, Visitor
from sync_server.console.frame import Frame, around, frame_of
from sync_server.console.paper import money, page
from sync_server.console.standing import Standing, standing_of
from sync_server.figures import Member, OrderRow, Slice
from sync_server.office import Office
from sync_server.sites import cursor_of
from sync_server.tables import Connection

_LONGEST_WAIT = 5.0
_WEEK = 7


class Card(msgspec.Struct, frozen=True):
    """One of the four numbers on top, and the line below it."""

    name: str
    value: str
    below: str
    warns: bool = False


class Seat(msgspec.Struct, frozen=True):
    """A till in the live table: who is there, with which order."""

    standing: Standing
    person: Member | None
    order: OrderRow | None
    lines: int


@get("/")
async def live(office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """The live page."""
    return page(
        "live.html", **await office.run(partial(_gather, office=office, visitor=visitor, now=office.now()))
    )


@get("/changes")
async def changes(office: Rooms, visitor: CallingVisitor, since: FromQuery[int]) -> dict[str, int]:
    """The site's change number, once it is not `since` any longer, or after 5 seconds."""
    await office.bell.wait(visitor.site_id, since, _LONGEST_WAIT)
    return {"cursor": await office.run(partial(cursor_of, site_id=visitor.site_id))}


def _gather(connection: Connection, office: Office, visitor: Visitor, now: datetime) -> dict[str, Any]:
    site_id = visitor.site_id
    frame = frame_of(connection, office, site_id, now)
    clocks = frame.clocks
    today = figures.sales(connection, site_id, *clocks.bounds())
    last_week = figures.sales(connection, site_id, *clocks.bounds(_WEEK))
    until_now = stamp(clocks.same_time(_WEEK))
    before = sum(one.amount for one in figures.sales(connection, site_id, clocks.bounds(_WEEK)[0], until_now))
    standings = [
        standing_of(till, office.presence, site_id, clocks)
        for till in frame.tills.values()
        if till.enrolled_at
    ]
    return {
        **around(frame, visitor, "live"),
        "cards": _cards(frame, today, before, standings),
        "seats": _seats(connection, office, frame, standings),
        "standings": [one for one in standings if not one.till.revoked_at],
        "bars": _bars(clocks, today, last_week, frame.site.currency),
        "weekday": clocks.local(clocks.now).strftime("%A"),
        "cursor": cursor_of(connection, site_id),
    }


def _cards(frame: Frame, today: Sequence[Slice], before: Minor, standings: Sequence[Standing]) -> list[Card]:
    clocks, currency = frame.clocks, frame.site.currency
    sold, count = sum(one.amount for one in today), sum(one.count for one in today)
    weekday, time = clocks.local(clocks.now).strftime("%A"), clocks.local(clocks.now).strftime("%H:%M")
    compared = f"nothing sold last {weekday} by {time}"
    if before > 0:
        share = round((sold - before) * 100 / before)
        compared = (
            f"{'+' if share > 0 else '−' if share < 0 else ''}{abs(share)}% on last {weekday} at {time}"
        )
    unpaid = sum(max(0, row.total - row.paid) for row in frame.open)
    waiting = [one for one in standings if one.unsent]
    below = "every till has sent everything"
    if waiting:
        worst = max(waiting, key=lambda one: (one.state == "offline", one.unsent))
        told = f"offline since {clocks.minute(worst.seen)}" if worst.state == "offline" else "being sent"
        below = f"on {worst.till.name}, {told}" + (
            f", and {len(waiting) - 1} more" if len(waiting) > 1 else ""
        )
    return [
        Card("Sales today", money(sold, currency), compared),
        Card(
            "Paid orders",
            f"{count:,}",
            f"average {money(round(sold / count), currency)}" if count else "none yet",
        ),
        Card("Open orders", f"{len(frame.open):,}", f"{money(unpaid, currency)} not paid yet"),
        Card("Changes waiting", f"{sum(one.unsent for one in waiting):,}", below, warns=bool(waiting)),
    ]


def _seats(connection: Connection, office: Office, frame: Frame, standings: Sequence[Standing]) -> list[Seat]:
    """The tills that were heard of in the last day, each with the order last changed there."""
    seats = []
    for standing in standings:
        if standing.state in ("gone", "never") or standing.till.revoked_at:
            continue
        held = (row for row in frame.open if row.till_id == standing.till.till_id and row.status == "active")
        row = next(held, None)
        lines = 0
        if row is not None:
            lines = len(office.clerk.book(connection, frame.site.site_id, row.session_id).session.lines)
        seats.append(Seat(standing, frame.who(row.user_id) if row else None, row, lines))
    return seats


def _bars(clocks: Clocks, today: Sequence[Slice], last_week: Sequence[Slice], currency: str) -> Bars:
    return bars_of(_by_hour(clocks, today), _by_hour(clocks, last_week), currency)


def _by_hour(clocks: Clocks, slices: Sequence[Slice]) -> dict[int, Minor]:
    hours: dict[int, Minor] = {}
    for one in slices:
        hour = clocks.local(f"{one.at}:00Z").hour
        hours[hour] = hours.get(hour, 0) + one.amount
    return hours


HANDLERS = (live, changes)
