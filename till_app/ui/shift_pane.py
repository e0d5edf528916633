"""The page of the cash drawer: what goes in and out of it, the count, and its report beside it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.buttons import TillButton
from till_app.ui.cash_entry import AmountBox
from till_app.ui.count_card import CountCard
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.keypad import KeyPad
from till_app.ui.receipt_card import WIDTH, ReceiptCard
from till_app.ui.segmented import Segmented
from till_app.ui.shift_views import ShiftView
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_REASONS = 4


class ShiftPane(QWidget):
    """Shows a `ShiftView`. Keys: digits and backspace type, Enter and F12 do what the main button says."""

    mode_chosen = Signal(str)
    digits = Signal(str)
    erased = Signal()
    reason_chosen = Signal(str)
    piece_chosen = Signal(int)
    main_pressed = Signal()
    print_pressed = Signal()
    back_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=28, weight=700, wrap=True)
        self._caption = Words(px=16, ink="text2", wrap=True)
        self.modes = Segmented(
            (
                ("float", tr("Float")), ("paid_in", tr("Paid in")), ("paid_out", tr("Paid out")),
                ("count", tr("Count and close")),
            )
        )  # fmt: skip
        self.amount = AmountBox()
        self.reasons = tuple(TillButton("", height=56, px=16) for _ in range(_REASONS))
        self._why = QWidget()
        self.keys = KeyPad("00", px=28)
        self.back = TillButton(tr("Back"), icon="chevron-left", height=76)
        self.print = TillButton("", icon="printer", height=76)
        self.main = TillButton("", role="primary", height=76, px=20)
        self.report = ReceiptCard()
        self.count = CountCard()
        self._paper, self._pieces = FingerScroll(self.report), FingerScroll(self.count)
        self._left = QVBoxLayout()
        self._right = _Table()
        self._build()

    def show_view(self, view: ShiftView) -> None:
        """Paints the drawer as it is."""
        closed = view.mode == "closed"
        self._title.say(view.title)
        self._caption.say(view.caption)
        self.modes.set_current(view.mode)
        for part in (self.modes, self.amount, self.keys):
            part.setVisible(not closed)
        self.amount.show_amount(view.amount_label, view.amount)
        self._why.setVisible(bool(view.reasons))
        for button, reason in zip(self.reasons, (*view.reasons, *[""] * _REASONS), strict=False):
            button.setVisible(bool(reason))
            button.setText(reason)
            button.setAccessibleName(reason)
            button.setChecked(bool(reason) and reason == view.reason)
        self.main.setText(view.main_label)
        self.main.setAccessibleName(view.main_label)
        self.main.setEnabled(view.main_enabled)
        self.print.setText(view.print_label)
        self.print.setAccessibleName(view.print_label)
        self.print.setVisible(bool(view.print_label))
        self.report.show_rows(view.rows)
        if view.pieces:
            self.count.show_pieces(view.pieces)
        self._paper.setVisible(not view.pieces)
        self._pieces.setVisible(bool(view.pieces))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if event.text().isdecimal() and event.text().isascii() and self.keys.isVisible():
            self.digits.emit(event.text())
        elif key == Qt.Key.Key_Backspace and self.keys.isVisible():
            self.erased.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.main.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        side = 24 if compact else 48
        self._left.setContentsMargins(side, 24, side, 24)
        self._right.setFixedWidth(388 if compact else 468)
        self.report.setFixedWidth(356 if compact else WIDTH)
        self.count.setFixedWidth(388 if compact else 468)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.amount if self.amount.isVisible() else self.main).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        why = QHBoxLayout(self._why)
        why.setContentsMargins(0, 0, 0, 0)
        why.setSpacing(8)
        for button in self.reasons:
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._press_reason)
            why.addWidget(button, 1)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addWidget(self.back, 1)
        ways.addWidget(self.print, 1)
        ways.addWidget(self.main, 2)
        left = self._left
        left.setSpacing(12)
        for part in (self._title, self._caption, self.modes, self.amount, self._why):
            left.addWidget(part)
        left.addWidget(self.keys, 1)
        left.addStretch(0)
        left.addLayout(ways)
        paper = QVBoxLayout(self._right)
        paper.setContentsMargins(2, 0, 0, 0)
        paper.addWidget(self._paper)
        paper.addWidget(self._pieces)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self._right)
        self.modes.chosen.connect(self.mode_chosen)
        self.count.chosen.connect(self.piece_chosen)
        self.keys.digit.connect(self.digits)
        self.keys.erased.connect(self.erased)
        self.main.clicked.connect(self.main_pressed)
        self.print.clicked.connect(self.print_pressed)
        self.back.clicked.connect(self.back_pressed)

    @Slot()
    def _press_reason(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, TillButton):
            self.reason_chosen.emit(pressed.text())


class _Table(QWidget):
    """The ground on which the report lies."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("sunken"))
        painter.fillRect(0, 0, 1, self.height(), look.colour("border"))
        painter.end()
