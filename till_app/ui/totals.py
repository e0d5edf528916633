"""Totals: what the order costs, or what is left to pay, large and always in the same place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shared.order_session import OrderSession
from till_app.ui import wording
from till_app.ui.saved_stamp import SavedStamp
from till_app.ui.words import RIGHT, Words

_HEIGHT, _COMPACT_HEIGHT = 68, 76
_PX, _COMPACT_PX = 48, 44


class Totals(QWidget):
    """The word and the tax at the left, the amount at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._word = Words(px=20, weight=700)
        self._word.setFixedHeight(22)
        self._below = Words(px=14, ink="text2", wrap=True)
        self._saved = SavedStamp()
        self._amount = Words(px=_PX, weight=700, align=RIGHT)
        # When room is short the words are elided, never the amount.
        self._amount.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 1)
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._word)
        words.addWidget(self._below)
        words.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 2)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_order(self, order: OrderSession, saved: str, *, compact: bool) -> None:
        """The order's money; in the narrow layout the stamp of the last change stands here."""
        self.setFixedHeight(_COMPACT_HEIGHT if compact else _HEIGHT)
        left = order.due if order.paid else order.total
        self._word.say(self.tr("Left to pay") if order.paid else self.tr("Total"))
        self._amount.set_px(_fitting(left, compact=compact))
        self._amount.say(wording.money(left, order.currency))
        self._amount.setAccessibleName(f"{self._word.text()} {wording.spoken_money(left, order.currency)}")
        self._below.say(wording.below_total(order, discounts=not compact))
        self._below.setVisible(bool(self._below.text()))
        self._saved.show_time(saved if compact else "")


def _fitting(amount: int, *, compact: bool) -> int:
    """The size of the amount: smaller from 10,000.00 on, so that the words beside it keep their room."""
    px = _COMPACT_PX if compact else _PX
    if abs(amount) < 1_000_000:
        return px
    return px - 12 if abs(amount) < 10_000_000 else px - 18
