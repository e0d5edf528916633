"""A paid order → the rows of its receipt: pure, for the screen now and the printer later."""

from typing import Literal, TypeAlias

import msgspec

from shared.money import Minor, decimals, plain
from shared.order_session import Line, OrderSession

Kind: TypeAlias = Literal["title", "centre", "line", "sub", "rule", "total", "plain", "strong"]
_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥"}
_METHODS = {"cash": "Cash", "card": "Card", "voucher": "Voucher"}
_MINUS = "−"


class Row(msgspec.Struct, frozen=True):
    """A row: `quantity`, `left` and `right` columns; amounts without sign except the total."""

    kind: Kind
    left: str = ""
    right: str = ""
    quantity: str = ""


_RULE = Row("rule")


def receipt_of(order: OrderSession, *, site: str, person: str, till: str, time: str) -> tuple[Row, ...]:
    """The receipt of a paid order; `time` as printed. Kitchen notes are not on it.

    An order that is not paid yet makes a bill: the same rows without number and tenders.
    """
    rows = [
        Row("title", site),
        Row("centre", " · ".join(part for part in (order.table, person, till) if part)),
    ]
    rows.append(Row("centre", f"Receipt {order.closing.receipt} · {time}" if order.closing else time))
    rows.append(_RULE)
    for line in order.lines:
        rows += _line(line, order.currency)
    in_order = order.discounted - sum(line.discounted for line in order.lines)
    if in_order:
        label = order.discount.label if order.discount else "Discount"
        rows.append(Row("plain", label, amount(-in_order, order.currency)))
    rows += [_RULE, Row("total", "Total", f"{_sign(order.currency)}{amount(order.total, order.currency)}")]
    rows += [Row("plain", f"incl. {tax.name}", amount(tax.tax, order.currency)) for tax in order.taxes]
    rows.append(_RULE)
    for tender in order.tenders:
        if tender.state == "taken":
            name = _METHODS.get(tender.method, tender.method.capitalize())
            rows.append(Row("plain", name, amount(tender.tendered, order.currency)))
            if tender.change:
                rows.append(Row("strong", "Change", amount(tender.change, order.currency)))
            if tender.refunded:
                rows.append(Row("plain", "Given back", amount(-tender.refunded, order.currency)))
    return tuple(rows[:-1] if rows[-1] == _RULE else rows)


def amount(minor: Minor, currency: str) -> str:
    """An amount without its currency: "1,234.50", "−2.56"."""
    places = decimals(currency)
    whole, part = divmod(abs(minor), 10**places)
    text = f"{whole:,}.{part:0{places}d}" if places else f"{whole:,}"
    return f"{_MINUS}{text}" if minor < 0 else text


def _line(line: Line, currency: str) -> list[Row]:
    rows = [Row("line", line.name, amount(line.gross, currency), quantity=f"{plain(line.quantity):f}")]
    if line.options:
        named = (
            f"{option.name} +{_sign(currency)}{amount(option.price, currency)}" if option.price else option.name
            for option in line.options
        )  # fmt: skip
        rows.append(Row("sub", " · ".join(named)))
    if line.discount is not None:
        share = f" {_MINUS}{plain_percent(line.discount.value)}" if line.discount.kind == "percent" else ""
        rows.append(Row("sub", f"{line.discount.label}{share}", amount(-line.discounted, currency)))
    return rows


def plain_percent(basis_points: int) -> str:
    """ "20%", "12.5%"."""
    whole, part = divmod(basis_points, 100)
    return f"{whole}.{part:02d}".rstrip("0").rstrip(".") + "%"


def _sign(currency: str) -> str:
    return _SIGNS.get(currency, f"{currency} ")
