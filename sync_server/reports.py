"""Reports of a drawer or the site: what facts of money add up to (pure), X so far and Z for good."""

import csv
import io
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from shared.edits import Close, Payment
from shared.ids import stamp
from shared.money import Minor, decimals
from shared.problems import NotFound, NotUnderstood, StatusConflict
from sync_server.forms.money import (
    Counted,
    Figures,
    MethodPart,
    OpenOrders,
    Receipts,
    Report,
    Reports,
    Sale,
    TaxPart,
    ZWish,
)
from sync_server.sites import cursor_of, raise_cursor, site_of
from sync_server.staff import Person
from sync_server.tables import Connection
from sync_server.takings import (
    SALES,
    Fact,
    Filter,
    ZRow,
    carried_over,
    facts_between,
    last_z,
    refunded_of,
    sales_of,
    write_z,
    z_of,
    z_rows,
)
from sync_server.tills import tills_of

Run: TypeAlias = Callable[[Callable[[Connection], Any]], Awaitable[Any]]
"""Runs work on the database, as the office does."""

AT_ONCE = 1_000
"""So many facts are read in one work."""
_MOST_OF_A_DAY = 100_000
_COLUMNS = (
    "transactionId", "receipt", "kind", "orderId", "tillId", "userId", "at", "receivedAt", "total", "tax",
    "discount", "refunded", "currency",
)  # fmt: skip


class Gathered(msgspec.Struct, frozen=True):
    """What a report is made of, read in one transaction: `previous` is the Z before it, if there is one."""

    till_id: int
    user_id: int
    at: str
    currency: str
    previous: ZRow | None
    to_cursor: int
    facts: tuple[Fact, ...]
    carried: OpenOrders


def sums(facts: Iterable[Fact]) -> Figures:
    """What the facts add up to."""
    parts = list(facts)
    closes = [(fact, msgspec.json.decode(fact.text, type=Close)) for fact in parts if fact.kind in SALES]
    sold = [(fact, close) for fact, close in closes if fact.kind == "sale"]
    discounts = sum(discount_of(close) for _, close in sold)
    total = sum(fact.amount for fact, _ in sold)
    return Figures(
        facts=len(parts),
        sales=len(sold),
        gross=total + discounts,
        discounts=discounts,
        total=total,
        taxes=_taxes(close for _, close in sold),
        methods=_methods(parts),
        tips=sum(fact.tip for fact in parts),
        change=sum(
            msgspec.json.decode(fact.text, type=Payment).change for fact in parts if fact.kind == "payment"
        ),
        refunds=_counted(-fact.amount for fact in parts if fact.kind == "refund"),
        second_closes=_counted(fact.amount for fact in parts if fact.kind == "second"),
        voided_payments=_counted(
            -fact.amount for fact in parts if fact.kind == "voided" and (fact.amount or fact.tip)
        ),
        receipts=_receipts(closes),
    )


def discount_of(close: Close) -> Minor:
    """What all discounts took off the order, in minor units."""
    return close.discount + sum(line.discounted for line in close.lines)


def sale_of(fact: Fact, refunded: Minor) -> Sale:
    """A sale as a list shows it."""
    close = msgspec.json.decode(fact.text, type=Close)
    return Sale(
        id=fact.subject_id, session_id=fact.session_id, receipt=close.receipt, user_id=fact.user_id,
        till_id=fact.till_id, at=fact.at, received_at=fact.received_at, total=fact.amount,
        tax=sum(part.tax for part in close.taxes), discount=discount_of(close), currency=close.currency,
        refunded=refunded, second=fact.kind == "second",
    )  # fmt: skip


def report_of(kind: str, gathered: Gathered) -> Report:
    """The report that was gathered."""
    previous = gathered.previous
    return Report(
        kind=kind,
        till_id=gathered.till_id,
        number=previous.number + 1 if previous else 1,
        from_cursor=previous.to_cursor if previous else 0,
        to_cursor=gathered.to_cursor,
        since=previous.at if previous else "",
        at=gathered.at,
        user_id=gathered.user_id,
        currency=gathered.currency,
        figures=sums(gathered.facts),
        carried_over=gathered.carried,
    )


