"""A small venue for tests: its database without a server, and its server without a process."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from secrets import token_bytes
from typing import Any

import httpx
import msgspec
from litestar import Litestar
from litestar.testing import TestClient

from shared.catalogue import Catalogue, Category, Product, TaxClass
from shared.ids import stamp
from shared.wire import Enrolment, Push, PushAnswer, SessionAnswer, Site, User, encode
from sync_server import staff, tills
from sync_server.app import move_in, routes
from sync_server.database import epoch_of, open_database
from sync_server.exchange import Exchange
from sync_server.ledger import Ledger
from sync_server.office import Office, open_office
from sync_server.presence import Presence
from sync_server.settings import Settings
from sync_server.sites import open_site, put_catalogue
from sync_server.streams import Streams
from sync_server.tables import Connection, Engine
from sync_server.tills import Till
from tests.sync_server.paper_till import PaperTill
from tests.sync_server.ready_made import hash_once, put_tables

SITE = 1
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CATALOGUE = Catalogue(
    version=7,
    currency="GBP",
    categories=(Category("draught", "Draught"),),
    products=(Product(103, "Lager, pint", "draught", 540, TaxClass("VAT 20%", 2000)),),
)
STAFF = {
    "Asha": ("cashier", "1111", "lantern-1111"),
    "Ben": ("cashier", "2222", "lantern-2222"),
    "Mara": ("manager", "9999", "lantern-9999"),
}


class Clock:
    """The server's clock, which a test sets."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """The time it shows."""
        return self.now

    def forward(self, **by: float) -> None:
        """Lets time pass."""
        self.now += timedelta(**by)


def furnish(connection: Connection) -> list[str]:
    """Opens the venue with its staff and two tills; returns the tills' tokens."""
    open_site(connection, Site(SITE, "The Lantern", "GBP"))
    put_catalogue(connection, SITE, CATALOGUE)
    for number, (name, (role, pin, password)) in enumerate(STAFF.items(), 1):
        user = User(number, name, role)
        staff.add_user(connection, SITE, user, pin_hash=hash_once(pin), password_hash=hash_once(password))
    tokens = ["token-of-till-1", "token-of-till-2"]
    for number, token in enumerate(tokens, 1):
        code = tills.issue_code(connection, SITE, f"Till {number}", token_bytes(10), NOON)
        tills.enrol(connection, Enrolment(code.code), token, NOON)
    return tokens


class Counter:
    """The exchange on a database of its own: each call is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        with engine.begin() as connection:
            self.tokens = furnish(connection)
            self.epoch = epoch_of(connection) or ""
        self.forget()

    def forget(self) -> None:
        """As after a restart: only the database remembers."""
        self.ledger = Ledger()
        self.streams = Streams()
        self.exchange = Exchange(self.ledger, self.streams, Presence({}), self.epoch)

    def push(self, push: Push, till_id: int = 1, *, revoked: bool = False) -> PushAnswer:
        """The answer to a push of that till."""
        till = Till(SITE, till_id, revoked)
        with self.engine.begin() as connection:
            return self.exchange.push(connection, till, push, stamp(NOON))

    def send(
        self, till: PaperTill, session_id: str, after: int = 0, *, revoked: bool = False
    ) -> SessionAnswer:
        """Pushes one session of a paper till."""
        push = till.push(till.session(session_id, after))
        return self.push(push, till.till_id, revoked=revoked).sessions[0]

    def read(self, work: Callable[[Connection], Any]) -> Any:
        """What some work on the database returns."""
        with self.engine.begin() as connection:
            return work(connection)


@contextmanager
def counter(folder: Path, database_url: str = "") -> Iterator[Counter]:
    """A counter on a new database: a file in the folder, or the one of that URL."""
    if not database_url:
        put_tables(folder / "server.db")
    engine = open_database(database_url or folder / "server.db", token_bytes)
    try:
        yield Counter(engine)
    finally:
        engine.dispose()


class House:
    """A whole server in this process, over HTTP without a network."""

    def __init__(self, client: TestClient[Litestar], tokens: list[str], clock: Clock, office: Office) -> None:
        self.client = client
        self.tokens = tokens
        self.clock = clock
        self.office = office
        self._signed_in: dict[str, str] = {}

    def as_till(self, number: int = 1) -> dict[str, str]:
        """The headers of that till."""
        return {"Authorization": f"Bearer {self.tokens[number - 1]}"}

    def as_person(self, name: str) -> dict[str, str]:
        """The headers of somebody signed in by password."""
        if name not in self._signed_in:
            answer = self.login(name, password=STAFF[name][2])
            assert answer.status_code == 200, answer.text
            self._signed_in[name] = answer.json()["token"]
        return {"Authorization": f"Bearer {self._signed_in[name]}"}

    def login(self, name: str | int, till: int = 0, **secret: str) -> httpx.Response:
        """A try to sign in, at a till or (0) without one."""
        headers = {"X-Till-Token": self.tokens[till - 1]} if till else {}
        return self.client.post("/api/auth/login", json={"user": name, **secret}, headers=headers)

    def push(self, till: PaperTill, *session_ids: str, after: int = 0) -> PushAnswer:
        """Pushes sessions of a paper till; fails unless the answer is 200."""
        push = till.push(*(till.session(session_id, after) for session_id in session_ids))
        answer = self.client.post("/api/sync/push", content=encode(push), headers=self.as_till(till.till_id))
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=PushAnswer)


@contextmanager
def house(folder: Path, database_url: str = "") -> Iterator[House]:
    """A server on a new database, its clock at noon."""
    settings = Settings(data=folder, database_url=database_url)
    if not database_url:
        put_tables(settings.database)
    engine = open_database(settings.database_url or settings.database, token_bytes)
    with engine.begin() as connection:
        tokens = furnish(connection)
    engine.dispose()
    clock = Clock()
    office = open_office(settings, partial(Clock.__call__, clock), token_bytes)
    with _free_routes() as app, TestClient(move_in(app, office), raise_server_exceptions=False) as client:
        yield House(client, tokens, clock, office)


@contextmanager
def _free_routes() -> Iterator[Litestar]:
    """Routes that no other house uses at the moment: building them takes longer than most tests."""
    app = _FREE.pop() if _FREE else routes()
    yield app
    _FREE.append(app)


_FREE: list[Litestar] = []
