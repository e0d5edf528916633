"""SearchField: a line of text with an icon, that turns into a problem with words."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from till_app.ui import icons, theme
from till_app.ui.keys import Key, meaning

_ICON = 22
_TEXT = 32


class SearchField(QLineEdit):
    """Emits `searched` while a person types, `entered` on Enter, `left_downwards` on Down after that."""

    searched = Signal(str)
    entered = Signal()
    left_downwards = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self._problem = False
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTextMargins(_TEXT, 0, 0, 0)
        self.textEdited.connect(self.searched)

    def show_text(self, text: str, problem: str) -> None:
        """What is searched for; a problem is shown in its place, with an icon of its own."""
        wanted = problem or text
        if self.text() != wanted:
            self.setText(wanted)
        if bool(problem) != self._problem:
            self._problem = bool(problem)
            self.setProperty("problem", self._problem)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription(problem)

    def set_placeholder(self, text: str) -> None:
        """Shorter words on narrow screens."""
        self.setPlaceholderText(text)

    def sizeHint(self) -> QSize:
        """56 high in every state."""
        return QSize(200, 56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._problem and event.text().isprintable() and event.text():
            self.clear()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down and self.text():
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up) or self._is_for_the_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_for_the_page(self, event: QKeyEvent) -> bool:
        """While nothing is typed every key of the page is the page's; else those that change no text."""
        intent = meaning(event)
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if intent in (Key.UNDO, Key.REDO) or not held:
            return intent is not None and not self.text()
        return intent is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._problem:
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then its icon."""
        super().paintEvent(event)
        look = theme.current()
        name, ink = ("circle-alert", "attention") if self._problem else ("search", "text2")
        picture = icons.pixmap(name, _ICON, look.colour(ink))
        QPainter(self).drawPixmap(17, (self.height() - _ICON) // 2, picture)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setTextMargins(_TEXT, 0, 0, 0)
