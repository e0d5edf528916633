"""What `till-server` does besides serving: open a venue or the demo one, issue enrolment codes, add staff."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from shared.problems import Problem
from shared.wire import CodeWish, NewUser, Site, User
from sync_server import staff, tills
from sync_server.checkup import Findings
from sync_server.database import one_turn, open_database
from sync_server.demo.venue import Venue
from sync_server.forms.venue import VenueWish
from sync_server.running import Nothing, ask, closed
from sync_server.settings import Settings
from sync_server.sites import NO_VENUE, open_site, put_catalogue, site_of
from sync_server.tables import Connection
from sync_server.tokens import hash_of_secret, too_weak
from sync_server.venue import key_of, open_venue

_T = TypeVar("_T")
Random = Callable[[int], bytes]


class CommandTrouble(Exception):
    """The command cannot be carried out; the message is one sentence for the person at the terminal."""


def must_be_ours(settings: Settings) -> None:
    """Raises CommandTrouble if this account cannot look into the server's folder."""
    if why := closed(settings.data):
        raise CommandTrouble(why)


def must_be_closed(settings: Settings, random: Random) -> None:
    """Raises CommandTrouble if there is a venue: before anybody is asked for a PIN. DiskTrouble."""
    answer = None if settings.database_url else ask(settings.data, "/api/doctor", Nothing())
    if answer is None:
        site = _on(settings, random, lambda connection: site_of(connection, settings.site_id))
        name = None if site is None else site.name
    else:
        found = msgspec.convert(answer[1], Findings, str_keys=True) if answer[0] == 201 else None
        name = found.venues.get(settings.site_id) if found and found.venues else None
    if name is not None:
        raise CommandTrouble(f"This server has a venue already: {name}.")


def init(settings: Settings, wish: VenueWish, random: Random) -> dict[str, Any]:
    """Opens a real venue, with its first manager and no products. Raises CommandTrouble, DiskTrouble."""
    answer = _asked(settings, "/api/venue", wish)
    if answer is not None:
        return answer
    try:
        key = key_of(wish.manager)
        opened = _on(settings, random, lambda connection: open_venue(connection, settings.site_id, wish, key))
    except Problem as wrong:
        raise CommandTrouble(str(wrong)) from wrong
    return dict(msgspec.to_builtins(opened))


def init_demo(settings: Settings, venue: Venue, random: Random, now: datetime) -> dict[str, Any]:
    """Opens the demo venue, if it is not open yet, and issues a new code for each of its tills.

    Raises CommandTrouble where another venue is open, DiskTrouble.
    """
    site = Site(settings.site_id, venue.name, venue.catalogue.currency)
    people = [
        {
            **msgspec.to_builtins(User(number, person.name, person.role, person.colour)),
            "pin": person.pin,
            "password": f"lantern-{person.pin}",
        }
        for number, person in enumerate(venue.staff, 1)
    ]

    def work(connection: Connection) -> list[dict[str, Any]]:
        if open_site(connection, site):
            put_catalogue(connection, site.site_id, venue.catalogue)
            for person in people:
                _add(
                    connection, site.site_id, msgspec.convert(person, User), person["pin"], person["password"]
                )
        elif (there := site_of(connection, site.site_id)) is not None and there.name != site.name:
            raise CommandTrouble(f"This server has a venue already: {there.name}.")
        return [
            {
                "id": tills.add_till(connection, site.site_id, till.name, till.place),
                "name": till.name,
                "place": till.place,
                "code": tills.issue_code(connection, site.site_id, till.name, random(10), now).code,
            }
            for till in venue.tills
        ]

    return {"site": msgspec.to_builtins(site), "staff": people, "tills": _on(settings, random, work)}


def enrol_code(settings: Settings, wish: CodeWish, random: Random, now: datetime) -> dict[str, Any]:
    """A code that enrols the till of that name, or with "" a new one. Raises CommandTrouble, DiskTrouble."""
    answer = _asked(settings, "/api/tills/codes", wish)
    if answer is not None:
        return answer

    def work(connection: Connection) -> dict[str, Any]:
        _must_be_open(connection, settings.site_id)
        code = tills.issue_code(connection, settings.site_id, wish.till, random(10), now)
        return dict(msgspec.to_builtins(code))

    return _on(settings, random, work)


def add_user(settings: Settings, wish: NewUser, random: Random) -> dict[str, Any]:
    """Adds somebody to the staff. Raises CommandTrouble for a name twice or a weak secret, DiskTrouble."""
    weakness = too_weak(wish.pin, wish.password)
    if weakness:
        raise CommandTrouble(weakness)
    answer = _asked(settings, "/api/users", wish)
    if answer is not None:
        return answer

    def work(connection: Connection) -> dict[str, Any]:
        _must_be_open(connection, settings.site_id)
        user = User(id=0, name=wish.name, role=wish.role)
        added = _add(connection, settings.site_id, user, wish.pin, wish.password)
        if added is None:
            raise CommandTrouble(f"There is somebody called {wish.name} already.")
        return dict(msgspec.to_builtins(added))

    return _on(settings, random, work)


def _add(connection: Connection, site_id: int, user: User, pin: str, password: str) -> User | None:
    hashes = {"pin_hash": hash_of_secret(pin), "password_hash": hash_of_secret(password)}
    return staff.add_user(connection, site_id, user, **hashes)


def _asked(settings: Settings, path: str, wish: msgspec.Struct) -> dict[str, Any] | None:
    """The answer of the server that runs on this folder; None if none does, or if any number may."""
    if settings.database_url:
        return None
    answered = ask(settings.data, path, wish)
    if answered is None:
        return None
    status, answer = answered
    if status >= 400:
        raise CommandTrouble(str(answer.get("detail") or answer.get("title")))
    return answer


def _on(settings: Settings, random: Random, work: Callable[[Connection], _T]) -> _T:
    """The work's result, committed to the database. Raises DiskTrouble."""
    engine = open_database(settings.database_url or settings.database, random)
    try:
        with one_turn(engine) as connection:
            return work(connection)
    finally:
        engine.dispose()


def _must_be_open(connection: Connection, site_id: int) -> None:
    if site_of(connection, site_id) is None:
        raise CommandTrouble(NO_VENUE)
