"""The coins and notes to hand out, one tag each, on as many lines as they need."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.fonts import text_font

_HEIGHT, _GAP, _PAD, _PX = 34, 8, 9, 16


class CoinRow(QWidget):
    """Shows pieces such as "2 × £2", "20p"."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pieces(self, pieces: tuple[str, ...]) -> None:
        """Other pieces; none leaves the room empty."""
        self._pieces = pieces
        self.setAccessibleName(", ".join(pieces))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_HEIGHT, *(spot.bottom() + 1 for spot in self._spots(width)), 0)

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(max(280, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece, spot in zip(self._pieces, self._spots(self.width()), strict=True):
            painting.box(painter, spot, 6, look.colour("sunken"))
            painting.text(painter, spot, piece, _PX, 600, look.colour("text2"), Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _spots(self, width: int) -> list[QRect]:
        metrics = QFontMetricsF(text_font(_PX, 600))
        spots, left, top = [], 0, 0
        for piece in self._pieces:
            wide = round(metrics.horizontalAdvance(piece)) + 2 * _PAD
            if left and left + wide > width:
                left, top = 0, top + _HEIGHT + _GAP
            spots.append(QRect(left, top, wide, _HEIGHT))
            left += wide + _GAP
        return spots
