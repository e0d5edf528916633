"""Small painted parts of the panes: icon, icon tile, hairline, owner stripe, icon with words."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from till_app.ui import facing, icons, painting, theme
from till_app.ui.views import Tone
from till_app.ui.words import Words, line_height

INK: dict[Tone, str] = {
    "plain": "text2",
    "safe": "synced",
    "info": "primary",
    "warn": "offline",
    "attention": "attention",
}
"""The colour token of a tone's icon."""
FILL: dict[Tone, str] = {
    "plain": "sunken",
    "safe": "synced_bg",
    "info": "sel",
    "warn": "offline_bg",
    "attention": "attention_bg",
}
"""The colour token of a tone's ground."""


class Mark(QWidget):
    """An icon; decoration only, the words beside it say the same."""

    def __init__(self, icon: str = "", px: int = 24, ink: str = "text2", stroke: float = 2.0) -> None:
        super().__init__()
        self._icon, self._px, self._ink, self._stroke = icon, px, ink, stroke
        self.setFixedSize(px, px)

    def show_icon(self, icon: str, ink: str) -> None:
        """Another icon, "" for none."""
        self._icon, self._ink = icon, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._icon:
            painter = facing.canvas(self)
            mark = icons.pixmap(self._icon, self._px, theme.current().colour(self._ink), self._stroke)
            facing.draw_picture(painter, 0, 0, mark)
            painter.end()


class IconTile(QWidget):
    """A large icon on a rounded ground in the colours of a tone."""

    def __init__(self, side: int, icon_px: int, radius: int, stroke: float = 2.0) -> None:
        super().__init__()
        self._icon_px, self._radius, self._stroke = icon_px, radius, stroke
        self._icon = ""
        self._tone: Tone = "plain"
        self.setFixedSize(side, side)

    def show_icon(self, icon: str, tone: Tone) -> None:
        """Another icon or tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.box(painter, self.rect(), self._radius, look.colour(FILL[self._tone]))
        if self._icon:
            offset = (self.width() - self._icon_px) // 2
            mark = icons.pixmap(self._icon, self._icon_px, look.colour(INK[self._tone]), self._stroke)
            facing.draw_picture(painter, offset, offset, mark)
        painter.end()


class Rule(QWidget):
    """A hairline between rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = facing.canvas(self)
        painter.fillRect(self.rect(), theme.current().colour("border"))
        painter.end()


class OwnerStripe(QWidget):
    """Whose order it is, in colour; name and letter always stand below."""

    def __init__(self) -> None:
        super().__init__()
        self._owner = "slate"
        self.setFixedHeight(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_owner(self, colour: str) -> None:
        """A key of the owner tokens."""
        self._owner = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = facing.canvas(self)
        painter.fillRect(self.rect(), theme.current().owner(self._owner))
        painter.end()


class IconSentence(QWidget):
    """An icon and a sentence that may wrap; the icon stands with the first line."""

    def __init__(
        self, *, px: int = 16, weight: int = 400, icon_px: int = 18, gap: int = 6, stroke: float = 2.5
    ) -> None:
        super().__init__()
        self._icon, self._ink, self._icon_px, self._stroke = "", "text2", icon_px, stroke
        self._line = line_height(px)
        self.words = Words(px=px, weight=weight, wrap=True)
        above = max(0, (icon_px - self._line + 1) // 2)
        inside = QHBoxLayout(self)
        facing.margins(inside, icon_px + gap, above, 0, above)
        inside.addWidget(self.words)

    def show_sentence(
        self, icon: str, sentence: str, ink: str, *, strong: str = "", words_ink: str = ""
    ) -> None:
        """`ink` colours the icon, and the words unless `words_ink` is given. No sentence, nothing shown."""
        self._icon, self._ink = icon if sentence or strong else "", ink
        self.words.set_ink(words_ink or ink)
        self.words.say(sentence, strong)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._icon:
            painter = facing.canvas(self)
            mark = icons.pixmap(self._icon, self._icon_px, theme.current().colour(self._ink), self._stroke)
            facing.draw_picture(painter, 0, max(0, (self._line - self._icon_px) // 2), mark)
            painter.end()
