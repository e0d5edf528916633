"""Ask a manager: what needs leave, whose PIN, four dots and the keys."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from till_app.ui.buttons import TillButton
from till_app.ui.keypad import KeyPad
from till_app.ui.marks import IconSentence
from till_app.ui.permission_views import PermissionView
from till_app.ui.pin_panel import PIN_DIGITS, PinDots
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_WIDTH = 760
_KEY = 72
_ONE_COLUMN = 5


class PermissionDialog(QFrame):
    """Emits `chosen(manager id)`, `entered(pin)` at the fourth digit, or `left`. Keys: digits, Esc leaves.

    The digits live here only and go with every answer.
    """

    chosen = Signal(int)
    entered = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._digits = ""
        self._view: PermissionView | None = None
        self._title = Words(px=28, weight=700)
        self._reason = Words(px=17, ink="text2", wrap=True)
        self._ask = Words(px=17, weight=600, wrap=True)
        self._problem = IconSentence(px=15, weight=600, icon_px=20, gap=8, stroke=2.25)
        self.dots = PinDots()
        self.keys = KeyPad()
        self.leave = TillButton(self.tr("Not now"), height=56, px=17)
        self.people: list[TillButton] = []
        self._names = QGridLayout()
        self._build()

    def show_view(self, view: PermissionView) -> None:
        """What is asked, of whom, and what was wrong with the last PIN. What was typed is gone."""
        managers = self._view.managers if self._view else ()
        self._view = view
        self._title.say(view.title)
        self._reason.say(view.reason)
        if managers != view.managers:
            self._show_people(view)
        for button, person in zip(self.people, view.managers, strict=True):
            button.setChecked(person.user_id == view.chosen)
        self._ask.say(view.ask)
        self._ask.setVisible(bool(view.ask))
        self._problem.setVisible(bool(view.problem))
        self._problem.show_sentence("circle-alert", view.problem, "attention")
        self.keys.setEnabled(bool(view.chosen))
        self.setAccessibleName(f"{view.title}. {view.reason}")
        self.setAccessibleDescription(view.problem or view.ask)
        self._clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        text = event.text()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace:
            self._erase()
        elif text.isdecimal() and text.isascii():
            self.type_digit(text)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def type_digit(self, digit: str) -> None:
        """A digit from the pad or the keyboard; the fourth hands the PIN on."""
        if self._view is None or not self._view.chosen or len(self._digits) >= PIN_DIGITS:
            return
        self._digits += digit
        self.dots.show_count(len(self._digits))
        if len(self._digits) == PIN_DIGITS:
            pin, self._digits = self._digits, ""
            self.entered.emit(pin)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        self.keys.set_key_height(_KEY)
        self._names.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._reason)
        told.addSpacing(20)
        told.addLayout(self._names)
        told.addSpacing(16)
        told.addWidget(self._problem)
        told.addStretch(1)
        typing = QVBoxLayout()
        typing.setSpacing(0)
        typing.addWidget(self._ask)
        typing.addWidget(self.dots)
        typing.addWidget(self.keys)
        sides = QHBoxLayout()
        sides.setSpacing(32)
        sides.addLayout(told, 340)
        sides.addLayout(typing, 340)
        ways = QHBoxLayout()
        ways.addWidget(self.leave)
        ways.addStretch(1)
        self.leave.setMinimumWidth(180)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 24)
        whole.setSpacing(0)
        whole.addWidget(self._title)
        whole.addSpacing(12)
        whole.addLayout(sides, 1)
        whole.addSpacing(16)
        whole.addLayout(ways)
        self.keys.digit.connect(self.type_digit)
        self.keys.erased.connect(self._erase)
        self.keys.cleared.connect(self._clear)
        self.leave.clicked.connect(self.left)

    def _show_people(self, view: PermissionView) -> None:
        for button in self.people:
            self._names.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.people = []
        columns = 1 if len(view.managers) <= _ONE_COLUMN else 2
        for place, person in enumerate(view.managers):
            button = TillButton(person.name, icon="user-round-cog", height=56, px=17)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._choose)
            self._names.addWidget(button, place // columns, place % columns)
            self.people.append(button)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, TillButton) and self._view is not None:
            self.chosen.emit(self._view.managers[self.people.index(button)].user_id)

    @Slot()
    def _erase(self) -> None:
        self._digits = self._digits[:-1]
        self.dots.show_count(len(self._digits))

    @Slot()
    def _clear(self) -> None:
        self._digits = ""
        self.dots.show_count(0)
