"""What waits for a manager: alerts as they are shown, with the refund that a double payment asks for."""

import base64
import binascii
from typing import Literal

import msgspec

from shared.card_numbers import without_card_numbers
from shared.order_session import OrderSession
from shared.problems import NotFound, NotUnderstood
from sync_server.alerts import AlertRow, alerts_of, over_of, resolve
from sync_server.clerk import Clerk
from sync_server.forms.money import AlertRecord, Alerts, RefundTask, TaskPayment
from sync_server.staff import Person
from sync_server.tables import Connection


def alerts_page(
    connection: Connection,
    clerk: Clerk,
    person: Person,
    *,
    state: Literal["open", "resolved"],
    kind: str,
    cursor: str,
    most: int,
) -> Alerts:
    """A page of alerts, newest first. Raises NotUnderstood for a cursor that no page gave."""
    before = _place(cursor) if cursor else None
    rows = alerts_of(connection, person.site_id, state=state, kind=kind, before=before, most=most + 1)
    shown = rows[:most]
    further = _cursor(shown[-1]) if len(rows) > most else None
    return Alerts(tuple(_record(connection, clerk, person.site_id, row) for row in shown), further)


def resolve_alert(
    connection: Connection, clerk: Clerk, manager: Person, alert_id: str, *, note: str, now: str
) -> AlertRecord:
    """The alert, settled by the manager, or by whoever was first. Raises NotFound."""
    said = without_card_numbers(note)
    row = resolve(connection, manager.site_id, alert_id, user_id=manager.user.id, note=said, now=now)
    if row is None:
        raise NotFound("There is no alert of this id.")
    return _record(connection, clerk, manager.site_id, row)


def task_of(session: OrderSession) -> RefundTask:
    """What is to be given back for an order that was paid twice, and of which payments it can be."""
    return RefundTask(
        over=max(0, over_of(session)),
        currency=session.currency,
        transactions=session.paid_by,
        payments=tuple(
            TaskPayment(
                payment_id=tender.payment_id, method=tender.method, amount=tender.amount,
                refunded=tender.refunded, till_id=tender.till_id, user_id=tender.user_id, at=tender.at,
            )
            for tender in session.tenders
            if tender.state == "taken"
        ),
    )  # fmt: skip


def _record(connection: Connection, clerk: Clerk, site_id: int, row: AlertRow) -> AlertRecord:
    task = None
    if row.kind == "double-payment" and row.resolved_at is None:
        task = task_of(clerk.book(connection, site_id, row.session_id).session)
    members = msgspec.structs.asdict(row)
    return AlertRecord(id=members.pop("alert_id"), **members, refund=task)


def _cursor(row: AlertRow) -> str:
    return base64.urlsafe_b64encode(f"{row.raised_at} {row.alert_id}".encode()).decode()


def _place(cursor: str) -> tuple[str, str]:
    try:
        raised_at, _, alert_id = base64.urlsafe_b64decode(cursor).decode().partition(" ")
    except (binascii.Error, ValueError):
        raised_at, alert_id = "", ""
    if not f"{raised_at}{alert_id}".isprintable() or not alert_id:
        raise NotUnderstood("Send the cursor as the last page gave it.")
    return raised_at, alert_id
