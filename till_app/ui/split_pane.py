"""The split page (07): what is on no bill at the left, the bills at the right, and below that it adds up."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import painting, theme
from till_app.ui.avatar import Avatar
from till_app.ui.buttons import TillButton
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.keypad import KeyPad
from till_app.ui.marks import IconSentence, OwnerStripe, Rule
from till_app.ui.pager import Pager
from till_app.ui.reading_order import tab_through
from till_app.ui.segmented import Segmented
from till_app.ui.split_bill import BillColumn
from till_app.ui.split_row import SplitLines
from till_app.ui.split_views import SplitView
from till_app.ui.tag import Tag
from till_app.ui.tongue import tr
from till_app.ui.words import CENTRE, RIGHT, Words

_SIDE, _COMPACT_SIDE = 400, 300


class SplitPane(QWidget):
    """Shows a `SplitView`. Bills speak for themselves through the signals of this pane."""

    line_chosen = Signal(str)
    move_here = Signal(int)
    sent_back = Signal(int, str)
    pay = Signal(int)
    print_again = Signal(int)
    bill_chosen = Signal(int)
    share_this = Signal()
    share_all = Signal()
    mode_chosen = Signal(str)
    fewer = Signal()
    more = Signal()
    back = Signal()
    undo = Signal()
    print_all = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: SplitView | None = None
        self._page, self._columns, self._compact = 0, 3, False
        self._title_right = Words(tr("Split bill"), px=24, weight=700)
        self._side = QFrame()
        self._stripe = OwnerStripe()
        self._disc = Avatar(42)
        self._title = Words(px=18, weight=700, wrap=True)
        self._caption = Words(px=15, ink="text2", fit=True)
        self._left = Words(px=24, weight=700, align=RIGHT)
        self.lines = SplitLines(roomy=True)
        self._hint = IconSentence(px=15, icon_px=22, gap=12, stroke=2)
        self.keys = KeyPad("00")
        self._strip = QFrame()
        self._strip_words = Words(px=16, weight=600)
        self.this_button = TillButton("", icon="users", height=48, px=16)
        self.all_button = TillButton("", icon="equal", height=48, px=16)
        modes = (("item", tr("By item")), ("equal", tr("Equal shares")), ("amount", tr("By amount")))
        self.modes = Segmented(modes, px=16)
        self.fewer_button = TillButton("", icon="minus", height=48, name=tr("One bill fewer"))
        self.more_button = TillButton("", icon="plus", height=48, name=tr("One bill more"))
        self._bills_label = Words(px=17, weight=600, align=CENTRE)
        self.bills: list[BillColumn] = []
        self._row = QHBoxLayout()
        self.pager = Pager()
        self.back_button = TillButton(tr("Back"), icon="chevron-left", height=56)
        self._sum = Words(px=17, ink="text2", wrap=True)
        self._tag = Tag()
        self.undo_button = TillButton(tr("Undo"), icon="undo-2", height=56)
        self.print_button = TillButton(tr("Print all bills"), icon="printer", height=56)
        self._build()

    def show_view(self, view: SplitView) -> None:
        """The split as it stands."""
        self._view = view
        self._stripe.show_owner(view.owner.colour)
        self._disc.show_person(view.owner)
        self._title.say(view.title)
        self._caption.say(view.caption)
        self._left.say(view.left)
        self.lines.show_rows(view.rows, view.chosen, enabled=True)
        self._hint.show_sentence("info", view.hint, "text2")
        self.keys.setVisible(view.mode == "amount")
        self._strip.setVisible(view.mode == "item")
        self._strip_words.say(view.strip or " ")
        self.this_button.setText(view.share_this)
        self.this_button.setEnabled(view.can_share_this)
        self.all_button.setText(view.share_all)
        self.all_button.setEnabled(view.can_share_all)
        self.modes.set_current(view.mode)
        for segment in self.modes.segments():
            segment.setEnabled(view.can_change_mode)
        self._bills_label.say(view.bills_label)
        self.fewer_button.setEnabled(view.can_fewer)
        self.more_button.setEnabled(view.can_more)
        self._sum.say("", strong=view.sum_strong, before=view.sum_before)
        self._tag.setVisible(view.adds_up)
        self._tag.show_tag("check", tr("Adds up"), "safe")
        self.undo_button.setEnabled(view.can_undo)
        self._show_bills()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        self._side.setFixedWidth(_COMPACT_SIDE if compact else _SIDE)
        self.modes.setFixedWidth(330 if compact else 390)
        self.print_button.setText(tr("Print all") if compact else tr("Print all bills"))
        self._title_right.setVisible(not compact)
        self._disc.setVisible(not compact)
        for button, icon in ((self.this_button, "users"), (self.all_button, "equal")):
            button.show_icon("" if compact else icon)
            button.set_px(15 if compact else 16)
        columns = 3 if self.width() < 1500 else 4
        if columns != self._columns or compact != self._compact:
            self._columns, self._compact = columns, compact
            self._show_bills()

    def _show_bills(self) -> None:
        if self._view is None:
            return
        pages = max(1, -(-len(self._view.bills) // self._columns))
        self._page = min(self._page, pages - 1)
        shown = self._view.bills[self._page * self._columns : (self._page + 1) * self._columns]
        while len(self.bills) < len(shown):
            column = BillColumn()
            column.move_here.connect(self.move_here)
            column.sent_back.connect(self.sent_back)
            column.pay.connect(self.pay)
            column.print_again.connect(self.print_again)
            column.chosen.connect(self.bill_chosen)
            self.bills.append(column)
            self._row.addWidget(column, 1)
        for place, column in enumerate(self.bills):
            column.setVisible(place < len(shown))
            if place < len(shown):
                column.show_view(shown[place])
        self.pager.show_page(self._page, pages)
        tab_through(
            self.lines.lines, self.keys.buttons, self.this_button, self.all_button, self.modes.segments(),
            self.fewer_button, self.more_button, *(bill.stops() for bill in self.bills),
            self.pager.back, self.pager.next, self.back_button, self.undo_button, self.print_button,
        )  # fmt: skip

    @Slot(int)
    def _turn(self, step: int) -> None:
        self._page = max(0, self._page + step)
        self._show_bills()

    def _build(self) -> None:
        self._build_side()
        stepper = Ground("sunken", 10)
        steps = QHBoxLayout(stepper)
        steps.setContentsMargins(4, 4, 4, 4)
        steps.setSpacing(4)
        for button in (self.fewer_button, self.more_button):
            button.setFixedWidth(48)
        self._bills_label.setMinimumWidth(72)
        steps.addWidget(self.fewer_button)
        steps.addWidget(self._bills_label, 1, Qt.AlignmentFlag.AlignVCenter)
        steps.addWidget(self.more_button)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title_right, 1)
        head.addWidget(self.modes)
        head.addWidget(stepper)
        self._row.setSpacing(12)
        right = QVBoxLayout()
        right.setContentsMargins(16, 16, 16, 16)
        right.setSpacing(12)
        right.addLayout(head)
        right.addLayout(self._row, 1)
        right.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignHCenter)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._side)
        sides.addLayout(right, 1)
        foot = Ground("surface")
        ways = QHBoxLayout(foot)
        ways.setContentsMargins(16, 14, 16, 13)
        ways.setSpacing(16)
        self.back_button.setMinimumWidth(140)
        ways.addWidget(self.back_button)
        ways.addStretch(1)
        ways.addWidget(self._sum)
        ways.addWidget(self._tag)
        ways.addStretch(1)
        ways.addWidget(self.undo_button)
        ways.addWidget(self.print_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(sides, 1)
        whole.addWidget(Rule())
        whole.addWidget(foot)
        self._connect()

    def _build_side(self) -> None:
        self._side.setProperty("role", "rail")
        self._strip.setProperty("role", "strip")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._caption)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 16, 10)
        head.setSpacing(12)
        head.addWidget(self._disc)
        head.addLayout(names, 1)
        head.addWidget(self._left)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.lines)
        told = QVBoxLayout()
        told.setContentsMargins(16, 16, 16, 16)
        told.setSpacing(16)
        told.addWidget(self._hint)
        told.addWidget(self.keys)
        rows.addLayout(told)
        rows.addStretch(1)
        scroll = FingerScroll(inside, Qt.AlignmentFlag.AlignTop)
        scroll.setWidgetResizable(True)
        self.keys.set_key_height(72)
        shares = QHBoxLayout()
        shares.setSpacing(8)
        shares.addWidget(self.this_button, 1)
        shares.addWidget(self.all_button, 1)
        strip = QVBoxLayout(self._strip)
        strip.setContentsMargins(16, 12, 16, 12)
        strip.setSpacing(8)
        strip.addWidget(self._strip_words)
        strip.addLayout(shares)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._stripe)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(scroll, 1)
        column.addWidget(self._strip)

    def _connect(self) -> None:
        self.lines.picked.connect(self.line_chosen)
        self.this_button.clicked.connect(self.share_this)
        self.all_button.clicked.connect(self.share_all)
        self.modes.chosen.connect(self.mode_chosen)
        self.fewer_button.clicked.connect(self.fewer)
        self.more_button.clicked.connect(self.more)
        self.pager.turned.connect(self._turn)
        self.back_button.clicked.connect(self.back)
        self.undo_button.clicked.connect(self.undo)
        self.print_button.clicked.connect(self.print_all)


class Ground(QFrame):
    """A ground of one colour token, rounded by `radius`."""

    def __init__(self, colour: str, radius: int = 0) -> None:
        super().__init__()
        self._colour, self._radius = colour, radius

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, self.rect(), self._radius, theme.current().colour(self._colour))
        painter.end()
