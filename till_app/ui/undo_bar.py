"""UndoBar: what was just removed, and the way back, for six seconds."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from till_app.ui import facing, icons, painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.words import Words


class UndoBar(QWidget):
    """56 high, over the end of its parent. Whoever shows it decides when it goes."""

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Words(px=16, ink="surface")
        self.button = _Way(self.tr("Undo"), role="quiet", icon="undo-2", height=48, px=16)
        self.button.clicked.connect(self.undo)
        row = QHBoxLayout(self)
        facing.margins(row, 16, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.setFixedHeight(56)
        self._below = parent
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str) -> None:
        """What was removed; "" hides the bar."""
        self._words.say(text)
        self.button.setAccessibleName(self.tr("Undo: {what}").format(what=text))
        self.setVisible(bool(text))
        self._lie_at_the_end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows its parent's size."""
        if event.type() == QEvent.Type.Resize:
            self._lie_at_the_end()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dark ground."""
        facing.canvas(self).fillRect(self.rect(), theme.current().colour("text"))

    def _lie_at_the_end(self) -> None:
        self.setGeometry(0, self._below.height() - self.height(), self._below.width(), self.height())
        self.raise_()


class _Way(TillButton):
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        ink = look.colour("surface")
        facing.draw_picture(painter, 12, (self.height() - 20) // 2, icons.pixmap("undo-2", 20, ink))
        painting.text(painter, self.rect().adjusted(42, 0, -4, 0), self.text(), 16, 600, ink)
