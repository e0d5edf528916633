"""What is given back of a paid order: lines or an amount, why, and how (refund)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from till_app.ui.buttons import TillButton
from till_app.ui.cash_entry import AmountBox
from till_app.ui.keypad import KeyPad
from till_app.ui.marks import IconSentence
from till_app.ui.pager import Pager
from till_app.ui.presenting.receipts import LINES, reasons
from till_app.ui.receipts_row import ChoiceRow
from till_app.ui.receipts_views import RefundView
from till_app.ui.segmented import Segmented
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_METHODS = ("cash", "card", "voucher")


class RefundDialog(QFrame):
    """Shows a `RefundView`. Keys: digits pence first, Backspace, Esc leaves, F12 gives back."""

    line_picked = Signal(str)
    everything = Signal()
    paged = Signal(int)
    digits = Signal(str)
    erased = Signal()
    reason_chosen = Signal(str)
    method_chosen = Signal(str)
    given = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=28, weight=700, fit=True)
        self._caption = Words(px=16, ink="text2")
        self.lines = tuple(ChoiceRow(height=52, ticked=True) for _ in range(LINES))
        self.whole = TillButton(tr("Everything that is left"), icon="list-checks", height=56)
        self.pager = Pager()
        self.amount = AmountBox()
        self.keys = KeyPad("00", px=26)
        self.reason = Segmented(reasons())
        self.methods = tuple(TillButton("", height=56) for _ in _METHODS)
        self._problem = IconSentence(px=15, weight=600)
        self.leave = TillButton(tr("Give nothing back"), height=76, px=18)
        self.main = TillButton("", role="primary", icon="hand-coins", height=76, px=20)
        self._build()

    def show_view(self, view: RefundView) -> None:
        """What is chosen so far."""
        self._title.say(view.title)
        self._caption.say(view.caption)
        for row, said in zip(self.lines, (*view.lines, *(None,) * LINES), strict=False):
            row.setVisible(said is not None)
            if said is not None:
                line_id, words, amount, chosen = said
                row.show_row(line_id, words, "", amount, "", chosen)
        self.pager.show_page(view.page, view.pages)
        self.amount.show_amount(view.amount_label, view.amount)
        self.reason.set_current(view.reason)
        for place, button in enumerate(self.methods):
            button.setVisible(place < len(view.methods))
            if place < len(view.methods):
                key, label = view.methods[place]
                button.setText(label)
                button.setProperty("key", key)
                button.setCheckable(True)
                button.setChecked(key == view.method)
        self._problem.show_sentence("circle-alert", view.problem, "attention")
        self.main.setText(view.main)
        self.main.setEnabled(view.can_give)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.text().isdecimal() and event.text().isascii():
            self.digits.emit(event.text())
        elif key == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_F12:
            self.main.click()
        elif not enter_presses(self, key):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setMaximumWidth(984)
        self.setMinimumHeight(660)
        chosen = QVBoxLayout()
        chosen.setSpacing(8)
        for row in self.lines:
            row.picked.connect(self.line_picked)
            chosen.addWidget(row)
        chosen.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.whole, 1)
        foot.addWidget(self.pager)
        chosen.addLayout(foot)
        typed = QVBoxLayout()
        typed.setSpacing(8)
        typed.addWidget(self.amount)
        typed.addWidget(self.keys, 1)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(chosen, 500)
        sides.addLayout(typed, 400)
        how = QHBoxLayout()
        how.setSpacing(8)
        how.addWidget(self.reason, 560)
        for button in self.methods:
            button.clicked.connect(self._choose_method)
            how.addWidget(button, 120)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.leave, 1)
        ways.addWidget(self.main, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(12)
        whole.addWidget(self._title)
        whole.addWidget(self._caption)
        whole.addLayout(sides, 1)
        whole.addLayout(how)
        whole.addWidget(self._problem)
        whole.addLayout(ways)
        self._connect()

    def _connect(self) -> None:
        self.whole.clicked.connect(self.everything)
        self.pager.turned.connect(self.paged)
        self.keys.digit.connect(self.digits)
        self.keys.erased.connect(self.erased)
        self.reason.chosen.connect(self.reason_chosen)
        self.leave.clicked.connect(self.left)
        self.main.clicked.connect(self.given)

    def _choose_method(self) -> None:
        self.method_chosen.emit(str(self.sender().property("key")))
