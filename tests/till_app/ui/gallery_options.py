"""Draws what can be done with a line of the real till: options, note, discount, and asking a manager.

Usage: python -m tests.till_app.ui.gallery_options FOLDER [light|dark] [WIDTHxHEIGHT]; else all of them.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.desk.counter import ASHA
from tests.till_app.ui.counter_window import PINS, CounterWindow
from till_app.store.roster import TILL
from till_app.ui import theme
from till_app.ui.tokens import ThemeName

SIZES = ((1366, 768), (1024, 768))
THEMES: tuple[ThemeName, ...] = ("light", "dark")
SOLD = ("Pale ale", "Pale ale", "Salted almonds", "Lime soda", "Marinated olives", "Bread", "Smash burger")


@dataclass(frozen=True)
class Scene:
    """A picture: its name, and what Asha does after she has logged in."""

    name: str
    play: Callable[[CounterWindow], None]


def find(till: CounterWindow, product: str) -> None:
    """Searches, and adds what is found: it works at every size of the page."""
    till.type(product)
    till.key(Qt.Key.Key_Return)


def begin(till: CounterWindow, user_id: int = ASHA) -> None:
    """A new order of somebody, nothing open above it, no wrong tries: the same window serves many."""
    till.window.overlay.dismiss()
    with till.counter.store.begin() as tx:
        for who in (TILL, *PINS):
            tx.roster.clear_failures(who)
    till.front.login.opened.emit(user_id, "", False)


def burger(till: CounterWindow) -> None:
    """02c: a burger with cheese, without onion, for a guest with an allergy."""
    for product in SOLD:
        find(till, product)
    till.key(Qt.Key.Key_F5)
    till.press("Extra cheese")
    till.press("No onion")
    till.press("Allergy")
    field = till.window.overlay.dialog.side.note  # type: ignore[union-attr]
    field.setPlainText("Sesame allergy")
    field.tell()
    field.setFocus()


def steak(till: CounterWindow) -> None:
    """A steak asks how it is cooked; three tall groups."""
    find(till, "Sirloin")


def note(till: CounterWindow) -> None:
    """A note on a line that has no options."""
    find(till, "Bread")
    till.key(Qt.Key.Key_F4)
    till.press("To share")


def listed(till: CounterWindow) -> None:
    """02: options and an allergy below their line."""
    burger(till)
    till.press("Done")
    find(till, "Sticky toffee")


def sold_out(till: CounterWindow) -> None:
    """A tap on a tile that is sold out."""
    find(till, "Fish")


def discount(till: CounterWindow) -> None:
    """A tenth off a line, typed."""
    find(till, "House red")
    till.key(Qt.Key.Key_F6)
    till.type("10")


def price(till: CounterWindow) -> None:
    """Another price of one."""
    discount(till)
    till.press("Take 10%")
    till.key(Qt.Key.Key_F6)
    till.press("Price")
    till.type("600")


def whole(till: CounterWindow) -> None:
    """An order that has a discount already."""
    discount(till)
    till.press("Whole order")
    till.press("5%")
    till.front.order.order_discount_wanted.emit()
    till.press("Amount")


def manager(till: CounterWindow) -> None:
    """Half price needs a manager."""
    discount(till)
    till.press("50%")


def wrong_pin(till: CounterWindow) -> None:
    """A PIN that is not the manager's."""
    manager(till)
    till.type("1234")


def unknown_code(till: CounterWindow) -> None:
    """A code that no product has, and what can be done about it."""
    find(till, "Bread")
    till.front.keys.scan("5000112637922")


def open_item(till: CounterWindow) -> None:
    """An open item for that code."""
    unknown_code(till)
    till.press("Open item for code")
    till.type("450")


def open_item_listed(till: CounterWindow) -> None:
    """A manager has sold one."""
    begin(till, 6)
    open_item(till)
    till.key(Qt.Key.Key_F12)


SCENES = (
    Scene("02-unknown-code", unknown_code),
    Scene("02-open-item", open_item),
    Scene("02-open-item-listed", open_item_listed),
    Scene("02-discount", discount),
    Scene("02-price", price),
    Scene("02-discount-order", whole),
    Scene("02-manager", manager),
    Scene("02-manager-wrong-pin", wrong_pin),
    Scene("02c-options", burger),
    Scene("02c-asks", steak),
    Scene("02c-note", note),
    Scene("02-listed", listed),
    Scene("02-sold-out", sold_out),
)


def draw(scene: Scene, size: tuple[int, int], look: ThemeName, path: Path) -> None:
    """Plays a scene on a new till and saves its picture."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        till = CounterWindow(app, Path(folder))
        theme.apply(app, look)
        till.window.resize(*size)
        begin(till)
        scene.play(till)
        QApplication.processEvents()
        till.window.grab().save(str(path))
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
                for scene in SCENES:
                    name = f"{scene.name}-{width}-{look}.png"
                    draw(scene, (width, height), look, folder / name)


if __name__ == "__main__":
    main(sys.argv[1:])
