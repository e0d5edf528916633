"""The right side of the payment screen: to pay, given, the change, and the button that takes the money."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from till_app.ui.buttons import TillButton
from till_app.ui.coin_row import CoinRow
from till_app.ui.marks import IconSentence, Rule
from till_app.ui.pay_views import PaymentView
from till_app.ui.words import RIGHT, Words

RESULT_PX = 120


class ChangePanel(QFrame):
    """What comes back is the largest thing on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._due = Words(px=40, weight=700, align=RIGHT, fit=True)
        self._given_label = Words(px=20, ink="text2")
        self._given = Words(px=28, weight=700, align=RIGHT, fit=True)
        self._label = Words(px=28, weight=600, ink="text2")
        self.result = Words(px=RESULT_PX, weight=700, fit=True)
        self._coins = CoinRow()
        self.saved = IconSentence(px=15, weight=600)
        self.take = TillButton("", role="primary", icon="check", height=96, px=28, weight=700)
        self._layout = QVBoxLayout(self)
        self._build()

    def show_view(self, view: PaymentView) -> None:
        """The sums are worded already."""
        self._due.say(view.due)
        self._given_label.say(view.entry_label)
        self._given.say(view.given)
        self._label.say(view.result_label)
        self.result.say(view.result)
        self._coins.show_pieces(view.coins)
        if view.problem:
            self.saved.show_sentence("circle-alert", view.problem, "attention")
        else:
            self.saved.show_sentence("check", view.saved, "synced")
        self.take.setText(self.tr("Taking…") if view.busy else view.take_label)
        self.take.setEnabled(view.can_take and not view.busy)

    def set_compact(self, compact: bool) -> None:
        """Narrower; the button gives up its icon for the words."""
        self.setFixedWidth(320 if compact else 452)
        self.take.set_px(22 if compact else 28)
        self.take.show_icon("" if compact else "check")
        side = 20 if compact else 24
        self._layout.setContentsMargins(side, 21, side, 16)

    def _build(self) -> None:
        self.setProperty("role", "panel")
        whole = self._layout
        whole.setSpacing(0)
        whole.addLayout(self._sum(Words(self.tr("To pay"), px=20, ink="text2"), self._due))
        whole.addSpacing(6)
        whole.addLayout(self._sum(self._given_label, self._given))
        whole.addSpacing(17)
        whole.addWidget(Rule())
        whole.addStretch(1)
        whole.addWidget(self._label)
        whole.addSpacing(5)
        whole.addWidget(self.result)
        whole.addSpacing(18)
        whole.addWidget(self._coins)
        whole.addStretch(1)
        whole.addWidget(self.saved)
        whole.addSpacing(9)
        whole.addWidget(self.take)
        self.set_compact(compact=False)

    def _sum(self, label: Words, amount: Words) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label)
        row.addWidget(amount, 1)
        return row
