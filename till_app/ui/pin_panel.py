"""The right side of the login screen: whose PIN, what will open, four dots and the keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.aloud import say_aloud
from till_app.ui.avatar import Avatar
from till_app.ui.buttons import TillButton
from till_app.ui.hint_box import HintBox
from till_app.ui.keypad import KeyPad
from till_app.ui.tongue import tr
from till_app.ui.views import Hint, LoginView
from till_app.ui.words import Words

PIN_DIGITS = 4
_DOT, _DOT_GAP = 18, 20
_HEAD, _LEAST_DOTS = 60, 34
_TIGHT_BELOW = 660


class PinDots(QWidget):
    """How many digits are typed, never which."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = 0
        self.setMinimumHeight(_LEAST_DOTS)
        self.show_count(0)

    def show_count(self, typed: int) -> None:
        """`typed` of four. That much is said aloud, the digits never are."""
        news = typed != self._typed
        self._typed = typed
        self.setAccessibleName(tr("{typed} of {all} digits", typed=typed, all=PIN_DIGITS))
        if news and self.isVisible():
            say_aloud(self, self.accessibleName(), at_once=True)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(PIN_DIGITS * (_DOT + _DOT_GAP), 58)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (self.width() - PIN_DIGITS * _DOT - (PIN_DIGITS - 1) * _DOT_GAP) / 2
        for dot in range(PIN_DIGITS):
            circle = QRectF(left + dot * (_DOT + _DOT_GAP), (self.height() - _DOT) / 2 - 0.5, _DOT, _DOT)
            if dot < self._typed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("text"))
                painter.drawEllipse(circle)
            else:
                painter.setPen(QPen(look.colour("border_strong"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        painter.end()


class PinPanel(QFrame):
    """Takes four digits and hands them on at once. The digits live here only and go with every answer."""

    pin_entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view = LoginView(())
        self._digits, self._sent = "", False
        self._disc = Avatar(60)
        self._name = Words(px=24, weight=700)
        self._ask = Words(px=16, ink="text2")
        self.box = HintBox()
        self.dots = PinDots()
        self.keys = KeyPad()
        self.enter = TillButton(self.tr("Log in"), role="primary", icon="log-in", height=76, px=20)
        self._column = QVBoxLayout(self)
        self._gap = QSpacerItem(0, 52)
        self._side = 32
        self._build()

    def show_view(self, view: LoginView) -> None:
        """Whose PIN is asked for, what will open, what was wrong."""
        before, self._view = self._view, view
        news = bool(view.problem) and view.problem != before.problem
        if view.chosen != before.chosen or news or (self._sent and not view.busy):
            self._forget()
        self._disc.setVisible(view.chosen is not None)
        if view.chosen is not None:
            self._disc.show_person(view.chosen)
        self._name.say(view.chosen.name if view.chosen else self.tr("Choose your name"))
        self._ask.say(self.tr("Enter your PIN") if view.chosen else self.tr("Then enter your PIN."))
        self._show_box(view)
        self.enter.setText(self.tr("Checking…") if view.busy else self.tr("Log in"))
        self._show_typed()
        self._fit()

    def type_digit(self, digit: str) -> None:
        """A digit from the pad or the keyboard; the fourth submits."""
        if self._takes_digits() and len(self._digits) < PIN_DIGITS:
            self._digits += digit
            self._show_typed()
            if len(self._digits) == PIN_DIGITS:
                self.submit()

    @Slot()
    def erase(self) -> None:
        """Takes the last digit back."""
        if self._takes_digits():
            self._digits = self._digits[:-1]
            self._show_typed()

    @Slot()
    def clear(self) -> None:
        """Takes all digits back."""
        if self._takes_digits():
            self._forget()
            self._show_typed()

    @Slot()
    def submit(self) -> None:
        """Hands the PIN on, once, when it is whole."""
        if self._takes_digits() and len(self._digits) == PIN_DIGITS and not self._sent:
            self._sent = True
            self._show_typed()
            self.pin_entered.emit(self._digits)

    def set_compact(self, compact: bool) -> None:
        """Narrower on a narrow screen."""
        self.setFixedWidth(360 if compact else 440)
        self._side = 24 if compact else 32
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keys as tall as the room allows. What opens may be long: then the dots give way, not the keys."""
        tight = self.height() < _TIGHT_BELOW
        top, bottom, gap, usual = (10, 12, 26, 86) if tight else (20, 20, 52, 66)
        self._column.setContentsMargins(self._side, top, self._side, bottom)
        self._gap.changeSize(0, gap, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.enter.setFixedHeight(68 if tight else 76)
        around = top + _HEAD + 14 + gap + self.enter.height() + bottom
        width = self.width() - 2 * self._side - 1
        words = self.box.heightForWidth(width) if self.box.isVisibleTo(self) else 0
        room = min(
            self.height() - around - usual - (_LEAST_DOTS if tight else 58),
            self.height() - around - words - _LEAST_DOTS + gap - 12,
        )
        self.keys.set_key_height(max(48, min(78, (room - 30) // 4)))
        self._column.invalidate()

    def _build(self) -> None:
        self.setProperty("role", "panel")
        self._name.setFixedHeight(32)
        stays = self.box.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.box.setSizePolicy(stays)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._ask)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._disc)
        head.addSpacerItem(QSpacerItem(0, _HEAD))
        head.addLayout(names, 1)
        self.box.setContentsMargins(0, 1, 4, 1)
        whole = self._column
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addSpacing(14)
        whole.addWidget(self.box)
        whole.addWidget(self.dots, 1)
        whole.addWidget(self.keys)
        whole.addSpacerItem(self._gap)
        whole.addWidget(self.enter)
        self.set_compact(compact=False)
        self.keys.digit.connect(self.type_digit)
        self.keys.erased.connect(self.erase)
        self.keys.cleared.connect(self.clear)
        self.enter.clicked.connect(self.submit)

    def _show_box(self, view: LoginView) -> None:
        shown = view.hint
        if view.problem:
            first, _stop, rest = view.problem.partition(". ")
            shown = Hint("key-round", first.rstrip("."), rest, "warn")
        self.box.setVisible(shown is not None)
        if shown is not None:
            self.box.show_hint(shown)

    def _show_typed(self) -> None:
        self.dots.show_count(len(self._digits))
        self.enter.setEnabled(self._view.chosen is not None and not self._view.busy)
        self.keys.setEnabled(self._view.chosen is not None and not self._view.busy)

    def _takes_digits(self) -> bool:
        return self._view.chosen is not None and not self._view.busy and not self._sent

    def _forget(self) -> None:
        self._digits, self._sent = "", False
