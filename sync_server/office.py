"""The back office: every room of the server, built once and handed to the routes."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from shared.ids import stamp
from sync_server.access import Access
from sync_server.bell import Bell
from sync_server.clerk import Clerk
from sync_server.committer import Committer, Work
from sync_server.database import epoch_of, open_database
from sync_server.exchange import Exchange
from sync_server.ledger import Ledger
from sync_server.metrics import Metrics
from sync_server.ordering import Ordering
from sync_server.orders import Orders
from sync_server.poke import Poke
from sync_server.presence import Presence
from sync_server.settings import Settings
from sync_server.showing import Showing
from sync_server.sites import cursors, roster_versions
from sync_server.streams import Streams
from sync_server.sweep import Sweep
from sync_server.tables import Connection, Engine
from sync_server.tabs import Tabs
from sync_server.tills import last_heard
from sync_server.tokens import new_token

_T = TypeVar("_T")


def wall_clock() -> datetime:
    """The server's time."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class News:
    """How far all sites and tills are, as far as other server processes may have moved it."""

    cursors: Mapping[int, int]
    rosters: Mapping[int, int]
    last_heard: Mapping[tuple[int, int], str]


def look(connection: Connection) -> News:
    """The news as of now."""
    return News(cursors(connection), roster_versions(connection), last_heard(connection))


@dataclass(frozen=True)
class Office:
    """All the rooms. `epoch` names the database, `now` is the server's clock.

    `house_key` is a token for commands on the data folder, new at each start.
    """

    settings: Settings
    engine: Engine
    committer: Committer
    exchange: Exchange
    clerk: Clerk
    orders: Orders
    ordering: Ordering
    showing: Showing
    tabs: Tabs
    access: Access
    presence: Presence
    bell: Bell
    poke: Poke[News]
    sweep: Sweep
    metrics: Metrics
    epoch: str
    house_key: str = field(repr=False)
    now: Callable[[], datetime]

    async def run(self, work: Work[_T]) -> _T:
        """The work's result, once what it wrote is on disk."""
        return await self.committer.run(work)

    def time(self) -> str:
        """The server's time as it is written."""
        return stamp(self.now())

    def open(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begins to work for the requests of this event loop."""
        self.committer.start(loop)
        self.poke.start(loop)
        self.sweep.start(loop)

    def close(self) -> None:
        """Finishes what waits and closes the database."""
        self.sweep.stop()
        self.committer.stop()
        self.poke.stop()
        self.engine.dispose()


def open_office(settings: Settings, now: Callable[[], datetime], random: Callable[[int], bytes]) -> Office:
    """Opens the database and builds the rooms. Raises DiskTrouble."""
    engine = open_database(settings.database_url or settings.database, random)
    with engine.begin() as connection:
        epoch = epoch_of(connection) or ""
        news = look(connection)
    presence = Presence(news.last_heard)
    bell = Bell()
    bell.ring(news.cursors)
    ledger, streams = Ledger(), Streams()
    exchange = Exchange(ledger, streams, presence, epoch)
    clerk = Clerk(ledger, streams, epoch, random)
    tabs = Tabs(clerk)
    orders = Orders(clerk, tabs)

    def forget() -> None:
        ledger.forget()
        streams.forget()
        exchange.forget()
        access.forget_tills()

    def others_wrote(connection: Connection, site_id: int, since: int) -> None:
        touched = ledger.others_wrote(connection, site_id, since)
        streams.others_wrote(site_id, touched)
        access.others_wrote(connection, site_id)

    # By this name a process knows its own pokes.
    name = random(8).hex()
    committer = Committer(
        engine, committed=bell.ring, rolled_back=forget, others_wrote=others_wrote, name=name, epoch=epoch
    )
    house_key = new_token(random(32))
    access = Access(
        committer,
        presence,
        now=now,
        random=random,
        site_id=settings.site_id,
        login_for=timedelta(hours=settings.login_hours),
        house_key=house_key,
    )

    def heard(news: News) -> None:
        presence.others_heard(news.last_heard)
        access.know_rosters(news.rosters)
        bell.ring(news.cursors)

    return Office(
        settings=settings,
        engine=engine,
        committer=committer,
        exchange=exchange,
        clerk=clerk,
        orders=orders,
        ordering=Ordering(clerk, orders, tabs),
        showing=Showing(),
        tabs=tabs,
        access=access,
        presence=presence,
        bell=bell,
        poke=Poke(engine, name, look=look, heard=heard),
        sweep=Sweep(settings, engine, committer, clerk, now),
        metrics=Metrics(lambda: bell.waiting),
        epoch=epoch,
        house_key=house_key,
        now=now,
    )
