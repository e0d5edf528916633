"""The order screen (02): menu left, order right, a banner above both when there is something to say."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.banner import Banner
from till_app.ui.menu_pane import MenuPane
from till_app.ui.order_pane import OrderPane
from till_app.ui.reading_order import tab_through
from till_app.ui.views import BannerView


class OrderPage(QWidget):
    """Three parts side by side: `menu` and `order`, and `banner` on top."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.menu = MenuPane()
        self.order = OrderPane()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.menu, 1)
        row.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(row, 1)
        self.menu.rail.made.connect(self._order_of_focus)
        self._order_of_focus()

    def show_banner(self, view: BannerView | None) -> None:
        """What the banner says; None hides it."""
        before = self.banner.buttons
        self.banner.show_banner(view)
        if self.banner.buttons is not before:
            self._order_of_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme.current()
        compact = self.window().width() < look.size("compact_below")
        self.order.setFixedWidth(look.size("order_panel_compact" if compact else "order_panel"))

    @Slot()
    def _order_of_focus(self) -> None:
        """Search, quantity, rail, tiles, list, stepper, strip, log out, save, Pay (DESIGN section 10)."""
        menu, order = self.menu, self.order
        tab_through(
            self.banner.buttons, menu.search, menu.pager.back, menu.pager.next, menu.quantities.segments(),
            menu.quantity.segments(), menu.rail.buttons, menu.grid, menu.nothing.button, order.list,
            order.empty.button,
            order.list.stepper.minus, order.list.stepper.plus, order.undo_bar.button, order.strip.buttons,
            order.logout, order.save, order.pay, order.head.undo_button, order.head.more_button,
        )  # fmt: skip
