"""The server of a history: the real exchange on a real SQLite file, killed and put back at will."""

import shutil
import sqlite3
from collections.abc import Callable
from random import Random
from typing import Any, TypeVar

from sqlalchemy import Engine, update

from shared.ids import stamp
from shared.wire import Changes, Push, PushAnswer, Snapshot
from sync_server.database import epoch_of
from sync_server.exchange import Exchange
from sync_server.facts import EVERYWHERE, keep_fact
from sync_server.ledger import Ledger
from sync_server.presence import Presence
from sync_server.streams import Streams
from sync_server.tables import Connection, tills
from sync_server.tills import Till
from tests.sim.templates import SITE, Clock, Templates, hurry

_T = TypeVar("_T")


class SimServer:
    """`epoch` names its database, as it stands. Every call is one transaction."""

    def __init__(self, templates: Templates, clock: Clock, random: Random) -> None:
        self._engine = templates.engine
        self.path = templates.playground / "server.db"
        self._backup = templates.playground / "backup.db"
        self._clock, self._random = clock, random
        shutil.copyfile(templates.server, self.path)
        self.has_backup = False
        self._begin()

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    def kill(self) -> None:
        """Ends without a word and starts again: only the file remembers."""
        self._engine.dispose()
        self._begin()

    def back_up(self) -> None:
        """A copy of the file as it is."""
        _fold_in(self._engine)
        shutil.copyfile(self.path, self._backup)
        self.has_backup = True

    def put_back(self, *, new_epoch: bool) -> None:
        """The file as it was backed up: by the command, or (no new epoch) by whoever runs the machine."""
        self._engine.dispose()
        for left in (self.path.with_name("server.db-wal"), self.path.with_name("server.db-shm")):
            left.unlink(missing_ok=True)
        shutil.copyfile(self._backup, self.path)
        self._begin()
        if new_epoch:
            fresh = self._random.randbytes(16).hex()
            self.read(lambda connection: keep_fact(connection, EVERYWHERE, "epoch", fresh))
            self._begin_again()

    def revoke(self, till_id: int) -> None:
        """What that till pushes from now on is set aside."""
        wish = update(tills).where(tills.c.site_id == SITE, tills.c.till_id == till_id)
        self.read(lambda connection: connection.execute(wish.values(revoked_at=self._now())))
        self.revoked.add(till_id)

    def push(self, till_id: int, push: Push) -> PushAnswer:
        """The answer to a push."""
        return self.read(
            lambda connection: self._exchange.push(connection, self._till(till_id), push, self._now())
        )

    def changes(self, till_id: int, since: int, epoch: str, mark: str) -> Changes:
        """The answer to a pull."""
        till = self._till(till_id)
        return self.read(
            lambda connection: self._exchange.changes(
                connection, SITE, since=since, epoch=epoch, mark=mark, now=self._now(), till=till
            )
        )

    def snapshot(self) -> Snapshot:
        """Every open order."""
        return self.read(lambda connection: self._exchange.snapshot(connection, SITE, self._now()))

    def read(self, work: Callable[[Connection], _T]) -> _T:
        """What some work on the database returns."""
        with self._engine.begin() as connection:
            return work(connection)

    def _till(self, till_id: int) -> Till:
        return Till(SITE, till_id, revoked=till_id in self.revoked)

    def _now(self) -> str:
        return stamp(self._clock())

    def _begin(self) -> None:
        with self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            hurry(driver)
        self._begin_again()

    def _begin_again(self) -> None:
        def look(connection: Connection) -> tuple[str, Any]:
            gone = tills.select().where(tills.c.site_id == SITE, tills.c.revoked_at.is_not(None))
            return epoch_of(connection) or "", connection.execute(gone).all()

        self.epoch, revoked = self.read(look)
        self.revoked = {row.till_id for row in revoked}
        self._exchange = Exchange(Ledger(), Streams(), Presence({}), self.epoch)


def _fold_in(engine: Engine) -> None:
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
