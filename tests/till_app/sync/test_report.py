"""The till's report: true of the journal, and on every push and pull."""

import asyncio

from shared.wire import Changes, encode
from tests.till_app.store.making import Clock, begun
from tests.till_app.sync.odd_server import OddServer, http
from till_app.store.store import Store
from till_app.sync.link import Link
from till_app.sync.report import reporting
from till_app.sync.round import Portion, gather

CHANGES = Changes(7, "epoch", "2026-03-14T12:00:00.000Z", (), ())


def test_all_that_waits_is_told_with_the_oldest(store: Store, clock: Clock) -> None:
    report = reporting(store, clock)
    assert report(None)["X-Till-Unsent"] == "0;"
    begun(store, lines=2)
    with store.begin() as tx:
        count, oldest = tx.unsent.count(), tx.unsent.oldest()
    assert count > 0
    assert report(None)["X-Till-Unsent"] == f"{count};{oldest}"


def test_what_a_push_carries_waits_no_longer(store: Store, clock: Clock) -> None:
    report = reporting(store, clock)
    begun(store)
    begun(store, user_id=8)
    with store.begin() as tx:
        whole = gather(tx, store.new_id(), Portion())
        part = gather(tx, store.new_id(), Portion(sessions=1))
        count = tx.unsent.count()
    assert whole is not None
    assert part is not None
    assert report(whole)["X-Till-Unsent"] == "0;"
    left = count - len(part.sessions[0].edits)
    assert left > 0
    assert report(part)["X-Till-Unsent"].startswith(f"{left};2")


def test_a_pull_carries_clock_count_and_program(store: Store, clock: Clock) -> None:
    begun(store)

    async def pull() -> bytes:
        async with OddServer(lambda: http("200 OK", "application/json", encode(CHANGES))) as server:
            link = Link(server.url, "secret-token", reporting(store, clock))
            await link.changes(3, "e", 0)
            await link.close()
            return server.heard[0]

    request = asyncio.run(pull()).lower()
    told = reporting(store, clock)(None)
    assert f"x-till-time: {told['X-Till-Time']}".lower().encode() in request
    assert f"x-till-unsent: {told['X-Till-Unsent']}".lower().encode() in request
    assert b"user-agent: till/" in request
