"""Grey tiles in the place of products that are not here yet: on a first start only (14)."""

from PySide6.QtCore import QRect, QSize, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from till_app.ui import painting, theme
from till_app.ui.tile_delegate import GAP
from till_app.ui.tongue import tr

_AFTER_MS = 300
"""What takes no longer than this is never shown as loading."""
_ROWS, _BAR, _RADIUS = 5, 7, 10


class LoadingTiles(QWidget):
    """`begin` when products are awaited, `end` when they are there. Nothing is shown at first."""

    def __init__(self) -> None:
        super().__init__()
        self._columns = 4
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_AFTER_MS)
        self._patience.timeout.connect(self._show)
        self.is_shown = False
        self.setAccessibleName(tr("The products are on their way from the server."))

    def begin(self, columns: int) -> None:
        """Products are awaited, so many in a row."""
        self._columns = columns
        if not self.is_shown and not self._patience.isActive():
            self._patience.start()
        self.update()

    def end(self) -> None:
        """They are there."""
        self._patience.stop()
        self.is_shown = False

    @Slot()
    def _show(self) -> None:
        self.is_shown = True
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.is_shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QSize(self.width() // self._columns, self.height() // _ROWS)
        for place in range(self._columns * _ROWS):
            left, top = place % self._columns * cell.width(), place // self._columns * cell.height()
            self._paint_tile(painter, QRect(left, top, cell.width() - GAP, cell.height() - GAP))
        painter.end()

    def _paint_tile(self, painter: QPainter, tile: QRect) -> None:
        look = theme.current()
        grey = look.colour("sunken")
        painting.box(painter, tile, _RADIUS, look.colour("surface"), look.colour("border"), 1)
        painting.box(
            painter, QRect(tile.x() + 1, tile.y() + 1, _BAR, tile.height() - 2), 3, look.colour("border")
        )
        side, high = tile.x() + 20, 14
        painting.box(painter, QRect(side, tile.y() + 16, tile.width() * 11 // 20, high), 4, grey)
        painting.box(painter, QRect(side, tile.bottom() - 16 - high, tile.width() * 3 // 10, high), 4, grey)
