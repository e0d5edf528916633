"""The dialogs that the pictures of the design leave out, each opened as a person opens it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.screens import pictures
from tests.screens.pictures import Picture
from tests.till_app.ui import gallery_tabs
from tests.till_app.ui.counter_window import CounterWindow


def _by_key(key: Qt.Key) -> Callable[[CounterWindow, Path], None]:
    def play(till: CounterWindow, folder: Path) -> None:
        pictures.order(till, folder)
        till.key(key)

    return play


def more(till: CounterWindow, folder: Path) -> None:
    """The menu of the order."""
    pictures.order(till, folder)
    till.pages.order.order.head.more_button.setFocus()
    till.key(Qt.Key.Key_Space)


def _from_more(entry: str) -> Callable[[CounterWindow, Path], None]:
    def play(till: CounterWindow, folder: Path) -> None:
        more(till, folder)
        till.press(entry)

    return play


def receipts(till: CounterWindow, folder: Path) -> None:
    """The paid orders of today, one of them."""
    pictures.complete(till, folder)
    till.press("Till")
    till.press("Paid orders")


def refund(till: CounterWindow, folder: Path) -> None:
    """Money back for one of them."""
    receipts(till, folder)
    till.press("Give money back")


def _of_a_tab(way: str) -> Callable[[CounterWindow, Path], None]:
    def play(till: CounterWindow, folder: Path) -> None:
        gallery_tabs.evening(till, folder)
        gallery_tabs.board(till)
        till.press(way)

    return play


DIALOGS = (
    Picture("note", "order", (), _by_key(Qt.Key.Key_F4)),
    Picture("discount", "order", (), _by_key(Qt.Key.Key_F6)),
    Picture("more", "order", (), more),
    Picture("guests", "order", (), _from_more("Guests")),
    Picture("void", "order", (), _from_more("Void")),
    Picture("receipts", "settings", (), receipts),
    Picture("refund", "settings", (), refund),
    Picture("assign", "tabs", (), _of_a_tab("Assign")),
    Picture("transfer", "tabs", (), _of_a_tab("Transfer")),
)
