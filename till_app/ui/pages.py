"""The panes of the till in one window."""

from till_app.ui.complete_pane import CompletePane
from till_app.ui.entrance import Entrance
from till_app.ui.moved_pane import MovedPane
from till_app.ui.notice import Notice
from till_app.ui.order_page import OrderPage
from till_app.ui.payment_pane import PaymentPane
from till_app.ui.review_pane import ReviewPane
from till_app.ui.settings_pane import SettingsPane
from till_app.ui.shift_pane import ShiftPane
from till_app.ui.split_pane import SplitPane
from till_app.ui.tabs_pane import TabsPane


class Pages:
    """Builds every pane once and adds it to the window; to that of the entrance, if one is open already."""

    def __init__(self, entrance: Entrance | None = None) -> None:
        entrance = Entrance() if entrance is None else entrance
        self.window, self.login = entrance.window, entrance.login
        self.order = OrderPage()
        self.payment = PaymentPane()
        self.complete = CompletePane()
        self.moved = MovedPane()
        self.settings = SettingsPane()
        self.tabs = TabsPane()
        self.split = SplitPane()
        self.shift = ShiftPane()
        self.review = ReviewPane()
        self.notice = Notice(self.window)
        for key, pane in (
            ("order", self.order),
            ("payment", self.payment),
            ("complete", self.complete),
            ("moved", self.moved),
            ("settings", self.settings),
            ("tabs", self.tabs),
            ("split", self.split),
            ("shift", self.shift),
            ("review", self.review),
        ):
            self.window.add_page(key, pane)

    def show(self, key: str) -> None:
        """Shows one page."""
        self.window.show_page(key)
