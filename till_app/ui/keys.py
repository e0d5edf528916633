"""Which key means what (DESIGN section 8): keys become intents, panes and fronts act on them."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Key(StrEnum):
    """What a person means by a key, wherever the focus is."""

    HELP = "help"
    SEARCH = "search"
    TABS = "tabs"
    NOTE = "note"
    OPTIONS = "options"
    DISCOUNT = "discount"
    SAVE_TO_TAB = "save_to_tab"
    SPLIT = "split"
    PRINT = "print"
    LOG_OUT = "log_out"
    UNDO = "undo"
    REDO = "redo"
    MAIN = "main"
    CLOSE = "close"


_PLAIN = {
    Qt.Key.Key_F1: Key.HELP, Qt.Key.Key_F2: Key.SEARCH, Qt.Key.Key_F3: Key.TABS, Qt.Key.Key_F4: Key.NOTE,
    Qt.Key.Key_F5: Key.OPTIONS, Qt.Key.Key_F6: Key.DISCOUNT, Qt.Key.Key_F7: Key.SAVE_TO_TAB,
    Qt.Key.Key_F8: Key.SPLIT, Qt.Key.Key_F9: Key.PRINT, Qt.Key.Key_F10: Key.LOG_OUT, Qt.Key.Key_F11: Key.UNDO,
    Qt.Key.Key_F12: Key.MAIN, Qt.Key.Key_Escape: Key.CLOSE,
}  # fmt: skip
_CONTROL = {Qt.Key.Key_Z: Key.UNDO, Qt.Key.Key_Y: Key.REDO}


def meaning(event: QKeyEvent) -> Key | None:
    """The intent behind a key press, None for ordinary typing."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return (_CONTROL if control else _PLAIN).get(Qt.Key(event.key()))
