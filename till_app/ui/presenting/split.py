"""The words of splitting a bill."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from shared.money import Minor
from shared.order_session import Line, OrderSession
from till_app.desk.split_plan import MOST_BILLS, Plan, least_bills
from till_app.desk.splitting import Costs
from till_app.ui import wording
from till_app.ui.presenting.venue import Venue
from till_app.ui.split_views import BillView, SplitRow, SplitView
from till_app.ui.tongue import tr

_PARTS = {2: "½", 3: "⅓", 4: "¼", 5: "⅕", 6: "⅙", 8: "⅛"}


@dataclass(frozen=True)
class PaidBill:
    """A bill for which money was taken: its amount, what is left of it, and its rows as they stood.

    `of_order`: it is a share of the order, whose lines are still on it; else an order of its own.
    """

    amount: Minor
    method: str
    session_id: str
    rows: tuple[SplitRow, ...]
    of_order: bool
    left: Minor = 0


def split_view(
    venue: Venue, order: OrderSession, plan: Plan, costs: Costs, *, paid: Mapping[int, PaidBill],
    chosen: str, typing: int, may_part: bool, can_undo: bool,
) -> SplitView:  # fmt: skip
    """The page (07). `chosen` is a line that is on no bill, `typing` the bill that takes what is typed."""
    line = order.line(chosen)
    is_open = [one for one in order.lines if plan.left(one) > 0]
    rows = _left_rows(venue, plan, costs, order) if plan.mode == "item" else ()
    number = len(plan.open_bills)
    bills = tuple(
        _bill(venue, order, plan, costs, place=place, paid=paid.get(place), chosen=line, typing=typing)
        for place in range(plan.bills)
    )
    gone = sum(one.amount for one in paid.values())
    owed = sum(one.left for one in paid.values() if one.of_order)
    waiting = sum(costs.bills[place] for place in plan.open_bills)
    whole = order.due - owed + gone
    return SplitView(
        owner=venue.person(order.user_id),
        title=tr("Not on a bill yet") if plan.mode == "item" else tr("To share"),
        caption=_caption(order, len(rows), plan.mode),
        left=venue.money(costs.rest if plan.mode == "item" else order.due),
        rows=rows,
        chosen=chosen,
        hint=_hint(plan.mode, may_part),
        strip=_strip(line, plan),
        share_this=tr("Share this by {number}", number=number),
        share_all=tr("Share all by {number}", number=number),
        can_share_this=plan.mode == "item" and line is not None and plan.left(line) > 0 and number > 0,
        can_share_all=plan.mode == "item" and bool(is_open) and number > 0,
        mode=plan.mode,
        can_change_mode=not any(one.of_order for one in paid.values()),
        bills_label=tr("%n bill(s)", n=plan.bills),
        can_fewer=plan.bills > least_bills(plan),
        can_more=plan.bills < MOST_BILLS,
        bills=bills,
        sum_before=tr(
            "Bills {bills} + not on a bill {rest} = ",
            bills=venue.money(waiting + gone), rest=venue.money(costs.rest),
        ),
        sum_strong=venue.money(whole),
        adds_up=waiting + gone + costs.rest == whole,
        can_undo=can_undo,
    )  # fmt: skip


def rows_of(venue: Venue, order: OrderSession, plan: Plan, costs: Costs, place: int) -> tuple[SplitRow, ...]:
    """What is on a bill."""
    rows = []
    shares = plan.shares(place)
    for line in order.lines:
        pieces = plan.on(place).get(line.line_id, Decimal(0))
        if not pieces and line.line_id not in shares:
            continue
        quantity = wording.quantity(pieces) if pieces else ""
        if line.line_id in shares:
            quantity += _part(len(plan.shared[line.line_id]))
        amount = venue.money(costs.lines.get((place, line.line_id), 0))
        rows.append(SplitRow(line.line_id, quantity, wording.name_of(line.name), amount))
    return tuple(rows)


def next_label() -> str:
    """What stands on the main button after a bill."""
    return tr("Next bill")


def _bill(
    venue: Venue, order: OrderSession, plan: Plan, costs: Costs, *, place: int, paid: PaidBill | None,
    chosen: Line | None, typing: int,
) -> BillView:  # fmt: skip
    rows = paid.rows if paid else rows_of(venue, order, plan, costs, place) if plan.mode == "item" else ()
    amount = paid.amount if paid else costs.bills[place]
    total = venue.money(amount)
    open_item = plan.mode == "item" and place in plan.open_bills
    return BillView(
        number=place,
        title=tr("Bill {number}", number=place + 1),
        caption=wording.lines_count(len(rows)) if rows else "",
        rows=rows,
        total=total,
        paid=_paid_text(paid.method) if paid and not paid.left else "",
        move_label=tr("Move here") if open_item and chosen and plan.left(chosen) > 0 else "",
        pay_label=tr("Pay  {amount}", amount=venue.money(paid.left) if paid else total),
        can_pay=bool(paid) or (amount > 0 and place in plan.open_bills),
        chosen=plan.mode == "amount" and place == typing and place in plan.open_bills,
    )


def _left_rows(venue: Venue, plan: Plan, costs: Costs, order: OrderSession) -> tuple[SplitRow, ...]:
    rows = []
    for line in order.lines:
        left = plan.left(line)
        if left > 0:
            amount = venue.money(costs.lines.get((-1, line.line_id), 0))
            rows.append(SplitRow(line.line_id, wording.quantity(left), wording.name_of(line.name), amount))
    return tuple(rows)


def _caption(order: OrderSession, left: int, mode: str) -> str:
    parts = [order.table] if order.table else []
    if mode == "item":
        parts.append(tr("{left} of {lines}", left=left, lines=wording.lines_count(len(order.lines))))
    else:
        parts.append(wording.lines_count(len(order.lines)))
    return " · ".join(parts)


def _hint(mode: str, may_part: bool) -> str:
    if not may_part:
        return tr("Something was changed on this bill for the whole tab: share it equally or by amount.")
    match mode:
        case "equal":
            return tr("Everyone pays the same. The last bill takes the odd pennies.")
        case "amount":
            return tr("Tap a bill, then type what it pays. The last bill takes what is left.")
        case _:
            return tr("Tap a line, then tap a bill. Tap a line on a bill to send it back.")


def _strip(line: Line | None, plan: Plan) -> str:
    if line is None or plan.left(line) <= 0:
        return ""
    return tr("{quantity} × {name}", quantity=wording.quantity(plan.left(line)), name=line.name)


def _part(number: int) -> str:
    return _PARTS.get(number, f"1/{number}") if number > 1 else "1"


def _paid_text(method: str) -> str:
    match method:
        case "cash":
            return tr("Paid, cash")
        case "card":
            return tr("Paid, card")
        case "voucher":
            return tr("Paid, voucher")
        case _:
            return tr("Paid")
