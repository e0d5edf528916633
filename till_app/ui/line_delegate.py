"""Paints a line of the order: quantity, name, options, notes, discount, amount."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from till_app.ui import icons, painting, theme, wording
from till_app.ui.models import ROW, Row

PLAIN, HIGHLIGHTED = 48, 64
STEPPER = 140
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SUB = 18


class LineDelegate(QStyledItemDelegate):
    """The highlighted line is taller and leaves room for the stepper, a real widget."""

    def __init__(self) -> None:
        super().__init__()
        self.margin = 16

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(ROW)
        subs = len(_subs(row))
        if row.highlighted:
            return QSize(100, max(HIGHLIGHTED, 28 + 21 + _SUB * subs))
        return QSize(100, PLAIN + _SUB * max(0, subs - 1))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        look = theme.current()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if row.highlighted:
            painter.fillRect(rect, look.colour("sel"))
            painter.fillRect(QRect(rect.left(), rect.top(), 5, rect.height()), look.colour("primary"))
        elif row.just_added:
            painter.fillRect(rect, look.colour("synced_bg"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("border"))
        left = rect.left() + self.margin + (STEPPER + 12 if row.highlighted else 52)
        if not row.highlighted:
            spot = QRect(rect.left() + self.margin, rect.center().y() - 18, 40, 36)
            painting.box(painter, spot, 6, look.colour("sunken"))
            centre = Qt.AlignmentFlag.AlignCenter
            count = wording.quantity(row.line.quantity)
            px = 17 if len(count) < 4 else 14
            painting.text(painter, spot, count, px, 700, look.colour("text"), centre)
        amount = QRect(rect.right() - self.margin - 110, rect.top(), 111, rect.height())
        painting.text(
            painter, amount, wording.money(row.line.total, row.currency), 17, 600, look.colour("text"), _RIGHT
        )
        self._paint_words(painter, rect, left, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, left: int, row: Row) -> None:
        look = theme.current()
        subs = _subs(row)
        wide = rect.right() - self.margin - 84 - left
        name = wording.name_of(row.line.name)
        lines = painting.two_lines(name, 17, 600, wide) if row.highlighted and not subs else [name]
        high = 21 * len(lines) + _SUB * len(subs)
        top = rect.top() + (rect.height() - high) // 2
        for line in lines:
            painting.text(painter, QRect(left, top, wide, 21), line, 17, 600, look.colour("text"))
            top += 21
        for icon, words, loud in subs:
            ink = look.colour("offline" if loud else "text2")
            painter.drawPixmap(left, top + 2, icons.pixmap(icon, 15, ink, 2.25))
            painting.text(
                painter, QRect(left + 21, top, wide - 21, _SUB), words, 14, 600 if loud else 400, ink
            )
            top += _SUB


def _subs(row: Row) -> list[tuple[str, str, bool]]:
    """Lines below the name: icon, words, and whether they are loud (an allergy)."""
    line, found = row.line, []
    if line.options:
        found.append(("sliders-horizontal", wording.options(line, row.currency), False))
    for note in line.notes:
        found.append(("circle-alert" if note.allergy else "sticky-note", note.text, note.allergy))
    if line.discount is not None:
        words = wording.discount(line.discount, line.discounted, row.currency)
        found.append(("badge-percent", words, False))
    return found
