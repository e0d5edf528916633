"""The words of paid orders: the list of today, and giving money back."""

from collections.abc import Sequence, Set

from shared.money import Minor
from shared.order_session import OrderSession
from shared.pricing import net_totals
from till_app.desk.refunding import left_of
from till_app.ui import wording
from till_app.ui.presenting.paying import method_name, receipt_rows
from till_app.ui.presenting.venue import Venue
from till_app.ui.receipts_views import PaidRow, ReceiptsView, RefundView
from till_app.ui.tongue import tr

ROWS, LINES = 6, 6


def found(venue: Venue, orders: Sequence[OrderSession], search: str) -> tuple[OrderSession, ...]:
    """The orders that every word of the search fits: number, time, person, table, amount or product."""
    words = search.casefold().split()
    return tuple(order for order in orders if all(word in _said(venue, order) for word in words))


def receipts_view(
    venue: Venue, orders: Sequence[OrderSession], chosen: OrderSession | None, page: int, *, searched: bool,
    asked: Set[str] = frozenset(),
) -> ReceiptsView:  # fmt: skip
    """The list of today; `orders` are those that were found, `asked` those a reader may be giving back."""
    pages = max(1, -(-len(orders) // ROWS))
    nothing = tr("Nothing found. Try the amount or the time.") if searched else tr("Nothing was paid today.")
    return ReceiptsView(
        rows=tuple(
            _row(venue, order, order is chosen or order == chosen, is_asked=order.session_id in asked)
            for order in orders[page * ROWS : (page + 1) * ROWS]
        ),
        empty="" if orders else nothing,
        page=page,
        pages=pages,
        receipt=() if chosen is None else receipt_rows(venue, chosen),
        can_print=chosen is not None,
        can_refund=chosen is not None and left_of(chosen) > 0,
        late_label=late_label(venue, chosen) if chosen is not None else "",
    )


def late_label(venue: Venue, order: OrderSession) -> str:
    """What was added after the payment and can be charged; "" if nothing was."""
    late = sum(one.amount for one in order.amendments if one.quantity > 0)
    return tr("Charge what came later, {amount}", amount=venue.money(late)) if late > 0 else ""


def refund_view(
    venue: Venue, order: OrderSession, chosen: frozenset[str], amount: Minor, *, page: int, reason: str,
    method: str, problem: str,
) -> RefundView:  # fmt: skip
    """What is given back of an order."""
    costs, left = net_totals(order.lines, order.order_discount), left_of(order)
    receipt = order.closing.receipt if order.closing else ""
    methods = dict.fromkeys(("cash", *(one.method for one in order.tenders if one.state == "taken")))
    money, total = venue.money(amount), venue.money(order.total)
    return RefundView(
        title=tr("Give money back: receipt {receipt}", receipt=receipt),
        caption=tr("{left} of {total} can be given back.", left=venue.money(left), total=total),
        lines=tuple(
            (
                line.line_id,
                f"{wording.quantity(line.quantity)} × {line.name}",
                venue.money(costs[line.line_id]),
                line.line_id in chosen,
            )
            for line in order.lines[page * LINES : (page + 1) * LINES]
        ),
        page=page,
        pages=max(1, -(-len(order.lines) // LINES)),
        amount_label=tr("Give back"),
        amount=money,
        reasons=reasons(),
        reason=reason,
        methods=tuple((one, method_name(one)) for one in methods),
        method=method,
        main=tr("Give back {amount}", amount=money) if amount else tr("Choose what is given back"),
        can_give=0 < amount <= left and bool(reason),
        problem=problem,
    )  # fmt: skip


def reasons() -> tuple[tuple[str, str], ...]:
    """Why money is given back; the key goes into the audit."""
    return (
        ("wrong item", tr("Wrong item")),
        ("not good", tr("Not good")),
        ("charged twice", tr("Charged twice")),
        ("other", tr("Other reason")),
    )


def given_text(venue: Venue, amount: Minor, method: str) -> str:
    """What to do after a refund is saved."""
    if method == "card":
        return tr(
            "{amount} is saved as given back. Give it back on the reader now.", amount=venue.money(amount)
        )
    return tr("{amount} is saved as given back. Hand it out now.", amount=venue.money(amount))


def leave_text(venue: Venue, order: OrderSession, amount: Minor) -> str:
    """What a manager is asked to allow."""
    receipt = order.closing.receipt if order.closing else ""
    return tr("Give back {amount} of receipt {receipt}", amount=venue.money(amount), receipt=receipt)


def _row(venue: Venue, order: OrderSession, chosen: bool, *, is_asked: bool = False) -> PaidRow:
    back = sum(one.refunded for one in order.tenders)
    parts = (venue.time(_at(order)), venue.person(order.user_id).name, order.table)
    given = tr("{amount} given back", amount=venue.money(back)) if back else ""
    if is_asked:
        given = tr("the reader has not answered")
    return PaidRow(
        order.session_id, order.closing.receipt if order.closing else "", " · ".join(filter(None, parts)),
        venue.money(order.total), given, chosen,
    )  # fmt: skip


def _said(venue: Venue, order: OrderSession) -> str:
    row = _row(venue, order, chosen=False)
    products = " ".join(line.name for line in order.lines)
    return f"{row.receipt} {row.caption} {row.amount} {products}".casefold()


def _at(order: OrderSession) -> str:
    return order.closing.at if order.closing else order.updated_at
