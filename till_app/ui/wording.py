"""Every format and the short phrases all screens share: money, ages, times, counts, spoken names."""

from datetime import datetime
from decimal import Decimal

from babel.dates import format_skeleton
from babel.numbers import format_currency, get_currency_symbol

from shared.catalogue import Product
from shared.money import decimals
from shared.order_session import Discount, Line, OrderSession
from shared.receipt import amount
from till_app.ui import language
from till_app.ui.tongue import tr
from till_app.ui.views import ChipView

NBSP = "\u00a0"
MINUS = "−"
_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥"}
_NARROW = "\u202f"


def money(minor: int, currency: str) -> str:
    """An amount as the language of the till writes it: "£1,234.50", "1.234,50 €"; with a real minus sign."""
    sign, speech = _SIGNS.get(currency, f"{currency}{NBSP}"), language.current()
    if speech == "en":
        return f"{MINUS if minor < 0 else ''}{sign}{amount(abs(minor), currency)}"
    exact = Decimal(minor).scaleb(-decimals(currency))
    said: str = format_currency(exact, currency, locale=speech, numbering_system="latn")
    said = said.replace(get_currency_symbol(currency, speech), sign.strip(NBSP))
    return said.replace("-", MINUS).replace(_NARROW, NBSP)


def spoken_money(minor: int, currency: str) -> str:
    """An amount for a screen reader: "5.80 pounds"."""
    spoken = {"GBP": tr("pounds"), "EUR": tr("euros"), "USD": tr("dollars")}
    return f"{amount(minor, currency)} {spoken.get(currency, currency)}"


def quantity(number: Decimal) -> str:
    """A quantity without trailing zeros."""
    return f"{number.normalize():f}"


def lines_count(count: int) -> str:
    """ "1 line", "8 lines"."""
    return tr("%n line(s)", n=count)


def changes(count: int) -> str:
    """ "1 change", "1 906 changes"."""
    said = tr("%n change(s)", n=count)
    return said.replace(str(count), f"{count:,}".replace(",", NBSP))


def ago(seconds: float) -> str:
    """An age: "12 s", "6 m", "1 h 05 m"."""
    whole = max(0, int(seconds))
    if whole < 60:
        return tr("{seconds} s", seconds=whole).replace(" ", NBSP)
    minutes = whole // 60
    if minutes < 60:
        return tr("{minutes} m", minutes=minutes).replace(" ", NBSP)
    said = tr("{hours} h {minutes} m", hours=minutes // 60, minutes=f"{minutes % 60:02d}")
    return said.replace(" ", NBSP)


def seconds(count: int) -> str:
    """A short time, its unit never on another line: "20 s"."""
    return tr("{seconds} s", seconds=count).replace(" ", NBSP)


def clock(moment: datetime) -> str:
    """ "12:44"."""
    return f"{moment:%H:%M}"


def clock_seconds(moment: datetime) -> str:
    """ "12:44:07"."""
    return f"{moment:%H:%M:%S}"


def day_and_clock(moment: datetime) -> str:
    """A day as the language of the till writes it, and the time: "22/11/2026 12:44"."""
    speech = "en_GB" if language.current() == "en" else language.current()
    day: str = format_skeleton("yMMdd", moment, locale=speech)
    return f"{day} {clock(moment)}"


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
        total, paid = money(order.total, order.currency), money(order.paid, order.currency)
        return tr("of {total} · paid {paid}", total=total, paid=paid)
    parts = [tr("incl. VAT {tax}", tax=money(order.tax, order.currency))] if order.tax else []
    if order.discounted and discounts:
        parts.append(tr("discounts {off}", off=money(-order.discounted, order.currency)))
    return " · ".join(parts)


def chip_title(chip: ChipView) -> str:
    """The chip's first words."""
    match chip.state:
        case "local":
            return tr("Saved on this till")
        case "syncing":
            return tr("Syncing…")
        case "synced":
            return tr("Synced · Till & server")
        case "offline":
            return tr("Offline — safe on this till")
        case "attention":
            return tr("Needs attention")


def chip_waiting(chip: ChipView) -> str:
    """What waits, said only while offline; 0 is never shown."""
    waits = chip.state == "offline" and chip.waiting
    return tr("{changes} waiting", changes=changes(chip.waiting)) if waits else ""


def chip_spoken(chip: ChipView) -> str:
    """The chip for a screen reader."""
    match chip.state:
        case "local":
            return tr("Saved on this till. Not on the server yet.")
        case "syncing":
            return tr("Sending changes to the server.")
        case "synced":
            return tr("Synced. This till and the server have the same order.")
        case "offline":
            waiting = chip_waiting(chip)
            if not waiting:
                return tr("Offline. Safe on this till.")
            return tr("Offline. Safe on this till. {waiting}.", waiting=waiting)
        case "attention":
            return tr("Needs attention. {reason}. Opens the one thing to do.", reason=chip.reason)


def spoken_product(product: Product, currency: str, count: Decimal) -> str:
    """ "Pale ale, pint, 5.80 pounds, 2 in this order"."""
    parts = [product.name, spoken_money(product.price, currency)]
    if product.sold_out:
        parts.append(tr("sold out"))
    if count:
        parts.append(tr("{count} in this order", count=quantity(count)))
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
    often = tr("{count} times {name}", count=quantity(line.quantity), name=line.name)
    parts = [often, spoken_money(line.total, currency)]
    parts += [option.name.lower() for option in line.options]
    if line.discount is not None:
        parts.append(tr("discount {label}", label=line.discount.label))
    parts += [tr("note {text}", text=note.text) for note in line.notes]
    if told:
        parts.append(sent(line, told).lower())
    return ", ".join(parts)
