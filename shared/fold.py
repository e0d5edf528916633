"""Edits → an order session with its clashes: pure, total and versioned. Both ends use this very function.

The order of edits is the log's `rev`, then this till's own edits that are not in the log yet. An edit
that cannot be read makes the session "needs update"; no well-formed edit ever raises.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeVar

from msgspec.structs import replace as _replace

from shared.edits import (
    AssignTab, Choose, Close, Covers, Delete, Edit, LineAdd, LineDiscount, LineNote, LinePrice, Logged, Name, Open,
    Park, Payment, PaymentIntent, PaymentVoided, QtySet, Refund, Resume, SessionDiscount, SessionNote, Table, TakeOver,
    Undo, Unknown, kind_of,
)  # fmt: skip
from shared.merging import Said, by_target, count, merge, said, target_of, undone
from shared.money import plain
from shared.order_session import (
    Amendment, Clash, ClashChoice, Closing, Discount, LastChange, Line, Note, OrderSession, Status, Tender,
)  # fmt: skip
from shared.pricing import line_amounts, reduction, taxes_of, unit_price
from shared.tenders import paid, tenders_of

FOLD_VERSION = 1
"""Raised with every change of the fold; snapshots of another version are folded anew."""

Groups = Mapping[str, Sequence[Said]]
_T = TypeVar("_T")


def fold(session_id: str, log: Sequence[Logged], own: Iterable[Edit] = ()) -> OrderSession:
    """The order session that these edits make. `log` in `rev` order; `own` in the order they were made."""
    edits = said((*(entry.edit for entry in log), *own))
    if not edits:
        return OrderSession(session_id=session_id)
    taken_back = undone(edits)
    groups = by_target(edits, taken_back)
    counts = {target: count(group) for target, group in groups.items() if target.startswith("quantity:")}
    clashes = _clashes(groups, {target: list(found.clashing) for target, found in counts.items()})
    every_line = [
        _line(one, groups, counts[f"quantity:{one.change.line_id}"].quantity)
        for one in _first_adds(edits)
        if isinstance(one.change, LineAdd)
    ]
    lines = tuple(line for line in every_line if line.quantity > 0)
    discount = _value(groups, "discount", Discount)
    taken_off = reduction(sum(line.total for line in lines), discount)
    session = _course(OrderSession(session_id=session_id), edits, taken_back)
    session = _replace(
        session,
        created_at=edits[0].edit.at,
        updated_at=edits[-1].edit.at,
        table=_value(groups, "table", str) or "",
        covers=_value(groups, "covers", int) or 0,
        name=_value(groups, "name", str) or "",
        notes=_notes(groups.get("note", ())),
        lines=lines,
        discount=discount,
        discounted=taken_off + sum(line.discounted for line in lines),
        total=sum(line.total for line in lines) - taken_off,
        taxes=taxes_of(lines, taken_off),
        clashes=clashes,
        undone=tuple(sorted(taken_back)),
        last_change=_last_change(edits, {line.line_id: line for line in every_line}),
        needs_update=any(isinstance(one.change, Unknown) for one in edits),
    )
    return _settled(session, edits, {line.line_id: line for line in every_line})


def _course(session: OrderSession, edits: Sequence[Said], taken_back: frozenset[str]) -> OrderSession:
    """Status, holder and money: what happened to the order, edit by edit."""
    late: list[str] = []
    closings: list[Closing] = []
    tenders: dict[str, Tender] = {}
    for one in edits:
        edit, change = one.edit, one.change
        match change:
            case Open() if session.fence == 0:
                session = _replace(
                    session, user_id=edit.user_id, till_id=edit.till_id, fence=1, currency=change.currency,
                    tab_id=change.tab_id, held_since=edit.at, held_by=edit.user_id,
                )  # fmt: skip
            case Resume() | TakeOver():
                if change.fence > session.fence:
                    session = _replace(
                        session, fence=change.fence, till_id=edit.till_id, held_since=edit.at, held_by=edit.user_id,
                        status=_unless_final(session.status, Status.ACTIVE), logout_time=None,
                    )  # fmt: skip
            case Park():
                if edit.till_id == session.till_id or change.by == "sweep":
                    status = _unless_final(session.status, Status.PENDING_LOGOUT)
                    session = _replace(session, status=status, logout_time=change.logout_time)
            case AssignTab():
                if session.status in (Status.ACTIVE, Status.PENDING_LOGOUT):
                    session = _replace(session, status=Status.ASSIGNED_TO_TAB, tab_id=change.tab_id)
            case Delete():
                session = _replace(session, status=_unless_final(session.status, Status.DELETED))
            case Close():
                closings.append(
                    Closing(
                        transaction_id=change.transaction_id, receipt=change.receipt, total=change.total,
                        taxes=change.taxes, till_id=edit.till_id, user_id=edit.user_id, at=edit.at,
                        settles=change.settles,
                    )
                )  # fmt: skip
                session = _replace(session, status=Status.COMPLETED)
            case PaymentIntent() | Payment() | PaymentVoided() | Refund():
                tenders_of(tenders, edit, change)
            case _ if target_of(change) or isinstance(change, Undo):
                if edit.till_id not in (session.till_id, 0):
                    late.append(one.id)
                elif session.status is Status.PENDING_LOGOUT:
                    session = _replace(session, status=Status.ACTIVE, logout_time=None)
            case _:
                pass
    money = paid(tenders.values())
    if session.status is Status.DELETED and money:
        session = _replace(session, status=Status.ACTIVE)
    return _replace(
        session,
        late=tuple(late),
        tenders=tuple(tenders.values()),
        paid=money,
        closing=closings[0] if closings else None,
        double_closings=tuple(closings[1:]),
    )


def _settled(session: OrderSession, edits: Sequence[Said], lines: Mapping[str, Line]) -> OrderSession:
    """A paid order shows what was paid; whatever differs from it is an amendment."""
    if session.closing is None:
        return session
    close = next(one.change for one in edits if isinstance(one.change, Close))
    settled = {part.line_id: part for part in close.lines}
    kept = tuple(
        _replace(lines[part.line_id], quantity=plain(part.quantity), total=part.total)
        for part in close.lines
        if part.line_id in lines
    )
    amendments = []
    for line in lines.values():
        before = settled.get(line.line_id)
        more = line.quantity - (before.quantity if before else 0)
        if more:
            amount = line.total - (before.total if before else 0)
            amendments.append(Amendment(line_id=line.line_id, name=line.name, quantity=plain(more), amount=amount))
    return _replace(
        session,
        lines=kept,
        total=close.total,
        taxes=close.taxes,
        discounted=close.discount + sum(line.discounted for line in kept),
        amendments=tuple(amendments),
    )


def _line(added: Said, groups: Groups, quantity: Decimal) -> Line:
    change = added.change
    assert isinstance(change, LineAdd)
    line_id = change.line_id
    repriced = _value(groups, f"price:{line_id}", int)
    price = unit_price(change.unit_price if repriced is None else repriced, change.options)
    discount = _value(groups, f"discount:{line_id}", Discount)
    gross, discounted = line_amounts(price, quantity, discount)
    touched = [one.edit.at for one in groups[f"quantity:{line_id}"]]
    return Line(
        line_id=line_id, product_id=change.product_id, name=change.name, category=change.category, unit_price=price,
        tax_name=change.tax_name, tax_rate=change.tax_rate, options=change.options, quantity=plain(quantity),
        discount=discount, notes=_notes(groups.get(f"note:{line_id}", ())), gross=gross, discounted=discounted,
        total=gross - discounted, added_by=added.edit.user_id, added_at=added.edit.at, changed_at=touched[-1],
    )  # fmt: skip


def _first_adds(edits: Sequence[Said]) -> list[Said]:
    """A line id is never reused: of two `line_add` with one id the first holds."""
    first: dict[str, Said] = {}
    for one in edits:
        if isinstance(one.change, LineAdd):
            first.setdefault(one.change.line_id, one)
    return list(first.values())


def _value(groups: Groups, target: str, shape: type[_T]) -> _T | None:
    """The value that holds for a register, or None if nobody set it."""
    held = merge(groups.get(target, ())).holder
    value = None if held is None else _said_value(held, groups[target])
    return value if isinstance(value, shape) else None


def _said_value(one: Said, group: Sequence[Said]) -> object:
    match one.change:
        case LinePrice(unit_price=price):
            return price
        case LineDiscount(discount=discount) | SessionDiscount(discount=discount):
            return discount
        case Table(table=text) | Name(name=text) | LineNote(text=text) | SessionNote(text=text):
            return text
        case Covers(covers=number) | QtySet(quantity=number):
            return number
        case Choose(edit_id=chosen):
            named = next((other for other in group if other.id == chosen and other.id != one.id), None)
            return None if named is None or isinstance(named.change, Choose) else _said_value(named, group)
        case _:
            return None


def _notes(group: Sequence[Said]) -> tuple[Note, ...]:
    """Concurrent notes are all kept; a note replaces those its author had seen."""
    return tuple(
        Note(edit_id=one.id, user_id=one.edit.user_id, text=one.change.text,
             allergy=isinstance(one.change, LineNote) and one.change.allergy)
        for one in merge(group).front
        if isinstance(one.change, LineNote | SessionNote) and one.change.text
    )  # fmt: skip


def _clashes(groups: Groups, over_quantity: Mapping[str, Sequence[Said]]) -> tuple[Clash, ...]:
    found = []
    for target, group in groups.items():
        if target.startswith("note"):
            continue
        if target.startswith("quantity:"):
            clashing = over_quantity[target]
        else:
            front = merge(group).front
            clashing = front if len({_text(_said_value(one, group)) for one in front}) > 1 else ()
        if clashing:
            choices = tuple(
                ClashChoice(edit_id=one.id, value=_choice(one, group), user_id=one.edit.user_id,
                            till_id=one.edit.till_id, at=one.edit.at)
                for one in clashing
            )  # fmt: skip
            line_id = target.partition(":")[2]
            found.append(Clash(target=target, line_id=line_id, choices=choices, held=clashing[-1].id))
    return tuple(found)


def _choice(one: Said, group: Sequence[Said]) -> str:
    match one.change:
        case Choose(quantity=number) if number is not None:
            return str(number)
        case _:
            value = _said_value(one, group)
            return _text(value) if value is not None else kind_of(one.change)


def _text(value: object) -> str:
    return f"{value.kind}:{value.value}" if isinstance(value, Discount) else str(value)


def _last_change(edits: Sequence[Said], lines: Mapping[str, Line]) -> LastChange | None:
    for one in reversed(edits):
        if target_of(one.change):
            line = lines.get(getattr(one.change, "line_id", ""))
            number = getattr(one.change, "quantity", None) or getattr(one.change, "delta", None)
            return LastChange(
                edit_id=one.id, kind=one.edit.kind, line_name=line.name if line else "",
                quantity=plain(number) if isinstance(number, Decimal) else Decimal(0), user_id=one.edit.user_id,
                till_id=one.edit.till_id, at=one.edit.at,
            )  # fmt: skip
    return None


def _unless_final(now: Status, wanted: Status) -> Status:
    """Paid stays paid; a tab's lines stay the tab's; deleted stays deleted unless money came."""
    return wanted if now in (Status.ACTIVE, Status.PENDING_LOGOUT) else now
