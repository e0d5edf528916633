"""Stepper: fewer, how many, more; holding a button repeats."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from till_app.ui import facing, icons, painting, theme

HOLD_MS, REPEAT_MS = 400, 120
_SIDE = 48
_NUMBER, _COMPACT_NUMBER = 44, 32


class Stepper(QWidget):
    """Two buttons of 48 px with the quantity between them."""

    more = Signal()
    fewer = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = ""
        self.minus, self.plus = _Step("minus", self), _Step("plus", self)
        self.minus.clicked.connect(self.fewer)
        self.plus.clicked.connect(self.more)
        self.set_compact(False)
        self.hide()

    def set_compact(self, compact: bool) -> None:
        """Narrow screens: less room for the number."""
        middle = _COMPACT_NUMBER if compact else _NUMBER
        self.setFixedSize(2 * _SIDE + middle, _SIDE)
        for step, left in ((self.minus, 0), (self.plus, _SIDE + middle)):
            spot = QRect(left, 0, _SIDE, _SIDE)
            step.setGeometry(facing.turned(self.layoutDirection(), self.rect(), spot))

    def show_quantity(self, number: str, name: str) -> None:
        """How many there are of what."""
        self._number = number
        self.minus.setAccessibleName(self.tr("One {name} fewer").format(name=name))
        self.plus.setAccessibleName(self.tr("One {name} more").format(name=name))
        self.setAccessibleName(f"{number} {name}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number."""
        room = QRect(_SIDE, 0, self.width() - 2 * _SIDE, _SIDE)
        px = 20 if len(self._number) < 3 else 17 if len(self._number) < 4 else 14
        ink = theme.current().colour("text")
        painting.text(facing.canvas(self), room, self._number, px, 700, ink, Qt.AlignmentFlag.AlignCenter)


class _Step(QAbstractButton):
    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(HOLD_MS)
        self.setAutoRepeatInterval(REPEAT_MS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        fill = look.colour("pressed" if self.isDown() else "surface")
        painting.box(painter, self.rect(), 10, fill, look.colour("border_strong"))
        facing.draw_picture(painter, 12, 12, icons.pixmap(self._icon, 24, look.colour("text"), 2.5))
