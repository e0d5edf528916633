"""The page of two versions (05): a table with a choice for each line that needs one, and what all costs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import theme
from till_app.ui.avatar import Avatar
from till_app.ui.buttons import TillButton
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.marks import IconTile, Mark
from till_app.ui.review_row import END_SHARE, LINE_SHARE, SIDE_SHARE, ReviewLine
from till_app.ui.review_views import ReviewView, SideView
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import RIGHT, Words

_HEAD, _SAME = 48, 72


class ReviewPane(QWidget):
    """Shows a `ReviewView`. Keys: F12 uses the order, Esc decides later."""

    chosen = Signal(str, int)
    later = Signal()
    two_orders = Signal()
    use = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=24, weight=700, fit=True)
        self._caption = Words(px=16, ink="text2")
        self._emphasis = Words(px=16, weight=700)
        self._total_label = Words(px=15, ink="text2", wrap=True)
        self._total = Words(px=48, weight=700, fit=True)
        self.decide_later = TillButton(tr("Decide later"), height=76, px=18)
        self.keep_two = TillButton(tr("Keep two orders"), height=76, px=18)
        self.main = TillButton("", role="primary", height=76, px=20)
        self._table = QFrame()
        self._table.setProperty("role", "card")
        self._rows = QVBoxLayout(self._table)
        self.lines: list[ReviewLine] = []
        self._scroll = FingerScroll(self._table, Qt.AlignmentFlag.AlignTop)
        self._page = QVBoxLayout()
        self._build()

    def show_view(self, view: ReviewView) -> None:
        """Both versions as they stand. The focus stays where it was in the table."""
        place = self._focused()
        self._title.say(view.title)
        self._caption.say(view.caption)
        self._emphasis.say(view.emphasis)
        self._total_label.say(view.total_label)
        self._total.say(view.total)
        self.main.setText(view.main_label)
        self.main.setEnabled(view.main_enabled)
        self._clear()
        self._rows.addWidget(_header(view.sides))
        self.lines = [ReviewLine(row, view.sides) for row in view.rows]
        for line in self.lines:
            line.chosen.connect(self.chosen)
            self._rows.addWidget(line)
            line.show()
        if view.same_title:
            self._rows.addWidget(_same(view))
        tall = _HEAD + sum(line.height() for line in self.lines) + (_SAME if view.same_title else 0)
        self._table.setFixedHeight(tall + 2)
        if place is not None and place[0] < len(self.lines) and place[1] in self.lines[place[0]].cards:
            self.lines[place[0]].cards[place[1]].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        side = 16 if compact else 24
        self._page.setContentsMargins(side, 18, side, 12)
        self._table.setFixedWidth(self.width() - 2 * side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.decide_later.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> tuple[int, int] | None:
        for number, line in enumerate(self.lines):
            for place, card in line.cards.items():
                if card.hasFocus():
                    return number, place
        return None

    def _clear(self) -> None:
        self.lines = []
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._caption)
        below.addWidget(self._emphasis)
        below.addStretch(1)
        words.addLayout(below)
        head = QHBoxLayout()
        head.setSpacing(16)
        tile = IconTile(56, 28, 12)
        tile.show_icon("merge", "attention")
        head.addWidget(tile)
        head.addLayout(words, 1)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        page = self._page
        page.setSpacing(14)
        page.addLayout(head)
        page.addWidget(self._scroll, 1)
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self._total_label)
        sums.addWidget(self._total)
        foot = QFrame()
        foot.setProperty("role", "foot")
        ways = QHBoxLayout(foot)
        ways.setContentsMargins(24, 12, 24, 16)
        ways.setSpacing(12)
        ways.addLayout(sums, 1)
        ways.addWidget(self.decide_later)
        ways.addWidget(self.keep_two)
        ways.addWidget(self.main)
        self.main.setMinimumWidth(280)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(page, 1)
        whole.addWidget(foot)
        self.decide_later.clicked.connect(self.later)
        self.keep_two.clicked.connect(self.two_orders)
        self.main.clicked.connect(self.use)


def _header(sides: tuple[SideView, ...]) -> QWidget:
    """The names of the columns."""
    bar = QFrame()
    bar.setProperty("role", "strip")
    bar.setFixedHeight(_HEAD)
    row = QHBoxLayout(bar)
    row.setContentsMargins(20, 0, 20, 0)
    row.setSpacing(12)
    row.addWidget(Words(tr("Line"), px=16, weight=600), LINE_SHARE)
    for side in sides:
        cell = QHBoxLayout()
        cell.setSpacing(8)
        disc = Avatar(28)
        disc.show_person(side.person)
        cell.addWidget(disc)
        cell.addWidget(Words(side.title, px=16, weight=600))
        cell.addWidget(Words(side.person.name, px=15, ink="text2"), 1)
        row.addLayout(cell, SIDE_SHARE)
    row.addWidget(Words(tr("Together"), px=16, weight=600), END_SHARE)
    return bar


def _same(view: ReviewView) -> QWidget:
    """What both tills have alike, in one row."""
    bar = QWidget()
    bar.setFixedHeight(_SAME)
    row = QHBoxLayout(bar)
    row.setContentsMargins(22, 0, 20, 0)
    row.setSpacing(14)
    row.addWidget(Mark("equal", 20, "text2"))
    row.addWidget(Words(view.same_title, px=16, weight=600))
    row.addWidget(Words(view.same_words, px=16, ink="text2"), 1)
    row.addWidget(Words(view.same_amount, px=17, weight=600, align=RIGHT))
    return bar
