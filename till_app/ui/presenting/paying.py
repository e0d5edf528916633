"""The words of paying: what is to pay, what was taken, the card reader, the page after it."""

import re
from dataclasses import dataclass
from typing import Literal

from shared.cash import likely, pieces
from shared.money import Minor, decimals, portion
from shared.order_session import OrderSession, Tender
from shared.receipt import receipt_of
from till_app.desk.tendering import CARD, CASH, VOUCHER, Taken
from till_app.ui import wording
from till_app.ui.pay_views import Method, PaymentView, ReaderView, TenderRow
from till_app.ui.presenting.login import title_of
from till_app.ui.presenting.printing import paper_words
from till_app.ui.presenting.venue import Venue
from till_app.ui.tongue import tr
from till_app.ui.views import CompleteView, ReceiptRow

Entry = Literal["cash", "voucher", "card", "tip"]
_ICONS = {CASH: "banknote", CARD: "credit-card", VOUCHER: "gift"}
_PERCENT = {"5": 500, "10": 1000}


@dataclass(frozen=True)
class Asking:
    """Where a payment stands. `due` is what of this order or share is left, without the `tip` that is left.

    `entry` is what the keys type into; `given` is that number in minor units. `charge` is what the reader
    asks for, tip included.
    """

    order: OrderSession
    due: Minor
    base: Minor
    given: Minor
    entry: Entry = "cash"
    tip: Minor = 0
    tip_key: str = "none"
    saved: str = ""
    problem: str = ""
    reader: ReaderView | None = None
    reader_name: str = ""
    charge: Minor = 0


def payment_view(venue: Venue, asking: Asking) -> PaymentView:
    """The payment page (08, 08b)."""
    order, to_pay = asking.order, asking.due + asking.tip
    owner = venue.person(order.user_id)
    table = f"{order.table} · " if order.table else ""
    taken = tuple(tender for tender in order.tenders if tender.state != "voided")
    many = bool(taken or asking.tip or asking.reader)
    entry = _entry(venue, asking, to_pay)
    return PaymentView(
        owner=owner,
        title=title_of(owner),
        caption=f"{table}{wording.lines_count(len(order.lines))}",
        due=venue.money(asking.base + asking.tip if many else asking.due),
        given=venue.money(asking.given),
        given_minor=asking.given,
        quick=_quick(venue, asking, to_pay),
        saved=_saved(venue, asking),
        can_take=(asking.given > 0 or asking.entry == "tip") and asking.reader is None,
        problem=asking.problem,
        method=_method(asking),
        tip_key=asking.tip_key,
        tips=tips_of(venue),
        sums=_sums(venue, asking) if many else (),
        tenders=tuple(_tender(venue, asking, tender) for tender in taken),
        reader=asking.reader,
        entry_label=entry[0],
        result_label=entry[1],
        result=venue.money(entry[2]),
        take_label=entry[3],
        coins=_coins(venue, asking.given - to_pay) if asking.entry == "cash" and not asking.reader else (),
    )


def fixed_tip(currency: str) -> Minor:
    """The tip of one tap: £5."""
    return 5000 if decimals(currency) == 3 else 500


def tip_of(key: str, base: Minor, currency: str) -> Minor:
    """What the tip segment of that key means for a bill of `base`."""
    if key == "fixed":
        return fixed_tip(currency)
    return portion(base, _PERCENT[key]) if key in _PERCENT else 0


def tips_of(venue: Venue) -> tuple[tuple[str, str], ...]:
    """The labels of the tip's segments by key."""
    return (
        ("none", tr("None")),
        *((key, wording.percent(share)) for key, share in _PERCENT.items()),
        ("fixed", short(venue, fixed_tip(venue.currency))),
        ("other", "…"),
    )


def complete_view(
    venue: Venue, taken: Taken, receipt: tuple[ReceiptRow, ...], seconds: int | None, next_label: str = ""
) -> CompleteView:
    """The sale is done (09), or one guest's share of it."""
    order = taken.order
    last = order.closing or max(order.tenders, key=lambda one: one.at)
    share = taken.given - taken.change - taken.tip
    counted = [one for one in order.tenders if one.state == "taken"] if taken.closed else []
    how = " · ".join(f"{method_name(one.method)} {venue.money(one.tendered)}" for one in counted)
    alone = f"{method_name(taken.method)} {venue.money(taken.given)}"
    back = taken.method == CASH
    return CompleteView(
        title=tr("Paid {amount}", amount=venue.money(order.total if taken.closed else share)),
        caption=tr("{how} · saved on this till {time}", how=how or alone, time=venue.time_seconds(last.at)),
        result_label=tr("Change due") if back else tr("No change. Taken by {how}", how=_by(taken.method)),
        result=venue.money(taken.change if back else taken.given),
        receipt=receipt,
        seconds=seconds,
        next_label=next_label,
    )


def receipt_rows(venue: Venue, order: OrderSession) -> tuple[ReceiptRow, ...]:
    """The receipt of an order as it stands on the screen."""
    at = order.closing.at if order.closing else order.updated_at
    return tuple(
        ReceiptRow(left=row.left, right=row.right, kind=row.kind, quantity=row.quantity)
        for row in receipt_of(
            order, site=venue.site, person=venue.person(order.user_id).name, till=venue.here().name,
            words=paper_words(),
            time=venue.time(at),
        )
        if row.kind in _SHOWN
    )  # fmt: skip