async def gather_in_parts(run: Run, person: Person, till_id: int, now: str) -> Gathered:
    """As `gather`, in several short works, so that no push waits for a long period to be read.

    It is as of the first of them: below a cursor no fact comes to be or goes. Raises NotFound.
    """
    begun: Gathered = await run(partial(_outline, person=person, till_id=till_id, now=now))
    read = partial(facts_between, site_id=person.site_id, till_id=till_id, upto=begun.to_cursor, most=AT_ONCE)
    facts: list[Fact] = []
    after = begun.previous.to_cursor if begun.previous else 0
    while part := await run(partial(read, after=after)):
        facts += part
        after = part[-1].cursor
    return msgspec.structs.replace(begun, facts=tuple(facts))


def gather(connection: Connection, person: Person, till_id: int, now: str) -> Gathered:
    """What is to be told of a drawer (0: of the site) since its last Z. Raises NotFound."""
    begun = _outline(connection, person, till_id, now)
    since = begun.previous.to_cursor if begun.previous else 0
    facts = facts_between(connection, person.site_id, till_id, since, begun.to_cursor)
    return msgspec.structs.replace(begun, facts=facts)


def _outline(connection: Connection, person: Person, till_id: int, now: str) -> Gathered:
    """All but the facts."""
    site = site_of(connection, person.site_id)
    if site is None:
        raise NotFound("There is no such site.")
    if till_id and till_id not in tills_of(connection, person.site_id):
        raise NotFound("There is no till of this number.")
    previous = last_z(connection, person.site_id, till_id)
    return Gathered(
        till_id=till_id,
        user_id=person.user.id,
        at=now,
        currency=site.currency,
        previous=previous,
        to_cursor=cursor_of(connection, person.site_id),
        facts=(),
        carried=OpenOrders(**msgspec.structs.asdict(carried_over(connection, person.site_id, till_id))),
    )


def close_period(connection: Connection, person: Person, wish: ZWish, now: str) -> tuple[Report, bool]:
    """The Z report, stored for good, and whether it is new. Raises NotFound for a till that is
    not there, StatusConflict for a number to come.
    """
    if wish.number is not None:
        stored = z_of(connection, person.site_id, wish.till_id, wish.number)
        if stored is not None:
            return _stored(stored), False
        previous = last_z(connection, person.site_id, wish.till_id)
        following = previous.number + 1 if previous else 1
        if wish.number != following:
            raise StatusConflict(f"The next Z report has number {following}: ask for that one, or for any.")
    # Raised first: whoever else writes to the site has to wait, so that no fact can slip in below it.
    raise_cursor(connection, person.site_id)
    report = report_of("z", gather(connection, person, wish.till_id, now))
    write_z(
        connection,
        person.site_id,
        ZRow(
            till_id=report.till_id, number=report.number, from_cursor=report.from_cursor,
            to_cursor=report.to_cursor, at=now, user_id=report.user_id,
            text=msgspec.json.encode(report).decode(),
        ),
    )  # fmt: skip
    return report, True


def stored_z(connection: Connection, person: Person, till_id: int, number: int) -> Report:
    """The Z report of that number as it was written. Raises NotFound."""
    row = z_of(connection, person.site_id, till_id, number)
    if row is None:
        raise NotFound("There is no Z report of this number.")
    return _stored(row)


def stored_zs(connection: Connection, person: Person, till_id: int, before: int, most: int) -> Reports:
    """A page of Z reports of a drawer, newest first."""
    rows = z_rows(connection, person.site_id, till_id, before=before, most=most + 1)
    further = str(rows[most - 1].number) if len(rows) > most else None
    return Reports(tuple(_stored(row) for row in rows[:most]), further)


