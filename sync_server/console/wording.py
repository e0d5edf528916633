"""An edit as a sentence: what somebody did to an order, and what it made of it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, Protocol, TypeAlias

import msgspec

from shared import edits as e
from shared.edits import Change, Edit, Logged, change_of
from shared.fold import fold
from shared.money import plain
from shared.order_session import Discount, OrderSession
from sync_server.console.paper import count, money
from sync_server.console.travels import TRAVELS, Travel, travelled
from sync_server.figures import Member

Group: TypeAlias = Literal["removed", "moves", "discounts", ""]


class Told(msgspec.Struct, frozen=True):
    """A change as the audit shows it. `aside`: what it made of the total; `tone`: plain, blue, red, green."""

    rev: int
    edit: Edit
    received_at: str
    sentence: str
    aside: str
    where: str
    picture: str
    tone: str
    group: Group


class Names(Protocol):
    """What tills and people are called."""

    def till(self, till_id: int) -> str:
        """ "Till 2"."""

    def who(self, user_id: int) -> Member:
        """The person of that number."""


@dataclass(frozen=True)
class _Scene:
    """An order before and after a change, all its edits by id, and the names of things."""

    before: OrderSession
    after: OrderSession
    by_id: Mapping[str, Edit]
    names: Names


def story(log: tuple[Logged, ...], names: Names) -> list[Told]:
    """Every change of an order in `rev` order. The log is folded once per edit, as in `audit.history_of`."""
    session_id = log[0].edit.session_id if log else ""
    states = [fold(session_id, log[:rev]) for rev in range(len(log) + 1)]
    by_id = {entry.edit.id: entry.edit for entry in log}
    return [_told(entry, _Scene(states[entry.rev - 1], states[entry.rev], by_id, names)) for entry in log]


def _told(entry: Logged, scene: _Scene) -> Told:
    change = change_of(entry.edit)
    picture, tone, group = _LOOKS.get(entry.edit.kind, ("pencil", "plain", ""))
    if isinstance(change, e.QtyDelta) and change.delta < 0:
        picture, tone, group = _LOOKS["line_void"]
    here = scene.names.till(entry.edit.till_id)
    place, left = here, scene.before.till_id
    if isinstance(change, e.TakeOver | e.Resume) and left not in (0, entry.edit.till_id):
        place = f"{scene.names.till(left)} → {here.removeprefix('Till ')}"
    return Told(
        rev=entry.rev, edit=entry.edit, received_at=entry.received_at,
        sentence=_sentence(change, scene, here), where=place,
        aside=_aside(change, scene.before, scene.after), picture=picture, tone=tone, group=group,
    )  # fmt: skip


_LOOKS: dict[str, tuple[str, str, Group]] = {
    "open": ("circle-dot", "plain", ""),
    "line_add": ("circle-plus", "plain", ""),
    "qty_delta": ("circle-plus", "plain", ""),
    "qty_set": ("pencil", "plain", ""),
    "line_void": ("circle-minus", "red", "removed"),
    "line_price": ("tag", "plain", "discounts"),
    "line_discount": ("badge-percent", "plain", "discounts"),
    "session_discount": ("badge-percent", "plain", "discounts"),
    "table": ("table-2", "plain", ""),
    "covers": ("users", "plain", ""),
    "name": ("tag", "plain", ""),
    "line_note": ("sticky-note", "plain", ""),
    "session_note": ("sticky-note", "plain", ""),
    "park": ("log-out", "plain", ""),
    "resume": ("log-in", "plain", ""),
    "take_over": ("arrow-right-left", "blue", "moves"),
    "assign_tab": ("arrow-right-left", "blue", "moves"),
    "assign_user": ("arrow-right-left", "blue", "moves"),
    "payment_intent": ("wallet", "plain", ""),
    "payment": ("circle-check", "plain", ""),
    "payment_voided": ("x", "red", "removed"),
    "refund": ("undo-2", "red", "removed"),
    "close": ("receipt-text", "green", ""),
    "delete": ("trash-2", "red", "removed"),
    "choose": ("check", "green", ""),
    "undo": ("undo-2", "plain", "removed"),
    "settle": ("receipt-text", "green", ""),
    **dict.fromkeys(TRAVELS, ("arrow-right-left", "blue", "moves")),
    "kitchen_ticket": ("concierge-bell", "plain", ""),
    "tab_open": ("circle-dot", "plain", ""),
    "tab_name": ("tag", "plain", ""),
    "tab_table": ("table-2", "plain", ""),
    "tab_close": ("receipt-text", "green", ""),
}


def _sentence(change: Change, scene: _Scene, place: str) -> str:
    before, after = scene.before, scene.after
    if isinstance(change, Travel):
        return travelled(change, before, after, scene.names)
    match change:
        case (
            e.LineAdd()
            | e.QtyDelta()
            | e.QtySet()
            | e.LineVoid()
            | e.LinePrice()
            | e.LineDiscount()
            | e.LineNote()
        ):
            return _of_line(change, before, after)
        case e.PaymentIntent() | e.Payment() | e.PaymentVoided() | e.Refund() | e.Close():
            return _of_money(change, after)
        case e.Settle(receipt=receipt, total=total):
            return f"Paid with another bill: {money(total, after.currency)} on receipt {receipt}"
        case e.Undo(edit_id=edit_id):
            meant = scene.by_id.get(edit_id)
            said = _undone(change_of(meant), scene, place) if meant else "a change"
            return f"Took back: {said}"
        case e.Unknown(kind=kind):
            return f"A change of a newer kind ({kind.replace('_', ' ')}): update the server to read it"
        case _:
            return _of_order(change, scene, place)


def _of_line(change: Change, before: OrderSession, after: OrderSession) -> str:
    line_id = getattr(change, "line_id", "")
    line = after.line(line_id) or before.line(line_id)
    name = line.name if line else "a line"
    match change:
        case e.LineAdd(name=sold, quantity=number, options=options):
            chosen = f" ({', '.join(option.name for option in options)})" if options else ""
            return f"Added {count(number)} × {sold}{chosen}"
        case e.QtyDelta(delta=delta):
            return f"{'Added' if delta > 0 else 'Removed'} {count(abs(delta))} × {name}"
        case e.QtySet(quantity=number):
            return f"Set {name} to {count(number)}"
        case e.LineVoid(reason=reason):
            gone = before.line(line_id)
            return " ".join(
                ("Removed", *([f"{count(gone.quantity)} ×"] if gone else ()), _because(name, reason))
            )
        case e.LinePrice(unit_price=price):
            return f"Price of {name} set to {money(price, after.currency)}"
        case e.LineDiscount(discount=discount):
            many = f" ×{count(line.quantity)}" if line and line.quantity != 1 else ""
            return f"{reduction(discount, after.currency)} on {name}{many}"
        case e.LineNote(text=text):
            return f"Note on {name}: “{text}”" if text else f"Note on {name} taken away"
        case _:
            return name


def _undone(change: Change, scene: _Scene, place: str) -> str:
    return "an undo" if isinstance(change, e.Undo) else _sentence(change, scene, place)


def _because(said: str, reason: str) -> str:
    return f"{said}: {reason}" if reason else said


def _of_money(change: Change, after: OrderSession) -> str:
    match change:
        case e.PaymentIntent(method=method, amount=amount):
            return f"Asked for {money(amount, after.currency)} by {method}"
        case e.Payment(method=method, amount=amount, change=back, tip=tip):
            extra = f", tip {money(tip, after.currency)}" if tip else ""
            extra += f", change {money(back, after.currency)}" if back else ""
            return f"Paid {money(amount, after.currency)} {method}{extra}"
        case e.PaymentVoided(payment_id=payment_id, reason=reason):
            tender = next((one for one in after.tenders if one.payment_id == payment_id), None)
            what = f"{money(tender.amount, after.currency)} {tender.method}" if tender else "The payment"
            return _because(f"{what} came to nothing", reason)
        case e.Refund(method=method, amount=amount, reason=reason):
            return _because(f"Gave back {money(amount, after.currency)} {method}", reason)
        case e.Close(receipt=receipt):
            return f"Closed with receipt {receipt}"
        case _:
            return "Money changed hands"


def _of_order(change: Change, scene: _Scene, place: str) -> str:
    match change:
        case e.Open(tab_id=tab_id):
            return "Opened from a tab" if tab_id else "Order opened"
        case e.SessionDiscount(discount=discount):
            return f"{reduction(discount, scene.after.currency)} on the whole order"
        case e.Table(table=table):
            return f"Table set to {table}" if table else "Table taken away"
        case e.Covers(covers=number):
            return f"Guests set to {number}"
        case e.Name(name=name):
            return f"Named “{name}”" if name else "Name taken away"
        case e.SessionNote(text=text):
            return f"Note on the order: “{text}”" if text else "Note on the order taken away"
        case e.Park(by=by):
            return _PARKED[by]
        case e.Resume():
            return f"Opened again on {place}"
        case e.TakeOver():
            return f"Taken over on {place}"
        case e.AssignTab():
            return "Saved to a tab"
        case e.AssignUser(user_id=user_id):
            return f"Given to {scene.names.who(user_id).name}"
        case e.Delete():
            return "Order cleared"
        case e.Choose(target=target):
            return f"Chose between two versions of the {target.partition(':')[0]}"
        case _:
            return e.kind_of(change).replace("_", " ").capitalize()


_PARKED = {
    "user": "Logged out, order kept",
    "lock": "Till locked, order kept",
    "sweep": "Untouched for long: parked by the server",
}


def _aside(change: Change, before: OrderSession, after: OrderSession) -> str:
    def pounds(minor: int) -> str:
        return money(minor, after.currency)

    if isinstance(change, e.Payment):
        left = "paid" if after.due <= 0 else f"{pounds(after.due)} left"
        return f"{pounds(before.due)} → {left}"
    if isinstance(change, e.TakeOver | e.Resume | e.Park | e.AssignTab):
        lines = len(after.lines)
        return f"{lines} {'line' if lines == 1 else 'lines'}, {pounds(after.total)}"
    return f"{pounds(before.total)} → {pounds(after.total)}" if before.total != after.total else ""


def reduction(discount: Discount | None, currency: str) -> str:
    """ "Happy hour −20%", "Voucher −£2.00"."""
    if discount is None:
        return "Discount taken away"
    if discount.kind == "amount":
        return f"{discount.label} −{money(discount.value, currency)}" if currency else discount.label
    return f"{discount.label} −{plain(Decimal(discount.value) / 100):f}%"
