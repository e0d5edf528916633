"""A way to pay: icon, name and a caption, left to right; the chosen one has an edge."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import facing, icons, painting, theme

_HEIGHT = 72


class MethodButton(QAbstractButton):
    """One method; `key` is what it emits."""

    chosen = Signal(str)

    def __init__(self, key: str, label: str, caption: str, icon: str) -> None:
        super().__init__()
        self.key, self._caption, self._icon = key, "", icon
        self.setText(label)
        self.show_caption(caption)
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._click)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_caption(self, caption: str) -> None:
        """Another second line."""
        self._caption = caption
        self.setAccessibleName(f"{self.text()}, {caption}")
        self.update()

    def nextCheckState(self) -> None:
        """The view says which method is in use, not the tap."""

    def sizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    @Slot()
    def _click(self) -> None:
        self.chosen.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, chosen = theme.current(), self.isChecked()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = look.colour("pressed" if self.isDown() else "sel" if chosen else "surface")
        edge = look.colour("primary" if chosen else "border_strong")
        painting.box(painter, self.rect(), 10, fill, edge, 3 if chosen else 1)
        ink = look.colour("primary" if chosen else "text2")
        facing.draw_picture(painter, 20, (self.height() - 28) // 2, icons.pixmap(self._icon, 28, ink))
        left, middle = 65, self.height() // 2
        name = QRect(left, middle - 23, self.width() - left - 8, 26)
        painting.text(painter, name, self.text(), 19, 600, look.colour("text"))
        caption = QRect(left, middle + 2, self.width() - left - 8, 18)
        painting.text(painter, caption, self._caption, 14, 400, look.colour("text2"))
        painter.end()
