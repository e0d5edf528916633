"""Facts of money: what each edit took or gave back, at which drawer; and the Z reports that count them."""

from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import bindparam, func, insert, select

from shared.edits import Close
from shared.money import Minor
from shared.order_session import Status
from shared.takings import MONEY, takings_of
from sync_server.books import Book
from sync_server.facts import fact, keep_fact
from sync_server.tables import Connection, sessions, takings, z_reports

SALES = ("sale", "second")
RECEIPTS_LEFT_OUT = 10_000
"""More receipts than anybody prints of which this database does not know: no number comes again."""
_LATEST = 500


class Fact(msgspec.Struct, frozen=True):
    """A row of `takings`: what one edit did with money. `amount` and `tip` are in minor units.

    Given back is below nothing; a voided payment takes its amount and tip back from the drawer that had
    them. `subject_id` is the transaction's, payment's or refund's id, `text` the JSON of the edit's body.
    """

    cursor: int
    kind: str
    session_id: str
    subject_id: str
    transaction_id: str | None
    till_id: int
    user_id: int
    method: str
    amount: Minor
    tip: Minor
    at: str
    received_at: str
    text: str


class Filter(msgspec.Struct, frozen=True):
    """Which sales to list: received from `since` on and before `until` ("": any), by till and person."""

    since: str = ""
    until: str = ""
    till_id: int | None = None
    user_id: int | None = None


class Hour(msgspec.Struct, frozen=True, rename="camel"):
    """The sales that the server received in one hour (UTC, as 2026-03-01T12); `total` in minor units."""

    hour: str
    count: int
    total: Minor


class Carried(msgspec.Struct, frozen=True, rename="camel"):
    """Orders that are still open: how many, their totals, and what of that is paid, in minor units."""

    count: int
    total: Minor
    paid: Minor


class ZRow(msgspec.Struct, frozen=True):
    """A stored Z report: the facts after `from_cursor` up to `to_cursor`; `text` is the report as JSON."""

    till_id: int
    number: int
    from_cursor: int
    to_cursor: int
    at: str
    user_id: int
    text: str


def last_receipt(connection: Connection, site_id: int, till_id: int) -> int:
    """A number up to which a till may have printed receipts, told or not: for the next that gets its id.

    Every call gives a higher one.
    """
    name = f"receipts of till {till_id}"
    sales = sales_of(connection, site_id, Filter(till_id=till_id), before=0, most=_LATEST)
    told = (_number(msgspec.json.decode(sale.text, type=Close).receipt, till_id) for sale in sales)
    number = max(int(fact(connection, site_id, name) or 0), *told, 0) + RECEIPTS_LEFT_OUT
    keep_fact(connection, site_id, name, str(number))
    return number


def _number(receipt: str, till_id: int) -> int:
    """Of a receipt of that till, `till-number`; 0 of any other."""
    till, _, number = receipt.partition("-")
    return int(number) if till == str(till_id) and number.isdecimal() and len(number) < 10 else 0


def facts_of(book: Book, after: int, first_cursor: int) -> list[Fact]:
    """What the edits after rev `after` did with money; the first of them has `first_cursor`."""
    return [
        Fact(
            cursor=first_cursor + one.rev - after - 1, kind=one.kind, session_id=one.session_id,
            subject_id=one.subject_id, transaction_id=one.transaction_id, till_id=one.till_id,
            user_id=one.user_id, method=one.method, amount=one.amount, tip=one.tip, at=one.at,
            received_at=book.log[one.rev - 1].received_at, text=one.text,
        )
        for one in takings_of(book.log)
        if one.rev > after
    ]  # fmt: skip


def write_takings(connection: Connection, site_id: int, book: Book, after: int, first_cursor: int) -> None:
    """Writes down what the edits after rev `after` did with money."""
    if any(entry.edit.kind in MONEY for entry in book.log[after:]):
        rows = [msgspec.structs.asdict(fact) for fact in facts_of(book, after, first_cursor)]
        if rows:
            connection.execute(_INSERT, [{"site_id": site_id, **row} for row in rows])


def facts_between(
    connection: Connection, site_id: int, till_id: int, after: int, upto: int, *, most: int | None = None
) -> tuple[Fact, ...]:
    """The facts of a drawer (0: of the whole site) after one cursor up to another, in the site's order.

    At most so many, the first ones.
    """
    asked = _FACTS.where(takings.c.cursor > after, takings.c.cursor <= upto).order_by(takings.c.cursor)
    if till_id:
        asked = asked.where(takings.c.till_id == till_id)
    if most is not None:
        asked = asked.limit(most)
    return tuple(Fact(*row) for row in connection.execute(asked, {"site": site_id}))


