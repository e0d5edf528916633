"""Between a large quantity and the order: one question before it is added."""

from PySide6.QtCore import QObject, Slot

from shared.catalogue import Product
from till_app.desk.desk import Desk
from till_app.ui.order_front import OrderFront
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting.much import much_view
from till_app.ui.tab_ask_dialog import TabAskDialog


class MuchFront(Part):
    """Asks once; a scan while it asks adds nothing."""

    def __init__(self, overlay: Overlay, order: OrderFront, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._overlay, self._order = overlay, order
        order.much_wanted.connect(self.ask)

    @Slot(object, int)
    def ask(self, product: Product, quantity: int) -> None:
        """Add so many?"""

        def answered(key: str) -> None:
            self._overlay.dismiss()
            self._order.take(product, quantity if key == "add" else 1)

        dialog = TabAskDialog()
        dialog.show_view(much_view(self._venue, product, quantity))
        dialog.picked.connect(answered)
        dialog.left.connect(self._overlay.dismiss)
        self._overlay.ask(dialog)
