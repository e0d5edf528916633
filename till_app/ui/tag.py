"""Tag: icon and word in a small tinted box; never a target."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from till_app.ui import facing, icons, painting, theme
from till_app.ui.fonts import text_font
from till_app.ui.views import Tone

_INK = {"plain": "local", "safe": "synced", "info": "primary", "warn": "offline", "attention": "on_attention"}
_FILL = {
    "plain": "sunken",
    "safe": "synced_bg",
    "info": "sel",
    "warn": "offline_bg",
    "attention": "attention",
}
_ICON = 16


class Tag(QWidget):
    """26 px high; as wide as its word."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._word, self._tone = "", "", "plain"
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tag(self, icon: str, word: str, tone: Tone) -> None:
        """What it says."""
        self._icon, self._word, self._tone = icon, word, tone
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, gap, word."""
        return QSize(QFontMetrics(text_font(14, 600)).horizontalAdvance(self._word) + _ICON + 24, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, icon, word."""
        look = theme.current()
        painter = facing.canvas(self)
        ink = look.colour(_INK[self._tone])
        painting.box(painter, self.rect(), 6, look.colour(_FILL[self._tone]))
        if self._icon:
            facing.draw_picture(
                painter, 8, (self.height() - _ICON) // 2, icons.pixmap(self._icon, _ICON, ink, 2.5)
            )
        words = QRect(8 + _ICON + 6, 0, self.width() - _ICON - 20, self.height())
        painting.text(painter, words, self._word, 14, 600, ink, Qt.AlignmentFlag.AlignVCenter)
