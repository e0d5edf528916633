"""One row of the table of two versions: a line, what each side says, and what holds."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import painting, theme
from till_app.ui.choice_card import ChoiceCard
from till_app.ui.review_views import ReviewRow, SideView
from till_app.ui.tag import Tag
from till_app.ui.views import Tone
from till_app.ui.words import RIGHT, Words

LINE_SHARE, SIDE_SHARE, END_SHARE = 25, 27, 21
"""How a row's width is shared: the line, each side, and what holds."""
_GROUND = {"open": "offline_bg", "chosen": "synced_bg", "joined": "surface"}
_STRIPE = {"open": "offline", "chosen": "synced", "joined": "primary"}
_TAG: dict[str, tuple[str, Tone]] = {
    "open": ("circle-alert", "warn"), "chosen": ("check", "safe"), "joined": ("plus", "info"),
}  # fmt: skip


class ReviewLine(QWidget):
    """Emits `chosen(target, side)` when a card is tapped."""

    chosen = Signal(str, int)

    def __init__(self, row: ReviewRow, sides: tuple[SideView, ...]) -> None:
        super().__init__()
        self._row = row
        self.cards: dict[int, ChoiceCard] = {}
        self.setFixedHeight(72 if row.tone == "joined" else 100)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(20, 0, 20, 0)
        whole.setSpacing(12)
        whole.addLayout(self._line(), LINE_SHARE)
        for place, side in enumerate(sides):
            whole.addWidget(self._cell(place, side), SIDE_SHARE)
        tag = Tag()
        tag.show_tag(_TAG[row.tone][0], row.tag, _TAG[row.tone][1])
        end = QHBoxLayout()
        end.addWidget(tag)
        end.addWidget(Words(row.amount, px=17, weight=600, align=RIGHT), 1)
        whole.addLayout(end, END_SHARE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(_GROUND[self._row.tone]))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 6 if mirrored else 0
        painter.fillRect(left, 0, 6, self.height(), look.colour(_STRIPE[self._row.tone]))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))

    def _line(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(Words(self._row.name, px=17, weight=600, fit=True))
        if self._row.caption:
            names.addWidget(Words(self._row.caption, px=14, ink="text2"))
        names.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(_Count(self._row.quantity))
        line.addLayout(names, 1)
        return line

    def _cell(self, place: int, side: SideView) -> QWidget:
        choice = self._row.choices[place] if place < len(self._row.choices) else None
        if choice is None:
            words = self._row.words[place] if place < len(self._row.words) else "—"
            return Words(words, px=16, ink="text2")
        card = ChoiceCard(choice, side.title, self._row.name)
        card.clicked.connect(self._pressed)
        self.cards[place] = card
        return card

    @Slot()
    def _pressed(self) -> None:
        pressed = self.sender()
        side = next(place for place, card in self.cards.items() if card is pressed)
        self.chosen.emit(self._row.target, side)


class _Count(QWidget):
    """How many: a grey box, "?" as long as nobody chose."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFixedSize(40, 36)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.box(painter, self.rect(), 6, look.colour("sunken"))
        whole = QRect(0, 0, self.width(), self.height())
        painting.text(painter, whole, self._text, 17, 600, look.colour("text"), Qt.AlignmentFlag.AlignCenter)
