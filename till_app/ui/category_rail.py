"""CategoryRail: the categories with their colours, one under the other, always in the same place."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from shared.catalogue import Category
from till_app.ui import painting, theme


class CategoryRail(QFrame):
    """Emits `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._shown: tuple[Category, ...] = ()
        self.buttons: list[_CategoryButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 9, 8)
        self._column.setSpacing(4)

    def show_categories(self, categories: Sequence[Category], current: str) -> None:
        """These categories, the current one filled."""
        if tuple(categories) != self._shown:
            self._shown = tuple(categories)
            for button in self.buttons:
                self._group.removeButton(button)
                self._column.removeWidget(button)
                button.deleteLater()
            self.buttons = [_CategoryButton(one) for one in categories]
            for button in self.buttons:
                button.clicked.connect(self._clicked)
                self._group.addButton(button)
                self._column.addWidget(button, 1)
        for button in self.buttons:
            button.setChecked(button.key == current)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _CategoryButton):
            self.chosen.emit(button.key)


class _CategoryButton(QAbstractButton):
    def __init__(self, category: Category) -> None:
        super().__init__()
        self.key = category.key
        self.setText(category.name)
        self.setAccessibleName(category.name)
        self.setCheckable(True)
        self.setMinimumHeight(48)
        self.setMaximumHeight(76)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        if self.isChecked():
            painting.box(painter, self.rect(), 10, look.colour("text"))
        elif self.isDown():
            painting.box(painter, self.rect(), 10, look.colour("pressed"))
        bar = look.colour("surface") if self.isChecked() else look.category(self.key)
        painting.box(painter, QRect(10, self.height() // 2 - 14, 6, 28), 3, bar)
        ink = look.colour("surface" if self.isChecked() else "text2")
        room = QRect(26, 0, self.width() - 28, self.height())
        lines = painting.two_lines(self.text(), 15, 600, room.width())
        painting.text(painter, room, "\n".join(lines), 15, 600, ink, wrap=True)
