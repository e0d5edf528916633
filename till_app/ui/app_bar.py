"""AppBar: which till, where to go, is it safe, what time it is. Always in the same place."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui import facing, icons, painting, theme
from till_app.ui.chip import StatusChip
from till_app.ui.fonts import text_font
from till_app.ui.switch_button import SwitchButton
from till_app.ui.tongue import tr
from till_app.ui.views import ChipView, TillView
from till_app.ui.words import RIGHT, Words

_ICON, _GAP = 22, 10


class AppBar(QFrame):
    """60 high. Emits `went(key)` for order, tabs, till, `switched` for another person, `chip_pressed`."""

    went = Signal(str)
    switched = Signal()
    chip_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(theme.current().size("app_bar"))
        self._badge = _Badge()
        self._name = Words(px=17, weight=700)
        self._name.setFixedHeight(20)
        self._place = Words(px=14, ink="text2")
        self.chip = StatusChip()
        self._clock = Words(px=18, weight=600, align=RIGHT)
        self.nav = tuple(_NavButton(key, label, icon) for key, label, icon in _pages())
        self.switch = SwitchButton()
        self._build()

    def show_till(self, till: TillView) -> None:
        """Which till this is."""
        self._badge.show_number(till.number)
        self._name.say(till.name)
        self._place.say(till.place)
        # Without one the name stands in the middle of the bar.
        self._place.setVisible(bool(till.place))

    def show_chip(self, view: ChipView) -> None:
        """Is it safe?"""
        self.chip.show_view(view)

    def show_clock(self, time: str) -> None:
        """ "12:44"."""
        self._clock.say(time)

    def show_nav(self, current: str | None, tabs: int = 0) -> None:
        """Where we are; None while nobody is logged in."""
        self.switch.setVisible(current is not None)
        for button in self.nav:
            button.setVisible(current is not None)
            button.setChecked(button.key == current)
            button.show_count(tabs if button.key == "tabs" else 0)

    def set_compact(self, compact: bool) -> None:
        """Narrow screens: a chip of two lines, and Till as an icon."""
        self.chip.set_compact(compact)
        for button in self.nav:
            button.set_compact(compact, bare=compact and button.key == "till")

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self._name)
        names.addWidget(self._place)
        names.addStretch()
        self.chip.setParent(self)  # Before the ways: the tab key follows the order of adoption.
        row = QHBoxLayout(self)
        facing.margins(row, 16, 1, 20, 0)
        row.setSpacing(0)
        row.addWidget(self._badge)
        row.addSpacing(12)
        row.addLayout(names)
        row.addSpacing(22)
        for button in self.nav:
            button.clicked.connect(self._went)
            row.addWidget(button)
            row.addSpacing(4)
        row.addSpacing(8)
        row.addWidget(self.switch)
        row.addStretch(1)
        row.addWidget(self.chip)
        row.addSpacing(14)
        row.addWidget(self._clock)
        self.chip.clicked.connect(self.chip_pressed)
        self.switch.clicked.connect(self.switched)
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
        painter = facing.canvas(self)
        painting.box(painter, self.rect(), 10, look.colour("text"))
        centre = Qt.AlignmentFlag.AlignCenter
        painting.text(painter, self.rect(), self._number, 18, 700, look.colour("surface"), centre)


class _NavButton(QAbstractButton):
    def __init__(self, key: str, label: str, icon: str) -> None:
        super().__init__()
        self.key, self._icon = key, icon
        self._count, self._bare, self._side = 0, False, 18
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

    def set_compact(self, compact: bool, *, bare: bool) -> None:
        self._side, self._bare = 12 if compact else 18, bare
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = _ICON
        if not self._bare:
            wide += _GAP + QFontMetrics(text_font(16, 600)).horizontalAdvance(self.text())
            wide += _GAP + self._count_width() if self._count else 0
        return QSize(max(48, wide + 2 * self._side), 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        if self.isChecked() or self.isDown():
            painting.box(painter, self.rect(), 10, look.colour("pressed" if self.isDown() else "sunken"))
        ink = look.colour("text" if self.isChecked() else "text2")
        left = (self.width() - _ICON) // 2 if self._bare else self._side
        facing.draw_picture(painter, left, (self.height() - _ICON) // 2, icons.pixmap(self._icon, _ICON, ink))
        if self._bare:
            return
        left += _ICON + _GAP
        painting.text(painter, QRect(left, 0, self.width() - left, self.height()), self.text(), 16, 600, ink)
        if self._count:
            wide = self._count_width()
            spot = QRect(self.width() - self._side - wide, 12, wide, 24)
            painting.box(painter, spot, 12, look.colour("pressed" if self.isChecked() else "sunken"))
            centre = Qt.AlignmentFlag.AlignCenter
            painting.text(painter, spot, str(self._count), 14, 600, look.colour("text"), centre)

    def _count_width(self) -> int:
        return max(24, QFontMetrics(text_font(14, 600)).horizontalAdvance(str(self._count)) + 14)


def _pages() -> tuple[tuple[str, str, str], ...]:
    return (
        ("order", tr("Order"), "receipt-text"),
        ("tabs", tr("Tabs"), "layout-grid"),
        ("till", tr("Till"), "settings"),
    )
