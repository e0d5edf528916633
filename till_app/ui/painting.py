"""The few strokes everything is made of: a rounded box, a line of text, a stripe."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen

from till_app.ui.fonts import text_font

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
        painter.drawText(rect, int(align) | int(Qt.TextFlag.TextWordWrap), words)
    else:
        # Half a pixel more than the room: words that just fit are not elided.
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
        painter.drawText(rect, int(align), shown)


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
    metrics = QFontMetrics(text_font(px, weight))
    parts = words.split(" ")
    first = parts[0]
    taken = 1
    while taken < len(parts) and metrics.horizontalAdvance(f"{first} {parts[taken]}") <= width:
        first = f"{first} {parts[taken]}"
        taken += 1
    rest = " ".join(parts[taken:])
    lines = [first, rest] if rest else [first]
    rooms = (width, second or width)
    end = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(line, end, room) for line, room in zip(lines, rooms, strict=False)]
