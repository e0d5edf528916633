"""The tabs board (06): search, filters and cards at the left, the chosen tab at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.banner import Banner
from till_app.ui.buttons import TillButton
from till_app.ui.field import SearchField
from till_app.ui.nothing_here import NothingHere
from till_app.ui.pager import Pager
from till_app.ui.reading_order import tab_through
from till_app.ui.segmented import Segmented
from till_app.ui.tab_board import TabBoard
from till_app.ui.tab_side import TabSidePanel
from till_app.ui.tabs_views import TabsView
from till_app.ui.tongue import tr
from till_app.ui.words import RIGHT, Words

_SIDE, _COMPACT_SIDE = 392, 340


class TabsPane(QWidget):
    """Shows a `TabsView`. `side` and `banner` emit what is wanted of a tab; keys: arrows, Enter, F12."""

    searched = Signal(str)
    entered = Signal()
    filtered = Signal(str)
    sort_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.search = SearchField(tr("Name, table, owner or amount"))
        filters = (
            ("all", tr("All")),
            ("mine", tr("Mine")),
            ("till", tr("This till")),
            ("hour", tr("Over 1 h")),
        )
        self.filters = Segmented(filters)
        self.sort = TillButton("", icon="arrow-down-up", height=56, px=16)
        self.board = TabBoard()
        self._none = NothingHere("layout-grid")
        self._stack = QStackedWidget()
        self._count = Words(px=16, ink="text2")
        self._as_of = Words(px=15, weight=600, ink="offline")
        self.pager = Pager()
        self._total = Words(px=16, ink="text2", align=RIGHT)
        self.side = TabSidePanel()
        self._head, self._is_compact = QGridLayout(), False
        self._build()

    def show_view(self, view: TabsView) -> None:
        """The board as it is now."""
        self.banner.show_banner(view.banner)
        self.search.show_text(view.search, "")
        for key, label in view.filters:
            self.filters.set_label(key, label)
        self.filters.set_current(view.filter)
        self.sort.setText(view.sort_label)
        self.sort.setAccessibleName(tr("Sort by: {order}", order=view.sort_label))
        self.board.show_cards(view.cards, view.chosen)
        bare = not view.cards and bool(view.search or view.filter != "all")
        self._stack.setCurrentIndex(1 if bare else 0)
        self._none.show_words(*view.nothing)
        self._count.say(view.count)
        self._as_of.say(view.as_of)
        self._total.say("", strong=view.total, before=f"{view.total_label} ")
        self.side.show_choosing(None if view.cards else view.nothing)
        self.side.show_side(view.side)
        self._order_of_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search to the cards."""
        if event.key() == Qt.Key.Key_Down and not self.board.hasFocus():
            self.board.focus_chosen()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_compact = compact = self.width() < theme.current().size("compact_below")
        self.side.setFixedWidth(_COMPACT_SIDE if compact else _SIDE)
        self.board.set_columns(3 if compact else 4 if self.width() < 1500 else 5)
        self._place_head(compact)
        self._order_of_focus()

    def _order_of_focus(self) -> None:
        head = (self.search, self.sort, *self.filters.segments())
        if not self._is_compact:
            head = (self.search, *self.filters.segments(), self.sort)
        board = (*self.board.buttons, self.board.new, self._none.button, self.pager.back, self.pager.next)
        tab_through(self.banner.buttons, head, board, self.side.buttons)

    def _place_head(self, compact: bool) -> None:
        for part in (self.search, self.filters, self.sort):
            self._head.removeWidget(part)
        if compact:
            self._head.addWidget(self.search, 0, 0)
            self._head.addWidget(self.sort, 0, 1)
            self._head.addWidget(self.filters, 1, 0, 1, 2)
        else:
            self._head.addWidget(self.search, 0, 0)
            self._head.addWidget(self.filters, 0, 1)
            self._head.addWidget(self.sort, 0, 2)
        self._head.setColumnStretch(0, 1)
        self._head.setColumnStretch(1, 0 if compact else 1)

    def _build(self) -> None:
        self._head.setSpacing(8)
        self.sort.setMinimumWidth(120)
        self._place_head(compact=False)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._count)
        foot.addWidget(self._as_of)
        foot.addStretch(1)
        foot.addWidget(self.pager)
        foot.addStretch(1)
        foot.addWidget(self._total)
        self._stack.addWidget(self.board)
        self._stack.addWidget(self._none)
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 16, 14)
        left.setSpacing(12)
        left.addLayout(self._head)
        left.addWidget(self._stack, 1)
        left.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addLayout(row, 1)
        self.search.searched.connect(self.searched)
        self.search.entered.connect(self.entered)
        self.search.left_downwards.connect(self.board.focus_chosen)
        self.filters.chosen.connect(self.filtered)
        self.sort.clicked.connect(self.sort_pressed)
        self.board.paged.connect(self.pager.show_page)
        self.pager.turned.connect(self.board.turn)
