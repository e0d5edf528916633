"""The middle of the payment screen: the amount given, quick amounts and the keys."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.keypad import KeyPad
from till_app.ui.pay_views import PaymentView
from till_app.ui.words import RIGHT, Words

QUICK = 5


class AmountBox(QWidget):
    """What is typed: cash given, a voucher's worth, a tip. It takes the focus: digits count at once."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Words(px=18, ink="text2")
        self._amount = Words(px=48, weight=700, align=RIGHT, fit=True)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(22, 0, 22, 0)
        inside.setSpacing(16)
        inside.addWidget(self._label)
        inside.addWidget(self._amount, 1)
        self.setFixedHeight(88)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_amount(self, label: str, amount: str) -> None:
        """What is typed, and the amount as text."""
        self._label.say(label)
        self._amount.say(amount)
        self.setAccessibleName(f"{label} {amount}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.box(painter, self.rect(), 10, look.colour("surface"), look.colour("primary"), 2)
        painter.end()


class CashEntry(QWidget):
    """Amount, quick amounts, keys. Emits what is pressed and keeps nothing."""

    digits = Signal(str)
    erased = Signal()
    quick_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[tuple[int, str], ...] = ()
        self._given = 0
        self.amount = AmountBox()
        self.quick = tuple(
            TillButton("", height=72, px=22 if place else 20, weight=700) for place in range(QUICK)
        )
        self.keys = KeyPad("00", px=32)
        self._build()

    def show_view(self, view: PaymentView) -> None:
        """The amount given and what the guest may hand over."""
        self._offers, self._given = view.quick[:QUICK], view.given_minor
        self.amount.show_amount(view.entry_label, view.given)
        for place, button in enumerate(self.quick):
            button.setVisible(place < len(self._offers))
            button.setEnabled(not view.busy)
            if place < len(self._offers):
                button.setText(self._offers[place][1])
                button.setAccessibleName(f"{view.entry_label} {self._offers[place][1]}")
        self._mark_given()
        self.keys.setEnabled(not view.busy)

    def choose(self, place: int) -> None:
        """The quick amount in that place, if there is one."""
        if 0 <= place < len(self._offers) and self.quick[place].isEnabled():
            self.quick_chosen.emit(self._offers[place][0])

    def set_compact(self, compact: bool) -> None:
        """Smaller labels where the quick amounts are narrow."""
        for place, button in enumerate(self.quick):
            button.set_px(17 if compact else 22 if place else 20)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in self.quick:
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._press_quick)
            row.addWidget(button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(self.amount)
        whole.addLayout(row)
        whole.addWidget(self.keys, 1)
        self.keys.digit.connect(self.digits)
        self.keys.erased.connect(self.erased)

    def _mark_given(self) -> None:
        """The first quick amount that was given has the edge; a tap alone marks nothing."""
        amounts = [minor for minor, _label in self._offers]
        chosen = amounts.index(self._given) if self._given in amounts else -1
        for place, button in enumerate(self.quick):
            button.setChecked(place == chosen)

    @Slot()
    def _press_quick(self) -> None:
        button = self.sender()
        self._mark_given()
        self.choose(next(place for place, one in enumerate(self.quick) if one is button))
