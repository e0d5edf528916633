"""What the console reads across tables: figures of sales, open orders, tills and staff. Reads only."""

import msgspec
from sqlalchemy import func, literal_column, select, union_all

from shared.money import Minor
from shared.order_session import Status
from sync_server.tables import Connection, sessions, streams, takings, tills, users, z_reports

_OPEN = (Status.ACTIVE.value, Status.PENDING_LOGOUT.value)
_UNPAID = (*_OPEN, Status.ASSIGNED_TO_TAB.value)


class TillRow(msgspec.Struct, frozen=True):
    """A till as its row tells. Times are the server's; `unsent_since` is by the till's clock."""

    till_id: int
    name: str
    place: str
    enrolled_at: str | None
    revoked_at: str | None
    last_seen: str | None
    version: str
    drift_ms: int | None
    unsent: int | None
    unsent_since: str | None


class Member(msgspec.Struct, frozen=True):
    """Somebody who works here, or did."""

    user_id: int
    name: str
    role: str
    colour: str
    active: bool


class OrderRow(msgspec.Struct, frozen=True):
    """An order's head. Times are the server's; amounts in minor units of the site's currency."""

    site_id: int
    session_id: str
    user_id: int
    status: str
    rev: int
    till_id: int
    last_seen: str
    total: Minor
    paid: Minor
    label: str
    kind: str
    tab_id: str | None
    created_at: str
    updated_at: str


class Wanted(msgspec.Struct, frozen=True):
    """Which orders a list shows: "" and 0 mean any. `day` bounds are server times, the end not included."""

    status: str = ""
    user_id: int = 0
    till_id: int = 0
    label: str = ""
    since: str = ""
    until: str = ""


class Slice(msgspec.Struct, frozen=True):
    """Sales in ten minutes: `at` is the beginning ("2026-03-06T12:40"), how many, and how much."""

    at: str
    count: int
    amount: Minor


def all_tills(connection: Connection, site_id: int) -> list[TillRow]:
    """Every till that the site ever had."""
    columns = [tills.c[name] for name in TillRow.__struct_fields__]
    rows = connection.execute(select(*columns).where(tills.c.site_id == site_id).order_by(tills.c.till_id))
    return [TillRow(*row) for row in rows]


def everybody(connection: Connection, site_id: int) -> list[Member]:
    """All staff, those who left too, by id."""
    columns = [users.c[name] for name in Member.__struct_fields__]
    rows = connection.execute(select(*columns).where(users.c.site_id == site_id).order_by(users.c.user_id))
    return [Member(*row) for row in rows]


def open_orders(connection: Connection, site_id: int) -> list[OrderRow]:
    """The orders that somebody can still resume, the one changed last first."""
    statement = select(*_ORDER).where(
        sessions.c.site_id == site_id, sessions.c.kind == "order", sessions.c.status.in_(_OPEN)
    )
    return [OrderRow(*row) for row in connection.execute(statement.order_by(sessions.c.updated_at.desc()))]


def written_by_several(connection: Connection, site_id: int, since: str) -> list[str]:
    """Ids of the orders that more than one till or the office wrote to: open ones, and those paid since then.

    Only among these can two people have changed one thing at once. Those changed last come first.
    """
    several = (
        select(streams.c.session_id)
        .where(streams.c.site_id == site_id, streams.c.session_id == sessions.c.session_id)
        .group_by(streams.c.session_id)
        .having(func.count(streams.c.replica.distinct()) > 1)
    )
    # Said in so many words, or SQLite would not see that the index of paid orders is meant.
    paid = sessions.c.status == literal_column(f"'{Status.COMPLETED.value}'")
    # One sentence for both would be answered by looking at every order there is.
    open_ones, recent = (
        select(sessions.c.session_id, sessions.c.updated_at).where(
            sessions.c.site_id == site_id, sessions.c.kind == "order", which, several.exists()
        )
        for which in (sessions.c.status.in_(_UNPAID), paid & (sessions.c.updated_at >= since))
    )
    found = union_all(open_ones, recent).subquery()
    statement = select(found.c.session_id).order_by(found.c.updated_at.desc(), found.c.session_id)
    return list(connection.execute(statement).scalars())


def last_z_at(connection: Connection, site_id: int) -> str:
    """When the site's last Z report was written; "" if there is none."""
    newest = select(func.max(z_reports.c.at)).where(z_reports.c.site_id == site_id, z_reports.c.till_id == 0)
    return connection.execute(newest).scalar() or ""


def page_of_orders(
    connection: Connection, site_id: int, wanted: Wanted, after: tuple[str, str] | None, most: int
) -> list[OrderRow]:
    """The newest orders that are wanted, at most `most`; `after` is the last page's last (created, id)."""
    conditions = [sessions.c.site_id == site_id, sessions.c.kind == "order"]
    for column, value in (
        (sessions.c.status, wanted.status),
        (sessions.c.user_id, wanted.user_id),
        (sessions.c.till_id, wanted.till_id),
    ):
        if value:
            conditions.append(column == value)
    if wanted.label:
        pattern = wanted.label.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        conditions.append(func.lower(sessions.c.label).like(f"%{pattern}%", escape="\\"))
    if wanted.since:
        conditions.append(sessions.c.created_at >= wanted.since)
    if wanted.until:
        conditions.append(sessions.c.created_at < wanted.until)
    if after:
        created, session_id = after
        same = (sessions.c.created_at == created) & (sessions.c.session_id < session_id)
        conditions.append((sessions.c.created_at < created) | same)
    newest = select(*_ORDER).where(*conditions)
    newest = newest.order_by(sessions.c.created_at.desc(), sessions.c.session_id.desc()).limit(most)
    return [OrderRow(*row) for row in connection.execute(newest)]


def sales(connection: Connection, site_id: int, since: str, until: str) -> list[Slice]:
    """What was sold between two server times (the end not included), in slices of ten minutes."""
    slot = func.substr(takings.c.received_at, 1, 15)
    rows = connection.execute(
        select(slot, func.count(), func.sum(takings.c.amount))
        .where(
            takings.c.site_id == site_id,
            takings.c.kind == "sale",
            takings.c.received_at >= since,
            takings.c.received_at < until,
        )
        .group_by(slot)
        .order_by(slot)
    )
    return [Slice(f"{at}0", int(count), int(amount)) for at, count, amount in rows]


_ORDER = [sessions.c[name] for name in OrderRow.__struct_fields__]
