"""The site's tills: enrolled once by a code, known by a token, revoked for good or until enrolled anew."""

from datetime import datetime, timedelta

import msgspec
from sqlalchemy import func, insert, select, update

from shared.ids import stamp
from shared.problems import CodeNotGood
from shared.wire import Enrolled, Enrolment, EnrolmentCode
from sync_server.sites import roster_changed, site_of
from sync_server.tables import Connection, enrolment_codes, tills
from sync_server.tokens import hash_of, hash_of_code, new_code

CODE_LIVES = timedelta(hours=24)


class Till(msgspec.Struct, frozen=True):
    """An enrolled till, as its token makes it known."""

    site_id: int
    till_id: int
    revoked: bool


def add_till(connection: Connection, site_id: int, name: str, place: str = "") -> int:
    """The id of the till of that name, created if need be."""
    mine = tills.c.site_id == site_id
    found: int | None = connection.execute(select(tills.c.till_id).where(mine, tills.c.name == name)).scalar()
    if found is not None:
        return found
    highest: int = connection.execute(select(func.max(tills.c.till_id)).where(mine)).scalar() or 0
    row = {"site_id": site_id, "till_id": highest + 1, "name": name, "place": place, "version": ""}
    connection.execute(insert(tills).values(row))
    roster_changed(connection, site_id)
    return highest + 1


def issue_code(
    connection: Connection, site_id: int, till: str, random: bytes, now: datetime
) -> EnrolmentCode:
    """A code that enrols one till within 24 hours: the one named `till`, or with "" a new one."""
    code = EnrolmentCode(code=new_code(random), till=till, expires_at=stamp(now + CODE_LIVES))
    connection.execute(
        insert(enrolment_codes).values(
            site_id=site_id,
            code_hash=hash_of_code(code.code),
            till_name=till,
            expires_at=code.expires_at,
        )
    )
    return code


def enrol(connection: Connection, wish: Enrolment, token: str, now: datetime) -> Enrolled:
    """Takes the code and gives the till its token; a till enrolled anew loses its old one.

    Raises CodeNotGood for a code that is unknown, used or too old.
    """
    code = enrolment_codes.c.code_hash == hash_of_code(wish.code)
    row = connection.execute(select(enrolment_codes).where(code)).first()
    if row is None or row.used_at is not None or row.expires_at <= stamp(now):
        raise CodeNotGood("Ask for a new code: this one is unknown, used or more than 24 hours old.")
    connection.execute(update(enrolment_codes).where(code).values(used_at=stamp(now)))
    site = site_of(connection, row.site_id)
    assert site is not None, "codes are issued for sites only"
    till_id = add_till(
        connection, site.site_id, row.till_name or wish.name or _free_name(connection, site.site_id)
    )
    connection.execute(
        update(tills)
        .where(tills.c.site_id == site.site_id, tills.c.till_id == till_id)
        .values(token_hash=hash_of(token), enrolled_at=stamp(now), revoked_at=None)
    )
    return Enrolled(till_id=till_id, token=token, site=site)


def till_of(connection: Connection, token: str) -> Till | None:
    """The till that this token was given to."""
    row = connection.execute(select(tills).where(tills.c.token_hash == hash_of(token))).first()
    if row is None:
        return None
    return Till(row.site_id, row.till_id, row.revoked_at is not None)


def revoke(connection: Connection, site_id: int, till_id: int, now: datetime) -> bool:
    """From now on what this till sends goes to quarantine, and it is told nothing. False: no such till."""
    mine = (tills.c.site_id == site_id, tills.c.till_id == till_id)
    found = connection.execute(
        update(tills).where(*mine).values(revoked_at=stamp(now)).returning(tills.c.name)
    )
    known = found.first() is not None
    if known:
        roster_changed(connection, site_id)
    return known


def heard_of(connection: Connection, till: Till, at: str, program: str) -> None:
    """Notes when the server last heard of the till, and which program it said it runs."""
    connection.execute(
        update(tills)
        .where(tills.c.site_id == till.site_id, tills.c.till_id == till.till_id)
        .values(last_seen=at, version=program)
    )


def tills_of(connection: Connection, site_id: int) -> frozenset[int]:
    """The ids of all tills that the site ever had."""
    return frozenset(connection.execute(select(tills.c.till_id).where(tills.c.site_id == site_id)).scalars())


def last_heard(connection: Connection) -> dict[tuple[int, int], str]:
    """When the server last heard of each till, by site and till."""
    rows = connection.execute(select(tills.c.site_id, tills.c.till_id, tills.c.last_seen))
    return {(site_id, till_id): last_seen or "" for site_id, till_id, last_seen in rows}


def _free_name(connection: Connection, site_id: int) -> str:
    names = set(connection.execute(select(tills.c.name).where(tills.c.site_id == site_id)).scalars())
    return next(name for name in (f"Till {number}" for number in range(1, 10_000)) if name not in names)
