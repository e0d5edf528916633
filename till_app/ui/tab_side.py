"""TabSidePanel: the chosen tab, what is on it, and what can be done with it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from till_app.ui import painting, theme
from till_app.ui.avatar import Avatar
from till_app.ui.buttons import TillButton
from till_app.ui.marks import FILL, INK, IconSentence, OwnerStripe, Rule
from till_app.ui.nothing_here import NothingHere
from till_app.ui.tabs_views import TabSide
from till_app.ui.tongue import tr
from till_app.ui.views import Tone
from till_app.ui.words import RIGHT, Words

_ROW = 38
_PAD, _HINT_ICON, _HINT_GAP = 12, 22, 11
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TabSidePanel(QFrame):
    """Emits what is wanted of the chosen tab."""

    assign = Signal()
    transfer = Signal()
    split = Signal()
    print_bill = Signal()
    resume = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._stripe = OwnerStripe()
        self._disc = Avatar(44)
        self._title = Words(px=22, weight=700)
        self._caption = Words(px=15, ink="text2", wrap=True)
        self.lines = TabLines()
        self.hint = TintedSentence()
        self._total = Words(px=40, weight=700, align=RIGHT, fit=True)
        self.assign_button = TillButton(tr("Assign…"), icon="user", height=48, px=16)
        self.transfer_button = TillButton(tr("Transfer…"), icon="arrow-right-left", height=48, px=16)
        self.split_button = TillButton(tr("Split…"), icon="split", height=48, px=16)
        self.print_button = TillButton(tr("Print bill"), icon="printer", height=48, px=16)
        self.resume_button = TillButton("", role="primary", icon="arrow-right", height=76, px=20)
        self.buttons = (
            self.assign_button, self.transfer_button, self.split_button, self.print_button,
            self.resume_button,
        )  # fmt: skip
        self._empty = NothingHere("layout-grid")
        self._stack = QStackedWidget()
        self._build()

    def show_side(self, side: TabSide | None) -> None:
        """The chosen tab; None says how to choose one."""
        self._stack.setCurrentIndex(0 if side else 1)
        if side is None:
            return
        self._stripe.show_owner(side.owner.colour)
        self._disc.show_person(side.owner)
        self._title.say(side.title)
        self._caption.say(side.caption)
        self.lines.show_lines(side)
        self.hint.setVisible(side.hint is not None)
        if side.hint is not None:
            self.hint.show_sentence(side.hint.icon, side.hint.title, side.hint.tone)
        self._total.say(side.total)
        self.resume_button.setText(side.resume_label)
        # There is nothing to split on an empty tab, only the tab to close.
        self.split_button.setText(tr("Close tab") if side.is_empty else tr("Split…"))
        self.split_button.show_icon("x" if side.is_empty else "split")

    def show_choosing(self, none: tuple[str, str] | None = None) -> None:
        """What stands here while no tab is chosen; `none` says that there is none to choose."""
        words = (tr("Choose a tab"), tr("One tap shows what is on it, a second one opens it here."))
        self._empty.show_words(*(none or words))

    def _build(self) -> None:
        self.show_choosing()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._caption)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 12)
        head.setSpacing(12)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        middle = QVBoxLayout()
        middle.setContentsMargins(16, 5, 16, 12)
        middle.setSpacing(10)
        middle.addWidget(self.lines, 1)
        middle.addWidget(self.hint)
        total = QHBoxLayout()
        total.setContentsMargins(16, 8, 16, 8)
        total.addWidget(Words(tr("Total"), px=20, weight=700))
        total.addWidget(self._total, 1)
        ways = QGridLayout()
        ways.setContentsMargins(16, 0, 16, 16)
        ways.setSpacing(8)
        for place, button in enumerate(self.buttons[:4]):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            ways.addWidget(button, place // 2, place % 2)
        ways.addWidget(self.resume_button, 2, 0, 1, 2)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stripe)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addLayout(middle, 1)
        column.addWidget(Rule())
        column.addLayout(total)
        column.addLayout(ways)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.assign_button.clicked.connect(self.assign)
        self.transfer_button.clicked.connect(self.transfer)
        self.split_button.clicked.connect(self.split)
        self.print_button.clicked.connect(self.print_bill)
        self.resume_button.clicked.connect(self.resume)


class TabLines(QWidget):
    """As many lines as there is room for; the last row sums up the rest."""

    def __init__(self) -> None:
        super().__init__()
        self._side: TabSide | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lines(self, side: TabSide) -> None:
        """What is on the tab."""
        self._side = side
        self.setAccessibleName(
            "; ".join(f"{line.quantity} × {line.name}, {line.amount}" for line in side.lines)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 2 * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._side
        if side is None:
            return
        painter, look = QPainter(self), theme.current()
        fits = max(1, self.height() // _ROW)
        whole = len(side.lines) <= fits
        shown = side.lines if whole else side.lines[: fits - 1]
        for place, line in enumerate(shown):
            row = QRect(0, place * _ROW, self.width(), _ROW)
            if place < len(shown) - 1 or not whole:
                painter.fillRect(row.left(), row.bottom(), row.width(), 1, look.colour("border"))
            ink = look.colour("text")
            painting.text(painter, row, line.quantity, 16, 700, ink)
            painting.text(painter, row.adjusted(34, 0, -100, 0), line.name, 16, 400, ink)
            painting.text(painter, row, line.amount, 16, 600, ink, _RIGHT)
        if not whole:
            row = QRect(0, len(shown) * _ROW, self.width(), _ROW)
            soft = look.colour("text2")
            painting.text(painter, row.adjusted(34, 0, -100, 0), side.more[len(shown)], 16, 400, soft)
            painting.text(painter, row, side.rest[len(shown)], 16, 600, look.colour("text"), _RIGHT)
        painter.end()


class TintedSentence(QFrame):
    """A sentence with its icon on the ground of a tone."""

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone = "plain"
        self._sentence = IconSentence(px=14, weight=600, icon_px=_HINT_ICON, gap=_HINT_GAP, stroke=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, 9, _PAD, 9)
        row.addWidget(self._sentence)

    def show_sentence(self, icon: str, sentence: str, tone: Tone) -> None:
        """What it says, and how it is meant."""
        self._tone = tone
        self._sentence.show_sentence(icon, sentence, INK[tone])
        self.setAccessibleName(sentence)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, self.rect(), 10, theme.current().colour(FILL[self._tone]))
        painter.end()

    def _fit(self) -> None:
        """As high as its lines: a layout that is being made asks only once."""
        room = self.width() - 2 * _PAD - _HINT_ICON - _HINT_GAP
        self.setFixedHeight(self._sentence.words.heightForWidth(room) + 22)
