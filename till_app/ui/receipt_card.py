"""The receipt as it will be printed: fixed-width rows on paper."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from till_app.ui import painting, theme
from till_app.ui.fonts import mono_font
from till_app.ui.views import ReceiptRow

WIDTH = 372
_PAD, _EDGE, _RULE, _INDENT = 24, 25, 22, 29
_HEIGHT = {"title": 23, "total": 26}
_ROW = 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ReceiptCard(QWidget):
    """Paints `ReceiptRow`s; it is as tall as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ReceiptRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: tuple[ReceiptRow, ...]) -> None:
        """Another receipt. Screen readers get it line by line."""
        self._rows = rows
        said = (" ".join(part for part in (row.quantity, row.left, row.right) if part) for row in rows)
        self.setAccessibleName(self.tr("Receipt"))
        self.setAccessibleDescription("\n".join(line for line in said if line))
        self.setFixedHeight(2 * _PAD + sum(_height(row) for row in rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.box(painter, self.rect(), 6, look.colour("surface"), look.colour("border"))
        top = _PAD
        for row in self._rows:
            self._paint_row(painter, row, QRect(_EDGE, top, self.width() - 2 * _EDGE, _height(row)))
            top += _height(row)
        painter.end()

    def _paint_row(self, painter: QPainter, row: ReceiptRow, spot: QRect) -> None:
        look = theme.current()
        if row.kind == "rule":
            pen = QPen(look.colour("border"), 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            middle = spot.top() + spot.height() // 2
            painter.drawLine(spot.left(), middle, spot.right(), middle)
            return
        painter.setFont(_font(row))
        painter.setPen(look.colour("text2" if row.kind in ("centre", "sub", "plain") else "text"))
        if row.kind in ("title", "centre"):
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, row.left)
            return
        metrics = painter.fontMetrics()
        left = spot
        if row.kind in ("line", "sub") and (row.quantity or row.kind == "sub"):
            painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | _MIDDLE, row.quantity)
            left = spot.adjusted(_INDENT, 0, 0, 0)
        room = left.width() - (metrics.horizontalAdvance(row.right) + 8 if row.right else 0)
        words = painting.elided(row.left, painter.font(), room)
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | _MIDDLE, words)
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight | _MIDDLE, row.right)


def _height(row: ReceiptRow) -> int:
    return _RULE if row.kind == "rule" else _HEIGHT.get(row.kind, _ROW)


def _font(row: ReceiptRow) -> QFont:
    match row.kind:
        case "title":
            return mono_font(17, 700)
        case "total":
            return mono_font(18, 700)
        case "strong":
            return mono_font(14, 700)
        case _:
            return mono_font(14, 400)
