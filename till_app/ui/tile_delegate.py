"""Paints a product tile: colour bar, name, price, and how many are in the order."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from till_app.ui import painting, theme, wording
from till_app.ui.models import TILE, Tile

GAP = 10
_LINE = 20
_BELOW = 34
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_CENTRE = Qt.AlignmentFlag.AlignCenter


class TileDelegate(QStyledItemDelegate):
    """`size` is that of a cell, tile and gap. `pressed` is the row under a finger, −1 for none."""

    def __init__(self) -> None:
        super().__init__()
        self.size = QSize(150, 110)
        self.pressed = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tile: Tile = index.data(TILE)
        cell: QRect = option.rect  # type: ignore[attr-defined]  # missing from the stubs
        rect = cell.adjusted(0, 0, -GAP, -GAP)
        painter.save()
        self._paint_ground(painter, rect, tile, pressed=index.row() == self.pressed)
        self._paint_words(painter, rect, tile)
        if tile.count:
            self._paint_count(painter, rect, tile.count)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, tile: Tile, *, pressed: bool) -> None:
        look, out = theme.current(), tile.product.sold_out
        down = pressed and not out
        edge = look.colour("primary" if down else "border")
        fill = look.colour("disabled_bg" if out else "sel" if down else "surface")
        painting.box(painter, rect, 10, fill, edge, 2 if down else 1)
        bar = QColor(look.category(tile.product.category))
        bar.setAlphaF(0.35 if out else 1)
        inset = 2 if down else 1
        inside = rect.adjusted(inset, inset, -inset, -inset)
        painting.stripe(painter, inside, 10 - inset, look.size("tile_stripe"), bar)

    def _paint_words(self, painter: QPainter, rect: QRect, tile: Tile) -> None:
        look, out = theme.current(), tile.product.sold_out
        ink = look.colour("disabled_text" if out else "text")
        soft = look.colour("disabled_text" if out else "text2")
        room = rect.adjusted(19, 13, -8, 0)
        # The count stands beside the first line; the second may reach below it, but not touch it.
        first, second = room.width(), room.width()
        if tile.count:
            first, second = first - 36, second - 22
        name = wording.name_of(tile.product.name)
        for place, line in enumerate(painting.two_lines(name, 16, 600, first, second)):
            where = QRect(room.left(), room.top() + _LINE * place, room.width(), _LINE)
            painting.text(painter, where, line, 16, 600, ink)
        below = rect.adjusted(19, rect.height() - _BELOW, -8, -9)
        painting.snug(painter, below, tile.caption, 16, 400, soft, _BOTTOM_LEFT)

    def _paint_count(self, painter: QPainter, rect: QRect, count: str) -> None:
        look = theme.current()
        wide = max(28, 14 + 9 * len(count))
        spot = QRect(rect.right() - 8 - wide, rect.top() + 9, wide, 28)
        painting.box(painter, spot, 14, look.colour("text"))
        painting.text(painter, spot, count, 15, 700, look.colour("surface"), _CENTRE)
