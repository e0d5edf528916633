"""Draws the page of the cash drawer from the real till: float, cash out, the count, the Z report.

Usage: python -m tests.till_app.ui.gallery_shift FOLDER [light|dark] [WIDTHxHEIGHT]; without them, all.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.counter_window import CounterWindow
from till_app.ui import theme
from till_app.ui.tokens import ThemeName

SIZES = ((1366, 768), (1024, 768))
THEMES: tuple[ThemeName, ...] = ("light", "dark")
Scene = Callable[[CounterWindow], None]


def begun(till: CounterWindow) -> None:
    """Nothing is in it yet."""
    _open(till)
    till.type("10000")


def paid_out(till: CounterWindow) -> None:
    """After some sales, cash goes to a supplier."""
    _evening(till)
    till.press("Paid out")
    till.type("2000")
    till.press("Supplier")


def counted(till: CounterWindow) -> None:
    """Notes and coins are counted; what should be there is not shown."""
    _evening(till)
    till.press("Count and close")
    for piece, number in (("£20.00", "4"), ("£10.00", "4"), ("£1.00", "3")):
        till.press(piece)
        till.type(number)


def asked(till: CounterWindow) -> None:
    """The count is far off, and a cashier made it."""
    _evening(till)
    till.press("Count and close")
    till.type("9000")
    till.press("Close with £90.00")


def closed(till: CounterWindow) -> None:
    """The Z report."""
    _evening(till)
    till.press("Count and close")
    till.type("12570")
    till.press("Close with £125.70")


SCENES: dict[str, Scene] = {
    "15-drawer": begun, "15-paid-out": paid_out, "15-count": counted, "15-far-off": asked, "15-z": closed,
}  # fmt: skip


def _open(till: CounterWindow) -> None:
    till.press("Till")
    till.press("Cash drawer…")


def _evening(till: CounterWindow) -> None:
    till.desk.shifts.begin(1, 10_000)
    for product in ("Pale ale", "Smash", "Lager"):
        till.tap(product)
        for _ in range(3):
            till.key(Qt.Key.Key_F12)
    till.tap("Pale ale")
    _open(till)


def draw(app: QApplication, name: str, look: ThemeName, size: tuple[int, int], path: Path) -> None:
    """One picture of one scene; Asha, a cashier, is at the till."""
    with tempfile.TemporaryDirectory() as folder:
        till = CounterWindow(app, Path(folder))
        theme.apply(app, look)
        till.window.resize(*size)
        app.processEvents()
        till.log_in("Asha", "1111")
        app.processEvents()
        SCENES[name](till)
        till.pages.notice.hide()
        app.processEvents()
        till.window.grab().save(str(path))
        till.close()


def main(arguments: list[str]) -> None:
    """Draws what was asked for."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look in THEMES:
        for size in SIZES:
            named = f"{size[0]}x{size[1]}"
            if look in (arguments[1:2] or [look]) and named in (arguments[2:3] or [named]):
                for name in SCENES:
                    draw(app, name, look, size, folder / f"{name}-{size[0]}-{look}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
