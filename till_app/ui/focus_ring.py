"""FocusRing: one ring for the whole window, shown after a key press and hidden after a touch."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from till_app.ui import facing, painting, theme

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)
_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


@runtime_checkable
class HasFocusRect(Protocol):
    """A widget of which a part has the focus, such as a tile of a grid."""

    def focus_rect(self) -> QRect:
        """That part, in the widget's own coordinates."""


class FocusRing(QWidget):
    """3 px wide, 2 px away from what has the focus; takes no mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys show the ring, touches hide it."""
        if event.type() == QEvent.Type.KeyPress and not self._keys:
            self._keys = True
            self._moved(None, QApplication.focusWidget())
        elif event.type() in _TOUCHES and self._keys:
            self._keys = False
            self.hide()
        elif self.isVisible() and (
            event.type() == QEvent.Type.KeyRelease
            or (event.type() in _MOVES and watched is QApplication.focusWidget())
        ):
            self._moved(None, QApplication.focusWidget())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring."""
        painting.box(facing.canvas(self), self.rect(), 13, None, theme.current().colour("focus"), 3)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        window = self._window
        if now is None or not self._keys or not window.isAncestorOf(now) or not now.isVisible():
            self.hide()
            return
        inside = now.focus_rect() if isinstance(now, HasFocusRect) else now.rect()
        around = QRect(now.mapTo(window, inside.topLeft()), inside.size())
        self.setGeometry(around.adjusted(-5, -5, 5, 5))
        self.raise_()
        self.show()
