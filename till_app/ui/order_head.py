"""OrderHead: whose order it is, how many lines, and when it was last saved."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import wording
from till_app.ui.avatar import Avatar
from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconSentence
from till_app.ui.views import OrderView
from till_app.ui.words import RIGHT, Words

_HEIGHT = 59


class OrderHead(QWidget):
    """Emits `undo` and `more`. In the narrow layout the saved stamp moves below the total."""

    undo = Signal()
    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._compact = False
        self._disc = Avatar(42)
        self._title = Words(px=18, weight=600)
        self._caption = Words(px=15, ink="text2")
        self._lines = Words(px=15, weight=600, align=RIGHT)
        self.saved = IconSentence(icon_px=16, gap=6, stroke=3)
        self._right = QWidget()
        self.undo_button = TillButton("", role="quiet", icon="undo-2", height=48, name=self.tr("Undo"))
        self.more_button = TillButton("", role="quiet", icon="ellipsis", height=48, name=self.tr("More"))
        self._build()

    def show_view(self, view: OrderView, caption: str) -> None:
        """The owner, the table and guests, the number of lines, the stamp."""
        lines = wording.lines_count(len(view.order.lines))
        self._disc.show_person(view.owner)
        self._title.say(f"{view.owner.name}’s order")
        narrow = " · ".join(part for part in (view.order.table, lines) if part)
        self._caption.say(narrow if self._compact else caption)
        self._caption.setVisible(bool(self._caption.text()))
        self._lines.say(lines)
        saved = self.tr("Saved {time}").format(time=view.saved)
        self.saved.show_sentence("check", saved if view.saved else "", "synced", words_ink="synced")
        self.saved.setVisible(bool(view.saved))
        self.undo_button.setEnabled(view.can_undo)

    def set_compact(self, compact: bool) -> None:
        """Narrow screens leave the right column out."""
        self._compact = compact
        self._right.setVisible(not compact)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._caption)
        words.addStretch()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addStretch()
        right.addWidget(self._lines)
        right.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self._disc)
        row.addSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._right)
        row.addSpacing(12)
        for button in (self.undo_button, self.more_button):
            button.setFixedSize(QSize(48, 48))
            row.addWidget(button)
        self.undo_button.clicked.connect(self.undo)
        self.more_button.clicked.connect(self.more)
