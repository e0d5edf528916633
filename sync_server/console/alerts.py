"""What waits for a decision: alerts, refunds, two versions of one thing, edits that were kept aside."""

from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from shared.edits import Choose, change_of
from shared.ids import stamp
from shared.merging import target_of
from shared.money import decimals
from shared.order_session import Clash, OrderSession
from shared.problems import NotFound, NotUnderstood
from sync_server import figures, quarantine, refunds
from sync_server.attention import alerts_page, resolve_alert
from sync_server.books import Book
from sync_server.clerk import Entry
from sync_server.console.door import AnyRequest, CallingVisitor, FilledForm, Rooms, Visitor, form_of
from sync_server.console.frame import Frame, around, frame_of
from sync_server.console.paper import download, money, page, see
from sync_server.forms.money import KeptEdit, RefundWish
from sync_server.office import Office
from sync_server.tables import Connection

_MOST = 100
_FEW = 10
_ADVICE = {
    "double-payment": "Give back what was paid too much, to the guest who paid last.",
    "quarantine": "Changes were kept aside. Take them in or dismiss them below.",
    "after-take-over": "Look at the order: changes of the other till came later and joined it.",
    "fork": "Somebody copied or restored this till's disk. Nothing is lost; ask who did it.",
    "other-till": "A till sent another till's changes. Look at the order, then settle this.",
    "stale": "Ask the owner, or give the order to a colleague under Stale.",
    "overdrawn": "Look at the order: a line was moved twice. Correct it on a till.",
    "backup-failed": "Free some space or mend the disk, then make a backup.",
    "restored": "The server was put back to a backup. The tills send again what it lacks.",
}
_DONE = {
    "resolved": "The alert is settled.",
    "chosen": "Your choice holds. Both versions stay in the audit.",
    "refunded": "The refund is written down. Hand the money to the guest.",
    "accepted": "The change joined its order.",
    "dismissed": "The change stays outside. It is kept all the same.",
}


class Version(msgspec.Struct, frozen=True):
    """One of the choices of a clash: what it says, by whom and where, and whether it holds now."""

    edit_id: str
    says: str
    by: str
    holds: bool


class TwoVersions(msgspec.Struct, frozen=True):
    """A thing that two people changed at once."""

    session_id: str
    order: str
    thing: str
    target: str
    versions: list[Version]


@get("/alerts")
async def alerts(request: AnyRequest, office: Rooms, visitor: CallingVisitor) -> Response[str]:
    """Everything that waits for a decision."""
    values = await office.run(partial(_gather, office=office, visitor=visitor, now=office.now()))
    return page("alerts.html", **values, done=_DONE.get(request.query_params.get("done", ""), ""))


@post("/alerts/{alert_id:str}/resolve", dependencies={"form": form_of}, status_code=303)
async def resolve(
    office: Rooms, visitor: CallingVisitor, alert_id: FromPath[str], form: FilledForm
) -> Redirect:
    """Somebody has seen to it."""
    work = partial(resolve_alert, clerk=office.clerk, manager=visitor.person, alert_id=alert_id)
    await office.run(partial(work, note=form.text("note")[:500], now=office.time()))
    return see("/alerts?done=resolved")


@post("/alerts/refund", dependencies={"form": form_of}, status_code=303)
async def refund(office: Rooms, visitor: CallingVisitor, form: FilledForm) -> Redirect:
    """Money goes back to a guest; the form's own id makes pressing twice give it once."""
    try:
        minor = Decimal(form.text("amount").replace(",", ".")).scaleb(decimals(form.text("currency")))
    except InvalidOperation as wrong:
        raise NotUnderstood("Write the amount as 12.50.") from wrong
    if minor <= 0 or minor != minor.to_integral_value() or minor > 10**12:
        raise NotUnderstood("Write an amount above nothing, as 12.50.")
    reason = form.text("reason")[:500] or "Paid twice"
    wish = RefundWish(int(minor), reason, form.text("payment") or None, id=form.text("id") or None)
    give = partial(refunds.refund, clerk=office.clerk, manager=visitor.person, wish=wish, key="")
    await office.run(partial(give, wanted=form.text("transaction"), now=office.now()))
    return see("/alerts?done=refunded")


@post("/alerts/choose/{session_id:str}", dependencies={"form": form_of}, status_code=303)
async def choose(
    office: Rooms, visitor: CallingVisitor, session_id: FromPath[str], form: FilledForm
) -> Redirect:
    """One of two versions holds from now on."""
    work = partial(_choose, office=office, visitor=visitor, session_id=session_id, now=office.now())
    await office.run(partial(work, target=form.text("target"), edit_id=form.text("edit")))
    return see("/alerts?done=chosen")


@get("/alerts/kept.ndjson")
async def export(office: Rooms, visitor: CallingVisitor) -> Response[str | bytes]:
    """All that was ever kept aside, one JSON document a line."""
    lines = await office.run(partial(quarantine.exported, site_id=visitor.site_id))
    return download(lines, "quarantine.ndjson", "application/x-ndjson")


