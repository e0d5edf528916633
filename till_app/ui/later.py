"""Buttons of the drawings whose work comes with a later version: each says so, and that nothing is lost."""

from PySide6.QtCore import QObject, Signal, Slot

from till_app.ui.order_pane import OrderPane


class Later(QObject):
    """Answers discount and more."""

    said = Signal(str)

    def __init__(self, pane: OrderPane, parent: QObject) -> None:
        super().__init__(parent)
        pane.discount_wanted.connect(self._discount)
        pane.more_pressed.connect(self._more)

    @Slot(str)
    def _discount(self, _line_id: str) -> None:
        self.said.emit("Discounts come with a later version. The order is safe.")

    @Slot()
    def _more(self) -> None:
        self.said.emit("More comes with a later version. The order is safe.")
