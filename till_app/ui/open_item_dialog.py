"""An open item: what it is called, how it is taxed, what it costs."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from till_app.ui.buttons import TillButton
from till_app.ui.cash_entry import AmountBox
from till_app.ui.keypad import KeyPad
from till_app.ui.open_item_views import OpenItemView
from till_app.ui.pay_amount import SEPARATORS
from till_app.ui.presenting.open_item import TAXES
from till_app.ui.receipts_row import ChoiceRow
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_WIDTH, _LONGEST = 944, 40


class OpenItemDialog(QFrame):
    """Emits what is pressed; `added` carries the name as typed, "" for none.

    Keys: digits type the price unless the name has the focus, Enter and F12 add, Esc leaves.
    """

    digits = Signal(str)
    erased = Signal()
    tax_chosen = Signal(int)
    added = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=28, weight=700)
        self._caption = Words(px=16, ink="text2", wrap=True)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.taxes = tuple(ChoiceRow(height=52, ticked=True) for _ in range(TAXES))
        self.amount = AmountBox()
        self.keys = KeyPad("00")
        self.leave = TillButton(tr("Add nothing"), height=76, px=18)
        self.main = TillButton("", role="primary", icon="plus", height=76, px=20)
        self._build()

    def show_view(self, view: OpenItemView) -> None:
        """What is typed so far."""
        self._title.say(view.title)
        self._caption.say(view.caption)
        self.setAccessibleName(f"{view.title}. {view.caption}")
        self.name.setPlaceholderText(view.unnamed)
        for place, row in enumerate(self.taxes):
            row.setVisible(place < len(view.taxes))
            if place < len(view.taxes):
                row.show_row(str(place), view.taxes[place], "", "", "", place == view.tax)
        self.amount.show_amount(tr("Price"), view.amount)
        self.main.setText(view.main)
        self.main.setEnabled(view.can_add)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        entered = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_F12 or (entered and (self.amount.hasFocus() or self.name.hasFocus())):
            self.main.click()
        elif enter_presses(self, key):
            return
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif (text.isdecimal() and text.isascii()) or text in SEPARATORS:
            self.digits.emit(text)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        self.name.setMaxLength(_LONGEST)
        self.name.setMinimumHeight(56)
        self.keys.set_key_height(72)
        what = QVBoxLayout()
        what.setSpacing(8)
        what.addWidget(Words(tr("Name"), px=16, weight=600))
        what.addWidget(self.name)
        what.addSpacing(12)
        what.addWidget(Words(tr("Tax"), px=16, weight=600))
        for row in self.taxes:
            row.picked.connect(self._choose_tax)
            what.addWidget(row)
        what.addStretch(1)
        price = QVBoxLayout()
        price.setSpacing(12)
        price.addWidget(self.amount)
        price.addWidget(self.keys)
        sides = QHBoxLayout()
        sides.setSpacing(32)
        sides.addLayout(what, 440)
        sides.addLayout(price, 440)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.leave, 1)
        ways.addWidget(self.main, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 28)
        whole.setSpacing(12)
        whole.addWidget(self._title)
        whole.addWidget(self._caption)
        whole.addLayout(sides, 1)
        whole.addLayout(ways)
        self.keys.digit.connect(self.digits)
        self.keys.erased.connect(self.erased)
        self.leave.clicked.connect(self.left)
        self.main.clicked.connect(self._add)

    @Slot(str)
    def _choose_tax(self, place: str) -> None:
        self.tax_chosen.emit(int(place))

    @Slot()
    def _add(self) -> None:
        self.added.emit(self.name.text())