@post("/alerts/kept/{edit_id:str}/{answer:str}", dependencies={"form": form_of}, status_code=303)
async def decide(
    office: Rooms, visitor: CallingVisitor, edit_id: FromPath[str], answer: FromPath[str], form: FilledForm
) -> Redirect:
    """A change that was kept aside is taken in or dismissed."""
    if answer == "accept":
        take = partial(quarantine.accept, clerk=office.clerk, manager=visitor.person, edit_id=edit_id)
        await office.run(partial(take, which=form.text("hash"), now=office.now()))
        return see("/alerts?done=accepted")
    leave = partial(quarantine.dismiss, manager=visitor.person, edit_id=edit_id, which=form.text("hash"))
    await office.run(partial(leave, now=office.now()))
    return see("/alerts?done=dismissed")


def _gather(connection: Connection, office: Office, visitor: Visitor, now: datetime) -> dict[str, Any]:
    frame = frame_of(connection, office, visitor.site_id, now)
    listed = partial(alerts_page, connection, office.clerk, visitor.person, kind="", cursor="")
    clashes: list[TwoVersions] = []
    for session_id in _orders(connection, visitor.site_id, now):
        clashes += _clashes(frame, office.clerk.book(connection, visitor.site_id, session_id).session)
    return {
        **around(frame, visitor, "alerts"),
        "open": listed(state="open", most=_MOST).items,
        "settled": listed(state="resolved", most=10).items,
        "clashes": clashes,
        "kept": _kept(connection, visitor.site_id),
        "advice": _ADVICE,
        "fresh": next(office.clerk.ids(now)),
        "plain": lambda minor, currency: f"{Decimal(minor).scaleb(-decimals(currency))}",
    }


def _kept(connection: Connection, site_id: int) -> list[tuple[KeptEdit, bool]]:
    """What waits, the oldest first, then what was settled last; and whether the edit has joined its order."""
    waiting = quarantine.kept(connection, site_id, most=_MOST).items
    settled = quarantine.settled_last(connection, site_id, most=_FEW)
    return [*((one, False) for one in waiting), *settled]


def _orders(connection: Connection, site_id: int, now: datetime) -> list[str]:
    """The orders that may hold clashes: open, or paid in the last day or since the Z report before it."""
    yesterday = stamp(now - timedelta(days=1))
    last_z = figures.last_z_at(connection, site_id)
    return figures.written_by_several(connection, site_id, min(yesterday, last_z or yesterday))


def _clashes(frame: Frame, order: OrderSession) -> list[TwoVersions]:
    return [
        TwoVersions(
            session_id=order.session_id,
            order=order.table or order.name or "No name",
            thing=_thing(order, clash),
            target=clash.target,
            versions=[
                Version(
                    edit_id=one.edit_id,
                    says=_said(clash, one.value, order.currency),
                    by=", ".join(
                        (frame.who(one.user_id).name, frame.till(one.till_id), frame.clocks.second(one.at))
                    ),
                    holds=one.edit_id == clash.held,
                )
                for one in clash.choices
            ],
        )
        for clash in order.clashes
    ]


def _thing(order: OrderSession, clash: Clash) -> str:
    name = clash.target.partition(":")[0]
    line = order.line(clash.line_id)
    return f"{name} of {line.name}" if line else name


def _said(clash: Clash, value: str, currency: str) -> str:
    if value == "line_void":
        return "Take the line away"
    if clash.target.startswith("price:") and value.lstrip("-").isdigit():
        return money(int(value), currency)
    if ":" in value:
        kind, _, number = value.partition(":")
        return f"{int(number) / 100:g} % off" if kind == "percent" else f"{money(int(number), currency)} off"
    return value.replace("_", " ") or "nothing"


def _choose(
    connection: Connection, office: Office, visitor: Visitor, session_id: str, *, now: datetime,
    target: str, edit_id: str,
) -> None:  # fmt: skip
    book = office.orders.book(connection, visitor.person, session_id)
    clash = next((one for one in book.session.clashes if one.target == target), None)
    chosen = next((one for one in clash.choices if one.edit_id == edit_id), None) if clash else None
    if clash is None or chosen is None:
        raise NotFound("There is nothing to choose here any longer: somebody chose before you.")
    number = _number(book, clash, chosen.value) if target.startswith("quantity:") else None
    change = Choose(target=target, edit_id=edit_id, quantity=number)
    seen = tuple(one.edit.id for one in book.log if target_of(change_of(one.edit)) == target)
    office.clerk.write(
        connection, visitor.site_id, book, [Entry(change, seen)], now, user_id=visitor.person.user.id
    )


def _number(book: Book, clash: Clash, value: str) -> Decimal:
    """How many of the line that choice means: a typed number, none, or what it is now."""
    if value == "line_void":
        return Decimal(0)
    try:
        return Decimal(value)
    except InvalidOperation:
        line = book.session.line(clash.line_id)
        return line.quantity if line else Decimal(0)


HANDLERS = (alerts, export, resolve, refund, choose, decide)
