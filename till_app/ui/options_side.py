"""The right side of the options dialog: note with ready ones, quantity, price of the line."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui import facing, theme
from till_app.ui.buttons import TillButton
from till_app.ui.note_field import NoteField
from till_app.ui.options_views import OptionsView
from till_app.ui.tongue import tr
from till_app.ui.words import RIGHT, Words

_QUICK, _ROWS = 3, 4


class OptionsSide(QWidget):
    """What was typed is handed on before any button of this side acts.

    If the disk says no to it, something else stands in this place by then, and the button does nothing.
    """

    allergy = Signal()
    quick = Signal(str)
    more = Signal()
    fewer = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.note = NoteField(tr("Note"))
        self.allergy_button = TillButton(tr("Allergy…"), height=48, px=16)
        self.quick_buttons = tuple(TillButton("", height=48, px=16) for _ in range(_QUICK))
        self.minus = TillButton("", icon="minus", height=64, name=tr("One fewer"))
        self.plus = TillButton("", icon="plus", height=64, name=tr("One more"))
        self._quantity = Words(px=32, weight=700, align=Qt.AlignmentFlag.AlignHCenter, fit=True)
        self._rows = tuple(
            (Words(px=14, ink="text2"), Words(px=14, ink="text2", align=RIGHT)) for _ in range(_ROWS)
        )
        self._total = Words(px=32, weight=700, align=RIGHT, fit=True)
        self._build()

    def show_view(self, view: OptionsView) -> None:
        """The line as it is by now."""
        self.note.show_text(view.note)
        self.allergy_button.setChecked(view.allergy)
        for button, (words, chosen) in zip(self.quick_buttons, view.quick, strict=True):
            button.setText(words)
            button.setChecked(chosen)
        self._quantity.say(view.quantity)
        self.minus.setEnabled(view.can_be_fewer)
        for place, (what, amount) in enumerate(self._rows):
            shown = place < len(view.rows)
            what.setVisible(shown)
            amount.setVisible(shown)
            if shown:
                what.say(view.rows[place][0])
                amount.say(view.rows[place][1])
        self._total.say(view.total)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), facing.canvas(self)
        painter.fillRect(self.rect(), look.colour("hover"))
        painter.fillRect(QRect(0, 0, 1, self.height()), look.colour("border"))
        painter.end()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        facing.margins(whole, 25, 16, 24, 16)
        whole.setSpacing(8)
        whole.addWidget(Words(tr("Note"), 18, 700))
        whole.addWidget(self.note)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, button in enumerate((self.allergy_button, *self.quick_buttons)):
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, place // 2, place % 2)
        whole.addLayout(grid)
        whole.addSpacing(10)
        whole.addWidget(Words(tr("Quantity"), 18, 700))
        steps = QHBoxLayout()
        for button in (self.minus, self.plus):
            button.setFixedWidth(72)
            button.setAutoRepeat(True)
            button.setAutoRepeatDelay(400)
        steps.addWidget(self.minus)
        steps.addWidget(self._quantity, 1)
        steps.addWidget(self.plus)
        whole.addLayout(steps)
        prices = QVBoxLayout()
        prices.setSpacing(4)
        for what, amount in self._rows:
            row = QHBoxLayout()
            row.addWidget(what, 1)
            row.addWidget(amount)
            prices.addLayout(row)
        whole.addLayout(prices)
        whole.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(Words(tr("This line"), 20, 700))
        last.addWidget(self._total, 1)
        whole.addLayout(last)
        self.allergy_button.clicked.connect(self._allergy)
        for button in self.quick_buttons:
            button.clicked.connect(self._quick)
        self.minus.clicked.connect(self._fewer)
        self.plus.clicked.connect(self._more)

    @Slot()
    def _allergy(self) -> None:
        self._typed_first(self.allergy.emit)

    @Slot()
    def _quick(self) -> None:
        button = self.sender()
        if isinstance(button, TillButton):
            self._typed_first(lambda: self.quick.emit(button.text()))

    @Slot()
    def _more(self) -> None:
        self._typed_first(self.more.emit)

    @Slot()
    def _fewer(self) -> None:
        self._typed_first(self.fewer.emit)

    def _typed_first(self, then: Callable[[], object]) -> None:
        self.note.tell()
        if self.isVisible():
            then()
