"""The site's tills: enrolled once by a code, known by a token, revoked for good or until enrolled anew."""

from datetime import datetime, timedelta

import msgspec
from sqlalchemy import delete, func, insert, select, update

from shared.ids import stamp
from shared.problems import CodeNotGood, NotFound, Taken
from shared.wire import Enrolled, Enrolment, EnrolmentCode
from sync_server.forms.tills import OpenCode, TillChange, TillState
from sync_server.sites import roster_changed, site_of
from sync_server.tables import Connection, enrolment_codes, tills
from sync_server.takings import last_receipt
from sync_server.tokens import hash_of, hash_of_code, new_code

CODE_LIVES = timedelta(hours=24)


class Till(msgspec.Struct, frozen=True):
    """An enrolled till, as its token makes it known."""

    site_id: int
    till_id: int
    revoked: bool
    token_hash: str = ""


class Report(msgspec.Struct, frozen=True):
    """What a till said of itself with a call.

    `unsent`: how many changes wait on it, besides those that the call carried; `unsent_since`: when the
    oldest of them was made (by its clock), "" for none. `drift_ms`: how far its clock is ahead of the
    server's; None if it did not say.
    """

    unsent: int = 0
    unsent_since: str = ""
    drift_ms: int | None = None


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
    mine = (tills.c.site_id == site.site_id, tills.c.till_id == till_id)
    is_new = connection.execute(select(tills.c.enrolled_at).where(*mine)).scalar() is None
    connection.execute(
        update(tills).where(*mine).values(token_hash=hash_of(token), enrolled_at=stamp(now), revoked_at=None)
    )
    # The old token is good no longer, and a revoked till is back.
    roster_changed(connection, site.site_id)
    used = 0 if is_new else last_receipt(connection, site.site_id, till_id)
    return Enrolled(till_id=till_id, token=token, site=site, last_receipt=used)


def till_of(connection: Connection, token_hash: str) -> Till | None:
    """The till whose token has this hash."""
    row = connection.execute(select(tills).where(tills.c.token_hash == token_hash)).first()
    if row is None:
        return None
    return Till(row.site_id, row.till_id, row.revoked_at is not None, token_hash)


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


def heard_of(connection: Connection, till: Till, at: str, program: str, report: Report | None = None) -> None:
    """Notes when the server last heard of the till, which program it said it runs, and its report."""
    told = {} if report is None else {**msgspec.structs.asdict(report)}
    connection.execute(
        update(tills)
        .where(tills.c.site_id == till.site_id, tills.c.till_id == till.till_id)
        .values(last_seen=at, **({"version": program} if program else {}), **told)
    )


def tills_of(connection: Connection, site_id: int) -> frozenset[int]:
    """The ids of all tills that the site ever had."""
    return frozenset(connection.execute(select(tills.c.till_id).where(tills.c.site_id == site_id)).scalars())


def last_heard(connection: Connection) -> dict[tuple[int, int], str]:
    """When the server last heard of each till, by site and till."""
    rows = connection.execute(select(tills.c.site_id, tills.c.till_id, tills.c.last_seen))
    return {(site_id, till_id): last_seen or "" for site_id, till_id, last_seen in rows}


def states_of(connection: Connection, site_id: int) -> tuple[TillState, ...]:
    """Every till of the site by number, also those that are revoked."""
    rows = connection.execute(select(tills).where(tills.c.site_id == site_id).order_by(tills.c.till_id))
    return tuple(
        TillState(
            id=row.till_id,
            name=row.name,
            place=row.place,
            enrolled_at=row.enrolled_at,
            revoked_at=row.revoked_at,
            last_seen=row.last_seen,
            version=row.version,
            drift_ms=row.drift_ms,
            unsent=row.unsent,
            unsent_since=row.unsent_since or None,
        )
        for row in rows
    )


def state_of(connection: Connection, site_id: int, till_id: int) -> TillState:
    """One till of the site. Raises NotFound."""
    for one in states_of(connection, site_id):
        if one.id == till_id:
            return one
    raise NotFound("There is no till of this number.")


def rename(connection: Connection, site_id: int, till_id: int, wish: TillChange) -> TillState:
    """The till under its new name and at its new place. Raises NotFound, Taken."""
    state_of(connection, site_id, till_id)
    if any(one.name == wish.name and one.id != till_id for one in states_of(connection, site_id)):
        raise Taken(f"There is a till called {wish.name} already.")
    mine = (tills.c.site_id == site_id, tills.c.till_id == till_id)
    connection.execute(update(tills).where(*mine).values(name=wish.name, place=wish.place))
    roster_changed(connection, site_id)
    return state_of(connection, site_id, till_id)


def open_codes(connection: Connection, site_id: int, now: datetime) -> tuple[OpenCode, ...]:
    """The codes that can still be used, the one that ends first comes first."""
    rows = connection.execute(
        select(enrolment_codes)
        .where(
            enrolment_codes.c.site_id == site_id,
            enrolment_codes.c.used_at.is_(None),
            enrolment_codes.c.expires_at > stamp(now),
        )
        .order_by(enrolment_codes.c.expires_at, enrolment_codes.c.code_hash)
    )
    return tuple(OpenCode(_name_of(row.code_hash), row.till_name, row.expires_at) for row in rows)


def withdraw_code(connection: Connection, site_id: int, code_id: str) -> None:
    """The code can be used no longer. Raises NotFound."""
    mine = enrolment_codes.c.site_id == site_id
    for kept in connection.execute(select(enrolment_codes.c.code_hash).where(mine)).scalars().all():
        if _name_of(kept) == code_id:
            connection.execute(delete(enrolment_codes).where(mine, enrolment_codes.c.code_hash == kept))
            return
    raise NotFound("There is no open code of this id.")


def _name_of(code_hash: str) -> str:
    """The id of a code in the interface; it leads neither to the code nor to what is kept of it."""
    return hash_of(code_hash)[:16]


def _free_name(connection: Connection, site_id: int) -> str:
    names = set(connection.execute(select(tills.c.name).where(tills.c.site_id == site_id)).scalars())
    return next(name for name in (f"Till {number}" for number in range(1, 10_000)) if name not in names)
