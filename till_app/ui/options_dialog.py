"""A line's options, note, quantity and price (02c). Every tap goes out at once; Done only closes."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui.buttons import TillButton
from till_app.ui.finger_scroll import FingerScroll
from till_app.ui.marks import Mark, Rule
from till_app.ui.options_card import OptionCard
from till_app.ui.options_side import OptionsSide
from till_app.ui.options_views import GroupView, OptionsView
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import enter_presses
from till_app.ui.words import Words

_WIDTH, _NARROW = 1040, 420
_COLUMNS, _HEIGHT = 2, 720


class OptionsDialog(QFrame):
    """Shows an `OptionsView`; `toggled` carries the places of group and option.

    Keys: Esc and F12 close. A product without options shows only the note, the quantity and the price.
    """

    toggled = Signal(int, int)
    removed = Signal()
    closed = Signal()

    def __init__(self, *, note_first: bool = False) -> None:
        super().__init__()
        self._note_first = note_first
        self._view: OptionsView | None = None
        self.cards: list[list[OptionCard]] = []
        self._captions: list[Words] = []
        self._title = Words(px=24, weight=700)
        self.close_button = TillButton("", role="quiet", icon="x", height=48, name=tr("Close"))
        self._groups = QWidget()
        self._column = QVBoxLayout(self._groups)
        self._left = FingerScroll(self._groups, Qt.AlignmentFlag.AlignTop)
        self.side = OptionsSide()
        self._saved = Words(tr("Each tap is saved at once. Close at any time."), 14, ink="text2", wrap=True)
        self._disk = Mark("save", 17)
        self.remove = TillButton(tr("Remove line"), height=56, px=17)
        self.done = TillButton(tr("Done"), role="primary", height=56, px=17)
        self._build()

    def show_view(self, view: OptionsView) -> None:
        """The line as it is by now."""
        before, self._view = self._view, view
        self._title.say(view.title)
        self.setAccessibleName(view.title)
        if before is None or _shape(before) != _shape(view):
            self._lay_out(view)
        for cards, caption, group in zip(self.cards, self._captions, view.groups, strict=True):
            caption.set_ink("offline" if group.missing else "text2")
            for card, option in zip(cards, group.options, strict=True):
                card.show_view(option)
        self.side.show_view(view)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F12):
            self._close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self.side.note if self._note_first or not self.cards else self.cards[0][0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "dialog")
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 14, 14)
        head.addWidget(self._title, 1)
        self.close_button.setFixedWidth(48)
        head.addWidget(self.close_button)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(0)
        self._left.setWidgetResizable(True)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left, 700)
        middle.addWidget(self.side, 340)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 14, 24, 14)
        foot.setSpacing(12)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._disk)
        told.addWidget(self._saved, 1)
        foot.addLayout(told, 1)
        foot.addWidget(self.remove)
        foot.addWidget(self.done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Rule())
        whole.addLayout(middle, 1)
        whole.addWidget(Rule())
        whole.addLayout(foot)
        self.close_button.clicked.connect(self._close)
        self.remove.clicked.connect(self._remove)
        self.done.clicked.connect(self._close)

    def _lay_out(self, view: OptionsView) -> None:
        """Groups one below the other, their cards in two columns."""
        self.cards, self._captions = [], []
        while self._column.count():
            gone = self._column.takeAt(0).widget()
            if isinstance(gone, QWidget):
                gone.deleteLater()
        for place, group in enumerate(view.groups):
            self._column.addWidget(self._group(place, group))
        self._column.addStretch(1)
        has_groups = bool(view.groups)
        self._left.setVisible(has_groups)
        self._saved.setVisible(has_groups)
        self._disk.setVisible(has_groups)
        self.setMaximumWidth(_WIDTH if has_groups else _NARROW)
        self.remove.setMinimumWidth(180 if has_groups else 150)
        self.done.setMinimumWidth(304 if has_groups else 200)
        tall = sum(32 + 64 * -(-len(group.options) // _COLUMNS) + 16 for group in view.groups)
        self.setMinimumHeight(min(_HEIGHT, tall + 182) if has_groups else 0)

    def _group(self, place: int, group: GroupView) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Words(group.title, 18, 700))
        caption = Words(group.caption, 14, ink="text2")
        head.addWidget(caption, 1)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(8)
        cards = []
        for number, _option in enumerate(group.options):
            card = OptionCard(one=group.one)
            card.setObjectName(f"{place} {number}")
            card.clicked.connect(self._toggle)
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
            cards.append(card)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)
        self.cards.append(cards)
        self._captions.append(caption)
        return whole

    @Slot()
    def _toggle(self) -> None:
        card = self.sender()
        if isinstance(card, OptionCard):
            self.side.note.tell()
            place, _, number = card.objectName().partition(" ")
            if self.isVisible():
                self.toggled.emit(int(place), int(number))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit()

    @Slot()
    def _close(self) -> None:
        self.side.note.tell()
        self.closed.emit()


def _shape(view: OptionsView) -> list[tuple[str, int]]:
    return [(group.title, len(group.options)) for group in view.groups]
