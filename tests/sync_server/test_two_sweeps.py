"""Two server processes that sweep one PostgreSQL database: each chore is done once, by one of them."""

import re
import threading
import time
from collections import Counter as Tally
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import msgspec
import psycopg
import pytest
from anyio.from_thread import BlockingPortal
from litestar.testing import TestClient

from shared.wire import PushAnswer, encode
from sync_server.app import create_app
from sync_server.backup import backups_in
from sync_server.housekeeping import AT_ONCE
from sync_server.office import Office
from sync_server.settings import Settings
from tests.sync_server import venue
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.server_process import RealServer
from tests.sync_server.venue import Clock

TURN = 7_233_081_001
WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
LONG_AGO = "2026-01-01T00:00:00.000000Z"


def written(url: str, kind: str) -> Tally[str]:
    """How many edits of that kind each order has."""
    with psycopg.connect(url) as connection:
        rows = connection.execute("SELECT session_id, text::json->>'kind' FROM edits").fetchall()
    return Tally(session_id for session_id, found in rows if found == kind)


def told(url: str, kind: str) -> Tally[str]:
    """How many alerts of that kind there are about each order."""
    with psycopg.connect(url) as connection:
        rows = connection.execute("SELECT session_id FROM alerts WHERE kind = %s", (kind,)).fetchall()
    return Tally(session_id for (session_id,) in rows)


def parked_by(server: RealServer) -> int:
    """How many orders this process says it has parked."""
    return sum(map(int, re.findall(r"event=parked.* orders=(\d+)", server.log.read_text())))


@contextmanager
def both_waiting(url: str) -> Iterator[psycopg.Connection]:
    """A transaction that has the turn; at its end both processes have something to do and wait for theirs."""
    with psycopg.connect(url) as connection:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (TURN,))
        yield connection
        deadline = time.monotonic() + 20
        while connection.execute(WAITING).fetchall() != [(2,)]:
            assert time.monotonic() < deadline, "one of them does not sweep"
            time.sleep(0.02)


def test_two_processes_that_sweep_park_each_order_once(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TILL_SERVER_SWEEP_SECONDS", "1")
    one, two = (RealServer(tmp_path / name, postgres_url) for name in ("one", "two"))
    with one, two:
        demo = one.init_demo()
        one.start()
        two.start()
        till = PaperTill()
        orders = [till.order(beer()) for _ in range(6 * AT_ONCE)]
        with one.client(one.enrol(demo.till("Till 1")).token) as client:
            for start in range(0, len(orders), AT_ONCE):
                some = orders[start : start + AT_ONCE]
                body = encode(till.push(*(till.session(order, 0) for order in some)))
                answer = client.post("/api/sync/push", content=body)
                said = msgspec.json.decode(answer.content, type=PushAnswer).sessions
                assert {one.result for one in said} == {"ok"}
        with both_waiting(postgres_url) as connection:
            connection.execute("UPDATE sessions SET updated_at = %s WHERE status = 'active'", (LONG_AGO,))
        deadline = time.monotonic() + 20
        while parked_by(one) + parked_by(two) < len(orders):
            assert time.monotonic() < deadline, "some are not parked"
            time.sleep(0.05)
        with both_waiting(postgres_url):
            pass
        assert parked_by(one) >= AT_ONCE
        assert parked_by(two) >= AT_ONCE
        assert parked_by(one) + parked_by(two) == len(orders)
    assert written(postgres_url, "park") == dict.fromkeys(orders, 1)
    assert told(postgres_url, "stale") == dict.fromkeys(orders, 1)


class Offices:
    """Two whole servers of this test's process on one database, each with an event loop of its own."""

    def __init__(self, folder: Path, url: str, clock: Clock, stack: ExitStack) -> None:
        settings = Settings(data=folder, database_url=url)
        apps = [create_app(settings, now=partial(Clock.__call__, clock)) for _ in (1, 2)]
        clients = [stack.enter_context(TestClient(app)) for app in apps]
        self.offices: list[Office] = [app.state["office"] for app in apps]
        self._portals: list[BlockingPortal] = [stack.enter_context(client.portal()) for client in clients]
        self.folder = settings.backups

    def at_once(self, chore: str) -> list[object]:
        """What a chore of the sweep returns at both when they begin it at the same moment."""
        ready = threading.Barrier(2)

        def run(at: int) -> object:
            ready.wait(10)
            return self._portals[at].call(getattr(self.offices[at].sweep, chore))

        with ThreadPoolExecutor(2) as both:
            return list(both.map(run, (0, 1)))


@pytest.fixture
def clock() -> Clock:
    """The clock of both servers."""
    return Clock()


@pytest.fixture
def offices(tmp_path: Path, postgres_url: str, clock: Clock) -> Iterator[Offices]:
    """Both servers on one database and one folder."""
    with venue.house(tmp_path, postgres_url) as house, ExitStack() as stack:
        till = PaperTill(epoch=house.office.epoch)
        house.push(till, *(till.order(beer()) for _ in range(150)))
        yield Offices(tmp_path, postgres_url, clock, stack)


def test_two_sweeps_at_the_same_moment_park_each_order_once(
    offices: Offices, clock: Clock, postgres_url: str
) -> None:
    clock.forward(hours=2)
    parked = offices.at_once("park")
    assert sum(map(int, map(str, parked))) == 150
    assert set(written(postgres_url, "park").values()) == {1}
    assert set(told(postgres_url, "stale").values()) == {1}
    assert len(told(postgres_url, "stale")) == 150


def test_of_two_that_find_the_backup_due_one_makes_it(offices: Offices, clock: Clock) -> None:
    for day in range(1, 4):
        made = offices.at_once("back_up_if_due")
        assert sorted(one is None for one in made) == [False, True]
        assert len(backups_in(offices.folder)) == day
        assert offices.at_once("back_up_if_due") == [None, None], "its turn is over"
        clock.forward(days=1)


def test_of_two_that_cannot_make_the_backup_one_says_so(
    offices: Offices, clock: Clock, postgres_url: str
) -> None:
    offices.folder.write_text("no folder")
    for failures in (1, 1, 2):
        offices.at_once("back_up_if_due")
        found = told(postgres_url, "backup-failed")
        assert found.total() == failures, "told once a day"
        clock.forward(hours=11, minutes=59)
