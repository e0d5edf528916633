"""LowRoom: on a screen too low for a page or dialog it moves under the finger and with the focus."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScroller, QWidget


class LowRoom(QScrollArea):
    """Holds one widget as large as itself, or `least` high if it is lower. Takes no keys and no focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._reach)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def hold(self, inside: QWidget, least: int) -> None:
        """What it shows, and how high that has to be, in px."""
        self._least = least
        if self.widget() is not inside:
            self.setWidget(inside)
            inside.setAutoFillBackground(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows mean something else on the till."""
        event.ignore()

    def _fit(self) -> None:
        inside: QWidget | None = self.widget()
        if inside is not None:
            inside.resize(self.width(), max(self.height(), self._least))

    @Slot(int, int)
    def _reach(self, _least: int, most: int) -> None:
        # Only where there is something to move: a gesture makes every tap wait.
        if most > 0:
            QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        else:
            QScroller.ungrabGesture(self.viewport())

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.verticalScrollBar().maximum() > 0 and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 16)
