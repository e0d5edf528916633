"""ScrollMark: where a list stands, drawn over its right edge so that no column moves when it appears."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from till_app.ui import facing, painting, theme

_WIDE, _LEAST = 8, 48


class ScrollMark(QWidget):
    """A thin handle; the list moves under the finger, so the handle takes no touch."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area, self._bar = area, area.verticalScrollBar()
        self._bar.valueChanged.connect(self._follow)
        self._bar.rangeChanged.connect(self._follow)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the list's size."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The handle, as long as the part of the list that is shown."""
        whole = self._bar.maximum() - self._bar.minimum() + self._bar.pageStep()
        if whole <= 0:
            return
        room = self.height() - 4
        long = min(room, max(_LEAST, room * self._bar.pageStep() // whole))
        steps = max(1, self._bar.maximum() - self._bar.minimum())
        top = 2 + (room - long) * (self._bar.value() - self._bar.minimum()) // steps
        painter = facing.canvas(self)
        painting.box(painter, QRect(1, top, _WIDE - 2, long), 3, theme.current().colour("border_strong"))

    def _follow(self) -> None:
        spot = QRect(self._area.width() - _WIDE, 0, _WIDE, self._area.height())
        self.setGeometry(facing.turned(self.layoutDirection(), self._area.rect(), spot))
        self.setVisible(self._bar.maximum() > self._bar.minimum())
        self.raise_()
        self.update()
