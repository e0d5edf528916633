"""Paints a line of the order: quantity, name, options, notes, discount, amount."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from till_app.ui import facing, icons, painting, theme, wording
from till_app.ui.fonts import text_font
from till_app.ui.models import ROW, Row

PLAIN, HIGHLIGHTED = 48, 64
_SUB, _EDGE, _GAP = 18, 16, 12
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """The highlighted line is taller and leaves room for the stepper, a real widget."""

    def __init__(self) -> None:
        super().__init__()
        self.compact = False

    def height(self, row: Row) -> int:
        """How tall a row is: 48 with one sub-line at most, the highlighted one 64, more with more words."""
        subs = _sub_lines(row)
        if row.highlighted:
            return max(HIGHLIGHTED, 28 + _SUB * subs)
        return PLAIN + _SUB * max(0, subs - 1)

    def step_at(self, row: QRect, stepper: QSize, direction: Qt.LayoutDirection) -> QPoint:
        """Where the stepper stands in the highlighted row."""
        corner = QPoint(row.left() + _EDGE, row.top() + (row.height() - stepper.height()) // 2)
        return facing.turned(direction, row, QRect(corner, stepper)).topLeft()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self.height(index.data(ROW)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # missing from the stubs
        painter.save()
        facing.turn_in_view(painter, rect, option)
        self._paint_ground(painter, rect, row)
        if not row.highlighted:
            self._paint_quantity(painter, rect, row)
        amount = wording.money(row.line.total, row.currency)
        ink = theme.current().colour("text")
        right = rect.right() + 1 - _EDGE
        left = right - ceil(QFontMetricsF(text_font(17, 600)).horizontalAdvance(amount))
        room = QRect(left, rect.top(), right - left, rect.height())
        painting.text(painter, room, amount, 17, 600, ink, _RIGHT)
        self._paint_words(painter, rect, left - _GAP, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, row: Row) -> None:
        look = theme.current()
        if row.highlighted or row.just_added:
            painter.fillRect(rect, look.colour("synced_bg" if row.just_added else "sel"))
        if row.highlighted:
            painter.fillRect(QRect(rect.left(), rect.top(), 5, rect.height()), look.colour("primary"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("border"))

    def _paint_quantity(self, painter: QPainter, rect: QRect, row: Row) -> None:
        look = theme.current()
        spot = QRect(rect.left() + self._side(), rect.top() + (rect.height() - 36) // 2, 40, 36)
        painting.box(painter, spot, 6, look.colour("sunken"))
        count = wording.quantity(row.line.quantity)
        px = 17 if len(count) < 4 else 14
        painting.text(painter, spot, count, px, 700, look.colour("text"), _CENTRE)

    def _paint_words(self, painter: QPainter, rect: QRect, right: int, row: Row) -> None:
        look, subs = theme.current(), _subs(row)
        if row.highlighted:
            left = rect.left() + (154 if self.compact else 168)
        else:
            left = rect.left() + self._side() + 40 + _GAP
        px, high = (16, 19) if self.compact else (17, 21)
        wide = right - left
        name = wording.name_of(row.line.name)
        lines = painting.two_lines(name, px, 600, wide) if row.highlighted and len(subs) < 2 else [name]
        top = rect.top() + (rect.height() - high * len(lines) - _SUB * len(subs)) // 2
        for line in lines:
            painting.text(painter, QRect(left, top, wide, high), line, px, 600, look.colour("text"))
            top += high
        for icon, words, loud in subs:
            ink = look.colour("offline" if loud else "text2")
            facing.draw_picture(painter, left, top + 2, icons.pixmap(icon, 15, ink, 2.25))
            room = QRect(left + 21, top, wide - 21, _SUB)
            painting.text(painter, room, words, 14, 600 if loud else 400, ink)
            top += _SUB

    def _side(self) -> int:
        return 12 if self.compact else _EDGE


def _sub_lines(row: Row) -> int:
    line = row.line
    return bool(line.options) + len(line.notes) + (line.discount is not None) + bool(row.sent)


def _subs(row: Row) -> list[tuple[str, str, bool]]:
    """Lines below the name: icon, words, and whether they are loud (an allergy)."""
    line, found = row.line, []
    if line.options:
        found.append(("sliders-horizontal", wording.options(line, row.currency), False))
    found += [
        ("circle-alert" if note.allergy else "sticky-note", note.text, note.allergy) for note in line.notes
    ]
    if line.discount is not None:
        words = wording.discount(line.discount, line.discounted, row.currency)
        found.append(("badge-percent", words, False))
    if row.sent:
        found.append(("concierge-bell", wording.sent(line, row.sent), False))
    return found
