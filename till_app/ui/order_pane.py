"""The right side of the order screen: the order, its total, and what to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from till_app.ui import theme, wording
from till_app.ui.buttons import TillButton
from till_app.ui.line_strip import LineStrip
from till_app.ui.marks import OwnerStripe, Rule
from till_app.ui.nothing_here import NothingHere
from till_app.ui.order_head import OrderHead
from till_app.ui.order_list import OrderList
from till_app.ui.tongue import tr
from till_app.ui.totals import Totals
from till_app.ui.undo_bar import UndoBar
from till_app.ui.views import OrderView


class OrderPane(QFrame):
    """Shows an `OrderView`. Line signals carry the line's id."""

    line_chosen = Signal(str)
    more = Signal(str)
    fewer = Signal(str)
    removed = Signal(str)
    note_wanted = Signal(str)
    options_wanted = Signal(str)
    discount_wanted = Signal(str)
    undo_pressed = Signal()
    more_pressed = Signal()
    tabs_pressed = Signal()
    logout_pressed = Signal()
    save_to_tab_pressed = Signal()
    pay_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._view: OrderView | None = None
        self._caption = ""
        self._stripe = OwnerStripe()
        self.head = OrderHead()
        self.list = OrderList()
        self.empty = NothingHere("receipt-text")
        self._stack = QStackedWidget()
        self.strip = LineStrip()
        self.totals = Totals()
        self.logout = TillButton(self.tr("Log out"), height=74)
        self.save = TillButton(self.tr("Save to tab"), height=74)
        self.pay = TillButton(self.tr("Pay"), role="primary", icon="banknote", height=74, px=26, weight=700)
        self.undo_bar = UndoBar(self._stack)
        self._build()
        self._connect()

    def show_view(self, view: OrderView, caption: str = "") -> None:
        """The order as it stands; `caption` says table and guests."""
        self._view, self._caption = view, caption
        order, compact = view.order, self._compact()
        self._stripe.show_owner(view.owner.colour)
        self.head.show_view(view, caption, compact=compact)
        self.list.show_order(order, view.highlighted, view.just_added)
        self._stack.setCurrentWidget(self.list if order.lines else self.empty)
        self.undo_bar.show_text(view.undo_text)
        line = order.line(view.highlighted)
        self.strip.show_line(line.line_id if line else "", wording.name_of(line.name) if line else "")
        self.totals.show_order(order, view.saved, compact=compact)
        self.save.show_sub(order.table)
        self.pay.setEnabled(bool(order.lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self._compact()
        self.list.set_compact(compact)
        self.strip.set_compact(compact)
        self.logout.show_sub(self.tr("order kept") if compact else self.tr("order is kept"))
        for button, wide in ((self.logout, 100 if compact else 116), (self.save, 108 if compact else 132)):
            button.set_px(15 if compact else 17)
            button.setFixedWidth(wide)
        if self._view is not None:
            self.show_view(self._view, self._caption)

    def _compact(self) -> bool:
        return self.window().width() < theme.current().size("compact_below")

    def _build(self) -> None:
        self.empty.show_words(
            tr("No items yet"), tr("Tap a product, scan a barcode, or open a tab."), tr("Tabs")
        )
        self.empty.button.show_icon("layout-grid")
        self.empty.pressed.connect(self.tabs_pressed)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(16, 0, 16, 16)
        row.setSpacing(8)
        row.addWidget(self.logout)
        row.addWidget(self.save)
        row.addWidget(self.pay, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts: tuple[QWidget, ...] = (
            self._stripe, self.head, Rule(), self._stack, self.strip, self.totals, ways,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part, 1 if part is self._stack else 0)

    def _connect(self) -> None:
        self.list.line_chosen.connect(self.line_chosen)
        self.list.more.connect(self.more)
        self.list.fewer.connect(self.fewer)
        self.list.removed.connect(self.removed)
        self.head.undo.connect(self.undo_pressed)
        self.head.more.connect(self.more_pressed)
        self.undo_bar.undo.connect(self.undo_pressed)
        self.strip.note.connect(self.note_wanted)
        self.strip.options.connect(self.options_wanted)
        self.strip.discount.connect(self.discount_wanted)
        self.strip.remove.connect(self.removed)
        self.logout.clicked.connect(self.logout_pressed)
        self.save.clicked.connect(self.save_to_tab_pressed)
        self.pay.clicked.connect(self.pay_pressed)
