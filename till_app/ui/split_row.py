"""A line on the split page, at the left or on a bill: quantity, name, amount; a tap is all it takes."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.fonts import text_font
from till_app.ui.split_views import SplitRow

_HIGH, _LOW = 54, 48
_BOX = QSize(40, 32)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class SplitLine(QAbstractButton):
    """Emits `picked(key)`. `roomy` rows stand at the left, the others on a bill."""

    picked = Signal(str)

    def __init__(self, roomy: bool) -> None:
        super().__init__()
        self._roomy, self._row = roomy, SplitRow("", "", "", "")
        self.setCheckable(True)
        self.setFixedHeight(_HIGH if roomy else _LOW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._click)

    def show_row(self, row: SplitRow, chosen: bool) -> None:
        """Another line."""
        self._row = row
        self.setChecked(chosen)
        self.setAccessibleName(f"{row.quantity} × {row.name}, {row.amount}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def nextCheckState(self) -> None:
        """The view says what is chosen, not the tap."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, row = theme.current(), self._row
        painter = facing.canvas(self)
        if self.isDown() or self.isChecked():
            painter.fillRect(self.rect(), look.colour("pressed" if self.isDown() else "sel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))
        ink = look.colour("text" if self.isEnabled() else "text2")
        side, px = (16, 17) if self._roomy else (15, 16)
        weight = 600 if self._roomy else 400
        left = side + 28
        if self._roomy:
            box = QRect(side, (self.height() - _BOX.height()) // 2, _BOX.width(), _BOX.height())
            painting.box(painter, box, 6, look.colour("sunken"))
            painting.text(painter, box, row.quantity, 16, 700, ink, _CENTRE)
            left = side + _BOX.width() + 12
        else:
            painting.text(painter, QRect(side, 0, 26, self.height()), row.quantity, 15, 700, ink)
        if self.isChecked():
            painter.fillRect(0, 0, 5, self.height(), look.colour("primary"))
        whole = QRect(0, 0, self.width() - side, self.height())
        wide = QFontMetrics(text_font(px, 600)).horizontalAdvance(row.amount)
        painting.text(painter, whole, row.amount, px, 600, ink, _RIGHT)
        self._paint_name(painter, whole.adjusted(left, 0, -wide - 8, 0), px, weight)
        painter.end()

    def _paint_name(self, painter: QPainter, room: QRect, px: int, weight: int) -> None:
        """In one line, or smaller in two."""
        ink = theme.current().colour("text" if self.isEnabled() else "text2")
        if QFontMetrics(text_font(px, weight)).horizontalAdvance(self._row.name) <= room.width():
            painting.text(painter, room, self._row.name, px, weight, ink)
            return
        lines = painting.two_lines(self._row.name, 14, weight, room.width())
        top = (self.height() - 18 * len(lines)) // 2
        for place, words in enumerate(lines):
            line = QRect(room.left(), top + 18 * place, room.width(), 18)
            painting.text(painter, line, words, 14, weight, ink)

    @Slot()
    def _click(self) -> None:
        self.picked.emit(self._row.key)


class SplitLines(QWidget):
    """Rows below each other. Emits `picked(key)`."""

    picked = Signal(str)

    def __init__(self, roomy: bool) -> None:
        super().__init__()
        self._roomy = roomy
        self.lines: list[SplitLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: tuple[SplitRow, ...], chosen: str, *, enabled: bool) -> None:
        """These lines; none can be tapped on a bill that is paid."""
        while len(self.lines) < len(rows):
            line = SplitLine(self._roomy)
            line.picked.connect(self.picked)
            self.lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(rows))
            line.setEnabled(enabled)
            if place < len(rows):
                line.show_row(rows[place], rows[place].key == chosen)
