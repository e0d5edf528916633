"""Notices that somebody is there: a press of finger, mouse or key anywhere on a page."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel)


def enter_presses(page: QWidget, key: Qt.Key) -> bool:
    """Whether the key is Enter and the button under the focus took it; Qt leaves Enter to dialogs."""
    focused = page.window().focusWidget()
    if key not in _ENTER or not isinstance(focused, QAbstractButton) or not page.isAncestorOf(focused):
        return False
    focused.click()
    return True


class TouchWatch(QObject):
    """Watches a page and all it holds when made; it changes nothing about the press."""

    touched = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        page.installEventFilter(self)
        for part in page.findChildren(QWidget):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES:
            self.touched.emit()
        return super().eventFilter(watched, event)
