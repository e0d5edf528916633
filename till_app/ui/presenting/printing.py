"""The words of the printers: what did not come out, why, and what to do."""

from collections.abc import Sequence

from shared.paper import PaperWords
from till_app.desk.printing import JobState, PrintJob
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.ui.printer_views import PrinterRow, PrinterView
from till_app.ui.tongue import tr

MOST_ROWS = 2
"""So many fit into the panel beside what it says of the sync."""


def printer_view(jobs: Sequence[PrintJob], settings: PrintingSettings) -> PrinterView:
    """A row per printer that does not print, then one per paper that needs a decision."""
    printers = {printer.name: printer for printer in settings.printers}
    blamed: dict[tuple[str, str], list[PrintJob]] = {}
    asked = []
    for job in jobs:
        if job.state is JobState.WAITING and job.problem:
            blamed.setdefault((job.printer, job.problem), []).append(job)
        elif job.state in (JobState.UNSURE, JobState.LATE):
            asked.append(job)
    rows = [_stopped(printers.get(name), waiting) for (name, _), waiting in blamed.items()]
    rows += [_asked(job) for job in asked]
    more = len(rows) - MOST_ROWS
    return PrinterView(tuple(rows[:MOST_ROWS]), tr("And %n more", n=more) if more > 0 else "")


def why(printer: PrinterSetting | None, job: PrintJob) -> str:
    """Why nothing comes out of a printer, as one sentence without a full stop."""
    name, place = job.printer, printer.place if printer else ""
    match job.problem:
        case "no_paper":
            return tr("The {name} printer is out of paper", name=name)
        case "not_ready":
            return tr("The {name} printer is not ready: close its lid", name=name)
        case "not_there":
            return tr("The {name} printer is not connected ({place})", name=name, place=place)
        case "no_access":
            return tr("This till may not use the {name} printer ({place})", name=name, place=place)
        case "no_driver":
            return tr("This till lacks the driver of the {name} printer", name=name)
        case _:
            return tr("The {name} printer does not answer at {place}", name=name, place=place)


def paper_words() -> PaperWords:
    """The words of receipts and tickets in the language of the till."""
    return PaperWords(
        receipt=tr("Receipt {number} · {time}", "on paper"),
        bill=tr("Bill", "on paper"),
        reprint=tr("Reprint", "on paper"),
        discount=tr("Discount", "on paper"),
        total=tr("Total", "on paper"),
        included=tr("incl. {tax}", "on paper"),
        cash=tr("Cash", "on paper"),
        card=tr("Card", "on paper"),
        voucher=tr("Voucher", "on paper"),
        tip=tr("Tip", "on paper"),
        change=tr("Change", "on paper"),
        given_back=tr("Given back", "on paper"),
        tax=tr("Tax", "on paper"),
        net=tr("Net", "on paper"),
        gross=tr("Gross", "on paper"),
        taken_back=tr("CANCEL {count} × {name}", "on paper"),
        changed=tr("CHANGE: {name}", "on paper"),
    )


def told(sentence: str) -> str:
    """The same when it happens, at the edge of the screen."""
    return tr("{sentence}. Everything is saved; tap the status for more.", sentence=sentence)


def paper_name(job: PrintJob) -> str:
    """What people call a paper."""
    label = job.title
    match job.kind:
        case "receipt":
            return tr("Receipt {label}", label=label)
        case "bill":
            return tr("Bill for {label}", label=label) if label else tr("Bill")
        case "ticket":
            return tr("Ticket for {label}", label=label)
        case "drawer":
            return tr("Cash drawer")
        case "report":
            return label


def _stopped(printer: PrinterSetting | None, jobs: Sequence[PrintJob]) -> PrinterRow:
    first = paper_name(jobs[0])
    more = len(jobs) - 1
    waits = tr("{first} and %n more wait", n=more, first=first) if more else tr("{first} waits", first=first)
    return PrinterRow(
        icon="printer",
        title=why(printer, jobs[0]),
        caption=waits,
        jobs=tuple(job.id for job in jobs),
        drop=tr("Give up"),
        again=tr("Print again"),
    )


def _asked(job: PrintJob) -> PrinterRow:
    name = paper_name(job)
    drop, again, icon = tr("Give up"), tr("Print again"), "printer"
    if job.state is JobState.LATE and job.kind == "drawer":
        title, caption = tr("The cash drawer did not open"), tr("It does not open by itself so late.")
        again, icon = tr("Open now"), "wallet"
    elif job.state is JobState.LATE:
        title, caption = tr("{name} was not printed", name=name), tr("It is too old to print by itself.")
    else:
        title, drop = tr("{name} may be printed", name=name), tr("It is there")
        caption = _how_far(job)
    return PrinterRow(icon, title, caption, (job.id,), drop, again)


def _how_far(job: PrintJob) -> str:
    match job.problem:
        case "stopped":
            return tr("The till stopped meanwhile. Look at the printer.")
        case "no_paper":
            return tr("The paper ran out while it was printing.")
        case _:
            return tr("It went silent meanwhile. Look at the printer.")
