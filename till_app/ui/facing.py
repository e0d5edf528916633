"""Where reading begins: painted widgets are mirrored as a whole where one reads from the right.

A widget paints as for English, from the left. The painter of `canvas` turns every place over; words and
pictures themselves are turned back, so that only their places are mirrored. Nothing else in the till asks
for the direction while it paints.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintDevice, QPainter, QPixmap
from PySide6.QtWidgets import QLayout, QStyle, QStyleOptionViewItem, QWidget

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_MARK = "\N{RIGHT-TO-LEFT MARK}"
_FIRST, _LAST = "\u0590", "\u08ff"
"""Hebrew to Arabic Extended-A: the letters that are read from the right."""
_SIGNED = re.compile(rf"([+−-])({_MARK}?)(?=\d)")

Watcher = Callable[[QPaintDevice, str, QRectF], object]
watchers: list[Watcher] = []
"""Told of every text and picture as it is painted: on which widget, its words ("" for a picture), where."""


def canvas(widget: QWidget) -> QPainter:
    """A painter for a widget that counts from the side on which reading begins."""
    painter = QPainter(widget)
    if widget.layoutDirection() == _RIGHT_TO_LEFT:
        turn(painter, widget.rect())
    return painter


def turn(painter: QPainter, whole: QRect) -> None:
    """From here on everything within `whole` is painted the other way round."""
    painter.translate(2 * whole.left() + whole.width(), 0)
    painter.scale(-1, 1)


def turn_in_view(painter: QPainter, cell: QRect, option: QStyleOptionViewItem) -> None:
    """The same for a delegate, in the cell of an item."""
    direction: Qt.LayoutDirection = option.direction  # type: ignore[attr-defined]  # missing from the stubs
    if direction == _RIGHT_TO_LEFT:
        turn(painter, cell)


def turned(direction: Qt.LayoutDirection, whole: QRect, spot: QRect) -> QRect:
    """The place of a child widget in `whole`, which is given as for English."""
    return QStyle.visualRect(direction, whole, spot)


def margins(around: QLayout | QWidget, begin: int, top: int, end: int, bottom: int) -> None:
    """Margins that are not the same at both sides; Qt turns layouts over, but not their margins."""
    if QGuiApplication.layoutDirection() == _RIGHT_TO_LEFT:
        begin, end = end, begin
    around.setContentsMargins(begin, top, end, bottom)


def draw_text(painter: QPainter, rect: QRect, flags: int, words: str) -> None:
    """Words in the ink of the painter; left and right in `flags` mean begin and end of the reading."""
    if not words:
        return
    if not _is_turned(painter):
        spot: QRect = painter.drawText(rect, flags, words)
        tell(painter, words, QRectF(spot))
        return
    painter.save()
    turn(painter, rect)
    painter.setLayoutDirection(direction_of(words))
    align = absolute(_RIGHT_TO_LEFT, Qt.AlignmentFlag(flags & 0xFF))
    spot = painter.drawText(rect, flags & ~0xFF | int(align), in_order(words))
    tell(painter, words, QRectF(spot))
    painter.restore()


def draw_picture(painter: QPainter, left: int, top: int, picture: QPixmap, angle: float = 0) -> None:
    """A picture whose corner of the beginning is at `left`, turned by `angle` degrees."""
    size = picture.deviceIndependentSize().toSize()
    rect = QRect(left, top, size.width(), size.height())
    if not angle and not _is_turned(painter):
        painter.drawPixmap(left, top, picture)
        tell(painter, "", QRectF(rect))
        return
    painter.save()
    if _is_turned(painter):
        turn(painter, rect)
    tell(painter, "", QRectF(rect))
    if angle:
        painter.translate(left + rect.width() / 2, top + rect.height() / 2)
        painter.rotate(angle)
        painter.translate(-left - rect.width() / 2, -top - rect.height() / 2)
    painter.drawPixmap(left, top, picture)
    painter.restore()


def absolute(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Begin and end of the reading as left and right of the screen."""
    return QStyle.visualAlignment(direction, align) | Qt.AlignmentFlag.AlignAbsolute


def in_order(words: str) -> str:
    """Words for a screen read from the right: those with a letter read so begin there, each part by itself.

    "Table 12 · 3 guests" would otherwise take its 3 to the Latin word before it, and "−2.56" have its sign
    at the wrong end.
    """
    if direction_of(words) != _RIGHT_TO_LEFT:
        return words
    signed = _SIGNED.sub("\\2\N{LEFT-TO-RIGHT MARK}\\1", words)
    return signed.replace(" · ", f"{_MARK} · {_MARK}")


def direction_of(words: str) -> Qt.LayoutDirection:
    """How words are read on a screen read from the right: a name or amount in Latin as it always is."""
    read_so = any(_FIRST <= letter <= _LAST or letter == _MARK for letter in words)
    return _RIGHT_TO_LEFT if read_so else Qt.LayoutDirection.LeftToRight


def _is_turned(painter: QPainter) -> bool:
    return painter.worldTransform().m11() < 0


def tell(painter: QPainter, words: str, spot: QRectF) -> None:
    """Tells the watchers what was painted where; `spot` is as the painter counts."""
    for watcher in watchers:
        watcher(painter.device(), words, painter.worldTransform().mapRect(spot))
