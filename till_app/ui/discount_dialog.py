"""A discount of a line or of the whole order, or another price: one tap for the usual, keys for the rest."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from till_app.ui import facing
from till_app.ui.buttons import TillButton
from till_app.ui.cash_entry import AmountBox
from till_app.ui.discount_views import DiscountView
from till_app.ui.keypad import KeyPad
from till_app.ui.marks import Rule
from till_app.ui.segmented import Segmented
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import RIGHT, Words

_WIDTH, _COLUMNS, _PRESETS, _ROWS = 984, 3, 9, 2


class DiscountDialog(QFrame):
    """Shows a `DiscountView` and emits what is pressed.

    Keys: digits and Backspace type, Enter and F12 give, Esc leaves.
    """

    scope_chosen = Signal(str)
    kind_chosen = Signal(str)
    preset = Signal(int)
    digits = Signal(str)
    erased = Signal()
    given = Signal()
    away = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=24, weight=700)
        self.close_button = TillButton("", role="quiet", icon="x", height=48, name=tr("Close"))
        self.scopes = Segmented((("line", tr("This line")), ("order", tr("Whole order"))), px=16)
        self.kinds = Segmented(
            (("percent", tr("Percent")), ("amount", tr("Amount")), ("price", tr("Price"))), px=16
        )
        self.presets = tuple(TillButton("", height=56, px=17) for _ in range(_PRESETS))
        self._rows = tuple(
            (Words(px=17, ink="text2"), Words(px=20, weight=700, align=RIGHT)) for _ in range(_ROWS)
        )
        self.amount = AmountBox()
        self.keys = KeyPad("00")
        self.take_away = TillButton("", role="danger", height=56, px=17)
        self.leave = TillButton(tr("Not now"), height=56, px=17)
        self.main = TillButton("", role="primary", height=56, px=17)
        self._build()

    def show_view(self, view: DiscountView) -> None:
        """What is made cheaper, what is typed, and what it comes to."""
        self._title.say(view.title)
        self.setAccessibleName(view.title)
        self.scopes.set_current(view.scope)
        self.scopes.segments()[0].setEnabled(view.has_line)
        self.kinds.set_current(view.kind)
        self.kinds.segments()[2].setVisible(view.scope == "line")
        for place, button in enumerate(self.presets):
            shown = place < len(view.presets)
            button.setVisible(shown)
            if shown:
                label, sub = view.presets[place]
                button.setText(label)
                button.show_sub(sub)
        for place, (what, amount) in enumerate(self._rows):
            shown = place < len(view.rows)
            what.setVisible(shown)
            amount.setVisible(shown)
            if shown:
                what.say(view.rows[place][0])
                amount.say(view.rows[place][1])
        self.amount.show_amount(view.label, view.typed)
        self.take_away.setVisible(bool(view.away))
        self.take_away.setText(view.away)
        self.main.setText(view.main)
        self.main.setEnabled(view.can_give)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if key == Qt.Key.Key_F12 or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.amount.hasFocus()):
            self.main.click()
        elif enter_presses(self, key):
            return
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif text.isdecimal() and text.isascii():
            self.digits.emit(text)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        self.close_button.setFixedWidth(48)
        head = QHBoxLayout()
        facing.margins(head, 24, 14, 14, 14)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.scopes)
        left.addWidget(self.kinds)
        left.addSpacing(4)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, button in enumerate(self.presets):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._preset)
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        left.addLayout(grid)
        left.addStretch(1)
        for what, amount in self._rows:
            row = QHBoxLayout()
            row.addWidget(what)
            row.addWidget(amount, 1)
            left.addLayout(row)
        right = QVBoxLayout()
        right.setSpacing(12)
        self.keys.set_key_height(72)
        right.addWidget(self.amount)
        right.addWidget(self.keys)
        sides = QHBoxLayout()
        sides.setContentsMargins(24, 16, 24, 16)
        sides.setSpacing(24)
        sides.addLayout(left, 520)
        sides.addLayout(right, 400)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Rule())
        whole.addLayout(sides, 1)
        whole.addWidget(Rule())
        whole.addLayout(self._foot())
        self._connect()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 14, 24, 14)
        foot.setSpacing(12)
        foot.addWidget(self.take_away)
        foot.addStretch(1)
        self.leave.setMinimumWidth(160)
        self.main.setMinimumWidth(280)
        foot.addWidget(self.leave)
        foot.addWidget(self.main)
        return foot

    def _connect(self) -> None:
        self.scopes.chosen.connect(self.scope_chosen)
        self.kinds.chosen.connect(self.kind_chosen)
        self.keys.digit.connect(self.digits)
        self.keys.erased.connect(self.erased)
        self.take_away.clicked.connect(self.away)
        self.leave.clicked.connect(self.left)
        self.close_button.clicked.connect(self.left)
        self.main.clicked.connect(self.given)

    @Slot()
    def _preset(self) -> None:
        button = self.sender()
        if isinstance(button, TillButton):
            self.preset.emit(self.presets.index(button))
