"""The site's staff: who they are, how they sign in, and how often somebody tried."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import delete, func, insert, select, update

from shared.ids import moment, stamp
from shared.wire import User
from sync_server.sites import roster_changed
from sync_server.tables import Connection, login_failures, user_tokens, users
from sync_server.tokens import hash_of

FREE_TRIES = 2
LOCKED_AFTER = 10
LOCKED_FOR = timedelta(minutes=15)


class Person(msgspec.Struct, frozen=True):
    """Somebody signed in: a user, and the till (0: none) that the token was given for."""

    site_id: int
    user: User
    till_id: int

    @property
    def runs_the_place(self) -> bool:
        """Whether this person may see and change everybody's orders."""
        return self.user.role in ("admin", "manager")


class Attempt(msgspec.Struct, frozen=True):
    """A try to sign in that has been counted: whose, the kept hashes, and for how long to wait first.

    `user` None: nobody of that name. `wait` above 0: not to be looked at at all.
    """

    user: User | None
    pin_hash: str
    password_hash: str
    wait: int


def add_user(
    connection: Connection, site_id: int, user: User, *, pin_hash: str, password_hash: str
) -> User | None:
    """Adds somebody to the staff, with the next free id if `user.id` is 0; None if the name is taken."""
    mine = users.c.site_id == site_id
    if connection.execute(select(users.c.user_id).where(mine, users.c.name == user.name)).first():
        return None
    highest = connection.execute(select(func.max(users.c.user_id)).where(mine)).scalar() or 0
    added = msgspec.structs.replace(user, id=user.id or highest + 1)
    connection.execute(
        insert(users).values(
            site_id=site_id,
            user_id=added.id,
            name=added.name,
            role=added.role,
            colour=added.colour,
            pin_hash=pin_hash,
            password_hash=password_hash,
            active=True,
        )
    )
    roster_changed(connection, site_id)
    return added


def attempt(connection: Connection, site_id: int, who: int | str, till_id: int, now: datetime) -> Attempt:
    """Counts a try to sign in, before the secret is looked at, so that no two tries count as one.

    After two failures each further try has to wait longer; after ten the person is locked out for a
    quarter of an hour on that till. A try that has to wait is not counted.
    """
    known = users.c.user_id == who if isinstance(who, int) else users.c.name == who
    row = connection.execute(select(users).where(users.c.site_id == site_id, known, users.c.active)).first()
    user_id = 0 if row is None else row.user_id
    counter: Any = (
        login_failures.c.site_id == site_id,
        login_failures.c.user_id == user_id,
        login_failures.c.till_id == till_id,
    )
    counted = connection.execute(
        select(login_failures.c.failures, login_failures.c.last_at).where(*counter)
    ).first()
    failures, last_at = (0, stamp(now)) if counted is None else counted
    wait = seconds_to_wait(failures, now - moment(last_at))
    if wait == 0:
        connection.execute(delete(login_failures).where(*counter))
        connection.execute(
            insert(login_failures).values(
                site_id=site_id, user_id=user_id, till_id=till_id, failures=failures + 1, last_at=stamp(now)
            )
        )
    if row is None:
        return Attempt(None, "", "", wait)
    return Attempt(User(row.user_id, row.name, row.role, row.colour), row.pin_hash, row.password_hash, wait)


def seconds_to_wait(failures: int, since_last: timedelta) -> int:
    """How long the next try has to wait after so many failures, the last of them `since_last` ago."""
    if failures <= FREE_TRIES:
        return 0
    delay = LOCKED_FOR if failures >= LOCKED_AFTER else timedelta(seconds=2 ** (failures - FREE_TRIES - 1))
    left = delay - max(since_last, timedelta(0))
    return max(0, -(-left // timedelta(seconds=1)))


def admit(connection: Connection, person: Person, token: str, expires_at: str, now: datetime) -> None:
    """The secret was right: forgets the failures and keeps the token's hash until it expires."""
    connection.execute(
        delete(login_failures).where(
            login_failures.c.site_id == person.site_id,
            login_failures.c.user_id == person.user.id,
            login_failures.c.till_id == person.till_id,
        )
    )
    connection.execute(delete(user_tokens).where(user_tokens.c.expires_at <= stamp(now)))
    connection.execute(
        insert(user_tokens).values(
            site_id=person.site_id,
            token_hash=hash_of(token),
            user_id=person.user.id,
            till_id=person.till_id,
            expires_at=expires_at,
        )
    )


def person_of(connection: Connection, token: str, now: datetime) -> Person | None:
    """Whose token this is, while it is good."""
    row = connection.execute(
        select(users, user_tokens.c.till_id)
        .join(users, (users.c.site_id == user_tokens.c.site_id) & (users.c.user_id == user_tokens.c.user_id))
        .where(
            user_tokens.c.token_hash == hash_of(token), user_tokens.c.expires_at > stamp(now), users.c.active
        )
    ).first()
    if row is None:
        return None
    return Person(row.site_id, User(row.user_id, row.name, row.role, row.colour), row.till_id)


def dismiss(connection: Connection, token: str) -> None:
    """The token is good no longer."""
    connection.execute(delete(user_tokens).where(user_tokens.c.token_hash == hash_of(token)))


def deactivate(connection: Connection, site_id: int, user_id: int) -> None:
    """This person cannot sign in any longer; what they did stays."""
    mine = (users.c.site_id == site_id, users.c.user_id == user_id)
    connection.execute(update(users).where(*mine).values(active=False))
    connection.execute(
        delete(user_tokens).where(user_tokens.c.site_id == site_id, user_tokens.c.user_id == user_id)
    )
    roster_changed(connection, site_id)
