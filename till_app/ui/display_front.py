"""Between the order in hand and the screen of the guest: what is on the disk and is the guest's business."""

from PySide6.QtCore import QObject, Signal

from till_app.desk.desk import Desk
from till_app.ui.display_views import DisplayView
from till_app.ui.part import Part
from till_app.ui.presenting import display


class DisplayFront(Part):
    """`view` carries a DisplayView whenever it is another; without a listener nothing is looked up."""

    view = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None) -> None:
        super().__init__(desk, parent)
        self.is_on = False
        self._shown: DisplayView | None = None

    def show(self, page: str, session_id: str) -> None:
        """The till shows this page, and this is the order in hand."""
        if not self.is_on:
            return
        view = display.display_view(self._venue, page, self._desk.ordering.order(session_id))
        if view != self._shown:
            self._shown = view
            self.view.emit(view)
