"""The guest's screen: a second window without any control, painted to be read from across the counter."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.display_views import DisplayLine, DisplayView

_HIGH = 768
"""The height, in px, for which the sizes below are meant; they grow and shrink with the window."""
_EDGE, _ROW, _FOOT = 48, 56, 168
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class DisplayWindow(QWidget):
    """Shows a `DisplayView`. It takes no focus and no touch, and closing the till closes it."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(320, 240)
        self._view = DisplayView()

    def open_on(self, number: int) -> bool:
        """Fills the screen of that number, 1 for the first; False if there is none, then nothing is shown."""
        screens = QGuiApplication.screens()
        if not 1 <= number <= len(screens):
            return False
        self.setGeometry(screens[number - 1].geometry())
        self.showFullScreen()
        return True

    def show_view(self, view: DisplayView) -> None:
        """Another state."""
        if view != self._view:
            self._view = view
            self.setAccessibleName(" ".join(part for part in (view.title, view.label, view.amount) if part))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = facing.canvas(self)
        painter.fillRect(self.rect(), theme.current().colour("surface"))
        if self._view.state == "order":
            self._paint_order(painter)
        else:
            self._paint_words(painter)
        painter.end()

    def _paint_order(self, painter: QPainter) -> None:
        view, look = self._view, theme.current()
        edge, row, extra = self._px(_EDGE), self._px(_ROW), self._px(40) * len(view.rows)
        foot = self.height() - self._px(_FOOT) - extra
        wide = self.width() - 2 * edge
        fit = max(1, (foot - edge) // row)
        hidden = len(view.lines) - fit
        top = edge
        # The newest lines are at the end; those before them make room.
        for place, line in enumerate(view.lines[max(0, hidden) :]):
            is_last = place == min(fit, len(view.lines)) - 1
            self._paint_line(painter, QRect(edge, top, wide, row), line, is_last)
            top += row
        painter.fillRect(QRect(0, foot, self.width(), self.height() - foot), look.colour("sunken"))
        top = foot + self._px(8)
        for label, amount in view.rows:
            spot = QRect(edge, top, wide, self._px(40))
            painting.text(painter, spot, label, self._px(24), 400, look.colour("text2"), _LEFT)
            painting.text(painter, spot, amount, self._px(24), 400, look.colour("text2"), _RIGHT)
            top += self._px(40)
        spot = QRect(edge, top, wide, self.height() - top)
        painting.text(painter, spot, view.label, self._px(48), 600, look.colour("text"), _LEFT)
        painting.text(painter, spot, view.amount, self._px(96), 700, look.colour("text"), _RIGHT)

    def _paint_line(self, painter: QPainter, spot: QRect, line: DisplayLine, is_last: bool) -> None:
        look, px, weight = theme.current(), self._px(28), 600 if is_last else 400
        if is_last:
            painting.box(painter, spot.adjusted(-self._px(16), 0, self._px(16), 0), 8, look.colour("sel"))
        first, last = self._px(72), self._px(200)
        ink = look.colour("text")
        count = QRect(spot.left(), spot.top(), first, spot.height())
        name = spot.adjusted(first, 0, -last, 0)
        amount = QRect(spot.right() + 1 - last, spot.top(), last, spot.height())
        painting.text(painter, count, line.quantity, px, 600, look.colour("text2"), _LEFT)
        painting.text(painter, name, line.name, px, weight, ink, _LEFT)
        painting.text(painter, amount, line.amount, px, 600, ink, _RIGHT)

    def _paint_words(self, painter: QPainter) -> None:
        view, look = self._view, theme.current()
        whole = self.rect().adjusted(self._px(_EDGE), 0, -self._px(_EDGE), 0)
        middle = whole.height() // 2
        up = self._px(150) if view.amount else self._px(60)
        spot = QRect(whole.left(), middle - up - self._px(40), whole.width(), self._px(80))
        painting.text(painter, spot, view.title, self._px(64), 700, look.colour("text"), _CENTRE)
        spot.translate(0, self._px(80))
        painting.text(painter, spot, view.caption, self._px(32), 400, look.colour("text2"), _CENTRE)
        if view.amount:
            spot.translate(0, self._px(90))
            painting.text(painter, spot, view.label, self._px(36), 600, look.colour("text2"), _CENTRE)
            spot = QRect(whole.left(), spot.bottom(), whole.width(), self._px(160))
            painting.text(painter, spot, view.amount, self._px(140), 700, look.colour("synced"), _CENTRE)

    def _px(self, size: int) -> int:
        # A narrow screen is no place for the letters of a high one.
        return max(1, round(size * min(self.height() / _HIGH, self.width() / 900)))
