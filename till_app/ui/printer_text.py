"""Letters that no code page of a printer has, drawn as dots: Arabic, Hebrew, Chinese, joined and ordered."""

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from till_app.devices.escpos_layout import Strip
from till_app.ui.fonts import mono_font

_LINE, _PX = 30, 20
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def draw(strip: Strip, wide: int) -> tuple[int, bytes]:
    """A strip so many dots wide: its height and a byte for each dot, 0 black. May run on any thread.

    Text that is written from right to left begins at the right edge, its amount stands at the left.
    """
    times = 2 if strip.tall else 1
    high = _LINE * times
    image = QImage(wide, high, QImage.Format.Format_Grayscale8)
    image.fill(QColor("black" if strip.inverse else "white"))
    painter = QPainter(image)
    painter.setPen(QColor("white" if strip.inverse else "black"))
    painter.setFont(mono_font(_PX * times, 700 if strip.bold else 400))
    turned = _is_right_to_left(strip.left)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    paper = QRect(0, 0, wide, high)
    begin = Qt.AlignmentFlag.AlignHCenter if strip.middle else _RIGHT if turned else _LEFT
    for text, side in ((strip.left.strip(), begin), (strip.right, _LEFT if turned else _RIGHT)):
        painter.drawText(paper, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)
    painter.end()
    # A row of an image may be longer than its dots.
    rows, step = bytes(image.constBits()), image.bytesPerLine()
    return high, b"".join(rows[row * step : row * step + wide] for row in range(high))


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is Arabic, Hebrew or the like."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in strong if one in ("L", "R", "AL")), "L") != "L"
