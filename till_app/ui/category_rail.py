"""CategoryRail: the categories with their colours, one under the other, always in the same place."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from shared.catalogue import Category
from till_app.ui import facing, painting, theme

_LEAST, _MOST = 48, 62


class CategoryRail(QFrame):
    """Emits `chosen(key)`, and `made` when there are other buttons, which want a place in the tab order."""

    chosen = Signal(str)
    made = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._group = QButtonGroup(self)
        self._shown: tuple[Category, ...] = ()
        self._compact = False
        self.buttons: list[_CategoryButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def show_categories(self, categories: Sequence[Category], current: str) -> None:
        """These categories, the current one filled; none is filled when `current` is unknown."""
        if tuple(categories) != self._shown:
            self._make(categories)
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.key == current)
        self._group.setExclusive(True)

    def set_compact(self, compact: bool) -> None:
        """Narrow screens: smaller type."""
        self._compact = compact
        for button in self.buttons:
            button.set_compact(compact)

    def _make(self, categories: Sequence[Category]) -> None:
        self._shown = tuple(categories)
        for button in self.buttons:
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [_CategoryButton(one) for one in categories]
        for place, button in enumerate(self.buttons):
            button.set_compact(self._compact)
            button.clicked.connect(self._clicked)
            self._group.addButton(button)
            # The stretch at the end takes room only once every button is as tall as it may be.
            self._column.insertWidget(place, button, 1000)
        self.made.emit()

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _CategoryButton):
            self.chosen.emit(button.key)


class _CategoryButton(QAbstractButton):
    def __init__(self, category: Category) -> None:
        super().__init__()
        self.key = category.key
        self._compact = False
        self.setText(category.name)
        self.setAccessibleName(category.name)
        self.setCheckable(True)
        self.setMinimumHeight(_LEAST)
        self.setMaximumHeight(_MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        if self.isChecked():
            painting.box(painter, self.rect(), 10, look.colour("text"))
        elif self.isDown():
            painting.box(painter, self.rect(), 10, look.colour("pressed"))
        left, words, px = (6, 20, 14) if self._compact else (10, 26, 15)
        bar = look.colour("surface") if self.isChecked() else look.category(self.key)
        painting.box(painter, QRect(left, self.height() // 2 - 14, 6, 28), 3, bar)
        ink = look.colour("surface" if self.isChecked() else "text2")
        room = QRect(words, 0, self.width() - words - 6, self.height())
        lines = painting.two_lines(self.text(), px, 600, room.width())
        painting.text(painter, room, "\n".join(lines), px, 600, ink, wrap=True)
