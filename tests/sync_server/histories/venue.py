"""A venue for one history: a site of its own in a running server, called without a network."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from random import Random
from secrets import token_bytes
from typing import NamedTuple
from urllib.parse import urlencode

from litestar import Litestar

from shared.ids import stamp, uuid7
from shared.wire import Enrolment, Site, User
from sync_server import staff, tills
from sync_server.app import create_app
from sync_server.office import Office
from sync_server.settings import Settings
from sync_server.sites import open_site, put_catalogue
from sync_server.staff import Person
from sync_server.tables import Connection
from tests.sync_server.venue import CATALOGUE, NOON

PEOPLE = {1: User(1, "Asha", "cashier"), 2: User(2, "Ben", "cashier"), 3: User(3, "Mara", "manager")}
TILLS = (1, 2)


class Answer(NamedTuple):
    """What the server answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Clock:
    """The time of the server and of the tills: a second later at each look."""

    def __init__(self) -> None:
        self._now = NOON

    def __call__(self) -> datetime:
        """The time; the next will be a second later."""
        self._now += timedelta(seconds=1)
        return self._now


class Server:
    """The whole application in this process, called as a web server calls it."""

    def __init__(self, app: Litestar, clock: Clock) -> None:
        self._app = app
        self.clock = clock
        self.office: Office = app.state["office"]

    async def call(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        query: Mapping[str, object] | None = None,
    ) -> Answer:
        """The answer to one request."""
        heard = False
        said: list[dict[str, object]] = []

        async def receive() -> dict[str, object]:
            nonlocal heard
            if heard:
                await asyncio.Event().wait()
            heard = True
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: dict[str, object]) -> None:
            said.append(message)

        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "scheme": "http",
            "method": method, "path": path, "raw_path": path.encode(), "root_path": "",
            "query_string": urlencode(query or {}).encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
        }  # fmt: skip
        await self._app(scope, receive, send)  # type: ignore[arg-type]  # Plain dicts are what ASGI says.
        start, *parts = said
        raw: list[tuple[bytes, bytes]] = start["headers"]  # type: ignore[assignment]
        whole = b"".join(part.get("body", b"") for part in parts)  # type: ignore[misc]
        status = start["status"]
        assert isinstance(status, int)
        return Answer(status, {name.decode().lower(): value.decode() for name, value in raw}, whole)

    async def furnish(self, site_id: int, now: datetime) -> None:
        """Opens a site with two tills and three people, all with a token."""

        def work(connection: Connection) -> None:
            open_site(connection, Site(site_id, f"Site {site_id}", "GBP"))
            put_catalogue(connection, site_id, CATALOGUE)
            expires_at = stamp(now + timedelta(days=1))
            for user in PEOPLE.values():
                staff.add_user(connection, site_id, user, pin_hash="", password_hash="")
                token = token_of_person(site_id, user.id)
                staff.admit(connection, Person(site_id, user, 0), token, expires_at, now)
            for number in TILLS:
                code = tills.issue_code(connection, site_id, f"Till {number}", token_bytes(10), now)
                tills.enrol(connection, Enrolment(code.code), token_of_till(site_id, number), now)

        await self.office.run(work)


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Server]:
    """A server on this database."""
    clock = Clock()
    app = create_app(settings, now=clock)
    if not settings.database_url:
        # What a disk does is tried elsewhere; here the same histories take half the time.
        with app.state["office"].engine.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA synchronous=OFF")
    async with app.lifespan():
        yield Server(app, clock)


def token_of_till(site_id: int, till_id: int) -> str:
    """The token of a till of the site."""
    return f"till {till_id} of site {site_id}"


def token_of_person(site_id: int, user_id: int) -> str:
    """The token of somebody who works at the site."""
    return f"person {user_id} of site {site_id}"


def ids(random: Random) -> Callable[[], str]:
    """New ids, the same for the same chance."""
    return lambda: uuid7(1_772_366_400_000 + random.getrandbits(20), random.randbytes(10))
