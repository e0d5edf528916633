"""Draws what the devices bring to the screen: papers that wait, the screen of the guest.

Usage: python -m tests.till_app.ui.gallery_devices FOLDER [light|dark] [WIDTHxHEIGHT]; without these, all.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from shared.order_session import SentLine
from tests.till_app.ui import samples_order, samples_rest
from tests.till_app.ui.gallery import Picture, shown
from tests.till_app.ui.gallery_rest import SIZES, THEMES, Scene, draw, payment
from till_app.desk.printing import JobState, PrintJob
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.ui import theme
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.display_views import DisplayLine, DisplayView
from till_app.ui.display_window import DisplayWindow
from till_app.ui.presenting.printing import printer_view
from till_app.ui.views import ChipView
from till_app.ui.window import TillWindow

PRINTERS = PrintingSettings(
    (
        PrinterSetting("kitchen", "network", host="10.0.0.7", categories=("food",)),
        PrinterSetting("bar", "network", host="10.0.0.8", receipts=True, drawer=True),
    )
)
OUT = (
    PrintJob("1", "kitchen", "ticket", "s1", "Table 12", (), "", problem="no_paper"),
    PrintJob("2", "kitchen", "ticket", "s2", "Table 4", (), "", problem="no_paper"),
)
SILENT = (PrintJob("3", "bar", "receipt", "s1", "1-002048", (), "", problem="no_answer"),)
DOUBT = (
    PrintJob("4", "bar", "receipt", "s1", "1-002048", (), "", JobState.UNSURE, "stopped"),
    PrintJob("5", "kitchen", "ticket", "s1", "Table 12", (), "", JobState.LATE),
    PrintJob("6", "bar", "drawer", "s1", "", (), "", JobState.LATE),
)
LOOK = ChipView("attention", 0, "The kitchen printer is out of paper")
NAMES = (
    ("2", "Pale ale, pint", "£11.60"), ("1", "Salted almonds", "£3.50"), ("1", "Lime soda", "£2.80"),
    ("1", "Marinated olives", "£4.00"), ("1", "Bread", "£1.50"), ("1", "Smash burger", "£14.50"),
    ("2", "House red, 175 ml", "£10.24"), ("1", "Sticky toffee pudding", "£7.50"),
)  # fmt: skip
LINES = tuple(DisplayLine(*line) for line in NAMES)
SAVED = (("You save", "£2.56"),)
GUEST = {
    "display-idle": DisplayView(title="The Lantern", caption="Welcome"),
    "display-order": DisplayView("order", lines=LINES, rows=SAVED, label="Total", amount="£55.64"),
    "display-many": DisplayView("order", lines=LINES * 3, label="Total", amount="£166.92"),
    "display-paid": DisplayView("paid", "Thank you", "Paid £55.64", label="Change due", amount="£4.36"),
}  # fmt: skip


def panel(jobs: tuple[PrintJob, ...]) -> Callable[[TillWindow], None]:
    """The chip panel over the payment page, with these papers waiting."""

    def build(window: TillWindow) -> None:
        payment(samples_rest.PAYMENT)(window)
        found = ChipPanel()
        found.show_view(samples_rest.CHIP_PANEL)
        found.show_printers(printer_view(jobs, PRINTERS))
        window.overlay.ask(found)

    return build


SCENES = (
    Scene("02b-printer-out-of-paper", panel(OUT), LOOK, "order"),
    Scene("02b-two-printers", panel(OUT + SILENT), LOOK, "order"),
    Scene("02b-papers-in-doubt", panel(DOUBT), LOOK, "order"),
)


def sent_lines(width: int, height: int, path: Path) -> None:
    """The order screen on which the kitchen knows of three lines, of one of them not all."""
    order = samples_order.ORDER.order
    sent = tuple(
        SentLine(line.line_id, line.name, line.category, min(line.quantity, Decimal(1)))
        for line in (order.lines[0], order.lines[3], order.lines[5])
    )
    view = replace(samples_order.ORDER, order=msgspec.structs.replace(order, sent=sent))
    window, _page = shown(Picture("02-sent", size=(width, height), theme="light", order=view))
    QApplication.processEvents()
    window.grab().save(str(path))
    window.close()
    window.deleteLater()


def draw_guest(view: DisplayView, width: int, height: int, path: Path) -> None:
    """The guest's screen of one size."""
    window = DisplayWindow()
    window.resize(width, height)
    window.show_view(view)
    window.show()
    QApplication.processEvents()
    window.grab().save(str(path))
    window.close()
    window.deleteLater()


def main(arguments: list[str]) -> None:
    """Draws what was asked for."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look in THEMES:
        if look not in (arguments[1:2] or [look]):
            continue
        theme.apply(app, look)
        for width, height in SIZES:
            if f"{width}x{height}" in (arguments[2:3] or [f"{width}x{height}"]):
                for scene in SCENES:
                    draw(scene, width, height, folder / f"{scene.name}-{width}-{look}.png")
                sent_lines(width, height, folder / f"02-sent-{width}-{look}.png")
                for name, view in GUEST.items():
                    draw_guest(view, width, height, folder / f"{name}-{width}-{look}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
