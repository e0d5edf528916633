"""Empty databases, made once and copied: making them anew would take most of a history's time."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine

from shared.sqlite import open_engine
from shared.wire import Enrolment, Site, User
from sync_server import staff, tills
from sync_server.database import open_database
from sync_server.sites import open_site, put_catalogue
from tests.sync_server.venue import CATALOGUE, NOON
from till_app.store.store import Store

SITE = 1
PEOPLE = {1: User(1, "Asha", "cashier"), 2: User(2, "Ben", "cashier"), 3: User(3, "Mara", "manager")}
TILLS = (1, 2, 3)
MACHINE = "machine"


class Templates:
    """The server's database with the venue in it, and an enrolled journal for each till."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.server = folder / "server.db"
        random = Random(0)  # noqa: S311 - Only a template.
        engine = open_database(self.server, random.randbytes)
        with engine.begin() as connection:
            open_site(connection, Site(SITE, "The Lantern", "GBP"))
            put_catalogue(connection, SITE, CATALOGUE)
            for user in PEOPLE.values():
                staff.add_user(connection, SITE, user, pin_hash="", password_hash="")
            for number in TILLS:
                code = tills.issue_code(connection, SITE, f"Till {number}", random.randbytes(10), NOON)
                tills.enrol(connection, Enrolment(code.code), f"token {number}", NOON)
        engine.dispose()
        _fold_up(self.server)
        for number in TILLS:
            self._journal(number, random)

    def journal(self, till_id: int, to: Path) -> None:
        """Puts a new enrolled journal of that till at `to`."""
        shutil.copyfile(self._folder / f"till-{till_id}.db", to)

    def _journal(self, number: int, random: Random) -> None:
        path = self._folder / f"till-{number}.db"
        store = Store.open(path, clock=lambda: NOON, entropy=random.randbytes, fingerprint=MACHINE)
        with store.begin() as tx:
            tx.identity.enrol(number, Site(SITE, "The Lantern", "GBP"))
        store.close()
        _fold_up(path)


def _fold_up(path: Path) -> None:
    """Everything of a database in its one file."""
    engine = open_engine(path)
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


class Clock:
    """A machine's clock: every look is a little later, and it may be moved, also back."""

    def __init__(self) -> None:
        self.skew = timedelta()
        self._now = NOON

    def __call__(self) -> datetime:
        """The time it shows."""
        self._now += timedelta(milliseconds=20)
        return self._now + self.skew


def hurry(engine: Engine) -> None:
    """No waiting for the disk: what disks do is tried elsewhere, here histories take half the time."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA synchronous=OFF")
