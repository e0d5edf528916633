"""The right side of the payment screen with several tenders (08b): sums, tenders so far, what is left."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.coin_row import CoinRow
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.marks import IconSentence, Mark, Rule
from till_app.ui.pay_views import PaymentView, TenderRow
from till_app.ui.words import RIGHT, Words


class TenderPanel(QFrame):
    """Shows the sums and tenders of a `PaymentView`. `removed` carries the id of a payment."""

    removed = Signal(str)
    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sums = tuple((Words(px=18, ink="text2"), Words(px=20, weight=600, align=RIGHT)) for _ in "12")
        self._due = Words(px=36, weight=700, align=RIGHT, fit=True)
        self._rows: tuple[TenderRow, ...] = ()
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._shown: list[_TenderLine] = []
        self._label = Words(px=20, weight=600, ink="text2")
        self.result = Words(px=84, weight=700, fit=True)
        self._coins = CoinRow()
        self.saved = IconSentence(px=15, weight=600)
        self.take = TillButton("", role="primary", icon="check", height=76, px=24, weight=700)
        self.cash = TillButton(self.tr("Add cash"), icon="banknote", height=72)
        self.voucher = TillButton(self.tr("Add voucher"), icon="gift", height=72)
        self._layout = QVBoxLayout(self)
        self._build()

    def show_view(self, view: PaymentView) -> None:
        """The sums are worded already."""
        for place, (label, amount) in enumerate(self._sums):
            shown = view.sums[place : place + 1]
            for words, text in zip((label, amount), shown[0] if shown else ("", ""), strict=True):
                words.say(text)
                words.setVisible(bool(shown))
        self._due.say(view.due)
        if view.tenders != self._rows:
            self._rows = view.tenders
            self._show_rows()
        self._label.say(view.result_label)
        self.result.say(view.result)
        self._coins.show_pieces(view.coins)
        self._coins.setVisible(bool(view.coins))
        if view.problem:
            self.saved.show_sentence("circle-alert", view.problem, "attention")
        else:
            self.saved.show_sentence("check", view.saved, "synced")
        self.saved.setVisible(bool(view.problem or view.saved))
        at_reader = view.reader is not None
        self.take.setVisible(not at_reader)
        self.cash.setVisible(at_reader)
        self.voucher.setVisible(at_reader)
        self.take.setText(view.take_label)
        self.take.setEnabled(view.can_take and not view.busy)

    def set_compact(self, compact: bool) -> None:
        """Narrower; the button gives up its icon for the words."""
        self.setFixedWidth(320 if compact else 452)
        self.take.set_px(19 if compact else 24)
        self.take.show_icon("" if compact else "check")
        for button in (self.cash, self.voucher):
            button.set_px(15 if compact else 17)
        side = 20 if compact else 24
        self._layout.setContentsMargins(side, 16, side, 16)

    def _show_rows(self) -> None:
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [_TenderLine(row) for row in self._rows]
        for place, line in enumerate(self._shown):
            line.removed.connect(self.removed)
            self._lines.insertWidget(place, line)

    @Slot()
    def _add_cash(self) -> None:
        self.added.emit("cash")

    @Slot()
    def _add_voucher(self) -> None:
        self.added.emit("voucher")

    def _build(self) -> None:
        self.setProperty("role", "panel")
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addStretch(1)
        whole = self._layout
        whole.setSpacing(0)
        for label, amount in self._sums:
            row = QHBoxLayout()
            row.addWidget(label)
            row.addWidget(amount, 1)
            whole.addLayout(row)
        pay = QHBoxLayout()
        pay.addWidget(Words(self.tr("To pay"), px=22, weight=700))
        pay.addWidget(self._due, 1)
        whole.addLayout(pay)
        whole.addSpacing(8)
        whole.addWidget(_ThickRule())
        scroll = FingerScroll(self._list)
        scroll.setWidgetResizable(True)
        whole.addWidget(scroll, 1)
        box = _Box()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(20, 12, 20, 12)
        inside.setSpacing(2)
        inside.addWidget(self._label)
        inside.addWidget(self.result)
        inside.addWidget(self._coins)
        whole.addWidget(box)
        whole.addSpacing(12)
        whole.addWidget(self.saved)
        whole.addSpacing(4)
        whole.addWidget(self.take)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.cash, 1)
        ways.addWidget(self.voucher, 1)
        whole.addLayout(ways)
        self.cash.clicked.connect(self._add_cash)
        self.voucher.clicked.connect(self._add_voucher)
        self.set_compact(compact=False)


class _TenderLine(QWidget):
    """Icon, name, caption, amount; a small button removes a tender that was taken."""

    removed = Signal(str)

    def __init__(self, row: TenderRow) -> None:
        super().__init__()
        self._payment_id = row.payment_id
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(row.name, px=17, weight=600))
        words.addWidget(Words(row.caption, px=15, ink="text2", wrap=True))
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        line.addWidget(Mark(row.icon, 26, "primary" if row.tone == "info" else "text2"))
        line.addLayout(words, 1)
        line.addWidget(Words(row.amount, px=20, weight=700, align=RIGHT))
        if row.remove:
            button = TillButton("", role="quiet", icon="x", height=48, name=row.remove)
            button.setFixedWidth(48)
            button.clicked.connect(self._remove)
            line.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(line)
        whole.addWidget(Rule())
        self.setAccessibleName(f"{row.name} {row.amount}, {row.caption}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._payment_id)


class _ThickRule(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        facing.canvas(self).fillRect(self.rect(), theme.current().colour("text"))


class _Box(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painting.box(facing.canvas(self), self.rect(), 10, look.colour("bg"), look.colour("border"))
