"""Between the page "Order moved" and the desk: a minute to read it, then the login screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from shared.order_session import OrderSession
from till_app.desk.desk import Desk
from till_app.ui.keys import Key
from till_app.ui.moved_pane import MovedPane
from till_app.ui.part import Part
from till_app.ui.presenting import login

SECONDS = 60


class MovedFront(Part):
    """An order that another till holds now, read only."""

    pages = ("moved",)
    over = Signal()
    take_back = Signal()

    def __init__(self, pane: MovedPane, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane = pane
        self._order = OrderSession(session_id="")
        self._left = SECONDS
        pane.login_pressed.connect(self.over)
        pane.take_back_pressed.connect(self.take_back)
        pane.touched.connect(self._stay)

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.MAIN: self.over.emit}

    def open(self, order: OrderSession) -> None:
        """The order has moved."""
        self._order, self._left = order, SECONDS
        self._show()

    def tick(self) -> None:
        """A second has passed while this page is shown."""
        self._left -= 1
        if self._left <= 0:
            self.over.emit()
        else:
            self._show()

    def _show(self) -> None:
        last_tap = self._desk.safety.last_saved()
        self._pane.show_view(login.moved_view(self._venue, self._order, last_tap, self._left))

    @Slot()
    def _stay(self) -> None:
        self._left = SECONDS
