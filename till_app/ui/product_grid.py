"""ProductGrid: pages of product tiles whose places can be learned; paged, never scrolled."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from shared.catalogue import Product
from till_app.ui.models import TileModel
from till_app.ui.tile_delegate import TileDelegate

ROWS = 5


class ProductGrid(QListView):
    """Emits `picked(product_id)`; `paged(page, pages)` whenever the page or their number changes."""

    picked = Signal(int)
    paged = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._tiles, self._delegate = TileModel(), TileDelegate()
        self._columns, self._page, self._rows = 4, 0, ROWS
        self._products: Sequence[Product] = ()
        self._counts: Mapping[int, Decimal] = {}
        self._currency = "GBP"
        self.setModel(self._tiles)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Products"))
        self.clicked.connect(self._pick)

    def set_columns(self, columns: int) -> None:
        """Three, four or five columns."""
        if columns != self._columns:
            self._columns, self._page = columns, 0
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

    def turn(self, step: int) -> None:
        """The next page, or with −1 the one before."""
        self._page = max(0, min(self._pages() - 1, self._page + step))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_PageDown:
            self.turn(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.turn(-1)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        """Tiles fill the room exactly: columns and rows first, then the tile's size."""
        room = self.viewport().size()
        self._delegate.size = QSize((room.width() - 1) // self._columns, (room.height() - 1) // self._rows)
        self.setGridSize(self._delegate.size)

    def _show(self) -> None:
        each = self._columns * self._rows
        self._page = min(self._page, self._pages() - 1)
        page = self._products[self._page * each : (self._page + 1) * each]
        self._tiles.show_tiles(page, self._counts, self._currency)
        self.paged.emit(self._page, self._pages())

    def _pages(self) -> int:
        return max(1, -(-len(self._products) // (self._columns * self._rows)))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._tiles.tile(index).product.product_id)
