"""The left side of the order screen: categories, search, quantity of the next item, product tiles."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shared.catalogue import Category
from till_app.ui import theme
from till_app.ui.buttons import TillButton
from till_app.ui.category_rail import CategoryRail
from till_app.ui.field import SearchField
from till_app.ui.finding import shown
from till_app.ui.nothing_here import NothingHere
from till_app.ui.product_grid import ProductGrid
from till_app.ui.segmented import Segmented
from till_app.ui.tile_delegate import GAP
from till_app.ui.views import MenuView
from till_app.ui.words import CENTRE, Words

_QUANTITIES = (1, 2, 3, 4, 6)
_FAVOURITES = "favourites"


class MenuPane(QWidget):
    """Shows a `MenuView`; emits what a person picks."""

    picked = Signal(int)
    category_chosen = Signal(str)
    searched = Signal(str)
    search_entered = Signal()
    quantity_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._view: MenuView | None = None
        self.rail = CategoryRail()
        self.search = SearchField(self.tr("Search or scan a barcode"))
        self.quantities = Segmented(
            [*((str(number), f"{number}×") for number in _QUANTITIES), ("more", "…")], px=17
        )
        self.quantity = TillButton("1×", height=48, px=17, weight=700)
        self.grid = ProductGrid()
        self.nothing = NothingHere("search")
        self._before = TillButton("", icon="chevron-left", height=48, name=self.tr("Page before"))
        self._after = TillButton("", icon="chevron-right", height=48, name=self.tr("Next page"))
        self._page = Words(px=15, ink="text2", align=CENTRE)
        self._pages = QWidget()
        self._stack = QStackedWidget()
        self._build()

    def show_view(self, view: MenuView) -> None:
        """Categories, products and counts."""
        before, self._view = self._view, view
        favourites = Category(_FAVOURITES, self.tr("Favourites"))
        current = "" if view.search.strip() else view.category
        self.rail.show_categories((favourites, *view.catalogue.categories), current)
        self.search.show_text(view.search, view.problem)
        self.quantities.set_current(str(view.quantity) if view.quantity in _QUANTITIES else "more")
        self.quantity.setText(f"{view.quantity}×")
        self.quantity.setAccessibleName(self.tr("Quantity {number}").format(number=view.quantity))
        products = shown(view.catalogue, view.category, view.search)
        turned = before is None or (before.category, before.search) != (view.category, view.search)
        self.grid.show_products(products, view.counts, view.catalogue.currency, first_page=turned)
        empty = bool(view.search.strip()) and not products
        if empty:
            self.nothing.show_words(
                self.tr("Nothing found for “{words}”").format(words=view.search.strip()),
                self.tr("Check the spelling, or choose a category."),
                self.tr("Clear"),
            )
        self._stack.setCurrentWidget(self.nothing if empty else self.grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns on narrow screens, five on wide ones."""
        super().resizeEvent(event)
        look, wide = theme.current(), self.window().width()
        compact = wide < look.size("compact_below")
        self.rail.setFixedWidth(look.size("rail_compact" if compact else "rail"))
        self.quantities.setVisible(not compact)
        self.quantity.setVisible(compact)
        words = self.tr("Search or scan") if compact else self.tr("Search or scan a barcode")
        self.search.set_placeholder(words)
        self.grid.set_columns(3 if compact else 5 if wide >= look.size("wide_from") else 4)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, GAP, 0)
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.quantities)
        top.addWidget(self.quantity)
        self.quantities.setFixedWidth(316)
        self.quantity.setFixedWidth(56)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.nothing)
        pages = QHBoxLayout(self._pages)
        pages.setContentsMargins(0, 0, GAP, 0)
        pages.addStretch(1)
        for widget in (self._before, self._page, self._after):
            pages.addWidget(widget)
        self._before.setFixedWidth(72)
        self._after.setFixedWidth(72)
        self._page.setFixedWidth(120)
        middle = QVBoxLayout()
        middle.setContentsMargins(16, 12, 6, 6)
        middle.setSpacing(12)
        middle.addLayout(top)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._pages)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(middle, 1)
        self._pages.hide()
        self._connect()

    def _connect(self) -> None:
        self.rail.chosen.connect(self.category_chosen)
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self.search_entered)
        self.search.left_downwards.connect(self._to_grid)
        self.quantities.chosen.connect(self._chose)
        self.quantity.clicked.connect(self._next_quantity)
        self.grid.picked.connect(self.picked)
        self.grid.paged.connect(self._paged)
        self._before.clicked.connect(self._turn_back)
        self._after.clicked.connect(self._turn)
        self.nothing.pressed.connect(self._clear)

    @Slot(int, int)
    def _paged(self, page: int, pages: int) -> None:
        self._pages.setVisible(pages > 1)
        self._page.say(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page < pages - 1)

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
    def _turn(self) -> None:
        self.grid.turn(1)

    @Slot()
    def _turn_back(self) -> None:
        self.grid.turn(-1)

    @Slot()
    def _clear(self) -> None:
        self.searched.emit("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.model().index(0, 0))
