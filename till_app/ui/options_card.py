"""OptionCard: one choice of a group, with a mark, its name and what it costs more."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import facing, icons, painting, theme
from till_app.ui.options_views import OptionView

_HEIGHT, _SIDE, _MARK, _GAP = 56, 16, 22, 11
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NO_PRICE = OptionView("", "", chosen=False)


class OptionCard(QAbstractButton):
    """56 high. `one`: a round mark, for groups of which one holds; else a plus that becomes a tick."""

    def __init__(self, *, one: bool) -> None:
        super().__init__()
        self._one, self._view = one, _NO_PRICE
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_view(self, view: OptionView) -> None:
        """Which choice this is, and whether it holds."""
        self._view = view
        self.setText(view.name)
        self.setChecked(view.chosen)
        self.setAccessibleName(f"{view.name}, {view.price}" if view.price else view.name)
        self.update()

    def nextCheckState(self) -> None:
        """The mark follows the order, not the finger."""

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), facing.canvas(self)
        chosen = self.isChecked()
        fill = look.colour("sel" if chosen else "pressed" if self.isDown() else "surface")
        edge = look.colour("primary" if chosen else "border_strong")
        painting.box(painter, self.rect(), 10, fill, edge, 2 if chosen else 1)
        names = ("circle-dot", "circle") if self._one else ("check", "plus")
        ink = look.colour("primary" if chosen else "text2")
        mark = icons.pixmap(names[0 if chosen else 1], _MARK, ink)
        facing.draw_picture(painter, _SIDE, (self.height() - _MARK) // 2, mark)
        left, right = _SIDE + _MARK + _GAP, self.width() - _SIDE
        if self._view.price:
            wide = painting.width(self._view.price, 16, 400)
            room = QRect(right - wide, 0, wide, self.height())
            painting.text(painter, room, self._view.price, 16, 400, look.colour("text2"), _RIGHT)
            right -= wide + _GAP
        px = self._fitting(right - left)
        room = QRect(left, 0, right - left, self.height())
        painting.text(painter, room, self._view.name, px, 600, look.colour("text"))
        painter.end()

    def _fitting(self, room: int) -> int:
        """A name that is too long is smaller rather than cut."""
        px = 17
        while px > 14 and painting.width(self._view.name, px, 600) > room:
            px -= 1
        return px
