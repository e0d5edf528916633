"""Alerts: what a person should look at, told once, kept when it is settled."""

import hashlib
from typing import Literal

import msgspec
from sqlalchemy import and_, bindparam, insert, or_, select, update

from shared.money import Minor
from shared.order_session import OrderSession
from sync_server.books import Book
from sync_server.sites import raise_cursor
from sync_server.tables import Connection, alerts

NOBODY = 0
_ONE_AT_A_TIME = ("double-payment", "quarantine", "after-take-over")
"""Of these kinds an order has one open alert at most: the next thing of its kind is the same trouble."""


class News(msgspec.Struct, frozen=True):
    """Something to look at: of which kind, about which order ("": none), told by which till (0: none).

    `subject_id` is what makes it another one: a payment's id, a replica, an edit.
    """

    kind: str
    session_id: str
    subject_id: str
    detail: str
    till_id: int = 0


class AlertRow(msgspec.Struct, frozen=True):
    """An alert as it is kept. `resolved_by` is a user's id, or 0 when it settled itself."""

    alert_id: str
    kind: str
    session_id: str
    subject_id: str
    detail: str
    till_id: int
    raised_at: str
    resolved_at: str | None
    resolved_by: int | None
    note: str


def raise_alert(connection: Connection, site_id: int, news: News, now: str) -> bool:
    """Keeps the alert, and raises the site's cursor to wake who waits; False if it was raised before."""
    here = {"site": site_id, "kind": news.kind, "session": news.session_id}
    if news.kind in _ONE_AT_A_TIME and connection.execute(_STILL_OPEN, here).first() is not None:
        return False
    if connection.execute(_FOUND, {**here, "subject": news.subject_id}).first() is not None:
        return False
    row = {"alert_id": _id(site_id, news), "raised_at": now, "note": ""}
    connection.execute(_INSERT, {"site_id": site_id, **msgspec.structs.asdict(news), **row})
    raise_cursor(connection, site_id)
    return True


def settle(
    connection: Connection, site_id: int, kind: str, session_id: str, *, user_id: int, note: str, now: str
) -> None:
    """Settles the open alerts of one kind about one order, if there are any, and raises the cursor."""
    here = {"site": site_id, "kind": kind, "session": session_id}
    for alert_id in connection.execute(_STILL_OPEN, here).scalars().all():
        resolve(connection, site_id, alert_id, user_id=user_id, note=note, now=now)


def resolve(
    connection: Connection, site_id: int, alert_id: str, *, user_id: int, note: str, now: str
) -> AlertRow | None:
    """The alert, settled: by this person, or by whoever was first. None if there is none of that id."""
    row = {"by": user_id, "why": note, "when": now, "site": site_id, "alert": alert_id}
    if connection.execute(_RESOLVE, row).first() is not None:
        raise_cursor(connection, site_id)
    found = connection.execute(_ALERTS.where(alerts.c.alert_id == alert_id), {"site": site_id}).first()
    return None if found is None else AlertRow(*found)


def alerts_of(
    connection: Connection,
    site_id: int,
    *,
    state: Literal["open", "resolved"],
    kind: str = "",
    before: tuple[str, str] | None = None,
    most: int = 200,
) -> list[AlertRow]:
    """At most `most` alerts, newest first; `before`: the `raised_at` and id of the last one shown."""
    resolved = alerts.c.resolved_at
    asked = _ALERTS.where(resolved.is_(None) if state == "open" else resolved.is_not(None))
    if kind:
        asked = asked.where(alerts.c.kind == kind)
    if before is not None:
        raised_at, alert_id = before
        earlier = and_(alerts.c.raised_at == raised_at, alerts.c.alert_id < alert_id)
        asked = asked.where(or_(alerts.c.raised_at < raised_at, earlier))
    asked = asked.order_by(alerts.c.raised_at.desc(), alerts.c.alert_id.desc()).limit(most)
    return [AlertRow(*row) for row in connection.execute(asked, {"site": site_id})]


def watch_order(connection: Connection, site_id: int, before: Book, after: Book, now: str) -> None:
    """Raises what has become of an order's money and lines; settles a double payment that was put right."""
    added = after.log[before.rev :]
    session, last = after.session, added[-1].edit
    kinds = {entry.edit.kind for entry in added}
    over = over_of(session)
    if session.double_payment and (kinds & {"payment", "close"} or not before.session.double_payment):
        sentence = (
            "More was paid for this order than it cost." if over > 0 else "This order was paid for twice."
        )
        news = News("double-payment", session.session_id, last.id, sentence, last.till_id)
        raise_alert(connection, site_id, news, now)
    elif kinds & {"refund", "payment_voided"} and over <= 0:
        settle(
            connection, site_id, "double-payment", session.session_id,
            user_id=NOBODY, note="Money given back put it right.", now=now,
        )  # fmt: skip
    for line_id in session.overdrawn:
        if line_id not in before.session.overdrawn:
            sentence = "More of a line was moved to other orders than there was."
            news = News("overdrawn", session.session_id, line_id, sentence, last.till_id)
            raise_alert(connection, site_id, news, now)


def over_of(session: OrderSession) -> Minor:
    """What was paid above the total, on the order itself and on other bills; below nothing: still due."""
    elsewhere = sum(part.total for part in session.settlements)
    return session.paid + elsewhere - max(0, session.total)


def _id(site_id: int, news: News) -> str:
    """The alert's id: made of what it is about, so that work which is done again gives it the same."""
    text = f"alert {site_id} {news.kind} {news.session_id} {news.subject_id}"
    digits = hashlib.sha256(text.encode()).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-8{digits[13:16]}-a{digits[17:20]}-{digits[20:32]}"


_MINE = alerts.c.site_id == bindparam("site")
_ALERTS = select(*[alerts.c[name] for name in AlertRow.__struct_fields__]).where(_MINE)
_INSERT = insert(alerts)
_ABOUT = (_MINE, alerts.c.kind == bindparam("kind"), alerts.c.session_id == bindparam("session"))
_STILL_OPEN = select(alerts.c.alert_id).where(*_ABOUT, alerts.c.resolved_at.is_(None))
_FOUND = select(alerts.c.alert_id).where(*_ABOUT, alerts.c.subject_id == bindparam("subject"))
_RESOLVE = (
    update(alerts)
    .where(_MINE, alerts.c.alert_id == bindparam("alert"), alerts.c.resolved_at.is_(None))
    .values(resolved_at=bindparam("when"), resolved_by=bindparam("by"), note=bindparam("why"))
    .returning(alerts.c.alert_id)
)
