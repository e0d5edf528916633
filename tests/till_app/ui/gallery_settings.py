"""Draws every section of the settings page and the states of picture 14 from the real till.

Usage: python -m tests.till_app.ui.gallery_settings FOLDER [light|dark] [WIDTHxHEIGHT]; without them, all.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.screens import evening
from tests.till_app.ui.counter_window import CounterWindow
from till_app.desk.media import Place
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.ui import theme
from till_app.ui.tokens import ThemeName

SIZES = ((1366, 768), (1024, 768))
THEMES: tuple[ThemeName, ...] = ("light", "dark")
PRINTING = PrintingSettings(
    (
        PrinterSetting("bar", "network", host="10.0.0.7", receipts=True, drawer=True),
        PrinterSetting("kitchen", "usb", vendor=0x04B8, product=0x0E15, categories=("food", "dessert")),
    )
)
Scene = Callable[[CounterWindow], None]


def section(name: str) -> Scene:
    """A section of the settings page, while Asha is logged in."""

    def show(till: CounterWindow) -> None:
        evening.enter(till)
        till.press("Till")
        till.press(name)

    return show


def stopped(till: CounterWindow) -> None:
    """The kitchen printer has no paper."""
    with till.counter.store.begin() as tx:
        tx.print_jobs.add("kitchen", "ticket", "Table 4", ())
        tx.print_jobs.blame("kitchen", "no_paper")
    till.front.printer.refresh()
    section("Printers, drawer")(till)
    till.pages.notice.hide()


def scanned(till: CounterWindow) -> None:
    """A known code was tried."""
    section("Scanner, keys")(till)
    till.front.settings.scanned(next(one.code for one in till.desk.book.catalogue().products if one.code))


def where(till: CounterWindow) -> None:
    """No stick is plugged in."""
    section("Safety and sync")(till)
    export = till.front.settings.export
    export.media = lambda: ()
    export.folders = lambda: (
        Place(Path("/mnt/till"), "", 41_000_000_000, is_medium=False),
        Place(Path("/mnt/till/Documents"), "Documents", 41_000_000_000, is_medium=False),
    )
    till.press("Export to USB")


def changed(till: CounterWindow) -> None:
    """A manager has chosen another size."""
    section("Display, sound")(till)
    till.press("Size of everything: 115%")
    till.type("9999")


SCENES: dict[str, Scene] = {
    "11-safety": section("Safety and sync"), "11-till": section("This till"),
    "11-printers": stopped, "11-readers": section("Card readers"), "11-display": section("Display, sound"),
    "11-scanner": scanned, "11-about": section("About"), "11-where": where, "11-changed": changed,
}  # fmt: skip


def main(arguments: list[str]) -> None:
    """Draws what was asked for."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look in THEMES:
        for width, height in SIZES:
            if look in (arguments[1:2] or [look]) and f"{width}x{height}" in (
                arguments[2:3] or [f"{width}x{height}"]
            ):
                for name, scene in SCENES.items():
                    draw(app, scene, (width, height), look, folder / f"{name}-{width}-{look}.png")


def draw(app: QApplication, scene: Scene, size: tuple[int, int], look: ThemeName, path: Path) -> None:
    """Plays a scene in a window of that size and saves its picture."""
    with tempfile.TemporaryDirectory() as folder:
        till = CounterWindow(app, Path(folder), printing=PRINTING)
        theme.apply(app, look)
        till.window.resize(*size)
        evening.open_venue(till)
        scene(till)
        app.processEvents()
        till.window.grab().save(str(path))
        till.close()


if __name__ == "__main__":
    main(sys.argv[1:])
