"""What a person must know before the next tap: what happened, is it safe, what to do (14)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconTile
from till_app.ui.views import Tone
from till_app.ui.words import Words

_WIDTH = 480


class TroubleDialog(QFrame):
    """One icon, one title, one text, one button. Keys: Enter, F12 and Esc press it."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tile = IconTile(60, 30, 14)
        self._title = Words(px=20, weight=700, wrap=True)
        self._text = Words(px=15, ink="text2", wrap=True, line=21)
        self.action = TillButton("", role="primary", height=48, px=16)
        self._build()

    def show_trouble(self, icon: str, title: str, text: str, action: str, tone: Tone = "attention") -> None:
        """What happened, whether the order is safe, and the label of the one button."""
        self._tile.show_icon(icon, tone)
        self._title.say(title)
        self._text.say(text)
        self.action.setText(action)
        self.setAccessibleName(f"{title}. {text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12, Qt.Key.Key_Escape):
            self.action.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setFixedWidth(_WIDTH)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._title)
        told.addSpacing(4)
        told.addWidget(self._text)
        told.addSpacing(16)
        told.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 32, 24, 32)
        whole.setSpacing(18)
        whole.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(told, 1)
        self.action.clicked.connect(self.answered)
