"""BillColumn: one bill of a split with its lines, its total and the way to pay it."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui import icons, painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.marks import Rule
from till_app.ui.split_row import SplitLines
from till_app.ui.split_views import BillView
from till_app.ui.tag import Tag
from till_app.ui.tongue import tr
from till_app.ui.words import RIGHT, Words

_RADIUS = 12


class BillColumn(QFrame):
    """Shows a `BillView`. Signals carry the bill's number; `sent_back` also the line."""

    move_here = Signal(int)
    sent_back = Signal(int, str)
    pay = Signal(int)
    print_again = Signal(int)
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._view: BillView | None = None
        self._title = Words(px=20, weight=700)
        self._caption = Words(px=14, ink="text2", align=RIGHT)
        self._tag = Tag()
        self.lines = SplitLines(roomy=False)
        self.move_button = MoveHere()
        self._total = Words(px=32, weight=700, align=RIGHT, fit=True)
        self.pay_button = TillButton("", role="primary", height=56, px=17)
        self.print_button = TillButton(tr("Print again"), icon="printer", height=56, px=17)
        self._build()

    def show_view(self, view: BillView) -> None:
        """The bill as it stands."""
        self._view = view
        self._title.say(view.title)
        self._caption.say(view.caption)
        self._caption.setVisible(not view.paid)
        self._tag.setVisible(bool(view.paid))
        self._tag.show_tag("check", view.paid, "safe")
        self.lines.show_rows(view.rows, "", enabled=not view.paid)
        self.move_button.setVisible(bool(view.move_label))
        self.move_button.setText(view.move_label)
        self.move_button.setAccessibleName(f"{view.move_label}, {view.title}")
        self._total.say(view.total)
        self._total.setAccessibleName(f"{view.title}, {view.total}")
        self.pay_button.setVisible(not view.paid)
        self.print_button.setVisible(bool(view.paid))
        self.print_button.setAccessibleName(f"{tr('Print again')}, {view.title}")
        self.pay_button.setText(view.pay_label)
        self.pay_button.setAccessibleName(f"{view.pay_label}, {view.title}")
        self.pay_button.setEnabled(view.can_pay)
        self.setAccessibleName(f"{view.title}, {view.total}, {view.paid or view.caption}")
        self.update()

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in reading order."""
        return [*self.lines.lines, self.move_button, self.pay_button, self.print_button]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tap on the bill itself chooses it, where amounts are typed, or moves the line here."""
        super().mouseReleaseEvent(event)
        if self._view is not None and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._view.number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        is_chosen = self._view is not None and self._view.chosen
        painter = QPainter(self)
        edge = look.colour("primary" if is_chosen else "border")
        painting.box(painter, self.rect(), _RADIUS, look.colour("surface"), edge, 3 if is_chosen else 1)
        painter.end()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(15, 12, 15, 12)
        head.addWidget(self._title, 1)
        head.addWidget(self._caption)
        head.addWidget(self._tag)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.lines)
        gap = QVBoxLayout()
        gap.setContentsMargins(14, 10, 14, 10)
        gap.addWidget(self.move_button)
        rows.addLayout(gap)
        rows.addStretch(1)
        scroll = FingerScroll(inside, Qt.AlignmentFlag.AlignTop)
        scroll.setWidgetResizable(True)
        total = QHBoxLayout()
        total.setContentsMargins(15, 4, 14, 0)
        total.addWidget(Words(tr("Total"), px=16, weight=600))
        total.addWidget(self._total, 1)
        ways = QVBoxLayout()
        ways.setContentsMargins(14, 4, 14, 14)
        ways.addWidget(self.pay_button)
        ways.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(scroll, 1)
        column.addLayout(total)
        column.addLayout(ways)
        self.lines.picked.connect(self._send_back)
        self.move_button.clicked.connect(self._move)
        self.pay_button.clicked.connect(self._pay)
        self.print_button.clicked.connect(self._print)

    @Slot(str)
    def _send_back(self, key: str) -> None:
        if self._view is not None:
            self.sent_back.emit(self._view.number, key)

    @Slot()
    def _move(self) -> None:
        if self._view is not None:
            self.move_here.emit(self._view.number)

    @Slot()
    def _pay(self) -> None:
        if self._view is not None:
            self.pay.emit(self._view.number)

    @Slot()
    def _print(self) -> None:
        if self._view is not None:
            self.print_again.emit(self._view.number)


class MoveHere(QAbstractButton):
    """The dashed place on a bill that takes the highlighted line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(56)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("primary"), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(look.colour("pressed" if self.isDown() else "sel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        ink = look.colour("primary")
        words = painter.fontMetrics().horizontalAdvance(self.text())
        left = max(8, (self.width() - words - 44) // 2)
        painter.drawPixmap(left, (self.height() - 22) // 2, icons.pixmap("plus", 22, ink))
        painting.text(painter, self.rect().adjusted(left + 32, 0, -4, 0), self.text(), 17, 600, ink)
        painter.end()
