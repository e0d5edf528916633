"""Which lines of a tab go to another one: rows to tick, one piece with each tap."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from till_app.ui.buttons import TillButton
from till_app.ui.move_lines_views import MoveLinesView
from till_app.ui.pager import Pager
from till_app.ui.presenting.move_lines import ROWS
from till_app.ui.receipts_row import ChoiceRow
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_WIDTH = 720


class MoveLinesDialog(QFrame):
    """Shows a `MoveLinesView`. Keys: Enter and Space take one more of a row, F12 goes on, Esc leaves."""

    picked = Signal(str)
    paged = Signal(int)
    chosen = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=28, weight=700, wrap=True)
        self._caption = Words(px=16, ink="text2", wrap=True)
        self.rows = tuple(ChoiceRow(height=56, ticked=True) for _ in range(ROWS))
        self.pager = Pager()
        self.leave = TillButton(tr("Move nothing"), height=76, px=18)
        self.main = TillButton("", role="primary", icon="arrow-right-left", height=76, px=20)
        self._build()

    def show_view(self, view: MoveLinesView) -> None:
        """What is chosen so far."""
        self._title.say(view.title)
        self._caption.say(view.caption)
        self.setAccessibleName(f"{view.title}. {view.caption}")
        for row, said in zip(self.rows, (*view.rows, *(None,) * ROWS), strict=False):
            row.setVisible(said is not None)
            if said is not None:
                line_id, words, amount, is_chosen = said
                row.show_row(line_id, words, "", amount, "", is_chosen)
        self.pager.show_page(view.page, view.pages)
        self.pager.setVisible(view.pages > 1)
        self.main.setText(view.main)
        self.main.setEnabled(view.can_move)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_F12:
            self.main.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif not enter_presses(self, key):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.leave, 1)
        ways.addWidget(self.main, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 28)
        whole.setSpacing(8)
        whole.addWidget(self._title)
        whole.addWidget(self._caption)
        whole.addSpacing(8)
        for row in self.rows:
            row.picked.connect(self.picked)
            whole.addWidget(row)
        whole.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignRight)
        whole.addStretch(1)
        whole.addSpacing(8)
        whole.addLayout(ways)
        self.pager.turned.connect(self.paged)
        self.leave.clicked.connect(self.left)
        self.main.clicked.connect(self.chosen)
