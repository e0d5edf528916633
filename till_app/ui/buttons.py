"""TillButton: icon, label and an optional second line, painted by itself; acts on release inside."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import icons, painting, theme
from till_app.ui.fonts import text_font

Role = Literal["plain", "primary", "danger", "quiet", "soft"]
_RADIUS = 10
_SIDES = 12
"""What stays free at the left and right together, however narrow the button is."""
_CENTRE = Qt.AlignmentFlag.AlignCenter


class TillButton(QAbstractButton):
    """A button of one height. `soft` is a grey key; `light` has a pale edge, for a tinted ground."""

    def __init__(
        self,
        label: str,
        *,
        role: Role = "plain",
        icon: str = "",
        sub: str = "",
        height: int = 56,
        px: int = 17,
        weight: int = 600,
        name: str = "",
        light: bool = False,
    ) -> None:
        super().__init__()
        self._role, self._icon, self._sub = role, icon, sub
        self._px, self._weight, self._name = px, weight, name
        self._light, self._busy = light, ""
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(label)

    def setText(self, label: str) -> None:
        """Another label, and with it another spoken name unless one was given."""
        super().setText(label)
        self.setAccessibleName(self._name or ", ".join(part for part in (label, self._sub) if part))
        self.updateGeometry()

    @property
    def role(self) -> Role:
        """What kind of button it is."""
        return self._role

    def show_sub(self, sub: str) -> None:
        """Another second line; "" for none."""
        if sub != self._sub:
            self._sub = sub
            self.setText(self.text())
            self.update()

    def show_icon(self, icon: str) -> None:
        """Another icon; "" for none."""
        self._icon = icon
        self.update()

    def set_px(self, px: int) -> None:
        """Another size of the label."""
        self._px = px
        self.updateGeometry()
        self.update()

    def set_busy(self, text: str) -> None:
        """Shows what goes on instead of the label and takes no presses; "" ends it."""
        self._busy = text
        self.setEnabled(not text)
        self.update()

    def least_width(self) -> int:
        """Narrower than this the label is shown smaller, and in the end elided."""
        label = QFontMetrics(text_font(self._px, self._weight)).horizontalAdvance(self.text())
        if self._icon:
            label += self._icon_px() + (self._gap() if self.text() else 0)
        sub = QFontMetrics(text_font(14, 500)).horizontalAdvance(self._sub)
        return max(label, sub) + _SIDES

    def sizeHint(self) -> QSize:
        """As wide as the label and its second line need, with room on both sides."""
        return QSize(self.least_width() - _SIDES + 2 * self._padding(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a finger, nor than an icon alone."""
        return QSize(48, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, edge, then icon and label as one group in the middle."""
        painter = QPainter(self)
        ink = self._paint_ground(painter)
        label = self._busy or self.text()
        font = text_font(self._fitting(label), self._weight)
        icon = self._icon_px() if self._icon else 0
        gap = self._gap() if icon and label else 0
        room = self.width() - _SIDES - icon - gap
        wide = min(painting.width(label, font.pixelSize(), self._weight), room)
        left = (self.width() - wide - gap - icon) // 2
        middle = self.height() // 2
        top = middle - 19 if self._sub else 0
        high = 22 if self._sub else self.height()
        if icon:
            painter.drawPixmap(left, top + (high - icon) // 2, icons.pixmap(self._icon, icon, ink))
        spot = QRect(left + icon + gap, top, wide + 2, high)
        painting.snug(painter, spot, label, font.pixelSize(), self._weight, ink)
        if self._sub:
            soft = ink if self._role == "primary" else theme.current().colour("text2")
            below = QRect(2, middle + 2, self.width() - 4, 18)
            painting.snug(painter, below, self._sub, 14, 500, soft, _CENTRE)

    def _paint_ground(self, painter: QPainter) -> QColor:
        """Paints fill and edge; the ink that goes on it."""
        look = theme.current()
        if not self.isEnabled():
            if self._role == "quiet" and not self.text():
                return look.colour("disabled_text")
            painting.box(painter, self.rect(), _RADIUS, look.colour("disabled_bg"), look.colour("border"))
            return look.colour("disabled_text")
        down = self.isDown()
        if self._role == "primary":
            fill = look.colour("primary_pressed" if down else "primary")
            painting.box(painter, self.rect(), _RADIUS, fill)
            return look.colour("on_primary")
        if self.isChecked():
            painting.box(painter, self.rect(), _RADIUS, look.colour("sel"), look.colour("primary"), 3)
            return look.colour("text")
        if self._role == "quiet":
            if down:
                painting.box(painter, self.rect(), _RADIUS, look.colour("pressed"))
            return look.colour("text")
        if self._role == "soft":
            fill = look.colour("pressed" if down else "sunken")
            painting.box(painter, self.rect(), _RADIUS, fill, look.colour("border"))
            return look.colour("text")
        danger = self._role == "danger"
        edge = look.colour("border" if self._light else "attention" if danger else "border_strong")
        painting.box(painter, self.rect(), _RADIUS, look.colour("pressed" if down else "surface"), edge)
        return look.colour("attention" if danger else "text")

    def _fitting(self, label: str) -> int:
        """The label's size: smaller by up to a quarter rather than elided."""
        room = self.width() - _SIDES - (self._icon_px() + self._gap() if self._icon else 0)
        px = self._px
        least = max(14, self._px * 3 // 4)
        while px > least and QFontMetrics(text_font(px, self._weight)).horizontalAdvance(label) > room:
            px -= 1
        return px

    def _icon_px(self) -> int:
        if not self.text():
            return 24
        if self._px <= 16:
            return 19 if self._px <= 15 else 20
        return 22 if self._px <= 17 else 24 if self._px < 24 else 30

    def _gap(self) -> int:
        return 6 if self._px <= 15 else 10

    def _padding(self) -> int:
        if self.height() > 48:
            return 21
        return 12 if self._px <= 15 else 17
