"""OrderHead: whose order it is, how many lines, and when it was last saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import facing, painting, wording
from till_app.ui.avatar import Avatar
from till_app.ui.buttons import TillButton
from till_app.ui.saved_stamp import SavedStamp
from till_app.ui.views import OrderView
from till_app.ui.words import RIGHT, Words

_HEIGHT, _GAP = 58, 12
_TITLE, _CAPTION, _LEAST = 18, 15, 12
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class OrderHead(QWidget):
    """Emits `undo` and `more`. In the narrow layout the stamp stands below the total instead."""

    undo = Signal()
    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._disc = Avatar(42)
        self._title = Words(px=_TITLE, weight=700)
        self._title.setFixedHeight(22)
        self._caption = Words(px=_CAPTION, ink="text2")
        self._lines = Words(px=15, weight=600, align=RIGHT)
        self._saved = SavedStamp()
        self._right = QWidget()
        self.undo_button = TillButton("", role="quiet", icon="undo-2", height=48, name=self.tr("Undo"))
        self.more_button = TillButton("", role="quiet", icon="ellipsis", height=48, name=self.tr("More"))
        self._build()

    def show_view(self, view: OrderView, caption: str, *, compact: bool) -> None:
        """The owner, the table and guests (`caption`), the number of lines, the stamp."""
        order = view.order
        lines = wording.lines_count(len(order.lines)) if order.lines else ""
        self._disc.show_person(view.owner)
        self._title.say(self.tr("{name}’s order").format(name=view.owner.name))
        narrow = " · ".join(part for part in (order.table, lines) if part)
        self._caption.say(narrow if compact else caption)
        self._caption.setVisible(bool(self._caption.text()))
        self._lines.say(lines)
        self._saved.show_time(view.saved)
        self._right.setVisible(not compact)
        self._buttons.setSpacing(12 if compact else 0)
        self._share()
        self.undo_button.setEnabled(view.can_undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Words of a long language take the room of the word before the time; the tick stays."""
        if self._right.isHidden():
            self._title.set_px(_TITLE)
            self._caption.set_px(_CAPTION)
            return
        beside = 24 + self._disc.width() + 3 * _GAP + 2 * 48
        rest, lines = self.width() - beside, self._lines.sizeHint().width()
        title, caption = self._title.text(), self._caption.text()
        wanted = max(painting.width(title, _TITLE, 700), painting.width(caption, _CAPTION, 400))
        self._saved.set_short(wanted > rest - max(lines, self._saved.whole_width()) + 1)
        room = rest - max(lines, self._saved.sizeHint().width())
        self._title.set_px(_fitting(title, _TITLE, 700, room))
        self._caption.set_px(_fitting(caption, _CAPTION, 400, room))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        facing.margins(row, 16, 3, 8, 7)
        row.setSpacing(_GAP)
        row.addWidget(self._disc, 0, _CENTRE)
        row.addLayout(_column(self._title, self._caption), 1)
        right = _column(self._lines, self._saved)
        right.setAlignment(self._saved, Qt.AlignmentFlag.AlignRight)
        self._right.setLayout(right)
        row.addWidget(self._right)
        self._buttons = QHBoxLayout()
        row.addLayout(self._buttons)
        for button in (self.undo_button, self.more_button):
            button.setFixedWidth(48)
            self._buttons.addWidget(button, 0, _CENTRE)
        self.undo_button.clicked.connect(self.undo)
        self.more_button.clicked.connect(self.more)


def _fitting(words: str, px: int, weight: int, room: int) -> int:
    """The size of words: smaller rather than elided."""
    while px > _LEAST and painting.width(words, px, weight) > room + 1:
        px -= 1
    return px


def _column(above: QWidget, below: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch()
    column.addWidget(above)
    column.addWidget(below)
    column.addStretch()
    return column
