"""The few strokes everything is made of: a rounded box, a line of text, a stripe."""

from collections import deque
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen

from till_app.ui.fonts import text_font

cut_short: deque[str] = deque(maxlen=200)
"""The texts last painted that had not enough room and lost their end."""
_LEAST, _STEP = 12, 17
_TWO_LINES = 2 * _STEP
MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def box(  # noqa: PLR0917  # A stroke is said in one breath: where, how round, which fill, which edge.
    painter: QPainter,
    rect: QRect,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """A rounded rectangle whose edge lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
    inset = width / 2 if edge is not None else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def text(  # noqa: PLR0917  # So is a word: where, what, how large, how heavy, in which ink.
    painter: QPainter,
    rect: QRect,
    words: str,
    px: int,
    weight: int,
    ink: QColor,
    align: Qt.AlignmentFlag = MIDDLE_LEFT,
    *,
    wrap: bool = False,
) -> None:
    """One line, elided at its end, or with `wrap` as many lines as `rect` holds."""
    font = text_font(px, weight)
    painter.setFont(font)
    painter.setPen(ink)
    if wrap:
        flags = int(align) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(rect, flags, words)
        if QFontMetrics(font).boundingRect(rect, flags, words).height() > rect.height() + 2:
            cut_short.append(words)
    else:
        # Half a pixel more than the room: words that just fit are not elided.
        painter.drawText(rect, int(align), elided(words, font, rect.width() + 0.5))


def snug(  # noqa: PLR0917  # As `text`.
    painter: QPainter,
    rect: QRect,
    words: str,
    px: int,
    weight: int,
    ink: QColor,
    align: Qt.AlignmentFlag = MIDDLE_LEFT,
) -> None:
    """One line; smaller or in two lines rather than elided, for a label in a language of long words."""
    while px > _LEAST and width(words, px, weight) > rect.width():
        px -= 1
    if " " not in words or rect.height() < _TWO_LINES or width(words, px, weight) <= rect.width():
        text(painter, rect, words, px, weight, ink, align)
        return
    lines = two_lines(words, px, weight, rect.width())
    across = align & Qt.AlignmentFlag.AlignHorizontal_Mask
    top = rect.top() + (rect.height() - len(lines) * _STEP) // 2
    for place, line in enumerate(lines):
        spot = QRect(rect.left(), top + place * _STEP, rect.width(), _STEP)
        text(painter, spot, line, px, weight, ink, across | Qt.AlignmentFlag.AlignVCenter)


def elided(words: str, font: QFont, room: float) -> str:
    """The words, or as many of them as the room holds; `cut_short` tells of those."""
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
    if shown != words:
        cut_short.append(words)
    return shown


def width(words: str, px: int, weight: int) -> int:
    """How wide one line of text is, in whole px."""
    return ceil(QFontMetricsF(text_font(px, weight)).horizontalAdvance(words))


def stripe(painter: QPainter, rect: QRect, radius: float, width: int, colour: QColor) -> None:
    """A stripe down the left side, clipped to the rounded shape."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), colour)
    painter.restore()


def two_lines(words: str, px: int, weight: int, width: int, second: int = 0) -> list[str]:
    """The words broken into at most two lines, the second elided at its end.

    `width` is the room in px; `second` that of the second line where it differs.
    """
    font = text_font(px, weight)
    metrics = QFontMetrics(font)
    parts = words.split(" ")
    first = parts[0]
    taken = 1
    while taken < len(parts) and metrics.horizontalAdvance(f"{first} {parts[taken]}") <= width:
        first = f"{first} {parts[taken]}"
        taken += 1
    rest = " ".join(parts[taken:])
    lines = [first, rest] if rest else [first]
    rooms = (width, second or width)
    return [elided(line, font, room) for line, room in zip(lines, rooms, strict=False)]
