"""The paid orders of today: find one, look at its receipt, print it again, give money back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui.buttons import TillButton
from till_app.ui.field import SearchField
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.pager import Pager
from till_app.ui.presenting.receipts import ROWS
from till_app.ui.receipt_card import ReceiptCard
from till_app.ui.receipts_row import ChoiceRow
from till_app.ui.receipts_views import ReceiptsView
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words


class ReceiptsDialog(QFrame):
    """Shows a `ReceiptsView`. Keys: typing searches, F9 prints, Esc closes."""

    searched = Signal(str)
    picked = Signal(str)
    paged = Signal(int)
    print_pressed = Signal()
    refund_pressed = Signal()
    late_pressed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(tr("Receipt number, amount, time, person"))
        self.rows = tuple(ChoiceRow() for _ in range(ROWS))
        self._empty = Words(px=17, ink="text2", wrap=True)
        self.pager = Pager()
        self.receipt = ReceiptCard()
        self.close_button = TillButton(tr("Close"), height=64)
        self.print = TillButton(tr("Print again"), icon="printer", height=64)
        self.refund = TillButton(tr("Give money back…"), icon="hand-coins", height=64)
        self.late = TillButton("", icon="clock", height=64)
        self._build()

    def show_view(self, view: ReceiptsView) -> None:
        """The orders that were found."""
        for row, said in zip(self.rows, (*view.rows, *(None,) * ROWS), strict=False):
            row.setVisible(said is not None)
            if said is not None:
                row.show_row(said.session_id, said.receipt, said.caption, said.amount, said.back, said.chosen)
        self._empty.say(view.empty)
        self._empty.setVisible(bool(view.empty))
        self.pager.show_page(view.page, view.pages)
        self.receipt.setVisible(bool(view.receipt))
        self.receipt.show_rows(view.receipt)
        self.print.setEnabled(view.can_print)
        self.refund.setEnabled(view.can_refund)
        self.late.setText(view.late_label)
        self.late.setVisible(bool(view.late_label))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_F9:
            self.print.click()
        elif event.text().isprintable() and event.text():
            self.search.setFocus()
            self.search.insert(event.text())
            self.searched.emit(self.search.text())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setAccessibleName(tr("Paid orders"))
        self.setMaximumWidth(984)
        self.setMinimumHeight(680)
        listed = QVBoxLayout()
        listed.setSpacing(8)
        listed.addWidget(Words(tr("Paid in the last 24 hours"), px=28, weight=700))
        listed.addWidget(self.search)
        for row in self.rows:
            row.picked.connect(self.picked)
            listed.addWidget(row)
        listed.addWidget(self._empty)
        listed.addStretch(1)
        listed.addWidget(self.pager)
        ground = QWidget()
        paper = QVBoxLayout(ground)
        paper.setContentsMargins(0, 0, 0, 0)
        paper.addWidget(FingerScroll(self.receipt))
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(listed, 520)
        sides.addWidget(ground, 400)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.close_button, 1)
        ways.addWidget(self.late, 1)
        ways.addStretch(1)
        ways.addWidget(self.refund, 1)
        ways.addWidget(self.print, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 24, 28, 24)
        whole.setSpacing(16)
        whole.addLayout(sides, 1)
        whole.addLayout(ways)
        self.search.searched.connect(self.searched)
        self.pager.turned.connect(self.paged)
        self.close_button.clicked.connect(self.left)
        self.print.clicked.connect(self.print_pressed)
        self.refund.clicked.connect(self.refund_pressed)
        self.late.clicked.connect(self.late_pressed)
