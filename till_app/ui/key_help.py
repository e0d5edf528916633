"""The key help (F1): caps with what they do on this page, in two columns."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.key_views import KeyHelpView, KeyRow
from till_app.ui.words import Words

_WIDTH, _HIGH, _CAPS, _GAP = 976, 42, 164, 6
_CAP_HIGH, _CAP_PX, _CAP_SIDE = 30, 15, 9
_BETWEEN = "…"


class KeyHelp(QFrame):
    """Emits `closed` by its button, Esc, Enter or F1."""

    closed = Signal()

    def __init__(self, view: KeyHelpView) -> None:
        super().__init__()
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        self.setAccessibleName(view.title)
        self.close_button = TillButton(view.close_label, icon="x", height=56)
        self.close_button.clicked.connect(self.closed)
        self.setFocusProxy(self.close_button)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Words(view.title, px=28, weight=700))
        names.addWidget(Words(view.caption, px=16, ink="text2"))
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self.close_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        half = -(-len(view.rows) // 2)
        for place, row in enumerate(view.rows):
            grid.addWidget(_Row(row), place % half, place // half)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 24)
        whole.setSpacing(16)
        whole.addLayout(head)
        whole.addLayout(grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class _Row(QWidget):
    def __init__(self, row: KeyRow) -> None:
        super().__init__()
        self.setMinimumHeight(_HIGH)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(_Caps(row.caps))
        line.addWidget(Words(row.does, px=16, fit=True, wrap=True, line=20), 1)


class _Caps(QWidget):
    def __init__(self, caps: tuple[str, ...]) -> None:
        super().__init__()
        self._caps = caps
        self.setFixedSize(QSize(_CAPS, _HIGH))
        self.setAccessibleName(" ".join(caps))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left = QPainter(self), 0
        for words in self._caps:
            wide = painting.width(words, _CAP_PX, 600) + (0 if words == _BETWEEN else 2 * _CAP_SIDE)
            spot = QRect(left, (self.height() - _CAP_HIGH) // 2, max(wide, 16), _CAP_HIGH)
            paint_cap(painter, spot, words, _CAP_PX, plain=words == _BETWEEN)
            left = spot.right() + 1 + _GAP


def paint_cap(painter: QPainter, spot: QRect, words: str, px: int, *, plain: bool = False) -> None:
    """A key cap; `plain` has no edge."""
    look = theme.current()
    if not plain:
        painting.box(painter, spot, 6, look.colour("surface"), look.colour("border_strong"))
    painting.text(painter, spot, words, px, 600, look.colour("text"), Qt.AlignmentFlag.AlignCenter)
