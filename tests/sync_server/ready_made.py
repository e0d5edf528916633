"""What is made once and copied for each test: migrating and hashing anew would be much of their time."""

import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from shared.wire import Site, User
from sync_server import staff
from sync_server.database import engine_on, migrate, open_database
from sync_server.demo.venue import Venue
from sync_server.settings import Settings
from sync_server.sites import open_site, put_catalogue
from sync_server.tokens import hash_of_secret


def put_tables(file: Path) -> None:
    """Leaves a database with empty tables and no epoch there, unless there is one already."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(0o600)
        file.write_bytes(_tables())


def people_the_demo(settings: Settings, venue: Venue) -> None:
    """Opens the demo venue with its staff; `init-demo` then finds it open and issues the tills' codes."""
    if not settings.database_url:
        put_tables(settings.database)
    engine = open_database(settings.database_url or settings.database, os.urandom)
    with engine.begin() as connection:
        if open_site(connection, Site(settings.site_id, venue.name, venue.catalogue.currency)):
            put_catalogue(connection, settings.site_id, venue.catalogue)
            for number, person in enumerate(venue.staff, 1):
                staff.add_user(
                    connection,
                    settings.site_id,
                    User(number, person.name, person.role, person.colour),
                    pin_hash=hash_once(person.pin),
                    password_hash=hash_once(f"lantern-{person.pin}"),
                )
    engine.dispose()


@cache
def hash_once(secret: str) -> str:
    """A hash of the secret, the same at each call."""
    return hash_of_secret(secret)


@cache
def _tables() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "server.db"
        engine = engine_on(file)
        with engine.begin() as connection:
            migrate(connection)
        engine.dispose()
        return file.read_bytes()
