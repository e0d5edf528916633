"""Why the till does not start, for whoever stands before it: an installed till has no terminal to say so."""

import sys

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import facing, theme
from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconTile
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_WIDTH, _HEIGHT = 720, 360


class NoStart(QWidget):
    """One sentence and two buttons; `answered` carries whether to try again, once.

    After `patience` seconds it tries again by itself; 0: it waits for a person.
    """

    answered = Signal(bool)

    def __init__(self, sentence: str, patience: int) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(tr("The till does not start"))
        self.resize(_WIDTH, _HEIGHT)
        self._left, self._done = patience, False
        self.again = TillButton(tr("Try again"), role="primary", icon="refresh-cw", height=64, px=20)
        self.end = TillButton(tr("Close"), height=64, px=18)
        self._hint = Words(px=16, ink="text2", wrap=True)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)
        self._build(sentence)
        if patience:
            self._say_how_long()
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F12 try again, Esc closes."""
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key in (Qt.Key.Key_F12, Qt.Key.Key_Escape):
            self._answer(key == Qt.Key.Key_F12)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As the button does."""
        super().closeEvent(event)
        self._answer(False)

    def _build(self, sentence: str) -> None:
        tile = IconTile(60, 32, 14)
        tile.show_icon("triangle-alert", "warn")
        title, text = Words(px=28, weight=700, wrap=True), Words(px=18, ink="text", wrap=True)
        title.say(self.windowTitle())
        text.say(sentence)
        words = QVBoxLayout()
        words.setSpacing(10)
        for one in (title, text, self._hint):
            words.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        for button in (self.end, self.again):
            button.setMinimumWidth(180)
            buttons.addWidget(button)
        card = QVBoxLayout()
        card.addLayout(row)
        card.addSpacing(24)
        card.addLayout(buttons)
        held = QWidget()
        held.setFixedWidth(_WIDTH - 64)
        held.setLayout(card)
        # Between stretches, not aligned: aligned it would not be as high as its words need.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(held)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        facing.margins(whole, 32, 28, 32, 28)
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(1)
        self.again.clicked.connect(lambda: self._answer(True))
        self.end.clicked.connect(lambda: self._answer(False))
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say_how_long()
        else:
            self._answer(True)

    def _say_how_long(self) -> None:
        self._hint.say(tr("It tries again by itself in %n second(s).", n=self._left))

    def _answer(self, again: bool) -> None:
        if not self._done:
            self._done = True
            self._timer.stop()
            self.answered.emit(again)


def wants_again(sentence: str, *, patience: int, full_screen: bool) -> bool:
    """Shows the sentence until it is answered; whether the till should try once more."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    theme.apply(app, "light")
    window, loop = NoStart(sentence, patience), QEventLoop()
    said: list[bool] = []
    window.answered.connect(said.append)
    window.answered.connect(loop.quit)
    if full_screen:
        # As TillWindow does: without a window manager the state alone makes nothing larger.
        window.setGeometry(window.screen().geometry())
        window.showFullScreen()
    else:
        window.show()
    loop.exec()
    window.close()
    window.deleteLater()
    return bool(said and said[0])
