"""One line of a list of choices: bold words, a caption, an amount; the chosen one has an edge."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import facing, icons, painting, theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChoiceRow(QAbstractButton):
    """`ticked` rows show a tick when chosen, for several at once. `picked` carries the key."""

    picked = Signal(str)

    def __init__(self, *, height: int = 60, ticked: bool = False) -> None:
        super().__init__()
        self._key = self._words = self._caption = self._amount = self._note = ""
        self._ticked = ticked
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._click)

    def show_row(self, key: str, words: str, caption: str, amount: str, note: str, chosen: bool) -> None:  # noqa: PLR0917 – a row is said in one breath
        """What the row says."""
        self._key, self._words, self._caption, self._amount, self._note = key, words, caption, amount, note
        self.setChecked(chosen)
        self.setAccessibleName(", ".join(part for part in (words, caption, amount, note) if part))
        self.update()

    def nextCheckState(self) -> None:
        """The view says what is chosen, not the tap."""

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, chosen = theme.current(), self.isChecked()
        painter = facing.canvas(self)
        fill = look.colour("pressed" if self.isDown() else "sel" if chosen else "surface")
        edge = look.colour("primary" if chosen else "border_strong")
        painting.box(painter, self.rect(), 10, fill, edge, 3 if chosen else 1)
        left = 16
        if self._ticked:
            if chosen:
                tick = icons.pixmap("check", 24, look.colour("primary"))
                facing.draw_picture(painter, left, (self.height() - 24) // 2, tick)
            left += 36
        amount = QRect(self.width() - 156, 0, 140, self.height() - (22 if self._note else 0))
        painting.text(painter, amount, self._amount, 18, 700, look.colour("text"), _RIGHT)
        if self._note:
            note = QRect(self.width() - 216, self.height() // 2 + 2, 200, 22)
            painting.text(painter, note, self._note, 14, 600, look.colour("offline"), _RIGHT)
        wide = self.width() - left - 150
        middle = self.height() // 2
        words = QRect(left, middle - 24, wide, 26) if self._caption else QRect(left, 0, wide, self.height())
        painting.text(painter, words, self._words, 17, 600, look.colour("text"))
        if self._caption:
            caption = QRect(left, middle + 2, self.width() - left - (222 if self._note else 150), 20)
            painting.text(painter, caption, self._caption, 14, 400, look.colour("text2"))
        painter.end()

    @Slot()
    def _click(self) -> None:
        self.picked.emit(self._key)
