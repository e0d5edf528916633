"""What the sweep does in the database: puts stale orders to rest, forgets what has expired (PROTOCOL 8).

Nothing of an order is ever dropped here: closed orders, their edits and the record of what each till has
sent (`streams`) stay for good, since a till that was put back to yesterday is found by them.
"""

from datetime import datetime, timedelta

from sqlalchemy import BindParameter, bindparam, delete, exists, select

from shared.edits import Change, Delete, Park
from shared.ids import stamp
from shared.order_session import Status
from sync_server.alerts import NOBODY, News, alerts_of, raise_alert, settle
from sync_server.books import Book
from sync_server.clerk import Clerk
from sync_server.facts import fact, keep_fact
from sync_server.heads import heads_of
from sync_server.tables import (
    Connection,
    enrolment_codes,
    login_failures,
    sessions,
    tills,
    user_tokens,
    views,
)

STALE_MINUTES = 60
AT_ONCE = 100
_FACT = "stale_minutes"
_STALE = "stale"
_FAILURES_LIVE = timedelta(days=1)


def stale_minutes(connection: Connection, site_id: int) -> int:
    """After how many minutes without an edit an order counts as left behind."""
    return int(fact(connection, site_id, _FACT) or STALE_MINUTES)


def set_stale_minutes(connection: Connection, site_id: int, minutes: int) -> None:
    """Sets it, for the site."""
    keep_fact(connection, site_id, _FACT, str(minutes))


def change_for(book: Book) -> Change | None:
    """What becomes of an order that nobody touched for too long; None if it is not active. Pure.

    Left at the time of its last edit, in server time; one that holds nothing at all is closed.
    """
    session = book.session
    if session.status is not Status.ACTIVE or not book.log:
        return None
    if session.is_empty and not session.paid and not session.notes and not session.clashes:
        return Delete(reason="nothing in it", if_empty=True)
    return Park(logout_time=book.log[-1].received_at, by="sweep")


def park_stale(connection: Connection, site_id: int, clerk: Clerk, now: datetime) -> int:
    """Puts at most AT_ONCE stale orders of the site to rest; returns how many. The owner is told by an alert.

    An order is left alone while the till that holds it has said that changes wait on it. A till that says
    nothing is not known to be behind: it may be switched off for good, and what it did meanwhile wakes the
    order when it comes.
    """
    before = stamp(now - timedelta(minutes=stale_minutes(connection, site_id)))
    asked = {"site": site_id, "before": before, "active": Status.ACTIVE.value}
    parked = 0
    for session_id in connection.execute(_STALE_ORDERS, asked).scalars().all():
        book = clerk.book(connection, site_id, session_id)
        change = change_for(book)
        if change is None:
            continue
        clerk.write(connection, site_id, book, [change], now, user_id=NOBODY)
        parked += 1
        if isinstance(change, Park):
            sentence = "Nobody has touched this order for a while. It waits where it was left."
            news = News(_STALE, session_id, book.log[-1].edit.id, sentence, book.session.till_id)
            raise_alert(connection, site_id, news, stamp(now))
    return parked


def settle_stale(connection: Connection, site_id: int, now: datetime) -> int:
    """Settles the alerts of stale orders that somebody has gone on with; returns how many."""
    raised = {one.session_id for one in alerts_of(connection, site_id, state="open", kind=_STALE)}
    awake = [
        head.session_id
        for head in heads_of(connection, site_id, raised)
        if head.status != Status.PENDING_LOGOUT.value
    ]
    for session_id in awake:
        note = "Somebody went on with the order."
        settle(connection, site_id, _STALE, session_id, user_id=NOBODY, note=note, now=stamp(now))
    return len(awake)


def forget_expired(connection: Connection, site_id: int, now: datetime) -> int:
    """Drops tokens and codes that have expired, old failures to sign in, and what dead tokens were shown.

    Returns how many rows.
    """
    given = {"site": site_id, "now": stamp(now), "yesterday": stamp(now - _FAILURES_LIVE)}
    return sum(connection.execute(statement, given).rowcount for statement in _EXPIRED)


_SITE: BindParameter[int] = bindparam("site")
_BEHIND = exists().where(
    tills.c.site_id == sessions.c.site_id,
    tills.c.till_id == sessions.c.till_id,
    tills.c.revoked_at.is_(None),
    tills.c.unsent > 0,
)
_STALE_ORDERS = (
    select(sessions.c.session_id)
    .where(
        sessions.c.site_id == _SITE,
        sessions.c.status == bindparam("active"),
        sessions.c.kind == "order",
        sessions.c.updated_at <= bindparam("before"),
        ~_BEHIND,
    )
    .order_by(sessions.c.updated_at, sessions.c.session_id)
    .limit(AT_ONCE)
)
_EXPIRED = (
    delete(user_tokens).where(user_tokens.c.site_id == _SITE, user_tokens.c.expires_at <= bindparam("now")),
    delete(enrolment_codes).where(
        enrolment_codes.c.site_id == _SITE, enrolment_codes.c.expires_at <= bindparam("now")
    ),
    delete(login_failures).where(
        login_failures.c.site_id == _SITE, login_failures.c.last_at <= bindparam("yesterday")
    ),
    delete(views).where(
        views.c.site_id == _SITE,
        ~exists().where(
            user_tokens.c.site_id == views.c.site_id, user_tokens.c.token_hash == views.c.token_hash
        ),
    ),
)
