"""TabCard: one open tab on the board; and the dashed card that opens a new one."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import facing, icons, painting, theme
from till_app.ui.fonts import text_font
from till_app.ui.marks import FILL, INK
from till_app.ui.tabs_views import TabCard
from till_app.ui.words import line_height

_RADIUS = 12
_SIDE, _STRIPE, _DISC, _TAG = 15, 5, 28, 26
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class BoardButton(QAbstractButton):
    """A cell of the board. Arrows belong to the whole board; Enter presses."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(200, 136)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 110)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TabButton(BoardButton):
    """Emits `picked(tab_id)`: the first tap chooses, the next one resumes; the board says which it is."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._card: TabCard | None = None
        self.setCheckable(True)
        self.clicked.connect(self._click)

    def show_card(self, card: TabCard, chosen: bool) -> None:
        """Another tab, or another state of the same one."""
        self._card = card
        self.setChecked(chosen)
        self.setAccessibleName(card.spoken)
        self.update()

    def tab_id(self) -> str:
        """Which tab this is."""
        return self._card.tab_id if self._card else ""

    def nextCheckState(self) -> None:
        """The view says what is chosen, not the tap."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        card = self._card
        if card is None:
            return
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = look.colour("pressed" if self.isDown() else "sel" if chosen else "surface")
        painting.box(painter, self.rect(), _RADIUS, fill)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), _STRIPE + chosen * 3, look.owner(card.owner.colour))
        painter.restore()
        edge = look.colour("primary" if chosen else "border")
        painting.box(painter, self.rect(), _RADIUS, None, edge, 3 if chosen else 1)
        self._paint_head(painter, card)
        self._paint_total(painter, card)
        self._paint_foot(painter, card)
        painter.end()

    def _paint_head(self, painter: QPainter, card: TabCard) -> None:
        look = theme.current()
        row = QRect(_SIDE, 11, self.width() - 2 * _SIDE, 28)
        room = row.adjusted(0, 0, -self._paint_age(painter, card, row) - 8, 0)
        px = 20
        while px > 16 and _wide(card.title, px, 700) > room.width():
            px -= 1
        painting.text(painter, room, card.title, px, 700, look.colour("text"))

    def _paint_age(self, painter: QPainter, card: TabCard, row: QRect) -> int:
        """The width it takes at the right end of the row."""
        look = theme.current()
        if not card.late:
            painting.text(painter, row, card.age, 14, 400, look.colour("text2"), _RIGHT)
            return _wide(card.age, 14, 400)
        wide = _wide(card.age, 14, 600) + 36
        tag = QRect(row.right() + 1 - wide, row.top() + 1, wide, _TAG)
        painting.box(painter, tag, 6, look.colour(FILL["warn"]))
        ink = look.colour(INK["warn"])
        facing.draw_picture(painter, tag.left() + 7, tag.top() + 5, icons.pixmap("hourglass", 16, ink))
        painting.text(painter, tag.adjusted(28, 0, 0, 0), card.age, 14, 600, ink)
        return wide

    def _paint_total(self, painter: QPainter, card: TabCard) -> None:
        room = QRect(_SIDE, 39, self.width() - 2 * _SIDE, self._foot().top() - 39)
        px = 30
        while px > 18 and _wide(card.total, px, 700) > room.width():
            px -= 2
        painting.text(painter, room, card.total, px, 700, theme.current().colour("text"))

    def _paint_foot(self, painter: QPainter, card: TabCard) -> None:
        look, foot = theme.current(), self._foot()
        disc = QRect(foot.left(), foot.top(), _DISC, _DISC)
        painting.box(painter, disc, _DISC / 2, look.owner(card.owner.colour))
        letter = card.owner.name[:1].upper()
        painting.text(painter, disc, letter, 13, 700, look.owner("text"), Qt.AlignmentFlag.AlignCenter)
        name = foot.adjusted(_DISC + 8, 0, 0, 0)
        taken = self._paint_where(painter, card, foot, name.width() - _wide(card.owner.name, 15, 600) - 10)
        painting.text(
            painter, name.adjusted(0, 0, -taken - 8, 0), card.owner.name, 15, 600, look.colour("text")
        )

    def _paint_where(self, painter: QPainter, card: TabCard, foot: QRect, most: int) -> int:
        look = theme.current()
        if card.where_tone == "plain":
            wide = min(_wide(card.where, 14, 400) + 23, max(most, 60))
            spot = QRect(foot.right() + 1 - wide, foot.top(), wide, foot.height())
            ink = look.colour("text2")
            facing.draw_picture(painter, spot.left(), spot.top() + 6, icons.pixmap(card.where_icon, 16, ink))
            painting.text(painter, spot.adjusted(23, 0, 0, 0), card.where, 14, 400, ink)
            return wide
        solid = card.where_tone == "attention"
        wide = _wide(card.where, 14, 600) + 38
        spot = QRect(foot.right() + 1 - wide, foot.top() + 1, wide, _TAG)
        painting.box(painter, spot, 6, look.colour("attention" if solid else FILL[card.where_tone]))
        ink = look.colour("on_attention" if solid else INK[card.where_tone])
        facing.draw_picture(
            painter, spot.left() + 8, spot.top() + 5, icons.pixmap(card.where_icon, 16, ink, 2.5)
        )
        painting.text(painter, spot.adjusted(29, 0, 0, 0), card.where, 14, 600, ink)
        return wide

    def _foot(self) -> QRect:
        return QRect(_SIDE, self.height() - 13 - _DISC, self.width() - 2 * _SIDE, _DISC)

    @Slot()
    def _click(self) -> None:
        self.picked.emit(self.tab_id())


class NewTabButton(BoardButton):
    """The dashed cell after the last tab."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setText(label)
        self.setAccessibleName(label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("border_strong"), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(look.colour("pressed") if self.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        middle = self.height() // 2
        mark = icons.pixmap("plus", 30, look.colour("text2"))
        facing.draw_picture(painter, (self.width() - 30) // 2, middle - 29, mark)
        words = QRect(8, middle + 6, self.width() - 16, line_height(16))
        centre = Qt.AlignmentFlag.AlignCenter
        painting.text(painter, words, self.text(), 16, 600, look.colour("text2"), centre)
        painter.end()


def _wide(words: str, px: int, weight: int) -> int:
    return QFontMetrics(text_font(px, weight)).horizontalAdvance(words)
