"""A paid order → the rows of its receipt: pure, for the screen and for the printer."""

from collections.abc import Sequence

from shared.money import Minor, decimals, plain
from shared.order_session import Discount, Line, LineOption, OrderSession
from shared.paper import ENGLISH, RULE, PaperWords, Row

_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥"}
_MINUS = "−"


def receipt_of(
    order: OrderSession, *, site: str, person: str, till: str, time: str, words: PaperWords = ENGLISH
) -> tuple[Row, ...]:
    """The receipt of a paid order; `time` as printed. Kitchen notes are not on it.

    An order that is not paid yet makes a bill: the same rows without number and tenders.
    """
    rows = [
        Row("title", site),
        Row("centre", " · ".join(part for part in (order.table, person, till) if part)),
        Row(
            "centre", words.receipt.format(number=order.closing.receipt, time=time) if order.closing else time
        ),
        RULE,
    ]
    for line in order.lines:
        rows += _line(line, order.currency)
    of_order = order.discounted - sum(line.discounted for line in order.lines)
    if of_order:
        label = _label(order.discount) if order.discount else words.discount
        rows.append(Row("plain", label, amount(-of_order, order.currency)))
    rows += [RULE, Row("total", words.total, _with_sign(order.total, order.currency))]
    rows += [
        Row("plain", words.included.format(tax=tax.name), amount(tax.tax, order.currency))
        for tax in order.taxes
    ]
    rows.append(RULE)
    methods = {"cash": words.cash, "card": words.card, "voucher": words.voucher}
    for tender in order.tenders:
        if tender.state == "taken":
            name = methods.get(tender.method, tender.method.capitalize())
            rows.append(Row("plain", name, amount(tender.tendered, order.currency)))
            if tender.tip:
                rows.append(Row("plain", words.tip, amount(tender.tip, order.currency)))
            if tender.change:
                rows.append(Row("strong", words.change, amount(tender.change, order.currency)))
            if tender.refunded:
                rows.append(Row("plain", words.given_back, amount(-tender.refunded, order.currency)))
    return tuple(rows[:-1] if rows[-1] == RULE else rows)


def printed(
    order: OrderSession, rows: Sequence[Row], *, logo: bool = False, footer: Sequence[str] = (),
    reprint: bool = False, words: PaperWords = ENGLISH,
) -> tuple[Row, ...]:  # fmt: skip
    """The rows of a receipt or bill as they go on paper: logo, tax table, the transaction id to scan."""
    head = [Row("logo")] if logo else []
    if reprint:
        head.append(Row("mark", words.reprint))
    if order.closing is None:
        head.append(Row("mark", words.bill))
    included = {words.included.format(tax=tax.name) for tax in order.taxes}
    body = [row for row in rows if row.kind != "plain" or row.left not in included]
    table = [RULE, Row("table", cells=(words.tax, words.net, words.tax, words.gross))] if order.taxes else []
    for tax in order.taxes:
        money = (tax.gross - tax.tax, tax.tax, tax.gross)
        table.append(Row("table", cells=(tax.name, *(amount(one, order.currency) for one in money))))
    foot = [RULE, *(Row("centre", line) for line in footer)] if footer else []
    if order.closing is not None:
        foot += [Row("qr", order.closing.transaction_id), Row("centre", order.closing.transaction_id)]
    return (*head, *body, *table, *foot)


def amount(minor: Minor, currency: str) -> str:
    """An amount without its currency: "1,234.50", "−2.56"."""
    places = decimals(currency)
    whole, part = divmod(abs(minor), 10**places)
    text = f"{whole:,}.{part:0{places}d}" if places else f"{whole:,}"
    return f"{_MINUS}{text}" if minor < 0 else text


def _line(line: Line, currency: str) -> list[Row]:
    rows = [Row("line", line.name, amount(line.gross, currency), quantity=f"{plain(line.quantity):f}")]
    if line.options:
        rows.append(Row("sub", " · ".join(_option(option, currency) for option in line.options)))
    if line.discounted and line.discount:
        rows.append(Row("sub", _label(line.discount), amount(-line.discounted, currency)))
    return rows


def _option(option: LineOption, currency: str) -> str:
    """ "No onion", "Extra cheese +£1.00": what one costs more."""
    if not option.price:
        return option.name
    return f"{option.name} {'+' if option.price > 0 else ''}{_with_sign(option.price, currency)}"


def _label(discount: Discount) -> str:
    """ "Happy hour −20%", "Voucher"."""
    if discount.kind == "amount":
        return discount.label
    whole, part = divmod(discount.value, 100)
    share = f"{whole}.{part:02d}".rstrip("0").rstrip(".")
    return f"{discount.label} {_MINUS}{share}%"


def _with_sign(minor: Minor, currency: str) -> str:
    """ "£55.64", "−£2.00", "CHF 7.50"."""
    minus = _MINUS if minor < 0 else ""
    return f"{minus}{_SIGNS.get(currency, f'{currency} ')}{amount(abs(minor), currency)}"
