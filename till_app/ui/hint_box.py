"""HintBox: icon, bold title and caption in a tinted box."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from till_app.ui import facing, icons, painting, theme
from till_app.ui.views import Hint
from till_app.ui.words import Words

_INK = {"plain": "local", "safe": "synced", "info": "primary", "warn": "offline", "attention": "attention"}
_FILL = {
    "plain": "sunken",
    "safe": "synced_bg",
    "info": "sel",
    "warn": "offline_bg",
    "attention": "attention_bg",
}
_EDGE = {"warn": "offline_border", "attention": "attention_border"}


class HintBox(QWidget):
    """`title_px` 16 in a panel, 22 in a dialog; grows with its words."""

    def __init__(self, title_px: int = 16) -> None:
        super().__init__()
        self._hint = Hint("info", "", "")
        self._icon_px = 28 if title_px < 20 else 36
        self._icon = QLabel()
        self._icon.setFixedSize(self._icon_px, self._icon_px)
        self._title = Words(px=title_px, weight=600 if title_px < 20 else 700, wrap=True)
        self._caption = Words(px=14 if title_px < 20 else 15, ink="text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        row = QHBoxLayout(self)
        facing.margins(row, 16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def show_hint(self, hint: Hint) -> None:
        """What it says."""
        self._hint = hint
        ink = theme.current().colour(_INK[hint.tone])
        self._icon.setPixmap(icons.pixmap(hint.icon, self._icon_px, ink))
        self._title.say(hint.title)
        self._caption.say(hint.caption)
        self._caption.setVisible(bool(hint.caption))
        self.setAccessibleName(f"{hint.title}. {hint.caption}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, and an edge where somebody should look."""
        look, tone = theme.current(), self._hint.tone
        edge = look.colour(_EDGE[tone]) if tone in _EDGE else None
        painting.box(facing.canvas(self), self.rect(), 14, look.colour(_FILL[tone]), edge, 2)
