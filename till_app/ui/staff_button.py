"""A person on the login screen: letter disc, name, and the open order with where it is."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from till_app.ui import facing, icons, painting, theme
from till_app.ui.avatar import Avatar
from till_app.ui.fonts import text_font
from till_app.ui.views import Person, StaffTile
from till_app.ui.words import CENTRE, Words

_RADIUS = 14
_BADGE, _LOW_BADGE = 59, 34
_ROOMY, _SNUG, _TIGHT = 160, 132, 118
"""Heights of a tile from which it has all its air, a smaller disc, and two lines in its badge."""
_EVERYDAY_ROLES = ("", "staff", "cashier")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class StaffButton(QAbstractButton):
    """One tile. A tap chooses the person, whose PIN is then asked for."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._tile = StaffTile(Person(0, "", "", "slate"), "", "")
        self._disc = Avatar(56)
        self._disc.setParent(self)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._click)

    def show_tile(self, tile: StaffTile, chosen: bool) -> None:
        """Another person, or another state of the same one."""
        self._tile = tile
        self.setChecked(chosen)
        self._disc.show_person(tile.person)
        self.setAccessibleName(self._sentence())
        self.update()

    def user_id(self) -> int:
        """Whose tile this is."""
        return self._tile.person.user_id

    def sizeHint(self) -> QSize:
        return QSize(160, 120)

    def nextCheckState(self) -> None:
        """The view says who is chosen, not the tap."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the whole grid."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 56 if self.height() >= _ROOMY else 44 if self.height() >= _SNUG else 40
        self._disc.setFixedSize(side, side)
        direction = self.layoutDirection()
        self._disc.setGeometry(facing.turned(direction, self.rect(), self._disc_spot()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = look.colour("pressed" if self.isDown() else "surface")
        edge = look.colour("primary" if self.isChecked() else "border")
        painting.box(painter, self.rect(), _RADIUS, fill, edge, 3 if self.isChecked() else 1)
        self._paint_name(painter)
        if self._tile.total:
            self._paint_order(painter)
        else:
            self._paint_nothing_open(painter)
        painter.end()

    def _paint_name(self, painter: QPainter) -> None:
        look, disc, person = theme.current(), self._disc_spot(), self._tile.person
        left, middle = disc.right() + 13, disc.center().y()
        width = self.width() - left - 8
        under = self._under_name()
        if not under:
            lines = painting.two_lines(person.name, 22, 700, width)
            for place, words in enumerate(lines):
                line = QRect(left, middle - 13 * len(lines) + 26 * place + 1, width, 26)
                painting.text(painter, line, words, 22, 700, look.colour("text"))
            return
        painting.text(painter, QRect(left, middle - 23, width, 28), person.name, 22, 700, look.colour("text"))
        lower = QRect(left, middle + 5, width, 18)
        if self._tile.locked:
            facing.draw_picture(
                painter, lower.left(), lower.top(), icons.pixmap("lock", 16, look.colour("text2"))
            )
            lower.adjust(21, 0, 0, 0)
        painting.text(painter, lower, under, 14, 400, look.colour("text2"))

    def _paint_order(self, painter: QPainter) -> None:
        look, pad = theme.current(), self._pad()
        two = self.height() >= _TIGHT
        high = _BADGE if two else _LOW_BADGE
        badge = QRect(pad, self.height() - pad - high, self.width() - 2 * pad, high)
        painting.box(painter, badge, 6, look.colour("sel" if self.isChecked() else "sunken"))
        painting.stripe(painter, badge, 6, 5, look.owner(self._tile.person.colour))
        inner = badge.adjusted(15, 0, -8, 0)
        upper = QRect(inner.left(), badge.top() + 6, inner.width(), 24) if two else inner
        right = Qt.AlignmentFlag.AlignRight | _MIDDLE
        painting.text(painter, upper, self._tile.total, 18, 700, look.colour("text"), right)
        room = inner.width() - QFontMetrics(text_font(18, 700)).horizontalAdvance(self._tile.total) - 6
        lower = QRect(inner.left(), badge.top() + 33, inner.width(), 18)
        if two:
            self._paint_kind(painter, QRect(upper.left(), upper.top() + 1, room, upper.height()))
        else:
            lower = QRect(inner.left(), badge.top() + 8, room, 18)
        picture = icons.pixmap("monitor", 16, look.colour("text2"), 2)
        facing.draw_picture(painter, lower.left(), lower.top() + 1, picture)
        painting.text(painter, lower.adjusted(24, 0, 0, 0), self._tile.where, 14, 400, look.colour("text2"))

    def _paint_kind(self, painter: QPainter, room: QRect) -> None:
        """ "open order", or "open" where a large total takes the room."""
        words = self.tr("open order")
        if QFontMetrics(text_font(14, 600)).horizontalAdvance(words) > room.width():
            words = self.tr("open")
        painting.text(painter, room, words, 14, 600, theme.current().colour("text"))

    def _paint_nothing_open(self, painter: QPainter) -> None:
        pad = self._pad()
        where = QRect(pad + 2, self.height() - pad - 24, self.width() - 2 * pad, 18)
        words = self._tile.where or self.tr("no open order")
        painting.text(painter, where, words, 14, 400, theme.current().colour("text3"))

    def _disc_spot(self) -> QRect:
        return QRect(self._pad(), self._pad(), self._disc.width(), self._disc.height())

    def _pad(self) -> int:
        return 15 if self.height() >= _ROOMY else 11 if self.height() >= _SNUG else 9

    def _under_name(self) -> str:
        if self._tile.locked:
            return self.tr("locked")
        role = self._tile.person.role
        return "" if role in _EVERYDAY_ROLES else role

    def _sentence(self) -> str:
        """ "Asha, open order £23.40, last on Till 2"."""
        parts = [self._tile.person.name, self._under_name()]
        if self._tile.total:
            parts += [self.tr("open order {total}").format(total=self._tile.total), self._tile.where]
        else:
            parts.append(self._tile.where or self.tr("no open order"))
        return ", ".join(part for part in parts if part)

    @Slot()
    def _click(self) -> None:
        self.picked.emit(self.user_id())


class BadgeCell(QWidget):
    """The last cell: a badge at the reader logs in without choosing a tile."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Words(self.tr("Or scan a badge"), px=14, ink="text2", align=CENTRE)
        self._words.setParent(self)
        self.setAccessibleName(self._words.text())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setGeometry(4, self.height() // 2 + 12, self.width() - 8, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("border_strong"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        mark = icons.pixmap("nfc", 28, look.colour("text2"))
        facing.draw_picture(painter, (self.width() - 28) // 2, self.height() // 2 - 27, mark)
        painter.end()
