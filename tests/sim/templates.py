"""Empty databases, made once and copied: making them anew would take most of a history's time."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from shared.sqlite import open_connection
from shared.wire import Enrolment, Site, User
from sync_server import staff, tills
from sync_server.database import open_database
from sync_server.sites import open_site, put_catalogue
from sync_server.sqlite_engine import open_engine
from tests.sync_server.venue import CATALOGUE, NOON
from till_app.store.store import Store

SITE = 1
PEOPLE = {1: User(1, "Asha", "cashier"), 2: User(2, "Ben", "cashier"), 3: User(3, "Mara", "manager")}
TILLS = (1, 2, 3)
MACHINE = "machine"
DISK = ("", "-wal", "-shm", ".tip", ".tip-note")
"""What lies on a till's disk: the journal, its log, and the two files that say how far it had come."""


class Templates:
    """The server's database with the venue in it, and an enrolled journal for each till.

    Histories are played one after another in `playground`, on the one `engine` of the server's file there:
    a new one would compile every statement anew. `told` is what had happened when the templates were made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.told: Sequence[str] = ()
        self.playground = folder / "played"
        self.playground.mkdir()
        self.engine = open_engine(self.playground / "server.db")
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

    def clear(self) -> None:
        """Takes everything away that the last history left."""
        self.engine.dispose()
        for left in self.playground.iterdir():
            left.unlink()

    def disk(self, till_id: int, to: Path) -> None:
        """Puts the disk of that till, enrolled, at `to`."""
        copy_disk(self._folder / f"till-{till_id}.db", to)

    def go_on_from(self, told: Sequence[str]) -> None:
        """From now on histories begin where the last one has come to rest; all of its files are let go of."""
        self.told = told
        for number in TILLS:
            played = self.playground / f"till-{number}.db"
            _fold_up(played)
            copy_disk(played, self._folder / played.name)
        played = self.playground / "server.db"
        _fold_up(played)
        shutil.copyfile(played, self.server)

    def _journal(self, number: int, random: Random) -> None:
        path = self._folder / f"till-{number}.db"
        store = Store.open(path, clock=lambda: NOON, entropy=random.randbytes, fingerprint=MACHINE)
        with store.begin() as tx:
            tx.identity.enrol(number, Site(SITE, "The Lantern", "GBP"))
        store.close()
        _fold_up(path)


def part_of(journal: Path, part: str) -> Path:
    """A file of the disk that a journal lies on: of `DISK`."""
    return journal.with_suffix(part) if part.startswith(".") else journal.with_name(journal.name + part)


def copy_disk(source: Path, to: Path) -> None:
    """All that lies on the disk of a journal, in place of all that lies on another."""
    for part in DISK:
        there = part_of(to, part)
        there.unlink(missing_ok=True)
        if part_of(source, part).exists():
            shutil.copyfile(part_of(source, part), there)


def _fold_up(path: Path) -> None:
    """Everything of a database in its one file."""
    with closing(open_connection(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Clock:
    """A machine's clock: every look is a little later, and it may be moved, also back."""

    def __init__(self) -> None:
        self.skew = timedelta()
        self._now = NOON + timedelta(hours=1)

    def __call__(self) -> datetime:
        """The time it shows."""
        self._now += timedelta(milliseconds=20)
        return self._now + self.skew


def hurry(driver: sqlite3.Connection) -> None:
    """No waiting for the disk: what disks do is tried elsewhere, here histories take half the time."""
    driver.execute("PRAGMA synchronous=OFF")
