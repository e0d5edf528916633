"""Buttons of the drawings whose work comes with a later version: each says so, and that nothing is lost."""

from PySide6.QtCore import QObject, Signal, Slot

from till_app.ui.order_pane import OrderPane


class Later(QObject):
    """Answers More."""

    said = Signal(str)

    def __init__(self, pane: OrderPane, parent: QObject) -> None:
        super().__init__(parent)
        pane.more_pressed.connect(self._more)

    @Slot()
    def _more(self) -> None:
        self.said.emit("More comes with a later version. The order is safe.")
