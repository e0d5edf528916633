"""ProductGrid: pages of product tiles whose places can be learned; paged, never scrolled."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from shared.catalogue import Product
from till_app.ui.models import TileModel
from till_app.ui.tile_delegate import GAP, TileDelegate

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ProductGrid(QListView):
    """Emits `picked(product_id)`; `paged(page, pages)` whenever the page or their number changes."""

    picked = Signal(int)
    paged = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._tiles, self._delegate = TileModel(), TileDelegate()
        self._columns, self._rows, self._page = 4, 5, 0
        self._products: Sequence[Product] = ()
        self._counts: Mapping[int, Decimal] = {}
        self._currency = "GBP"
        self.setModel(self._tiles)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Products"))
        # A tap leaves the keys where they are: Up and Down go on moving the highlight of the order.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._pick)

    @property
    def page(self) -> int:
        """The page on the screen, from 0."""
        return self._page

    def set_shape(self, columns: int, rows: int) -> None:
        """How many tiles a page holds; another shape turns back to the first page."""
        if (columns, rows) != (self._columns, self._rows):
            self._columns, self._rows, self._page = columns, rows, 0
            self._lay_out()
            self._show()

    def show_products(
        self, products: Sequence[Product], counts: Mapping[int, Decimal], currency: str, *, first_page: bool
    ) -> None:
        """These products; `first_page` turns back to the first page."""
        self._products, self._counts, self._currency = products, counts, currency
        if first_page:
            self._page = 0
        self._show()

    @Slot(int)
    def turn(self, step: int) -> None:
        """The next page, or with −1 the one before."""
        self._page = max(0, min(self._pages() - 1, self._page + step))
        self._show()

    def focus_rect(self) -> QRect:
        """The tile that keys act on; the focus ring goes round it."""
        here = self.currentIndex()
        return self.visualRect(here).adjusted(0, 0, -GAP, -GAP) if here.isValid() else self.rect()

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """A cell of the page. Cells share the room to the last pixel, which a grid of one size cannot."""
        room, place = self.viewport().size(), index.row()
        column, row = place % self._columns, place // self._columns
        left, right = (room.width() * step // self._columns for step in (column, column + 1))
        top, bottom = (room.height() * step // self._rows for step in (row, row + 1))
        return QRect(left, top, right - left, bottom - top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentIndex())
        elif key in _ARROWS:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._press(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick taps are two taps."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press(QModelIndex())
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        room = self.viewport().size()
        cell = QSize(max(1, (room.width() - 1) // self._columns), max(1, (room.height() - 1) // self._rows))
        self._delegate.size = cell
        self.setGridSize(cell)

    def _show(self) -> None:
        each = self._columns * self._rows
        self._page = min(self._page, self._pages() - 1)
        page = self._products[self._page * each : (self._page + 1) * each]
        self._tiles.show_tiles(page, self._counts, self._currency)
        self.paged.emit(self._page, self._pages())

    def _pages(self) -> int:
        return max(1, -(-len(self._products) // (self._columns * self._rows)))

    def _press(self, index: QModelIndex) -> None:
        before, self._delegate.pressed = self._delegate.pressed, index.row()
        for place in {before, index.row()} - {-1}:
            self.update(self._tiles.index(place))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._tiles.tile(index).product.product_id)
