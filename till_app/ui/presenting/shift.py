"""The words of the cash drawer: its page, its X and Z reports on the screen and on paper."""

from shared.drawers import DrawerReport
from shared.money import Minor
from shared.paper import RULE, Row
from shared.receipt import amount
from till_app.ui.presenting.venue import Venue
from till_app.ui.shift_views import ShiftMode, ShiftView
from till_app.ui.tongue import tr
from till_app.ui.views import ReceiptRow


def shift_view(venue: Venue, report: DrawerReport, mode: ShiftMode, typed: Minor, reason: str) -> ShiftView:
    """The page while something is typed. While the drawer is counted nobody sees what should be in it."""
    blind = mode == "count"
    return ShiftView(
        mode=mode,
        title=tr("Cash drawer"),
        caption=_caption(venue, report),
        rows=on_screen(report_rows(venue, report, blind=blind)),
        amount_label=_label(mode),
        amount=venue.money(typed),
        reasons=reasons(mode),
        reason=reason,
        main_label=_main(venue, mode, typed),
        main_enabled=(blind or typed > 0) and (bool(reason) or not reasons(mode)),
        print_label="" if blind else tr("Print X report"),
    )


def closed_view(venue: Venue, report: DrawerReport) -> ShiftView:
    """The Z report that was just made."""
    return ShiftView(
        mode="closed",
        title=difference_text(venue, report),
        caption=carried_text(report),
        rows=on_screen(report_rows(venue, report)),
        main_label=tr("Begin the next shift"),
        print_label=tr("Print Z report"),
    )


def difference_text(venue: Venue, report: DrawerReport) -> str:
    """What the count found."""
    if report.difference > 0:
        return tr("{amount} more than expected", amount=venue.money(report.difference))
    if report.difference < 0:
        return tr("{amount} less than expected", amount=venue.money(-report.difference))
    return tr("The drawer is right")


def carried_text(report: DrawerReport) -> str:
    """What stays open over the close."""
    if not report.carried.count:
        return tr("No order is open on this till.")
    return tr("%n open order(s) stay(s|) open. Nothing is lost.", n=report.carried.count)


def reasons(mode: ShiftMode) -> tuple[str, ...]:
    """Why cash goes in or out: one of these is tapped."""
    match mode:
        case "paid_in":
            return (tr("More change"), tr("Deposit"), tr("Correction"), tr("Other"))
        case "paid_out":
            return (tr("To the bank"), tr("Supplier"), tr("Tips paid out"), tr("Other"))
        case _:
            return ()


def report_rows(venue: Venue, report: DrawerReport, *, blind: bool = False) -> tuple[Row, ...]:
    """An X or Z report, row by row. `blind` leaves out all that tells how much cash there should be."""
    currency = report.currency

    def money(minor: Minor) -> str:
        return amount(minor, currency)

    title = tr("X report") if report.kind == "x" else tr("Z report {number}", number=report.number)
    rows = [
        Row("title", title),
        Row("centre", f"{venue.till(report.till_id)} · {venue.person(report.user_id).name}"),
        Row("centre", _times(venue, report)),
        RULE,
        Row("plain", tr("Sales"), str(report.figures.sales)),
    ]
    if blind:
        return (*rows, RULE, Row("centre", tr("Count first. Then the rest is shown.")))
    if report.figures.discounts:
        rows.append(Row("plain", tr("Discounts"), money(report.figures.discounts)))
    rows += [Row("total", tr("Total sold"), money(report.figures.total))]
    rows += [Row("plain", tr("incl. {tax}", tax=tax.name), money(tax.tax)) for tax in report.figures.taxes]
    if report.figures.methods:
        rows.append(RULE)
    for one in report.figures.methods:
        rows.append(Row("strong", _method(one.method), money(one.net)))
        if one.tips:
            rows.append(Row("sub", tr("tips in it"), money(one.tips)))
        if one.given_back:
            rows.append(Row("sub", tr("given back"), money(-one.given_back)))
    rows += [RULE, Row("plain", tr("Float"), money(report.float_amount)),
             Row("plain", tr("Cash from sales"), money(report.cash))]  # fmt: skip
    for movement in report.movements:
        if movement.kind != "float":
            sign = 1 if movement.kind == "paid_in" else -1
            rows.append(
                Row("plain", _movement(movement.kind, movement.reason), money(sign * movement.amount))
            )
    rows.append(Row("total", tr("Should be in it"), money(report.expected)))
    if report.counted is not None:
        rows.append(Row("strong", tr("Counted"), money(report.counted)))
        rows.append(Row("strong", tr("Difference"), money(report.difference)))
    if report.figures.second_closes:
        rows += [RULE, Row("plain", tr("Orders paid twice"), str(report.figures.second_closes))]
    if report.carried.count:
        rows += [
            RULE, Row("plain", tr("Orders still open"), str(report.carried.count)),
            Row("plain", tr("in them"), money(report.carried.total)),
        ]  # fmt: skip
    return tuple(rows)


def on_screen(rows: tuple[Row, ...]) -> tuple[ReceiptRow, ...]:
    """The rows as the card beside the keys shows them."""
    return tuple(
        ReceiptRow(left=row.left, right=row.right, kind=row.kind, quantity=row.quantity) for row in rows
    )


def _caption(venue: Venue, report: DrawerReport) -> str:
    begun = next((one for one in report.movements if one.kind == "float"), None)
    if begun is None:
        return tr("No float was counted in yet. Selling goes on all the same.")
    name = venue.person(begun.user_id).name
    return tr("{name} counted {amount} in at {time}", name=name, amount=venue.money(report.float_amount),
              time=_moment(venue, begun.at, report.at))  # fmt: skip


def _moment(venue: Venue, at: str, now: str) -> str:
    """The time alone on the same day: a shift left open overnight says of which day it is."""
    same = venue.local(at).date() == venue.local(now).date()
    return venue.time(at) if same else venue.day_and_time(at)


def _label(mode: ShiftMode) -> str:
    match mode:
        case "float":
            return tr("Float")
        case "paid_in":
            return tr("Goes in")
        case "paid_out":
            return tr("Goes out")
        case _:
            return tr("Counted")


def _main(venue: Venue, mode: ShiftMode, typed: Minor) -> str:
    money = venue.money(typed)
    match mode:
        case "float":
            return tr("Count {amount} in", amount=money)
        case "paid_in":
            return tr("Put {amount} in", amount=money)
        case "paid_out":
            return tr("Take {amount} out", amount=money)
        case _:
            return tr("Close with {amount}", amount=money)


def _method(method: str) -> str:
    return {"cash": tr("Cash"), "card": tr("Card"), "voucher": tr("Voucher")}.get(method, method.capitalize())


def _movement(kind: str, reason: str) -> str:
    if kind == "paid_in":
        return tr("In: {reason}", reason=reason)
    return tr("Out: {reason}", reason=reason)


def _times(venue: Venue, report: DrawerReport) -> str:
    until = venue.day_and_time(report.at)
    if not report.since:
        return until
    return tr("{since} to {until}", since=venue.day_and_time(report.since), until=until)
