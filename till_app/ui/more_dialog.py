"""The More menu of the order screen: large buttons in two columns, the one that clears all stands last."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from till_app.ui.buttons import TillButton
from till_app.ui.more_views import MoreView
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_WIDTH, _COLUMNS = 720, 2


class MoreDialog(QFrame):
    """Emits `picked` with an entry's key, or `left`."""

    picked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=28, weight=700)
        self.close_button = TillButton("", icon="x", height=56)
        self.entries: list[TillButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(20)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.close_button.clicked.connect(self.left)

    def show_view(self, view: MoreView) -> None:
        """Whose order, and what can be done with it; once per dialog."""
        self._title.say(view.title)
        self.setAccessibleName(view.title)
        self.close_button.setText(view.close_label)
        for place, entry in enumerate(view.entries):
            button = TillButton(
                entry.label, role=entry.role, icon=entry.icon, sub=entry.sub, height=76, px=18
            )
            button.setObjectName(entry.key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._pick)
            self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            self.entries.append(button)
        self.setFocusProxy(self.close_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _pick(self) -> None:
        button = self.sender()
        if isinstance(button, TillButton):
            self.picked.emit(button.objectName())
