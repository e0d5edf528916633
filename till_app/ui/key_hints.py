"""Key hints: a small cap on each button that a key presses, on request (DESIGN section 8)."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from till_app.ui import painting
from till_app.ui.key_help import paint_cap

_HIGH, _PX, _SIDE, _OVER = 22, 14, 6, 8

Spots = Callable[[], Iterable[tuple[str, QWidget]]]
"""What is written on which widget of the page that is shown."""


class KeyHints(QWidget):
    """Over the pages, under the overlay; takes no touches."""

    def __init__(self, window: QWidget, spots: Spots) -> None:
        super().__init__(window)
        self._window, self._spots = window, spots
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def show_caps(self, shown: bool) -> None:
        """Shows or hides them all."""
        self.setGeometry(self._window.rect())
        self.setVisible(shown)
        if shown:
            self.raise_()

    def caps(self) -> list[tuple[str, QRect]]:
        """What is written where, in the window's coordinates; only on what can be seen."""
        return [
            (words, self._place(words, widget))
            for words, widget in self._spots()
            if words and widget.isVisible() and widget.isEnabled()
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for words, spot in self.caps():
            paint_cap(painter, spot, words, _PX)

    def _place(self, words: str, widget: QWidget) -> QRect:
        wide = max(_HIGH, painting.width(words, _PX, 600) + 2 * _SIDE)
        corner = widget.mapTo(self._window, widget.rect().topRight())
        left = min(corner.x() - wide + 4, self._window.width() - wide - 2)
        return QRect(left, max(2, corner.y() - _OVER), wide, _HIGH)
