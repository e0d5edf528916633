"""A venue for one history: a site of its own in a running server, called without a network."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from random import Random
from secrets import token_bytes
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urlencode

from sqlalchemy import Select, Table, delete, insert, select

from shared.ids import stamp, uuid7
from shared.wire import Enrolment, Site, User
from sync_server import staff, tills
from sync_server.app import create_app
from sync_server.facts import EVERYWHERE, keep_fact
from sync_server.office import Office
from sync_server.settings import Settings
from sync_server.sites import open_site, put_catalogue
from sync_server.staff import Person
from sync_server.tables import Connection, user_tokens
from tests.sync_server.venue import CATALOGUE, NOON

PEOPLE = {1: User(1, "Asha", "cashier"), 2: User(2, "Ben", "cashier"), 3: User(3, "Mara", "manager")}
TILLS = (1, 2)

Kept: TypeAlias = Mapping[str, Sequence[Mapping[str, Any]]]
"""A backup of one site: rows by table."""

_TABLES = [one for one in user_tokens.metadata.sorted_tables if "site_id" in one.c and one is not user_tokens]


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

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._life = AsyncExitStack()
        self.clock = clock

    async def open(self) -> None:
        """Opens the server on its database."""
        self._app = create_app(self._settings, now=self.clock)
        self.office: Office = self._app.state["office"]
        if not self._settings.database_url:
            # What a disk does is tried elsewhere; here the same histories take half the time.
            with self.office.engine.connect() as connection:
                connection.connection.driver_connection.execute("PRAGMA synchronous=OFF")
        await self._life.enter_async_context(self._app.lifespan())

    async def close(self) -> None:
        """Closes it."""
        await self._life.aclose()

    async def kept(self, site_id: int) -> Kept:
        """All that the database has of a site, but for who is signed in."""

        def work(connection: Connection) -> Kept:
            rows = {table.name: connection.execute(_of(table, site_id)).mappings() for table in _TABLES}
            return {name: [dict(row) for row in found] for name, found in rows.items()}

        return await self.office.run(work)

    async def put_back(self, site_id: int, kept: Kept, epoch: str) -> None:
        """Puts a site back to what it was, as another epoch, and opens the server again."""

        def work(connection: Connection) -> None:
            for table in reversed(_TABLES):
                connection.execute(delete(table).where(table.c.site_id == site_id))
            for table in _TABLES:
                if kept[table.name]:
                    connection.execute(insert(table), kept[table.name])
            keep_fact(connection, EVERYWHERE, "epoch", epoch)

        await self.office.run(work)
        await self.close()
        await self.open()

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
    server = Server(settings, Clock())
    await server.open()
    try:
        yield server
    finally:
        await server.close()


def _of(table: Table, site_id: int) -> Select[Any]:
    return select(table).where(table.c.site_id == site_id)


def token_of_till(site_id: int, till_id: int) -> str:
    """The token of a till of the site."""
    return f"till {till_id} of site {site_id}"


def token_of_person(site_id: int, user_id: int) -> str:
    """The token of somebody who works at the site."""
    return f"person {user_id} of site {site_id}"


def ids(random: Random) -> Callable[[], str]:
    """New ids, the same for the same chance."""
    return lambda: uuid7(1_772_366_400_000 + random.getrandbits(20), random.randbytes(10))
