"""An entry in the list of settings pages; the current one is filled."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import icons, painting, theme

_HEIGHT = 56


class SectionButton(QAbstractButton):
    """One page; `key` is what it emits."""

    chosen = Signal(str)

    def __init__(self, key: str, label: str, icon: str) -> None:
        super().__init__()
        self.key, self._icon = key, icon
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._click)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """The page says which section is shown, not the tap."""

    def sizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    @Slot()
    def _click(self) -> None:
        self.chosen.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painting.box(painter, self.rect(), 10, look.colour("text"))
        elif self.isDown():
            painting.box(painter, self.rect(), 10, look.colour("pressed"))
        ink = look.colour("surface" if self.isChecked() else "text2")
        painter.drawPixmap(14, (self.height() - 24) // 2, icons.pixmap(self._icon, 24, ink))
        words = QRect(52, 0, self.width() - 58, self.height())
        painting.snug(painter, words, self.text(), 16, 600, ink)
        painter.end()
