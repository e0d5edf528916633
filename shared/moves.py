"""Which edits carry lines: between orders, from a tab's rounds to a bill; and what a paid bill settles."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from msgspec.structs import replace

from shared.carrying import along
from shared.edits import Settle, Settled
from shared.money import Minor, share_out, times
from shared.order_session import Discount, Line, MovedLine, OrderSession, Status
from shared.pricing import net_totals
from shared.rules import Refusal
from shared.tab_edits import Gather, LinePart, MoveIn, MoveOut, Release


class Move(NamedTuple):
    """The paired edits: one for the order that the lines leave, one for the order where they arrive."""

    out: MoveOut
    into: MoveIn


_NO_ROUNDS: Mapping[str, OrderSession] = MappingProxyType({})


def may_move(
    source: OrderSession,
    wanted: Mapping[str, Decimal],
    rounds: Mapping[str, OrderSession] = _NO_ROUNDS,
) -> Refusal | None:
    """Whether so many of these lines may leave: whole pieces, or all of a line, that are there.

    A line gathered on a bill may leave if its round is among `rounds`, by session id, and still has as many:
    it leaves both (`leaving`). What was paid for already stays.
    """
    if source.needs_update:
        return Refusal.NEEDS_UPDATE
    if source.status is Status.COMPLETED:
        return Refusal.ORDER_PAID
    if source.status is Status.DELETED:
        return Refusal.ORDER_DELETED
    at_home = {line.line_id: part.session_id for part in source.gathered for line in part.lines}
    for line_id, quantity in wanted.items():
        line = source.line(line_id)
        if line is None:
            return Refusal.NO_SUCH_LINE
        if line_id in at_home:
            home = rounds.get(at_home[line_id])
            there = home.line(line_id) if home and home.status is Status.ASSIGNED_TO_TAB else None
            if there is None or there.quantity < quantity:
                return Refusal.ORDER_ON_TAB
        if not 0 < quantity <= line.quantity or (quantity != line.quantity and quantity % 1):
            return Refusal.TOO_MANY
    if not wanted:
        return Refusal.NO_SUCH_LINE
    if any(tender.state == "unknown" for tender in source.tenders):
        return Refusal.PAYMENT_UNKNOWN
    leaving = sum(part.gross - part.discounted - part.share for part, _ in _carried(source, wanted))
    return Refusal.HAS_PAYMENTS if source.paid and source.paid > source.total - leaving else None


def moving(
    source: OrderSession, wanted: Mapping[str, Decimal], move: str, to: str, line_ids: Iterator[str]
) -> Move:
    """The edits that move so many of these lines of `source` to the order `to`, under new line ids.

    `may_move` has been asked. To the penny nothing is lost: what a part takes along of the discounts, the
    rest no longer has.
    """
    parts = list(_carried(source, wanted))
    lines = tuple(_moved(line, part, next(line_ids)) for part, line in parts)
    return Move(
        MoveOut(move=move, to=to, lines=tuple(part for part, _ in parts)),
        MoveIn(move=move, from_=source.session_id, lines=lines),
    )


def leaving(bill: OrderSession, out: MoveOut, rounds: Mapping[str, OrderSession]) -> dict[str, MoveOut]:
    """By session id what each round on the bill needs when lines of it leave the bill by `out`.

    The round then costs what the bill will settle of it. Rounds that keep all their lines are not in it.
    """
    leaves = {part.line_id: part.quantity for part in out.lines}
    found = {}
    for gathered in bill.gathered:
        lines = {line.line_id: line for line in gathered.lines if line.line_id in leaves}
        if lines:
            home = rounds[gathered.session_id]
            parts = _carried(home, {line_id: leaves[line_id] for line_id in lines})
            exact = tuple(_less(home, part, along(lines[part.line_id], part.quantity)) for part, _ in parts)
            found[gathered.session_id] = MoveOut(move=out.move, to=out.to, lines=exact)
    return found


def gathering(bill: OrderSession, rounds: Iterable[tuple[OrderSession, int]]) -> list[Gather]:
    """The edits that put rounds, each with the rev of its log, on a bill, as far as they are not."""
    there = {line.line_id for part in bill.gathered for line in part.lines}
    found = []
    for one, rev in rounds:
        whole = {line.line_id: line.quantity for line in one.lines if line.line_id not in there}
        lines = tuple(_moved(line, part, line.line_id) for part, line in _carried(one, whole))
        if lines:
            found.append(Gather(session_id=one.session_id, rev=rev, lines=lines))
    return found


def releasing(bill: OrderSession) -> list[Release]:
    """The edits that take every round off a bill again."""
    return [Release(session_id=part.session_id) for part in bill.gathered]


def settling(bill: OrderSession) -> dict[str, Settle]:
    """By session id the edit that each gathered round needs once its bill is closed; {} before."""
    if bill.closing is None:
        return {}
    found = {}
    for part in bill.gathered:
        lines = tuple(_settled(line) for line in part.lines)
        found[part.session_id] = Settle(
            by=bill.session_id,
            transaction_id=bill.closing.transaction_id,
            receipt=bill.closing.receipt,
            total=sum(line.total for line in lines),
            lines=lines,
        )
    return found


def _carried(source: OrderSession, wanted: Mapping[str, Decimal]) -> Iterator[tuple[LinePart, Line]]:
    """Each wanted line with the part of it that leaves."""
    costs = net_totals(source.lines, max(0, source.order_discount))
    for line in source.lines:
        quantity = wanted.get(line.line_id)
        if quantity is None:
            continue
        gross = line.gross if quantity == line.quantity else times(line.unit_price, quantity)
        discounted = _share(line.discounted, gross, line.gross - gross)
        share = _share(
            line.total - costs[line.line_id], gross - discounted, line.total - (gross - discounted)
        )
        yield LinePart(line.line_id, quantity, gross, discounted, share), line


def _less(home: OrderSession, part: LinePart, less: Minor) -> LinePart:
    """The part, taking so much along of the discounts of its line and its order."""
    discounted = min(part.discounted, less) if home.order_discount else less
    return replace(part, discounted=discounted, share=less - discounted)


def _share(amount: int, part: int, rest: int) -> int:
    return share_out(amount, [max(0, part), max(0, rest)])[0] if amount else 0


def _moved(line: Line, part: LinePart, line_id: str) -> MovedLine:
    less = part.discounted + part.share
    label = line.discount.label if line.discount else ""
    return MovedLine(
        line_id=line_id, of=line.line_id, product_id=line.product_id, name=line.name, category=line.category,
        unit_price=line.unit_price - sum(option.price for option in line.options), tax_name=line.tax_name,
        tax_rate=line.tax_rate, quantity=part.quantity, options=line.options,
        discount=Discount(label=label, kind="amount", value=less) if less else None,
        note="; ".join(note.text for note in line.notes), allergy=any(note.allergy for note in line.notes),
    )  # fmt: skip


def _settled(line: MovedLine) -> Settled:
    price = line.unit_price + sum(option.price for option in line.options)
    discounted = line.discount.value if line.discount else 0
    return Settled(
        line_id=line.line_id, quantity=line.quantity, total=times(price, line.quantity) - discounted,
        unit_price=price, discount=line.discount, discounted=discounted,
    )  # fmt: skip
