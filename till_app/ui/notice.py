"""A short sentence in the app bar: why a tap did nothing, or what comes later. It goes by itself."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from till_app.ui import facing, icons, painting, theme
from till_app.ui.aloud import say_aloud
from till_app.ui.fonts import text_font
from till_app.ui.window import TillWindow

_FROM, _HEIGHT, _GAP = 144, 52, 12
_LEFT, _SIDE, _PX, _LEAST_PX = 52, 16, 16, 14
_LEAST_MS, _MS_PER_LETTER = 3000, 50


class Notice(QWidget):
    """Lies between the till's name and the chip, so that it hides nothing of the page and takes no tap.

    It stays as long as it takes to read.
    """

    def __init__(
        self, window: TillWindow, least_ms: int = _LEAST_MS, ms_per_letter: int = _MS_PER_LETTER
    ) -> None:
        super().__init__(window)
        self._least_ms, self._ms_per_letter = least_ms, ms_per_letter
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
        self._going.start(self._least_ms + self._ms_per_letter * len(sentence))
        say_aloud(self, sentence)

    def sentence(self) -> str:
        """What it says now, "" once it is gone."""
        return self._sentence if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._going.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = facing.canvas(self)
        painting.box(painter, self.rect(), 10, look.colour("text"))
        picture = icons.pixmap("info", 24, look.colour("surface"))
        facing.draw_picture(painter, 16, (self.height() - 24) // 2, picture)
        words = self.rect().adjusted(_LEFT, 0, -_SIDE, 0)
        ink = look.colour("surface")
        painting.text(painter, words, self._sentence, self._px(words), 500, ink, wrap=True)
        painter.end()

    def _px(self, room: QRect) -> int:
        """The largest size in which the sentence fits."""
        wrap = Qt.TextFlag.TextWordWrap
        for px in range(_PX, _LEAST_PX, -1):
            tall = QFontMetrics(text_font(px, 500)).boundingRect(room, wrap, self._sentence).height()
            if tall <= _HEIGHT - 4:
                return px
        return _LEAST_PX

    def _place(self) -> None:
        bar = self._window.app_bar
        chip = facing.turned(self.layoutDirection(), bar.rect(), bar.chip.geometry())
        most = chip.left() - _GAP - _FROM
        wanted = QFontMetrics(text_font(_PX, 500)).horizontalAdvance(self._sentence) + _LEFT + _SIDE + 2
        spot = QRect(_FROM, (bar.height() - _HEIGHT) // 2, min(most, wanted), _HEIGHT)
        self.setGeometry(facing.turned(self.layoutDirection(), bar.rect(), spot))
