"""OrderList: the lines of the order, one of them highlighted with its stepper."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScroller, QScrollerProperties

from shared.order_session import OrderSession
from till_app.ui import wording
from till_app.ui.line_delegate import LineDelegate
from till_app.ui.models import LineModel
from till_app.ui.scroll_mark import ScrollMark
from till_app.ui.stepper import Stepper

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000}


class OrderList(QListView):
    """Emits the line a person tapped, and more, fewer or none of the highlighted one."""

    line_chosen = Signal(str)
    more = Signal(str)
    fewer = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines, self._delegate = LineModel(), LineDelegate()
        self._highlighted = ""
        self._heights: tuple[int, ...] = ()
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
        self._mark = ScrollMark(self)
        self.verticalScrollBar().valueChanged.connect(self._place_stepper)
        self.clicked.connect(self._choose)
        self._move_under_the_finger()

    def set_compact(self, compact: bool) -> None:
        """Narrow screens: less room around the quantity."""
        self._delegate.compact = compact
        self.stepper.set_compact(compact)
        self.viewport().update()

    def show_order(self, order: OrderSession, highlighted: str, just_added: str) -> None:
        """These lines; the highlighted one is brought into view when it is another or the list grew."""
        moved = highlighted != self._highlighted
        self._highlighted = highlighted
        self._lines.show_lines(order.lines, order.currency, highlighted, just_added, order.sent)
        line = order.line(highlighted)
        if line is not None:
            self.stepper.show_quantity(wording.quantity(line.quantity), wording.name_of(line.name))
        rows = (self._lines.row(place) for place in range(self._lines.rowCount()))
        heights = tuple(self._delegate.height(row) for row in rows)
        if heights != self._heights:
            # Heights are asked for only when the list is laid out; dataChanged alone keeps the old ones.
            self._heights = heights
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            moved = True
        if moved:
            self._bring_into_view()
        self._place_stepper()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._lines.rowCount():
            last = self._lines.rowCount() - 1
            place = max(0, min(last, self._lines.place_of(self._highlighted) + _STEPS[key]))
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
        self._bring_into_view()
        self._place_stepper()

    def _move_under_the_finger(self) -> None:
        viewport = self.viewport()
        QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        scroller = QScroller.scroller(viewport)
        feel = scroller.scrollerProperties()
        # A press is shown at once; by default it waits a quarter of a second for a flick.
        feel.setScrollMetric(QScrollerProperties.ScrollMetric.MousePressEventDelay, 0.0)
        never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        feel.setScrollMetric(QScrollerProperties.ScrollMetric.VerticalOvershootPolicy, never)
        scroller.setScrollerProperties(feel)

    def _bring_into_view(self) -> None:
        place = self._lines.place_of(self._highlighted)
        if place >= 0:
            self.scrollTo(self._lines.index(place))

    @Slot()
    def _place_stepper(self) -> None:
        place = self._lines.place_of(self._highlighted)
        self.stepper.setVisible(place >= 0)
        if place >= 0:
            row = self.visualRect(self._lines.index(place))
            self.stepper.move(self._delegate.step_at(row, self.stepper.size(), self.layoutDirection()))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.line_chosen.emit(self._lines.row(index.row()).line.line_id)

    @Slot()
    def _more(self) -> None:
        if self._highlighted:
            self.more.emit(self._highlighted)

    @Slot()
    def _fewer(self) -> None:
        if self._highlighted:
            self.fewer.emit(self._highlighted)
