"""Payment (08, 08b): the way to pay, what was given or what the reader says, and what comes back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.avatar import Avatar
from till_app.ui.buttons import TillButton
from till_app.ui.cash_entry import CashEntry
from till_app.ui.change_panel import ChangePanel
from till_app.ui.keys import Key, meaning
from till_app.ui.marks import OwnerStripe
from till_app.ui.method_button import MethodButton
from till_app.ui.pay_amount import SEPARATORS
from till_app.ui.pay_reader import ReaderPanel
from till_app.ui.pay_tenders import TenderPanel
from till_app.ui.pay_views import PaymentView
from till_app.ui.segmented import Segmented
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_QUICK_KEYS = (Key.EXACT, Key.QUICK_1, Key.QUICK_2, Key.QUICK_3, Key.QUICK_4)
_NARROW = 1000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaymentPane(QWidget):
    """Shows a `PaymentView`; the first of its `quick` amounts is the exact one.

    Keys: digits pence first, Backspace, F2 exact, F3–F6 quick, F7 card, F8 voucher, Enter or F12, Esc.
    """

    digits = Signal(str)
    erased = Signal()
    quick_chosen = Signal(int)
    take_pressed = Signal()
    back_pressed = Signal()
    method_chosen = Signal(str)
    tip_chosen = Signal(str)
    reader_pressed = Signal(str)
    tender_removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stripe = OwnerStripe()
        self._disc = Avatar(36)
        self._title = Words(px=16, weight=700)
        self._caption = Words(px=14, ink="text2")
        self.methods = (
            MethodButton("cash", self.tr("Cash"), self.tr("notes and coins"), "banknote"),
            MethodButton("card", self.tr("Card"), self.tr("chip or contactless"), "credit-card"),
            MethodButton("voucher", self.tr("Voucher"), self.tr("scan or type"), "gift"),
            MethodButton("split", self.tr("Split bill"), self.tr("by item or share"), "split"),
        )
        self.tip = Segmented(
            (("none", self.tr("None")), ("5", "5%"), ("10", "10%"), ("fixed", "£5"), ("other", "…")), px=16
        )
        self.back = TillButton(self.tr("Back to order"), icon="chevron-left", height=56)
        self.entry = CashEntry()
        self.reader = ReaderPanel()
        self.change = ChangePanel()
        self.tenders = TenderPanel()
        self._middle, self._right = QStackedWidget(), QStackedWidget()
        self._view: PaymentView | None = None
        self._side = QFrame()
        self._build()

    def show_view(self, view: PaymentView) -> None:
        """Paints what is to pay, what was given, what comes back."""
        self._stripe.show_owner(view.owner.colour)
        self._disc.show_person(view.owner)
        self._title.say(view.title)
        self._caption.say(view.caption)
        for method in self.methods:
            method.setChecked(method.key == view.method)
        for key, label in view.tips:
            self.tip.set_label(key, label)
        self.tip.set_current(view.tip_key)
        self.entry.show_view(view)
        self.change.show_view(view)
        self.tenders.show_view(view)
        if view.reader is not None:
            self.reader.show_view(view.reader)
        self._right.setCurrentWidget(self.tenders if view.sums else self.change)
        self._middle.setCurrentWidget(self.entry if view.reader is None else self.reader)
        self.back.setEnabled(not view.busy)
        self._view = view

    def show_reader(self, caption: str) -> None:
        """The state of the card reader: "reader 1 ready"."""
        self.methods[1].show_caption(caption)

    def take(self) -> None:
        """Presses what takes the money, or the way on at the reader."""
        reader = self._view.reader if self._view is not None else None
        if reader is not None:
            if reader.actions and reader.actions[-1][2] == "primary":
                self.reader.buttons[-1].click()
        else:
            (self.tenders if self._view is not None and self._view.sums else self.change).take.click()

    def presses(self) -> dict[Key, Callable[[], object]]:
        """What each key presses here."""
        return {
            **{key: partial(self._press_quick, place) for place, key in enumerate(_QUICK_KEYS)},
            Key.CARD: partial(self.method_chosen.emit, "card"),
            Key.VOUCHER: partial(self.method_chosen.emit, "voucher"),
            Key.MAIN: self.take,
            Key.CLOSE: self.back.click,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, intent = Qt.Key(event.key()), meaning(event, "payment")
        if event.text().isdecimal() and event.text().isascii():
            self._press_digit(event.text())
        elif event.text() in SEPARATORS:
            self._press_digit(".")
        elif key in _ENTER:
            if not enter_presses(self.reader, key):
                self.take()
        elif intent in (presses := self.presses()):
            presses[intent]()
        elif key == Qt.Key.Key_Backspace:
            self._press_erase()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        self._side.setFixedWidth(304 if compact else 340)
        self._right.setFixedWidth(288 if self.width() < _NARROW else 320 if compact else 452)
        self.change.set_compact(compact)
        self.tenders.set_compact(compact)
        self.entry.set_compact(compact)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.entry.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._side.setProperty("role", "rail")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._caption)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 3)
        head.setSpacing(12)
        head.addWidget(self._disc)
        head.addLayout(names, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 16, 16)
        inside.setSpacing(8)
        inside.addLayout(head)
        for method in self.methods:
            method.chosen.connect(self.method_chosen)
            inside.addWidget(method)
        inside.addStretch(1)
        inside.addWidget(Words(self.tr("Tip"), px=16, weight=600))
        inside.addWidget(self.tip)
        inside.addSpacing(8)
        inside.addWidget(self.back)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self._stripe)
        side.addLayout(inside, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        self._middle.addWidget(self.entry)
        self._middle.addWidget(self.reader)
        self._right.addWidget(self.change)
        self._right.addWidget(self.tenders)
        whole.addWidget(self._middle, 1)
        whole.addWidget(self._right)
        self._connect()

    def _connect(self) -> None:
        self.methods[0].setChecked(True)
        self.tip.chosen.connect(self._choose_tip)
        self.back.clicked.connect(self.back_pressed)
        self.entry.digits.connect(self.digits)
        self.entry.erased.connect(self.erased)
        self.entry.quick_chosen.connect(self.quick_chosen)
        self.change.take.clicked.connect(self.take_pressed)
        self.tenders.take.clicked.connect(self.take_pressed)
        self.tenders.added.connect(self.method_chosen)
        self.tenders.removed.connect(self.tender_removed)
        self.reader.pressed.connect(self.reader_pressed)

    def _press_quick(self, place: int) -> None:
        if self._takes_digits():
            self.entry.choose(place)

    def _press_digit(self, digit: str) -> None:
        if self._takes_digits():
            self.digits.emit(digit)

    def _press_erase(self) -> None:
        if self._takes_digits():
            self.erased.emit()

    def _takes_digits(self) -> bool:
        return self.entry.keys.isEnabled() and (self._view is None or self._view.reader is None)

    @Slot(str)
    def _choose_tip(self, key: str) -> None:
        # What is shown is what holds, and a tap alone holds nothing.
        self.tip.set_current(self._view.tip_key if self._view else "none")
        self.tip_chosen.emit(key)