def day_of(connection: Connection, person: Person, since: str, until: str) -> list[Sale]:
    """The sales that the server received between two times, oldest first."""
    wanted = Filter(since=since, until=until)
    found = sales_of(connection, person.site_id, wanted, before=0, most=_MOST_OF_A_DAY)
    refunded = refunded_of(connection, person.site_id, (fact.session_id for fact in found))
    return [sale_of(fact, refunded.get(fact.session_id, 0)) for fact in reversed(found)]


def bounds_of(day: date, zone: str) -> tuple[str, str]:
    """When a day begins and ends in a time zone, such as Europe/London. Raises NotUnderstood."""
    try:
        begin = datetime.combine(day, time(), ZoneInfo(zone))
        # The next midnight by the clock on the wall: a day may have 23 or 25 hours.
        return stamp(begin), stamp(begin + timedelta(days=1))
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError) as wrong:
        raise NotUnderstood("Give a day as 2026-03-01 and a zone as Europe/London.") from wrong


def csv_of(sales: Sequence[Sale]) -> str:
    """A table for spreadsheets: amounts with a decimal point, and no text that could be a formula."""
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(_COLUMNS)
    for sale in sales:
        writer.writerow([
            _plain(sale.id), _plain(sale.receipt), "second" if sale.second else "sale",
            _plain(sale.session_id), sale.till_id, sale.user_id, _plain(sale.at), sale.received_at,
            *(_amount(one, sale.currency) for one in (sale.total, sale.tax, sale.discount, sale.refunded)),
            _plain(sale.currency),
        ])  # fmt: skip
    return page.getvalue()


def _taxes(closes: Iterable[Close]) -> tuple[TaxPart, ...]:
    parts: dict[tuple[str, int], TaxPart] = {}
    for close in closes:
        for tax in close.taxes:
            part = parts.get((tax.name, tax.rate), TaxPart(tax.name, tax.rate, 0, 0))
            parts[tax.name, tax.rate] = TaxPart(
                tax.name, tax.rate, part.gross + tax.gross, part.tax + tax.tax
            )
    return tuple(sorted(parts.values(), key=lambda part: (-part.rate, part.name)))


def _methods(facts: Iterable[Fact]) -> tuple[MethodPart, ...]:
    parts: dict[str, MethodPart] = {}
    for fact in facts:
        if fact.kind in SALES or (fact.kind == "voided" and not fact.method):
            continue
        part = parts.get(fact.method, MethodPart(fact.method))
        parts[fact.method] = MethodPart(
            method=fact.method,
            taken=part.taken + (fact.amount if fact.kind == "payment" else 0),
            voided=part.voided - (fact.amount if fact.kind == "voided" else 0),
            given_back=part.given_back - (fact.amount if fact.kind == "refund" else 0),
            net=part.net + fact.amount,
            tips=part.tips + fact.tip,
        )
    return tuple(sorted(parts.values(), key=lambda part: part.method))


def _receipts(closes: Iterable[tuple[Fact, Close]]) -> tuple[Receipts, ...]:
    by_till: dict[int, list[str]] = {}
    for fact, close in closes:
        by_till.setdefault(fact.till_id, []).append(close.receipt)
    return tuple(
        Receipts(till_id, len(found), min(found, key=_running), max(found, key=_running))
        for till_id, found in sorted(by_till.items())
    )


def _running(receipt: str) -> tuple[int, str]:
    """Receipts are `till-number`; those of one till stand in order of their numbers."""
    number = receipt.rpartition("-")[2]
    return (int(number) if number.isdecimal() and len(number) < 20 else 0, receipt)


def _counted(amounts: Iterable[Minor]) -> Counted:
    found = list(amounts)
    return Counted(len(found), sum(found))


def _stored(row: ZRow) -> Report:
    return msgspec.json.decode(row.text, type=Report)


def _amount(minor: Minor, currency: str) -> str:
    places = decimals(currency)
    whole, rest = divmod(abs(minor), 10**places)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole}.{rest:0{places}d}" if places else f"{sign}{whole}"


def _plain(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