def sales_of(
    connection: Connection, site_id: int, wanted: Filter, *, before: int, most: int
) -> tuple[Fact, ...]:
    """At most `most` sales and second closes before a cursor (0: the newest), newest first."""
    asked = _FACTS.where(takings.c.kind.in_(SALES)).order_by(takings.c.cursor.desc()).limit(most)
    if before:
        asked = asked.where(takings.c.cursor < before)
    if wanted.since:
        asked = asked.where(takings.c.received_at >= wanted.since)
    if wanted.until:
        asked = asked.where(takings.c.received_at < wanted.until)
    if wanted.till_id is not None:
        asked = asked.where(takings.c.till_id == wanted.till_id)
    if wanted.user_id is not None:
        asked = asked.where(takings.c.user_id == wanted.user_id)
    return tuple(Fact(*row) for row in connection.execute(asked, {"site": site_id}))


def refunded_of(connection: Connection, site_id: int, session_ids: Iterable[str]) -> dict[str, Minor]:
    """What was given back for these orders, in minor units; orders without a refund are left out."""
    wanted = sorted(set(session_ids))
    rows = connection.execute(_REFUNDED, {"site": site_id, "ids": wanted}).all() if wanted else []
    return {session_id: -int(amount) for session_id, amount in rows}


def by_hour(connection: Connection, site_id: int, since: str, until: str) -> tuple[Hour, ...]:
    """Sales by the hour in which the server received them, from one time up to before another.

    Server time, because tills' clocks may be wrong: sales of a till that was offline count when it came
    back. Hours without a sale are left out.
    """
    hour = func.substr(takings.c.received_at, 1, 13)
    asked = (
        select(hour, func.count(), func.sum(takings.c.amount))
        .where(
            takings.c.site_id == site_id,
            takings.c.kind == "sale",
            takings.c.received_at >= since,
            takings.c.received_at < until,
        )
        .group_by(hour)
        .order_by(hour)
    )
    return tuple(Hour(text, count, int(total)) for text, count, total in connection.execute(asked))


def carried_over(connection: Connection, site_id: int, till_id: int) -> Carried:
    """The open orders, in hand or on a tab, that a drawer's till (0: any till of the site) holds."""
    asked = select(
        func.count(),
        func.coalesce(func.sum(sessions.c.total), 0),
        func.coalesce(func.sum(sessions.c.paid), 0),
    ).where(sessions.c.site_id == site_id, sessions.c.kind == "order", sessions.c.status.in_(_OPEN))
    if till_id:
        asked = asked.where(sessions.c.till_id == till_id)
    count, total, paid = connection.execute(asked).one()
    return Carried(int(count), int(total), int(paid))


def last_z(connection: Connection, site_id: int, till_id: int) -> ZRow | None:
    """The newest Z report of a drawer, or (0) of the site."""
    rows = z_rows(connection, site_id, till_id, before=0, most=1)
    return rows[0] if rows else None


def z_rows(connection: Connection, site_id: int, till_id: int, *, before: int, most: int) -> Sequence[ZRow]:
    """At most `most` Z reports of a drawer with numbers below `before` (0: the newest), newest first."""
    asked = _ZS.order_by(z_reports.c.number.desc()).limit(most)
    if before:
        asked = asked.where(z_reports.c.number < before)
    return [ZRow(*row) for row in connection.execute(asked, {"site": site_id, "till": till_id})]


def z_of(connection: Connection, site_id: int, till_id: int, number: int) -> ZRow | None:
    """The Z report of that number."""
    asked = _ZS.where(z_reports.c.number == number)
    row = connection.execute(asked, {"site": site_id, "till": till_id}).first()
    return None if row is None else ZRow(*row)


def write_z(connection: Connection, site_id: int, row: ZRow) -> None:
    """Stores a Z report for good."""
    connection.execute(insert(z_reports).values(site_id=site_id, **msgspec.structs.asdict(row)))


_OPEN = (Status.ACTIVE.value, Status.PENDING_LOGOUT.value, Status.ASSIGNED_TO_TAB.value)
_INSERT = insert(takings)
_FACTS = select(*[takings.c[name] for name in Fact.__struct_fields__]).where(
    takings.c.site_id == bindparam("site")
)
_REFUNDED = (
    select(takings.c.session_id, func.sum(takings.c.amount))
    .where(
        takings.c.site_id == bindparam("site"),
        takings.c.kind == "refund",
        takings.c.session_id.in_(bindparam("ids", expanding=True)),
    )
    .group_by(takings.c.session_id)
)
_ZS = select(*[z_reports.c[name] for name in ZRow.__struct_fields__]).where(
    z_reports.c.site_id == bindparam("site"), z_reports.c.till_id == bindparam("till")
)
