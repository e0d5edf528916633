"""NoteField: a few words about a line; what is typed is handed on when the typing pauses or ends."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

PAUSE_MS = 800
_LONGEST = 200
_HEIGHT = 72


class NoteField(QPlainTextEdit):
    """Emits `noted(text)` once for each new text. Enter ends the typing; Esc is left to the dialog."""

    noted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """What the note is by now."""
        self._told = text
        self._pause.stop()
        if self.toPlainText().strip() != text:
            self.setPlainText(text)
            self.moveCursor(self.textCursor().MoveOperation.End)
            self._pause.stop()

    @Slot()
    def tell(self) -> None:
        """Hands on what is typed, if it is new."""
        self._pause.stop()
        text = " ".join(self.toPlainText().split())[:_LONGEST]
        if text != self._told:
            self._told = text
            self.noted.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tell()
        elif key == Qt.Key.Key_Escape or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tell()

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
