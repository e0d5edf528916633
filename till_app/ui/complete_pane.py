"""The sale is done (09): paid, the change in figures to read across a bar, and what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import theme, wording
from till_app.ui.buttons import TillButton
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.marks import Mark
from till_app.ui.receipt_card import WIDTH, ReceiptCard
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import TouchWatch, enter_presses
from till_app.ui.views import CompleteView
from till_app.ui.words import Words

_MAIN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12)


class CompletePane(QWidget):
    """Shows a `CompleteView`. Keys: Enter or F12 new order, F10 log out, F9 print."""

    new_order = Signal()
    logout_pressed = Signal()
    print_pressed = Signal()
    email_pressed = Signal()
    drawer_pressed = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=32, weight=700, fit=True)
        self._caption = Words(px=18, ink="text2")
        self._label = Words(px=30, weight=600, ink="text2")
        self.result = Words(px=176, weight=700, fit=True)
        self.print = TillButton(self.tr("Print receipt"), icon="printer", height=72)
        self.email = TillButton(self.tr("Email…"), icon="mail", height=72)
        self.drawer = TillButton(self.tr("Open drawer"), icon="wallet", height=72)
        self.logout = TillButton(self.tr("Log out"), height=96, px=20)
        self.next = TillButton(self.tr("New order"), role="primary", icon="plus", height=96, px=28)
        self.receipt = ReceiptCard()
        self._left = QVBoxLayout()
        self._right = _Table()
        self._build()
        self._watch = TouchWatch(self)
        self._watch.touched.connect(self.touched)

    def show_view(self, view: CompleteView) -> None:
        """Paints what was paid; `seconds` counts down on the log-out button."""
        self._title.say(view.title)
        self._caption.say(view.caption)
        self._label.say(view.result_label)
        self.result.say(view.result)
        self.receipt.show_rows(view.receipt)
        left = "" if view.seconds is None else tr("in {time}", time=wording.seconds(view.seconds))
        self.logout.show_sub(left)
        self.next.setText(view.next_label or self.tr("New order"))
        self.next.show_icon("arrow-right" if view.next_label else "plus")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key in _MAIN_KEYS:
            self.next.click()
        elif key == Qt.Key.Key_F10:
            self.logout.click()
        elif key == Qt.Key.Key_F9:
            self.print.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        side = 32 if compact else 48
        self._left.setContentsMargins(side, 36, side, 28)
        self._right.setFixedWidth(388 if compact else 468)
        self.receipt.setFixedWidth(356 if compact else WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        paid = QVBoxLayout()
        paid.setSpacing(0)
        paid.addWidget(self._title)
        paid.addWidget(self._caption)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Mark("circle-check", 52, "synced"))
        head.addLayout(paid, 1)
        papers = QHBoxLayout()
        papers.setSpacing(10)
        for button in (self.print, self.email, self.drawer):
            papers.addWidget(button, 1)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addWidget(self.logout, 1)
        ways.addWidget(self.next, 2)
        left = self._left
        left.setSpacing(0)
        left.addLayout(head)
        left.addSpacing(27)
        left.addWidget(self._label)
        left.addWidget(self.result)
        left.addStretch(1)
        left.addLayout(papers)
        left.addSpacing(10)
        left.addLayout(ways)
        paper = QVBoxLayout(self._right)
        paper.setContentsMargins(2, 0, 0, 0)
        paper.addWidget(FingerScroll(self.receipt))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self._right)
        self.next.clicked.connect(self.new_order)
        self.logout.clicked.connect(self.logout_pressed)
        self.print.clicked.connect(self.print_pressed)
        self.email.clicked.connect(self.email_pressed)
        self.drawer.clicked.connect(self.drawer_pressed)


class _Table(QWidget):
    """The ground on which the receipt lies."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("sunken"))
        painter.fillRect(0, 0, 1, self.height(), look.colour("border"))
        painter.end()
