"""A short sentence at the foot of the window: why a tap did nothing, or what comes later. Goes by itself."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from till_app.ui import icons, painting, theme
from till_app.ui.fonts import text_font

_WIDEST, _LEAST_HEIGHT, _FOOT = 640, 56, 24
_LEFT, _SIDE, _PX = 56, 20, 16
_LEAST_MS, _MS_PER_LETTER = 3000, 50


class Notice(QWidget):
    """Lies over the pages without taking their taps; stays as long as it takes to read, then hides."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._sentence = window, ""
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows a sentence and reads it out, politely; a later one takes its place."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._going.start(_LEAST_MS + _MS_PER_LETTER * len(sentence))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def sentence(self) -> str:
        """What it says now, "" once it is gone."""
        return self._sentence if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.Close):
            self._going.stop()
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.box(painter, self.rect(), 10, look.colour("text"))
        painter.drawPixmap(20, (self.height() - 24) // 2, icons.pixmap("info", 24, look.colour("surface")))
        words = self.rect().adjusted(_LEFT, 0, -_SIDE, 0)
        painting.text(painter, words, self._sentence, _PX, 400, look.colour("surface"), wrap=True)
        painter.end()

    def _place(self) -> None:
        window = self._window.rect()
        metrics = QFontMetrics(text_font(_PX, 400))
        frame = _LEFT + _SIDE + 2
        width = min(_WIDEST, window.width() - 2 * _FOOT, metrics.horizontalAdvance(self._sentence) + frame)
        room = QRect(0, 0, width - frame, window.height())
        tall = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._sentence).height() + 28
        height = max(_LEAST_HEIGHT, tall)
        self.setGeometry((window.width() - width) // 2, window.height() - height - _FOOT, width, height)
