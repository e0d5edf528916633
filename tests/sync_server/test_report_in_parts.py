"""A long period is read in short works: the same report, and no push waits for all of it."""

import asyncio
from collections.abc import Callable
from typing import Any

from sqlalchemy import insert, select

from shared.wire import User
from sync_server.reports import AT_ONCE, gather, gather_in_parts
from sync_server.sites import raise_cursor
from sync_server.staff import Person
from sync_server.tables import Connection, takings
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.venue import SITE, Counter

MARA = Person(SITE, User(3, "Mara", "manager"), 0)
NOW = "2026-03-01T12:00:00.000000Z"


def many_sales(counter: Counter, number: int) -> None:
    """As if the one sale there is had been made so many times more."""
    till, line = PaperTill(), beer()
    order = till.order(line)
    till.pay(order, 540, line)
    counter.send(till, order)

    def copy(connection: Connection) -> None:
        row = connection.execute(select(takings).where(takings.c.kind == "sale")).mappings().one()
        first = raise_cursor(connection, SITE, number) - number + 1
        rows = [{**row, "cursor": first + n, "subject_id": f"sale {n}"} for n in range(number)]
        connection.execute(insert(takings), rows)

    counter.read(copy)


def test_a_long_period_is_read_in_short_works(counter: Counter) -> None:
    many_sales(counter, 2 * AT_ONCE + 7)
    read: list[int] = []

    async def run(work: Callable[[Connection], Any]) -> Any:
        found = counter.read(work)
        read.append(len(found) if isinstance(found, tuple) else len(found.facts))
        if len(read) == 2:
            counter.read(lambda connection: raise_cursor(connection, SITE))
        return found

    for till_id in (0, 1, 2):
        read.clear()
        whole = counter.read(lambda connection: gather(connection, MARA, till_id, NOW))  # noqa: B023 - at once.
        parts = asyncio.run(gather_in_parts(run, MARA, till_id, NOW))
        assert parts == whole, "as of the first work"
        assert max(read) <= AT_ONCE
        assert len(whole.facts) == sum(read)
    assert len(counter.read(lambda connection: gather(connection, MARA, 1, NOW)).facts) > 2 * AT_ONCE
