"""Draws the key help and the key hints of the real till on each page.

Usage: python -m tests.till_app.ui.gallery_keys FOLDER [light|dark] [WIDTHxHEIGHT]; without the last two, all.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_rest import SIZES, THEMES
from till_app.ui import theme
from till_app.ui.tokens import ThemeName

PAGES: dict[str, Callable[[CounterWindow], None]] = {
    "order": lambda till: till.tap("Pale ale"),
    "payment": lambda till: till.press("Pay"),
    "complete": lambda till: till.key(Qt.Key.Key_Return),
    "tabs": lambda till: till.press("Tabs"),
    "settings": lambda till: till.press("Till"),
    "login": lambda till: till.key(Qt.Key.Key_F10),
}
"""The pages in the order of an evening, each from the one before."""


def draw(app: QApplication, look: ThemeName, size: tuple[int, int], folder: Path) -> None:
    """Every page with its hints, then with its help."""
    with TemporaryDirectory() as journal:
        till = CounterWindow(app, Path(journal))
        theme.apply(app, look)
        till.window.resize(*size)
        till.log_in("Asha", "1111")
        till.press("Switch to another person")
        till.log_in("Ben", "2222")
        for page, way in PAGES.items():
            way(till)
            till.key(Qt.Key.Key_F1)
            app.processEvents()
            till.window.grab().save(str(folder / f"keys-{page}-{size[0]}-{look}.png"))
            till.key(Qt.Key.Key_Escape)
            app.processEvents()
            till.window.grab().save(str(folder / f"hints-{page}-{size[0]}-{look}.png"))
        till.close()


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
                draw(app, look, (width, height), folder)


if __name__ == "__main__":
    main(sys.argv[1:])
