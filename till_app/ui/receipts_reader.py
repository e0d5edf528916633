"""Giving money back on the card reader: its state, large, in a dialog of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from till_app.ui.pay_reader import ReaderPanel
from till_app.ui.pay_views import ReaderView
from till_app.ui.touch_watch import enter_presses


class ReaderDialog(QFrame):
    """Shows a `ReaderView`; `pressed` carries the key of a button. Esc goes back where it can."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.panel = ReaderPanel()
        self._ways: frozenset[str] = frozenset()
        self.setProperty("role", "dialog")
        self.setMaximumWidth(984)
        self.setMinimumHeight(600)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(self.panel)
        self.panel.pressed.connect(self.pressed)

    def show_view(self, view: ReaderView) -> None:
        """Another state."""
        self.panel.show_view(view)
        self._ways = frozenset(key for key, _, _ in view.actions)
        self.setAccessibleName(f"{view.title}. {view.amount}. {view.prompt}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            if "back" in self._ways:
                self.pressed.emit("back")
        elif key == Qt.Key.Key_F12:
            # Pressed once too often it must not cancel what has just begun.
            if "cancel" not in self._ways:
                self.panel.buttons[-1].click()
        elif not enter_presses(self, key):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.panel.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)
