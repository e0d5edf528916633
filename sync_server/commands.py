"""What `till-server` does besides serving: open the demo venue, issue enrolment codes, add staff."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from shared.wire import Site, User
from sync_server.database import open_database
from sync_server.demo.venue import Venue
from sync_server.sites import open_site, put_catalogue, site_of
from sync_server.staff import add_user as add_user_row
from sync_server.tables import Connection
from sync_server.tills import add_till, issue_code
from sync_server.tokens import hash_of_secret

_T = TypeVar("_T")


class CommandTrouble(Exception):
    """The command cannot be carried out; the message is one sentence for the person at the terminal."""


class Secrets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `add-user` reads from standard input; "" is no way to sign in."""

    pin: str = ""
    password: str = ""


def on_database(file: Path, random: Callable[[int], bytes], work: Callable[[Connection], _T]) -> _T:
    """The work's result, committed to the database file. Raises DiskTrouble."""
    engine = open_database(file, random)
    try:
        with engine.begin() as connection:
            return work(connection)
    finally:
        engine.dispose()


def init_demo(
    connection: Connection, site_id: int, venue: Venue, random: Callable[[int], bytes], now: datetime
) -> dict[str, Any]:
    """Opens the demo venue, if it is not open yet, and issues a new code for each of its tills."""
    site = Site(site_id, venue.name, venue.catalogue.currency)
    staff: list[dict[str, Any]] = []
    if open_site(connection, site):
        put_catalogue(connection, site_id, venue.catalogue)
    for number, person in enumerate(venue.staff, 1):
        user = User(number, person.name, person.role, person.colour)
        password = f"lantern-{person.pin}"
        add_user_row(
            connection,
            site_id,
            user,
            pin_hash=hash_of_secret(person.pin),
            password_hash=hash_of_secret(password),
        )
        staff.append({**msgspec.to_builtins(user), "pin": person.pin, "password": password})
    tills = [
        {
            "id": add_till(connection, site_id, till.name, till.place),
            "name": till.name,
            "place": till.place,
            "code": issue_code(connection, site_id, till.name, random(10), now),
        }
        for till in venue.tills
    ]
    return {"site": msgspec.to_builtins(site), "staff": staff, "tills": tills}


def enrol_code(
    connection: Connection, site_id: int, till: str, random: Callable[[int], bytes], now: datetime
) -> dict[str, Any]:
    """A code that enrols the till of that name, or with "" a new one. Raises CommandTrouble."""
    _site(connection, site_id)
    return {"code": issue_code(connection, site_id, till, random(10), now), "till": till}


def add_user(connection: Connection, site_id: int, name: str, role: str, secrets: Secrets) -> dict[str, Any]:
    """Adds somebody to the staff. Raises CommandTrouble if the name is taken or nothing opens the door."""
    _site(connection, site_id)
    if not secrets.pin and not secrets.password:
        raise CommandTrouble(
            'Give a PIN, a password or both on standard input: {"pin": "…", "password": "…"}.'
        )
    user = add_user_row(
        connection,
        site_id,
        User(0, name, role),
        pin_hash=hash_of_secret(secrets.pin) if secrets.pin else "",
        password_hash=hash_of_secret(secrets.password) if secrets.password else "",
    )
    if user is None:
        raise CommandTrouble(f"There is somebody called {name} already.")
    added: dict[str, Any] = msgspec.to_builtins(user)
    return added


def _site(connection: Connection, site_id: int) -> Site:
    site = site_of(connection, site_id)
    if site is None:
        raise CommandTrouble("There is no venue yet: open the demo venue with init-demo.")
    return site
