"""NothingHere: an empty place says what goes here and the first step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconTile
from till_app.ui.words import Words


class NothingHere(QWidget):
    """Icon tile, title, text and at most one button; emits `pressed`."""

    pressed = Signal()

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._tile = IconTile(60, 32, 14)
        self._tile.show_icon(icon, "plain")
        self._title = Words(px=20, weight=700, wrap=True)
        self._text = Words(px=16, ink="text2", wrap=True)
        self.button = TillButton("", height=48, px=16)
        self.button.clicked.connect(self.pressed)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addSpacing(12)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 24)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)

    def show_words(self, title: str, text: str, action: str = "") -> None:
        """What goes here; "" for no button."""
        self._title.say(title)
        self._text.say(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
