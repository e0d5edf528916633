"""StatusChip: is it safe? Icon shape, words and weight say it as well as colour."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import facing, icons, painting, theme, wording
from till_app.ui.fonts import text_font
from till_app.ui.views import ChipView

_ICONS = {
    "local": "save", "syncing": "refresh-cw", "synced": "check-check", "offline": "cloud-off",
    "attention": "triangle-alert",
}  # fmt: skip
_ICON = 22
_STEPS = 12


class StatusChip(QAbstractButton):
    """48 high; two lines when the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._view = ChipView("local")
        self._compact = False
        self._still = False
        self._turn = 0
        self._turning = QTimer(self)
        self._turning.timeout.connect(self._step)
        self.setFixedHeight(48)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_view(self._view)

    def show_view(self, view: ChipView) -> None:
        """The state; while sending, the icon turns unless less motion is wanted."""
        self._view = view
        self.setText(wording.chip_title(view))
        self.setAccessibleName(wording.chip_spoken(view))
        self._turn_or_not()
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Two lines on narrow screens."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def set_still(self, still: bool) -> None:
        """Less motion: the icon stands."""
        self._still = still
        self._turn_or_not()

    def turns(self) -> bool:
        """Whether the icon turns now."""
        return self._turning.isActive()

    def sizeHint(self) -> QSize:
        """Icon and words."""
        first, second = self._lines()
        wide = QFontMetrics(text_font(15, 600)).horizontalAdvance(first)
        wide = max(wide, QFontMetrics(text_font(14, 500)).horizontalAdvance(second)) if second else wide
        return QSize(wide + 48 + 20, 48)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn_or_not()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, edge, icon, words."""
        look, state = theme.current(), self._view.state
        painter = facing.canvas(self)
        ink = look.colour("on_attention" if state == "attention" else state)
        fill = look.colour("attention" if state == "attention" else f"{state}_bg")
        edge = look.colour("offline_border") if state == "offline" else None
        painting.box(painter, self.rect(), 24, fill, edge, 2)
        self._paint_icon(painter, ink)
        first, second = self._lines()
        words = QRect(48, 0, self.width() - 56, self.height())
        if second:
            painting.text(painter, QRect(48, 6, words.width(), 18), first, 15, 600, ink)
            painting.text(painter, QRect(48, 24, words.width(), 18), second, 14, 500, ink)
        else:
            painting.text(painter, words, first, 15, 600, ink)

    def _paint_icon(self, painter: QPainter, ink: QColor) -> None:
        picture = icons.pixmap(_ICONS[self._view.state], _ICON, ink, 2.25)
        angle = 360 * self._turn / _STEPS
        facing.draw_picture(painter, 16, (self.height() - _ICON) // 2, picture, angle)

    def _lines(self) -> tuple[str, str]:
        title, waiting = wording.chip_title(self._view), wording.chip_waiting(self._view)
        if self._compact or not waiting:
            return title, waiting
        return f"{title} ({waiting})", ""

    def _turn_or_not(self) -> None:
        if self._view.state == "syncing" and self.isVisible() and not self._still:
            if not self._turning.isActive():
                self._turning.start(theme.current().motion("syncing_spin_period") // _STEPS)
        else:
            self._turning.stop()
            self._turn = 0

    def _step(self) -> None:
        self._turn = (self._turn + 1) % _STEPS
        self.update()
