"""The question before an order changes tills (04), or before an old copy is opened (04c)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from till_app.ui import facing
from till_app.ui.buttons import TillButton
from till_app.ui.hint_box import HintBox
from till_app.ui.marks import IconSentence
from till_app.ui.preview_card import PreviewCard
from till_app.ui.touch_watch import enter_presses
from till_app.ui.views import TakeOverView
from till_app.ui.words import Words

_WIDTH = 984
_PROMISES = 3


class TakeOverDialog(QFrame):
    """Shows a `TakeOverView` and answers "new", "leave" or "take", once. Keys: Esc leaves, F12 takes."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._done = False
        self._title = Words(px=32, weight=700, wrap=True)
        self.card = PreviewCard()
        self.box = HintBox(title_px=22)
        self._promises = tuple(IconSentence(icon_px=24, gap=12, stroke=2) for _ in range(_PROMISES))
        self._question = Words(px=24, weight=700, wrap=True)
        self.new = TillButton("", icon="plus", height=76, px=18)
        self.leave = TillButton("", height=76, px=18)
        self.take = TillButton("", role="primary", icon="arrow-right-left", height=76, px=20)
        self._build()

    def show_view(self, view: TakeOverView) -> None:
        """Where the order is, how fresh it is, what is promised, and the question."""
        self._title.say(view.title)
        self.card.show_preview(view.preview)
        self.box.show_hint(view.box)
        for place, sentence in enumerate(self._promises):
            sentence.setVisible(place < len(view.promises))
            if place < len(view.promises):
                icon, strong, rest = view.promises[place]
                ink = "synced" if icon == "check" else "text2"
                sentence.show_sentence(icon, rest, ink, strong=strong, words_ink="text")
        self._question.say(view.question)
        self.new.setText(view.new_label)
        self.new.setVisible(bool(view.new_label))
        self.leave.setText(view.leave_label)
        self.take.setText(view.take_label)
        self.take.show_icon(view.take_icon)
        self.setAccessibleName(f"{view.title}. {view.question}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_F12:
            self._take()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        self.setMaximumWidth(_WIDTH)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.new, 220)
        ways.addStretch(134)
        ways.addWidget(self.leave, 240)
        ways.addWidget(self.take, 300)
        told = QVBoxLayout()
        told.setSpacing(0)
        facing.margins(self.box, 2, 4, 4, 4)
        told.addWidget(self.box)
        told.addSpacing(20)
        for sentence in self._promises:
            told.addWidget(sentence)
            told.addSpacing(14)
        told.addStretch(1)
        told.addWidget(self._question)
        sides = QHBoxLayout()
        sides.setSpacing(32)
        sides.addWidget(self.card, 400, Qt.AlignmentFlag.AlignTop)
        sides.addLayout(told, 486)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 28, 32, 28)
        whole.setSpacing(0)
        whole.addWidget(self._title)
        whole.addSpacing(20)
        whole.addLayout(sides, 1)
        whole.addSpacing(36)
        whole.addLayout(ways)
        self.new.clicked.connect(self._new)
        self.leave.clicked.connect(self._leave)
        self.take.clicked.connect(self._take)

    @Slot()
    def _new(self) -> None:
        self._answer("new")

    @Slot()
    def _leave(self) -> None:
        self._answer("leave")

    @Slot()
    def _take(self) -> None:
        self._answer("take")

    def _answer(self, answer: str) -> None:
        if not self._done:
            self._done = True
            self.answered.emit(answer)
