"""Every format and the short phrases all screens share: money, ages, times, counts, spoken names."""

from datetime import datetime
from decimal import Decimal

from shared.catalogue import Product
from shared.order_session import Discount, Line, OrderSession
from shared.receipt import amount
from till_app.ui.tongue import tr
from till_app.ui.views import ChipView

NBSP = "\u00a0"
MINUS = "−"
_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥"}
_SPOKEN = {"GBP": "pounds", "EUR": "euros", "USD": "dollars"}


def money(minor: int, currency: str) -> str:
    """An amount: "£1,234.50", with a real minus sign."""
    sign = _SIGNS.get(currency, f"{currency}{NBSP}")
    return f"{MINUS if minor < 0 else ''}{sign}{amount(abs(minor), currency)}"


def spoken_money(minor: int, currency: str) -> str:
    """An amount for a screen reader: "5.80 pounds"."""
    return f"{amount(minor, currency)} {_SPOKEN.get(currency, currency)}"


def quantity(number: Decimal) -> str:
    """A quantity without trailing zeros."""
    return f"{number.normalize():f}"


def lines_count(count: int) -> str:
    """ "1 line", "8 lines"."""
    return "1 line" if count == 1 else f"{count} lines"


def changes(count: int) -> str:
    """ "1 change", "1 906 changes"."""
    return "1 change" if count == 1 else f"{count:,} changes".replace(",", NBSP)


def ago(seconds: float) -> str:
    """An age: "12 s", "6 m", "1 h 05 m"."""
    whole = max(0, int(seconds))
    if whole < 60:
        return f"{whole}{NBSP}s"
    minutes = whole // 60
    if minutes < 60:
        return f"{minutes}{NBSP}m"
    return f"{minutes // 60}{NBSP}h{NBSP}{minutes % 60:02d}{NBSP}m"


def clock(moment: datetime) -> str:
    """ "12:44"."""
    return f"{moment:%H:%M}"


def clock_seconds(moment: datetime) -> str:
    """ "12:44:07"."""
    return f"{moment:%H:%M:%S}"


def name_of(product_name: str) -> str:
    """A product's name with a no-break space behind a number: "175 ml", "2 scoops"."""
    words = product_name.split(" ")
    out = words[:1]
    for word in words[1:]:
        joins = out[-1][-1:].isdigit() and word[:1].isalpha()
        out[-1:] = [f"{out[-1]}{NBSP}{word}"] if joins else [out[-1], word]
    return " ".join(out)


def percent(basis_points: int) -> str:
    """ "20%", "12.5%"."""
    return f"{quantity(Decimal(basis_points) / 100)}%"


def discount(reduction: Discount, taken_off: int, currency: str) -> str:
    """ "Happy hour −20% (−£2.56)"."""
    off = money(-taken_off, currency)
    if reduction.kind == "percent":
        return f"{reduction.label} {MINUS}{percent(reduction.value)} ({off})"
    return f"{reduction.label} {off}"


def options(line: Line, currency: str) -> str:
    """ "Extra cheese +£1.00 · No onion"."""
    return " · ".join(
        f"{option.name} +{money(option.price, currency)}" if option.price else option.name
        for option in line.options
    )


def below_total(order: OrderSession, *, discounts: bool) -> str:
    """ "incl. VAT £9.27 · discounts −£2.56", or how much of it is paid."""
    if order.paid:
        return f"of {money(order.total, order.currency)} · paid {money(order.paid, order.currency)}"
    parts = [f"incl. VAT {money(order.tax, order.currency)}"] if order.tax else []
    if order.discounted and discounts:
        parts.append(f"discounts {money(-order.discounted, order.currency)}")
    return " · ".join(parts)


def chip_title(chip: ChipView) -> str:
    """The chip's first words."""
    match chip.state:
        case "local":
            return "Saved on this till"
        case "syncing":
            return "Syncing…"
        case "synced":
            return "Synced · Till & server"
        case "offline":
            return "Offline — safe on this till"
        case "attention":
            return "Needs attention"


def chip_waiting(chip: ChipView) -> str:
    """What waits, said only while offline; 0 is never shown."""
    return f"{changes(chip.waiting)} waiting" if chip.state == "offline" and chip.waiting else ""


def chip_spoken(chip: ChipView) -> str:
    """The chip for a screen reader."""
    match chip.state:
        case "local":
            return "Saved on this till. Not on the server yet."
        case "syncing":
            return "Sending changes to the server."
        case "synced":
            return "Synced. This till and the server have the same order."
        case "offline":
            waiting = chip_waiting(chip)
            return f"Offline. Safe on this till. {waiting}." if waiting else "Offline. Safe on this till."
        case "attention":
            return f"Needs attention. {chip.reason}. Opens the one thing to do."


def spoken_product(product: Product, currency: str, count: Decimal) -> str:
    """ "Pale ale, pint, 5.80 pounds, 2 in this order"."""
    parts = [product.name, spoken_money(product.price, currency)]
    if product.sold_out:
        parts.append("sold out")
    if count:
        parts.append(f"{quantity(count)} in this order")
    return ", ".join(parts)


def sent(line: Line, told: Decimal) -> str:
    """What the kitchen knows of a line: "Sent", "Sent 2 of 3", "" for nothing."""
    if not told:
        return ""
    if told == line.quantity:
        return tr("Sent")
    return tr("Sent {told} of {all}", told=quantity(told), all=quantity(line.quantity))


def spoken_line(line: Line, currency: str, told: Decimal = Decimal(0)) -> str:
    """ "1 times Smash burger, 14.50 pounds, extra cheese, note sesame allergy, sent"."""
    parts = [f"{quantity(line.quantity)} times {line.name}", spoken_money(line.total, currency)]
    parts += [option.name.lower() for option in line.options]
    if line.discount is not None:
        parts.append(f"discount {line.discount.label}")
    parts += [f"note {note.text}" for note in line.notes]
    if told:
        parts.append(sent(line, told).lower())
    return ", ".join(parts)