_SHOWN = ("title", "centre", "line", "sub", "rule", "total", "plain", "strong")


def method_name(method: str) -> str:
    """ "Cash", "Card", "Voucher"."""
    return {CASH: tr("Cash"), CARD: tr("Card"), VOUCHER: tr("Voucher")}.get(method, method.capitalize())


def short(venue: Venue, amount: Minor) -> str:
    """An amount without empty decimals: "£60"."""
    text, places = venue.money(amount), decimals(venue.currency)
    return re.sub(rf"[.,]0{{{places}}}(?!\d)", "", text) if places else text


def _entry(venue: Venue, asking: Asking, to_pay: Minor) -> tuple[str, str, Minor, str]:
    """Label of the amount, label and amount of the result, and what the button says."""
    given, left = asking.given, to_pay - asking.given
    amount = venue.money(given)
    if asking.reader is not None:
        return tr("Card amount"), tr("Left to pay"), to_pay, ""
    if asking.entry == "tip":
        return tr("Tip"), tr("To pay"), asking.due + given, tr("Use {amount} tip", amount=amount)
    if asking.entry == "card":
        charge = tr("Charge {amount}", amount=amount) if given else tr("Enter the card amount")
        return tr("Card amount"), tr("Left to pay"), max(0, left), charge
    if asking.entry == "voucher":
        if left < 0:
            take = tr("Take voucher of {amount}", amount=venue.money(to_pay))
            return tr("Voucher worth"), tr("Stays on the voucher"), -left, take
        take = tr("Take {amount} voucher", amount=amount) if given else tr("Enter what it is worth")
        return tr("Voucher worth"), tr("Left to pay"), left, take
    if left <= 0:
        return tr("Cash given"), tr("Change due"), -left, tr("Take {amount} cash", amount=amount)
    words = tr("Take {amount}, {left} left", amount=amount, left=venue.money(left))
    return tr("Cash given"), tr("Left to pay"), left, words if given else tr("Enter cash given")


def _quick(venue: Venue, asking: Asking, to_pay: Minor) -> tuple[tuple[Minor, str], ...]:
    if asking.entry == "tip":
        return tuple((share, short(venue, share)) for share in _tips(venue, asking))
    offers = likely(to_pay, venue.currency) if asking.entry == "cash" else ()
    return ((to_pay, tr("Exact")), *((amount, short(venue, amount)) for amount in offers))


def _tips(venue: Venue, asking: Asking) -> list[Minor]:
    unit = 10 ** decimals(venue.currency)
    rounded = {-(-(asking.base + portion(asking.base, share)) // unit) * unit for share in (0, 500, 1000)}
    return sorted({total - asking.base for total in rounded} - {0})


def _saved(venue: Venue, asking: Asking) -> str:
    if not asking.saved or asking.reader is not None:
        return ""
    time = venue.time_seconds(asking.saved)
    if asking.entry == "cash":
        return tr("Saved {time}. The drawer opens next.", time=time)
    return tr("Saved {time}.", time=time)


def _sums(venue: Venue, asking: Asking) -> tuple[tuple[str, str], ...]:
    first = (tr("Order"), venue.money(asking.base))
    return (first, (tr("Tip"), venue.money(asking.tip))) if asking.tip else (first,)


def _method(asking: Asking) -> Method:
    if asking.reader is not None or asking.entry == "card":
        return "card"
    return "voucher" if asking.entry == "voucher" else "cash"


def _tender(venue: Venue, asking: Asking, tender: Tender) -> TenderRow:
    name, amount = method_name(tender.method), venue.money(tender.amount + tender.tip)
    if tender.state == "unknown":
        at_reader = tr("waiting on {reader}", reader=asking.reader_name)
        caption = at_reader if asking.charge and asking.reader_name else tr("waiting for an answer")
        return TenderRow(
            tender.payment_id, _ICONS.get(tender.method, "wallet"), name, caption,
            venue.money(asking.charge or tender.amount), "info",
        )  # fmt: skip
    caption = tr("{time} · saved on this till", time=venue.time_seconds(tender.at))
    if tender.till_id != venue.till_id:
        till = venue.till(tender.till_id)
        caption = tr("{time} · {till}", time=venue.time_seconds(tender.at), till=till)
    remove = tr("Remove {name} {amount}", name=name, amount=amount)
    icon = _ICONS.get(tender.method, "wallet")
    return TenderRow(tender.payment_id, icon, name, caption, amount, "plain", remove)


def _coins(venue: Venue, change: Minor) -> tuple[str, ...]:
    if change <= 0:
        return ()
    return tuple(_coin(venue, count, piece) for count, piece in pieces(change, venue.currency))


def _coin(venue: Venue, count: int, piece: Minor) -> str:
    name = f"{piece}p" if piece < 100 and venue.currency == "GBP" else short(venue, piece)
    return name if count == 1 else f"{count} × {name}"


def _by(method: str) -> str:
    return {CARD: tr("card"), VOUCHER: tr("voucher")}.get(method, method)
