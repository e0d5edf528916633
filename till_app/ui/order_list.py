"""OrderList: the lines of the order, one of them highlighted with its stepper."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QHBoxLayout, QListView, QWidget

from shared.order_session import OrderSession
from till_app.ui import icons, painting, theme, wording
from till_app.ui.fonts import text_font
from till_app.ui.line_delegate import STEPPER, LineDelegate
from till_app.ui.models import LineModel

HOLD_MS, REPEAT_MS = 400, 120


class OrderList(QListView):
    """Emits the line a person tapped, and more or fewer of the highlighted one."""

    line_chosen = Signal(str)
    more = Signal(str)
    fewer = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines, self._delegate = LineModel(), LineDelegate()
        self._highlighted = ""
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Lines of the order"))
        self.stepper = Stepper(self.viewport())
        self.stepper.more.connect(self._more)
        self.stepper.fewer.connect(self._fewer)
        self.verticalScrollBar().valueChanged.connect(self._place_stepper)

    def set_margin(self, margin: int) -> None:
        """Room at the left and right of each line."""
        self._delegate.margin = margin
        self.viewport().update()

    def show_order(self, order: OrderSession, highlighted: str, just_added: str) -> None:
        """These lines; the highlighted one is brought into view."""
        moved = highlighted != self._highlighted
        grown = len(order.lines) != self._lines.rowCount()
        self._highlighted = highlighted
        self._lines.show_lines(order.lines, order.currency, highlighted, just_added)
        line = order.line(highlighted)
        self.stepper.setVisible(line is not None)
        if line is not None:
            self.stepper.show_quantity(wording.quantity(line.quantity), wording.name_of(line.name))
        if moved or grown:
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            place = self._lines.place_of(highlighted)
            if place >= 0:
                self.scrollTo(self._lines.index(place))
        self._place_stepper()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if index.isValid():
            self.line_chosen.emit(self._lines.row(index.row()).line.line_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000}
        key = Qt.Key(event.key())
        if key in steps and self._lines.rowCount():
            place = max(
                0, min(self._lines.rowCount() - 1, self._lines.place_of(self._highlighted) + steps[key])
            )
            self.line_chosen.emit(self._lines.row(place).line.line_id)
        elif key == Qt.Key.Key_Plus:
            self._more()
        elif key == Qt.Key.Key_Minus:
            self._fewer()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self._highlighted)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self._lines.place_of(self._highlighted)
        if place >= 0:
            self.scrollTo(self._lines.index(place))
        self._place_stepper()

    def _place_stepper(self) -> None:
        place = self._lines.place_of(self._highlighted)
        if place < 0:
            self.stepper.hide()
            return
        rect: QRect = self.visualRect(self._lines.index(place))
        top = rect.top() + (rect.height() - self.stepper.height()) // 2
        self.stepper.move(QPoint(rect.left() + self._delegate.margin, top))

    def _more(self) -> None:
        self.more.emit(self._highlighted)

    def _fewer(self) -> None:
        self.fewer.emit(self._highlighted)


class Stepper(QWidget):
    """Minus, quantity, plus: three places of 48, 44 and 48 px; holding repeats."""

    more = Signal()
    fewer = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = ""
        self.minus, self.plus = _Step("minus"), _Step("plus")
        self.setFixedSize(STEPPER, 48)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(44)
        row.addWidget(self.minus)
        row.addWidget(self.plus)
        self.minus.clicked.connect(self.fewer)
        self.plus.clicked.connect(self.more)
        self.hide()

    def show_quantity(self, number: str, name: str) -> None:
        """How many there are."""
        self._number = number
        self.minus.setAccessibleName(self.tr("One {name} fewer").format(name=name))
        self.plus.setAccessibleName(self.tr("One {name} more").format(name=name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        px = 20 if len(self._number) < 4 else 15
        font: QFont = text_font(px, 700)
        painter.setFont(font)
        painter.setPen(theme.current().colour("text"))
        painter.drawText(QRect(48, 0, 44, 48), int(Qt.AlignmentFlag.AlignCenter), self._number)


class _Step(QAbstractButton):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(QSize(48, 48))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(HOLD_MS)
        self.setAutoRepeatInterval(REPEAT_MS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        fill = look.colour("pressed" if self.isDown() else "surface")
        painting.box(painter, self.rect(), 10, fill, look.colour("border_strong"))
        painter.drawPixmap(12, 12, icons.pixmap(self._icon, 24, look.colour("text"), 2.5))
