"""A question about a tab: a name to type, or one of several choices to tap (save, transfer, assign, new)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from till_app.ui.buttons import TillButton
from till_app.ui.keypad import KeyPad
from till_app.ui.pager import Pager
from till_app.ui.tabs_views import TabAskView
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_WIDTH = 944
_ROWS = 5
_LONGEST = 40


class TabAskDialog(QFrame):
    """Answers once: `named(text)` for what was typed, `picked(key)` for a choice, or `left`.

    Digits typed into an empty field name a table. Keys: Enter and F12 take what is typed, Esc leaves.
    """

    named = Signal(str)
    picked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: TabAskView | None = None
        self._done, self._page = False, 0
        self._title = Words(px=28, weight=700, wrap=True)
        self._caption = Words(px=16, ink="text2", wrap=True)
        self._label = Words(px=16, weight=600)
        self.field = QLineEdit()
        self.keys = KeyPad(px=24)
        self._typing = QWidget()
        self._choices_title = Words(px=16, weight=600, wrap=True)
        self.pager = Pager()
        self.choices: list[TillButton] = []
        self._grid = QGridLayout()
        self._choosing = QWidget()
        self.leave = TillButton("", height=76, px=18)
        self.main = TillButton("", role="primary", icon="save", height=76, px=20)
        self._build()

    def show_view(self, view: TabAskView) -> None:
        """What is asked."""
        self._view = view
        self._title.say(view.title)
        self._caption.say(view.caption)
        self._typing.setVisible(bool(view.field_label))
        self._label.say(view.field_label)
        self.field.setAccessibleName(view.field_label)
        self.field.setText(view.text)
        self._choices_title.say(view.choices_title)
        self._choices_title.setVisible(bool(view.choices_title))
        self._choosing.setVisible(bool(view.choices))
        self.leave.setText(view.leave_label)
        self.main.setVisible(bool(view.main_label))
        self.setAccessibleName(f"{view.title}. {view.caption}")
        self._typed()
        self._show_choices()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_F12:
            self._take()
        elif event.text().isprintable() and event.text() and self._typing.isVisible():
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.field if self._typing.isVisible() else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumHeight(56)
        self.keys.set_key_height(72)
        typing = QVBoxLayout(self._typing)
        typing.setContentsMargins(0, 0, 0, 0)
        typing.setSpacing(10)
        typing.addWidget(self._label)
        typing.addWidget(self.field)
        typing.addWidget(self.keys)
        typing.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._choices_title, 1)
        head.addWidget(self.pager)
        choosing = QVBoxLayout(self._choosing)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(10)
        choosing.addLayout(head)
        choosing.addLayout(self._grid)
        choosing.addStretch(1)
        self._grid.setSpacing(8)
        sides = QHBoxLayout()
        sides.setSpacing(32)
        sides.addWidget(self._typing, 400)
        sides.addWidget(self._choosing, 480)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addStretch(1)
        ways.addWidget(self.leave)
        ways.addWidget(self.main)
        self.leave.setMinimumWidth(220)
        self.main.setMinimumWidth(300)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 28)
        whole.setSpacing(0)
        whole.addWidget(self._title)
        whole.addWidget(self._caption)
        whole.addSpacing(16)
        whole.addLayout(sides, 1)
        whole.addSpacing(20)
        whole.addLayout(ways)
        self.keys.digit.connect(self._type)
        self.keys.erased.connect(self._erase)
        self.keys.cleared.connect(self._clear)
        self.field.textEdited.connect(self._typed)
        self.pager.turned.connect(self._turn)
        self.leave.clicked.connect(self._leave)
        self.main.clicked.connect(self._take)

    def _columns(self) -> int:
        return 1 if self._view is not None and self._view.field_label else 3

    def _show_choices(self) -> None:
        view = self._view
        if view is None:
            return
        each = _ROWS * self._columns()
        pages = max(1, -(-len(view.choices) // each))
        shown = view.choices[self._page * each : (self._page + 1) * each]
        for button in self.choices:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        for place, choice in enumerate(shown):
            button = TillButton(choice.label, sub=choice.sub, icon=choice.icon, height=72, px=18)
            button.setObjectName(choice.key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._pick)
            self._grid.addWidget(button, place // self._columns(), place % self._columns())
            self.choices.append(button)
        self.pager.show_page(self._page, pages)
        self.pager.setVisible(pages > 1)

    @Slot(int)
    def _turn(self, step: int) -> None:
        self._page += step
        self._show_choices()

    @Slot(str)
    def _type(self, text: str) -> None:
        empty = not self.field.text()
        begin = self._view.digits_begin if self._view and empty and text.isdecimal() else ""
        self.field.setText((self.field.text() + begin + text)[:_LONGEST])
        self._typed()

    @Slot()
    def _erase(self) -> None:
        self.field.setText(self.field.text()[:-1])
        self._typed()

    @Slot()
    def _clear(self) -> None:
        self.field.clear()
        self._typed()

    @Slot()
    def _typed(self) -> None:
        name = self.field.text().strip()
        if self._view is not None:
            self.main.setText(self._view.main_label.format(name=name or "…"))
        self.main.setEnabled(bool(name))

    @Slot()
    def _take(self) -> None:
        name = self.field.text().strip()
        if name and not self._done and self.main.isVisible():
            self._done = True
            self.named.emit(name)

    @Slot()
    def _pick(self) -> None:
        button = self.sender()
        if isinstance(button, TillButton) and not self._done:
            self._done = True
            self.picked.emit(button.objectName())

    @Slot()
    def _leave(self) -> None:
        if not self._done:
            self._done = True
            self.left.emit()
