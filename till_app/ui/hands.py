"""What hands do at this till, seen before any widget: that they do something, and by whose keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from till_app.ui.keys import KeyMap, chord_of, combination

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)
_SEEN = frozenset((*_KEYS, *_PRESSES))
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Hands(QObject):
    """`stirred` with every press. A person's keys reach the widgets as the till's own (DESIGN section 8).

    An application event filter: a dialog's F12 is the key that the settings file calls pay.
    """

    stirred = Signal()

    def __init__(self, window: QWidget, keys: KeyMap, page: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._keys, self._page = window, keys, page
        self._passing = False
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Sees nothing from now on."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Presses on their way into the window."""
        kind = event.type()
        if kind not in _SEEN or self._passing or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        if kind in _PRESSES:
            self.stirred.emit()
        return kind in _KEYS and isinstance(event, QKeyEvent) and self._translate(watched, event)

    def _translate(self, to: QWidget, event: QKeyEvent) -> bool:
        own = self._keys.stands_for(chord_of(event), self._page())
        if own is None:
            return self._goes_past(to, event) and self._pass(self._window, event)
        if own:
            meant = combination(own)
            text = (
                chr(meant.key()) if meant.key() < Qt.Key.Key_Escape and not meant.keyboardModifiers() else ""
            )
            self._pass(to, QKeyEvent(event.type(), meant.key(), meant.keyboardModifiers(), text))
        return True

    def _goes_past(self, to: QWidget, event: QKeyEvent) -> bool:
        """Up and Down on the order page are the list's, though a button that was tapped has the keys."""
        single = isinstance(to, QAbstractButton) and to.group() is None
        return single and event.key() in _STEPS and self._page() == "order"

    def _pass(self, to: QWidget, event: QKeyEvent) -> bool:
        self._passing = True
        try:
            QCoreApplication.sendEvent(to, event.clone())
        finally:
            self._passing = False
        return True
