"""The sections of the settings page but the first: what is set up, and what can be changed here."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.catalogue import Product
from till_app.choices import AT_ONCE
from till_app.desk.choosing import Choosing
from till_app.desk.printing import PrintJob
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.ui.language import LANGUAGES
from till_app.ui.presenting import printing, safety
from till_app.ui.presenting.venue import Venue
from till_app.ui.settings_views import ChoiceRow, SectionView
from till_app.ui.tongue import tr
from till_app.ui.views import Card, Hint, Tone

_SCALES = ("1.0", "1.15", "1.2", "1.3", "1.5")
_PREFIXES = ("~", "^", "#", "$")
_DAY = 24 * 60


@dataclass(frozen=True)
class Scanned:
    """The last code of the try: when (stamp), and what it is, None if nothing here has it."""

    code: str
    at: str
    product: Product | None


def till_section(
    venue: Venue, choosing: Choosing, *, version: str, replica: str, known_here: int, told: str
) -> SectionView:
    """What this till is called, where it stands, whom it knows, and its language."""
    managers = sum(user.role in ("manager", "admin") for user in venue.users.values())
    people = (
        (tr("People at this venue"), str(len(venue.users))),
        (tr("Of these, managers"), str(managers)),
        (tr("Can log in here without the server"), str(known_here)),
        (tr("Tills at this venue"), str(len(venue.tills))),
    )
    return SectionView(
        key="till",
        headline=Hint("monitor", venue.here().name, tr("Names and people come from the office."), "plain"),
        choices=(
            _choice(choosing, "language", tr("Language"), "", tuple(LANGUAGES.items())),
        ),
        cards=(
            safety.till_card(venue, version, replica),
            Card("users", tr("People"), None, people),
        ),
        told=told,
    )  # fmt: skip


def printers_section(settings: PrintingSettings, jobs: Sequence[PrintJob], told: str) -> SectionView:
    """A card per printer: where it is, what comes out of it, what waits and why."""
    if not settings.printers:
        text = tr("Printers are set up in the settings file of this till. Sales are saved without one.")
        return SectionView("printers", Hint("printer", tr("No printer is set up"), text, "plain"), told=told)
    stopped = sorted({job.printer for job in jobs if job.problem})
    if stopped:
        text = tr("The sales are saved. What did not come out waits and can be printed again.")
        title = tr("%n printer(s) need(s|) a look", n=len(stopped))
        headline = Hint("printer", title, text, "warn")
    else:
        text = tr("Nothing waits for a printer.") if not jobs else tr("%n paper(s) wait(s|)", n=len(jobs))
        headline = Hint("printer", tr("The printers are ready"), text, "safe")
    cards = tuple(
        _printer_card(one, [job for job in jobs if job.printer == one.name]) for one in settings.printers
    )
    return SectionView("printers", headline, cards=cards, told=told)


def readers_section(kind: str, reader: str, told: str) -> SectionView:
    """The card reader of this till, `kind` as in the settings file."""
    if not kind:
        text = tr(
            "A card reader is set up in the settings file of this till. Cash and vouchers work without."
        )
        title = tr("No card reader is set up")
        return SectionView("readers", Hint("credit-card", title, text, "plain"), told=told)
    manner = kind.partition(":")[2]
    rows = (
        (tr("Name"), reader or "—"),
        (tr("Kind"), tr("Simulated, for the demo")),
        (tr("How it answers"), manner or tr("by the amount")),
        (tr("Card numbers kept here"), tr("None")),
    )
    text = tr("It is asked when a card payment begins. A payment without an answer is never charged again.")
    headline = Hint("credit-card", tr("The card reader is set up"), text, "safe")
    return SectionView(
        "readers", headline, cards=(Card("credit-card", tr("Card reader"), None, rows),), told=told
    )


def display_section(choosing: Choosing, screens: int, told: str) -> SectionView:
    """How this till looks, moves and sounds, and what the guest sees."""
    start, end = choosing.settings.dark_hours
    by_time = tr("By time of day it is dark from {start} to {end}.", start=_hour(start), end=_hour(end))
    themes = (("light", tr("Light")), ("dark", tr("Dark")), ("time", tr("By time of day")))
    off_on = (("false", tr("Off")), ("true", tr("On")))
    sounds = (("off", tr("Off")), ("soft", tr("Soft")), ("loud", tr("Loud")))
    shown = max(screens, _number(choosing.value("customer_display")))
    guests = (
        ("0", tr("None")),
        *((str(one), tr("Screen {number}", number=one)) for one in range(1, shown + 1)),
    )
    return SectionView(
        key="display",
        headline=Hint("sun", tr("Display and sound"), tr("How this till looks to everybody here."), "plain"),
        choices=(
            _choice(choosing, "theme", tr("Theme"), by_time, themes),
            _choice(
                choosing, "scale", tr("Size of everything"), "",
                tuple((one, f"{round(float(one) * 100)}%") for one in _SCALES),
            ),
            _choice(choosing, "less_motion", tr("Less motion"), tr("Nothing moves by itself."), off_on),
            _choice(choosing, "sounds", tr("Sounds"), tr("Added, not known, paid."), sounds),
            _choice(
                choosing, "customer_display", tr("Customer display"),
                tr("The guest sees lines, total and change on it."), guests,
            ),
        ),
        told=told,
    )  # fmt: skip


def scanner_section(venue: Venue, choosing: Choosing, scanned: Scanned | None, told: str) -> SectionView:
    """How a scan is told from typing, and a scan to try."""
    now = choosing.value("scanner_prefix")
    keys = dict.fromkeys((*_PREFIXES, now))
    options = (("", tr("By its speed")), *((key, key) for key in keys if key))
    headline = Hint(
        "scan-barcode",
        tr("Try a scan now"),
        tr("Nothing is sold on this page: the code is only shown."),
        "plain",
    )
    return SectionView(
        key="scanner",
        headline=headline,
        choices=(
            _choice(
                choosing, "scanner_prefix", tr("A scan is known by"),
                tr("A scanner that sends a key of its own before each code is never mistaken for typing."),
                options,
            ),
        ),
        cards=(_scan_card(venue, scanned), _keys_card()),
        told=told,
    )  # fmt: skip


def about_section(version: str, replica: str, made_with: Sequence[tuple[str, str]], told: str) -> SectionView:
    """Version, licence, and the parts it is made of."""
    return SectionView(
        key="about",
        headline=Hint("info", "OrderSession", tr("Version {version}", version=version), "plain"),
        cards=(
            Card(
                "info", tr("This software"), None,
                (
                    (tr("Version"), version), (tr("Licence"), "MIT"),
                    (tr("Journal"), replica),
                ),
            ),
            Card(
                "copy", tr("Made with"), None,
                (*made_with, (tr("Letters"), "Inter, SIL OFL"), (tr("Icons"), "Lucide, ISC")),
            ),
        ),
        told=told,
        wide=True,
    )  # fmt: skip


def kept_text(choosing: Choosing, name: str) -> str:
    """What was changed, and from when on it counts."""
    if name in AT_ONCE or choosing.value(name) == choosing.at_start(name):
        return tr("Changed and kept on this till.")
    return tr("Kept on this till. It counts from the next start of the till.")


def _choice(
    choosing: Choosing, name: str, label: str, caption: str, options: tuple[tuple[str, str], ...]
) -> ChoiceRow:
    """The caption says what is in the way of a choice, or that it waits for the next start."""
    current, is_fixed = choosing.value(name), choosing.is_fixed(name)
    if is_fixed:
        caption = tr("Set where this till is started. It cannot be changed here.")
    elif name not in AT_ONCE and current != choosing.at_start(name):
        caption = tr("Counts from the next start of the till.")
    return ChoiceRow(name, label, caption, options, current, is_fixed)


def _printer_card(printer: PrinterSetting, jobs: Sequence[PrintJob]) -> Card:
    blamed = next((job for job in jobs if job.problem), None)
    uses = [tr("receipts and bills")] if printer.receipts else []
    uses += [tr("cash drawer")] if printer.drawer else []
    uses += printer.categories
    tag: tuple[str, Tone] = (tr("Ready"), "safe")
    if blamed is not None:
        tag = (tr("Needs a look"), "warn")
    elif jobs:
        tag = (tr("Printing"), "info")
    why = printing.why(printer, blamed) if blamed is not None else tr("Nothing")
    actions = [(f"test:{printer.name}", tr("Test print"), "printer")]
    if jobs:
        actions.append((f"again:{printer.name}", tr("Print again"), "rotate-ccw"))
    if printer.drawer:
        actions.append(("drawer", tr("Open drawer"), "wallet"))
    rows = (
        (tr("Where"), printer.place), (tr("Comes out here"), ", ".join(uses) or "—"),
        (tr("Papers waiting"), str(len(jobs))), (tr("In the way"), why),
    )  # fmt: skip
    return Card("printer", printer.name[:1].upper() + printer.name[1:], tag, rows, tuple(actions))


def _scan_card(venue: Venue, scanned: Scanned | None) -> Card:
    if scanned is None:
        rows = (
            (tr("Last code"), tr("none yet")),
            (tr("Product"), "—"),
            (tr("Price"), "—"),
            (tr("Time"), "—"),
        )
        return Card("scan-barcode", tr("Last scan"), None, rows)
    product = scanned.product
    tag: tuple[str, Tone] = (tr("Known"), "safe") if product else (tr("No such product"), "warn")
    rows = (
        (tr("Last code"), scanned.code),
        (tr("Product"), product.name if product else "—"),
        (tr("Price"), venue.money(product.price) if product else "—"),
        (tr("Time"), venue.time_seconds(scanned.at)),
    )
    return Card("scan-barcode", tr("Last scan"), tag, rows)


def _keys_card() -> Card:
    rows = (
        (tr("What the keys do on a page"), "F1"), (tr("Search"), "F2"), (tr("Tabs"), "F3"),
        (tr("Main action of the screen"), "F12"),
    )  # fmt: skip
    return Card("list-checks", tr("Keys"), None, rows)


def _hour(minutes: int) -> str:
    return f"{minutes % _DAY // 60:02d}:{minutes % 60:02d}"


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
