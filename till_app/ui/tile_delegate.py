"""Paints a product tile: colour bar, name, price, and how many are in the order."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from till_app.ui import painting, theme, wording
from till_app.ui.models import TILE, Tile

GAP = 10
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class TileDelegate(QStyledItemDelegate):
    """`size` is that of a cell: the tile and the gap to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.size = QSize(150, 110)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tile: Tile = index.data(TILE)
        look = theme.current()
        out = tile.product.sold_out
        cell: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        rect = cell.adjusted(0, 0, -GAP, -GAP)
        down = bool(state & QStyle.StateFlag.State_Sunken) and not out
        focus = bool(state & QStyle.StateFlag.State_HasFocus) and bool(
            state & QStyle.StateFlag.State_Selected
        )
        painter.save()
        fill = look.colour("disabled_bg" if out else "sel" if down else "surface")
        edge = look.colour("primary" if down or focus else "border")
        painting.box(painter, rect, 10, fill, edge, 2 if down or focus else 1)
        bar = QColor(look.category(tile.product.category))
        bar.setAlphaF(0.35 if out else 1)
        painting.stripe(painter, rect, 10, look.size("tile_stripe"), bar)
        ink = look.colour("disabled_text" if out else "text")
        room = rect.adjusted(18, 12, -(40 if tile.count else 10), 0)
        name = "\n".join(painting.two_lines(wording.name_of(tile.product.name), 16, 600, room.width()))
        painting.text(painter, room.adjusted(0, 0, 20, 0), name, 16, 600, ink, _TOP_LEFT, wrap=True)
        soft = look.colour("disabled_text" if out else "text2")
        painting.text(painter, rect.adjusted(18, 0, -8, -10), tile.caption, 16, 400, soft, _BOTTOM_LEFT)
        if tile.count:
            self._paint_count(painter, rect, tile.count)
        painter.restore()

    def _paint_count(self, painter: QPainter, rect: QRect, count: str) -> None:
        look = theme.current()
        wide = max(28, 14 + 9 * len(count))
        spot = QRect(rect.right() - 7 - wide, rect.top() + 8, wide, 28)
        painting.box(painter, spot, 14, look.colour("text"))
        centre = Qt.AlignmentFlag.AlignCenter
        painting.text(painter, spot, count, 15, 700, look.colour("surface"), centre)
