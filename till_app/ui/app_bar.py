"""AppBar: which till, where to go, is it safe, what time it is. Always in the same place."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui import icons, painting, theme
from till_app.ui.chip import StatusChip
from till_app.ui.fonts import text_font
from till_app.ui.views import ChipView, TillView
from till_app.ui.words import Words

_PAGES = (("order", "Order", "receipt-text"), ("tabs", "Tabs", "layout-grid"), ("till", "Till", "settings"))


class AppBar(QFrame):
    """60 high. Emits `went(key)` for order, tabs, till, and `chip_pressed`."""

    went = Signal(str)
    chip_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(theme.current().size("app_bar"))
        self._badge = _Badge()
        self._name = Words(px=17, weight=700)
        self._place = Words(px=14, ink="text2")
        self.chip = StatusChip()
        self._clock = Words(px=18, weight=600)
        self.nav = tuple(_NavButton(key, label, icon) for key, label, icon in _PAGES)
        self._build()

    def show_till(self, till: TillView) -> None:
        """Which till this is."""
        self._badge.show_number(till.number)
        self._name.say(till.name)
        self._place.say(till.place)

    def show_chip(self, view: ChipView) -> None:
        """Is it safe?"""
        self.chip.show_view(view)

    def show_clock(self, time: str) -> None:
        """ "12:44"."""
        self._clock.say(time)

    def show_nav(self, current: str | None, tabs: int = 0) -> None:
        """Where we are; None while nobody is logged in."""
        for button in self.nav:
            button.setVisible(current is not None)
            button.setChecked(button.key == current)
            button.show_count(tabs if button.key == "tabs" else 0)

    def set_compact(self, compact: bool) -> None:
        """Narrow screens: a chip of two lines, and Till as an icon."""
        self.chip.set_compact(compact)
        self.nav[2].set_bare(compact)

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self._name)
        names.addWidget(self._place)
        names.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 20, 1)
        row.setSpacing(0)
        row.addWidget(self._badge)
        row.addSpacing(12)
        row.addLayout(names)
        row.addSpacing(24)
        for button in self.nav:
            button.clicked.connect(self._went)
            row.addWidget(button)
            row.addSpacing(4)
        row.addStretch(1)
        row.addWidget(self.chip)
        row.addSpacing(17)
        row.addWidget(self._clock)
        self.chip.clicked.connect(self.chip_pressed)
        self.show_nav(None)

    def _went(self) -> None:
        button = self.sender()
        if isinstance(button, _NavButton):
            button.setChecked(True)
            self.went.emit(button.key)


class _Badge(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._number = ""
        self.setFixedSize(40, 40)

    def show_number(self, number: str) -> None:
        self._number = number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.box(painter, self.rect(), 10, look.colour("text"))
        centre = Qt.AlignmentFlag.AlignCenter
        painting.text(painter, self.rect(), self._number, 18, 700, look.colour("surface"), centre)


class _NavButton(QAbstractButton):
    def __init__(self, key: str, label: str, icon: str) -> None:
        super().__init__()
        self.key, self._icon = key, icon
        self._count, self._bare = 0, False
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFixedHeight(48)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def set_bare(self, bare: bool) -> None:
        self._bare = bare
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._bare:
            return QSize(56, 48)
        wide = QFontMetrics(text_font(17, 600)).horizontalAdvance(self.text()) + 51 + 18
        return QSize(wide + (self._count_width() + 10 if self._count else 0), 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        if self.isChecked() or self.isDown():
            painting.box(painter, self.rect(), 10, look.colour("pressed" if self.isDown() else "sunken"))
        ink = look.colour("text" if self.isChecked() else "text2")
        left = (self.width() - 24) // 2 if self._bare else 17
        painter.drawPixmap(left, (self.height() - 24) // 2, icons.pixmap(self._icon, 24, ink))
        if self._bare:
            return
        painting.text(painter, QRect(51, 0, self.width() - 51, self.height()), self.text(), 17, 600, ink)
        if self._count:
            wide = self._count_width()
            spot = QRect(self.width() - 18 - wide, 12, wide, 24)
            painting.box(painter, spot, 12, look.colour("pressed" if self.isChecked() else "sunken"))
            centre = Qt.AlignmentFlag.AlignCenter
            painting.text(painter, spot, str(self._count), 15, 600, look.colour("text"), centre)

    def _count_width(self) -> int:
        return max(24, QFontMetrics(text_font(15, 600)).horizontalAdvance(str(self._count)) + 16)
