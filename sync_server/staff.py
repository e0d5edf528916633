"""The site's staff: who they are, how they sign in, and how often somebody tried."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import UNSET
from sqlalchemy import delete, func, insert, select, update

from shared.ids import moment, stamp
from shared.problems import LastInCharge, NotAllowed, NotFound, Taken
from shared.wire import User
from sync_server.forms.staff import Member, MemberChange
from sync_server.sites import roster_changed
from sync_server.tables import Connection, login_failures, user_tokens, users
from sync_server.tokens import hash_of

FREE_TRIES = 2
LOCKED_AFTER = 10
LOCKED_FOR = timedelta(minutes=15)
COLOURS = ("plum", "teal", "rust", "blue", "olive", "rose", "slate", "brown")
"""By which people find their tile; one after the other, until a manager chooses another."""


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
    """Adds somebody to the staff; None if the name is taken.

    With the next free id and a colour of their own if `user.id` is 0.
    """
    mine = users.c.site_id == site_id
    if connection.execute(select(users.c.user_id).where(mine, users.c.name == user.name)).first():
        return None
    highest = connection.execute(select(func.max(users.c.user_id)).where(mine)).scalar() or 0
    added = user
    if not user.id:
        added = msgspec.structs.replace(user, id=highest + 1, colour=COLOURS[highest % len(COLOURS)])
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
    user_id = _nobody(who) if row is None else row.user_id
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


def _nobody(who: int | str) -> int:
    """A number below nothing for the tries of a name that nobody has: it waits as anybody's does, so that
    nobody learns by waiting who works here.
    """
    return -1 - int(hash_of(str(who))[:7], 16)


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


def members_of(connection: Connection, site_id: int) -> tuple[Member, ...]:
    """The whole staff by number, also those who have left."""
    rows = connection.execute(select(users).where(users.c.site_id == site_id).order_by(users.c.user_id))
    return tuple(
        Member(
            id=row.user_id,
            name=row.name,
            role=row.role,
            colour=row.colour,
            active=row.active,
            has_pin=bool(row.pin_hash),
            has_password=bool(row.password_hash),
        )
        for row in rows
    )


def visible(caller: Person, members: Sequence[Member]) -> tuple[Member, ...]:
    """Those of the staff that the caller may see: a cashier sees nobody else."""
    return tuple(one for one in members if caller.runs_the_place or one.id == caller.user.id)


def may_employ(caller: Person, role: str) -> None:
    """Raises NotAllowed unless the caller may add or change somebody of this role."""
    if not caller.runs_the_place:
        raise NotAllowed("Only a manager may do this.")
    if role != "cashier" and caller.user.role != "admin":
        raise NotAllowed("Only an admin may add or change managers and admins.")


def after_change(caller: Person, before: Sequence[Member], user_id: int, wish: MemberChange) -> Member:
    """The person as they would be. Managers may change cashiers, and of themselves what gives no rights.

    Raises NotFound, NotAllowed, Taken, LastInCharge.
    """
    subject = next((one for one in before if one.id == user_id), None)
    if subject is None:
        raise NotFound("There is nobody of this number.")
    after = _merged(subject, wish)
    of_rights = (subject.role, subject.active) != (after.role, after.active)
    if user_id != caller.user.id or of_rights or not caller.runs_the_place:
        may_employ(caller, subject.role)
        may_employ(caller, after.role)
    if any(one.name == after.name and one.id != user_id for one in before):
        raise Taken(f"There is somebody called {after.name} already.")
    staff = [after if one.id == user_id else one for one in before]
    for roles, sentence in _IN_CHARGE:
        if any(_can_act(one, roles) for one in before) and not any(_can_act(one, roles) for one in staff):
            raise LastInCharge(sentence)
    return after


def change_member(
    connection: Connection, caller: Person, user_id: int, wish: MemberChange, hashes: Mapping[str, str]
) -> Member:
    """Changes a member of staff; `hashes` are the columns of new secrets. Raises as `after_change`.

    A new secret, or leaving, ends the person's tokens and whatever lock there was.
    """
    site_id = caller.site_id
    after = after_change(caller, members_of(connection, site_id), user_id, wish)
    mine = (users.c.site_id == site_id, users.c.user_id == user_id)
    values = {"name": after.name, "role": after.role, "colour": after.colour, "active": after.active}
    connection.execute(update(users).where(*mine).values(**values, **hashes))
    if hashes or not after.active:
        for table in (user_tokens, login_failures):
            connection.execute(delete(table).where(table.c.site_id == site_id, table.c.user_id == user_id))
    roster_changed(connection, site_id)
    return after


_IN_CHARGE = (
    (("admin",), "This is the last admin: nobody could look after the managers."),
    (("admin", "manager"), "This is the last manager: nobody could run the place."),
)


def _can_act(member: Member, roles: tuple[str, ...]) -> bool:
    return member.active and member.role in roles and (member.has_pin or member.has_password)


def _merged(subject: Member, wish: MemberChange) -> Member:
    given = {
        name: getattr(wish, name)
        for name in ("name", "role", "active", "colour")
        if getattr(wish, name) is not UNSET
    }
    for name in ("pin", "password"):
        if getattr(wish, name) is not UNSET:
            given[f"has_{name}"] = bool(getattr(wish, name))
    return msgspec.structs.replace(subject, **given)
