"""The left side of the order screen: categories, search, quantity of the next item, product tiles."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shared.catalogue import Category, Product
from till_app.ui import facing, theme
from till_app.ui.buttons import TillButton
from till_app.ui.category_rail import CategoryRail
from till_app.ui.field import SearchField
from till_app.ui.finding import is_search, shown
from till_app.ui.loading_tiles import LoadingTiles
from till_app.ui.nothing_here import NothingHere
from till_app.ui.pager import Pager
from till_app.ui.product_grid import ProductGrid
from till_app.ui.segmented import Segmented
from till_app.ui.tile_delegate import GAP
from till_app.ui.views import MenuView

_QUANTITIES = (1, 2, 3, 4, 6)
_FAVOURITES = "favourites"
_AROUND_TILES, _TILE_STEP = 146, 124
"""Height of the window that is not tiles, and of a tile with its gap at 1366×768."""


class MenuPane(QWidget):
    """Shows a `MenuView`; emits what a person picks."""

    picked = Signal(int)
    category_chosen = Signal(str)
    searched = Signal(str)
    search_entered = Signal()
    quantity_chosen = Signal(int)
    open_item_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: MenuView | None = None
        self._products: Sequence[Product] = ()
        self.rail = CategoryRail()
        self.search = SearchField(self.tr("Search or scan a barcode"))
        self.quantities = Segmented(
            [*((str(number), f"{number}×") for number in _QUANTITIES), ("more", "…")], px=17
        )
        self.quantity = Segmented([("next", "1×")], px=17)
        self.offer = TillButton("", icon="circle-plus", height=56)
        self.offer.hide()
        self.grid = ProductGrid()
        self.nothing = NothingHere("search")
        self.loading = LoadingTiles()
        self.pager = Pager()
        self._stack = QStackedWidget()
        self._build()

    def show_view(self, view: MenuView) -> None:
        """Categories, products and counts."""
        before, self._view = self._view, view
        first = self.tr("Favourites") if view.catalogue.favourites else self.tr("All")
        favourites = Category(_FAVOURITES, first)
        current = "" if is_search(view.search) else view.category
        self.rail.show_categories((favourites, *view.catalogue.categories), current)
        self.search.show_text(view.search, view.problem)
        if self.offer.hasFocus() and not view.offer:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.offer.setText(view.offer)
        self.offer.setVisible(bool(view.offer))
        self._show_quantity(view.quantity)
        products = self._found(before, view)
        turned = before is None or (before.category, before.search) != (view.category, view.search)
        self.grid.show_products(products, view.counts, view.catalogue.currency, first_page=turned)
        empty = is_search(view.search) and not products
        if empty:
            self.nothing.show_words(
                self.tr("Nothing found for “{words}”").format(words=view.search.strip()),
                self.tr("Check the spelling, or choose a category."),
                self.tr("Clear"),
            )
        if view.catalogue.version and not view.catalogue.products:
            empty = True
            self.nothing.show_words(
                self.tr("This venue has no products yet"),
                self.tr("A manager brings them in at the office, under Products. They are here at once."),
            )
        if view.catalogue.version:
            self.loading.end()
            self._stack.setCurrentWidget(self.nothing if empty else self.grid)
        else:
            self.loading.begin(self._columns())
            self._stack.setCurrentWidget(self.loading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns on narrow screens, five on wide ones."""
        super().resizeEvent(event)
        look, window = theme.current(), self.window().size()
        compact = self._compact()
        self.rail.setFixedWidth(look.size("rail_compact" if compact else "rail"))
        self.rail.set_compact(compact)
        self.quantities.setVisible(not compact)
        self.quantity.setVisible(compact)
        self._word_search()
        columns = self._columns()
        # By the window, not by the room: a banner makes tiles lower, it does not move them to another row.
        self.grid.set_shape(columns, max(5, (window.height() - _AROUND_TILES) // _TILE_STEP))

    def _columns(self) -> int:
        wide = self.window().width() >= theme.current().size("wide_from")
        return 3 if self._compact() else 5 if wide else 4

    def _found(self, before: MenuView | None, view: MenuView) -> Sequence[Product]:
        """What the pages show, looked up only when something else is asked of the same products."""
        same = before is not None and before.catalogue is view.catalogue
        if before is None or not same or (before.category, before.search) != (view.category, view.search):
            self._products = shown(view.catalogue, view.category, view.search)
        return self._products

    def _build(self) -> None:
        top = QHBoxLayout()
        facing.margins(top, 0, 0, GAP, 0)
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.pager)
        top.addWidget(self.quantities)
        top.addWidget(self.quantity)
        self.quantities.setFixedWidth(316)
        self.quantity.setFixedWidth(64)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.loading)
        middle = QVBoxLayout()
        facing.margins(middle, 16, 12, 6, 6)
        middle.setSpacing(12)
        middle.addLayout(top)
        beside = QHBoxLayout()
        facing.margins(beside, 0, 0, GAP, 0)
        beside.addWidget(self.offer)
        middle.addLayout(beside)
        middle.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(middle, 1)
        self._connect()

    def _connect(self) -> None:
        self.rail.chosen.connect(self.category_chosen)
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self.search_entered)
        self.search.left_downwards.connect(self._to_grid)
        self.quantities.chosen.connect(self._chose)
        self.quantity.chosen.connect(self._next_quantity)
        self.grid.picked.connect(self.picked)
        self.grid.paged.connect(self._paged)
        self.pager.turned.connect(self.grid.turn)
        self.nothing.pressed.connect(self._clear)
        self.offer.clicked.connect(self.open_item_wanted)

    def _compact(self) -> bool:
        return self.window().width() < theme.current().size("compact_below")

    def _word_search(self) -> None:
        narrow = self._compact() or not self.pager.isHidden()
        words = self.tr("Search or scan") if narrow else self.tr("Search or scan a barcode")
        self.search.set_placeholder(words)

    def _show_quantity(self, quantity: int) -> None:
        known = quantity in _QUANTITIES
        name = self.tr("Quantity {number}").format(number=quantity)
        more = self.tr("More") if known else name
        self.quantities.set_label("more", "…" if known else f"{quantity}×", more)
        self.quantities.set_current(str(quantity) if known else "more")
        self.quantity.set_label("next", f"{quantity}×", name)
        self.quantity.set_current("next")

    @Slot(int, int)
    def _paged(self, page: int, pages: int) -> None:
        self.pager.show_page(page, pages)
        self._word_search()

    @Slot(str)
    def _chose(self, key: str) -> None:
        if key == "more":
            self._next_quantity()
        else:
            self.quantity_chosen.emit(int(key))

    @Slot()
    def _next_quantity(self) -> None:
        """One tap, one more: from 6 on in the row, from 1 on in the narrow layout."""
        now = self._view.quantity if self._view is not None else 1
        wide = self.quantities.isVisible()
        self.quantity_chosen.emit(max(7, now + 1) if wide else now % 9 + 1)

    @Slot()
    def _clear(self) -> None:
        self.searched.emit("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.model().index(0, 0))
