"""Text in the house's type: exact size, weight, ink and line height; wraps, elides or shrinks to fit."""

from math import ceil, floor
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel

from till_app.ui import painting, theme
from till_app.ui.fonts import text_font

_LINE = {
    14: 18,
    15: 20,
    16: 22,
    17: 22,
    18: 24,
    20: 26,
    22: 28,
    24: 32,
    28: 34,
    30: 36,
    32: 40,
    40: 46,
    48: 56,
}
_ENDLESS = 1_000_000.0
_DISPLAY = 96
"""From this size on digits stand closer together and begin at the very edge."""
_HUGE = 150
_LEAST = 14

LEFT = Qt.AlignmentFlag.AlignLeft
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight


def line_height(px: int) -> int:
    """The height of one line of text of `px`, in pixels."""
    return _LINE.get(px, px if px >= _DISPLAY else round(px * 1.2))


class Words(QLabel):
    """A sentence or an amount. `ink` is a colour token; `wrap` breaks lines, `fit` shrinks to the width.

    Without either it is elided at the end when the room is short. `line` is another height of a line.
    """

    def __init__(
        self,
        text: str = "",
        px: int = 16,
        weight: int = 400,
        ink: str = "text",
        *,
        align: Qt.AlignmentFlag = LEFT,
        wrap: bool = False,
        fit: bool = False,
        line: int = 0,
    ) -> None:
        super().__init__()
        self._line = line
        self._px, self._weight, self._ink = px, weight, ink
        self._align, self._wrap, self._fit = align, wrap, fit
        self._before = self._strong = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.say(text)

    def say(self, text: str, strong: str = "", before: str = "") -> None:
        """Shows `before`, then `strong` in bold, then `text`."""
        self._before, self._strong = len(before), len(strong)
        self.setText(before + strong + text)
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def set_ink(self, ink: str) -> None:
        """Another colour token."""
        self._ink = ink
        self.update()

    def set_px(self, px: int) -> None:
        """Another size (the largest one, when it fits itself to the width)."""
        if px != self._px:
            self._px = px
            self.updateGeometry()
            self.update()

    def font_px(self) -> int:
        """The size in which the text is shown now."""
        return self._fitting(self.width()).pixelSize() if self._fit else self._px

    def is_whole(self) -> bool:
        """Whether every letter is on the screen: none elided, none below or beside the edge."""
        if self._wrap:
            return self.height() >= self.heightForWidth(self.width())
        font = self._fitting(self.width()) if self._fit else self._font(self._px)
        return QFontMetricsF(font).horizontalAdvance(self.text()) <= self.width() + 1

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        return max(1, self._lay_out(width).lineCount()) * self._step() if self._wrap else self._step()

    def sizeHint(self) -> QSize:
        return QSize(ceil(self._natural()), self._step())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self.sizeHint().width()), self._step())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.current().colour(self._ink))
        layout = self._lay_out(self.width())
        tall = layout.lineAt(0).height() if self._fit else layout.lineCount() * self._step()
        left = 0.0
        if self._px >= _DISPLAY and self._align == LEFT and self.text():
            left = 3 - QFontMetricsF(layout.font()).tightBoundingRect(self.text()).x()
        lines = [layout.lineAt(place) for place in range(layout.lineCount())]
        below = self._wrap and len(lines) * self._step() > self.height()
        if below or any(line.naturalTextWidth() > self.width() + 1 for line in lines):
            painting.cut_short.append(self.text())
        layout.draw(painter, QPointF(left, floor((self.height() - tall) / 2)))
        painter.end()

    def _step(self) -> int:
        return self._line or line_height(self._px)

    def _natural(self) -> float:
        if self._strong:
            return self._lay_out(_ENDLESS).maximumWidth()
        return QFontMetricsF(self._font(self._px)).horizontalAdvance(self.text()) + 1

    def _font(self, px: int) -> QFont:
        font = text_font(px, self._weight)
        if px >= _DISPLAY:
            tighter = 0.03 if px > _HUGE else 0.02
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -px * tighter)
        return font

    def _fitting(self, width: float) -> QFont:
        """The largest size up to the wanted one in which the text is no wider than `width`."""
        px = self._px
        while px > _LEAST and QFontMetricsF(self._font(px)).horizontalAdvance(self.text()) > width:
            px -= 1 if px < 40 else 2
        return self._font(px)

    def _lay_out(self, width: float) -> QTextLayout:
        font = self._fitting(width) if self._fit else self._font(self._px)
        text = self.text().replace("\n", "\u2028")
        if not self._wrap and not self._fit:
            text = painting.elided(text, font, width + 0.5)
        layout = QTextLayout(text, font)
        option = QTextOption(self._align)
        option.setWrapMode(QTextOption.WrapMode.WordWrap if self._wrap else QTextOption.WrapMode.ManualWrap)
        layout.setTextOption(option)
        if self._strong:
            bold: Any = QTextLayout.FormatRange()  # its fields are missing from the stubs
            bold.start, bold.length = self._before, self._strong
            bold.format = QTextCharFormat()
            bold.format.setFont(text_font(self._px, 700))
            bold.format.setForeground(theme.current().colour("text"))
            layout.setFormats([bold])
        self._break_lines(layout, width)
        return layout

    def _break_lines(self, layout: QTextLayout, width: float) -> None:
        step, top = self._step(), 0.0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top if self._fit else top + floor((step - line.height()) / 2)))
            top += step
            line = layout.createLine()
        layout.endLayout()
