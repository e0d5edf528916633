"""A card of the settings page: icon, title, a tag that sums it up, and rows of label and value."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from till_app.ui.buttons import TillButton
from till_app.ui.marks import Mark, Rule
from till_app.ui.tag import Tag
from till_app.ui.views import Card, Tone
from till_app.ui.words import RIGHT, Words

_ROW, _LEAST_ROW = 41, 32
_TAG_ICON: dict[Tone, str] = {
    "plain": "clock",
    "safe": "check",
    "info": "info",
    "warn": "circle-alert",
    "attention": "triangle-alert",
}


class SettingsCard(QFrame):
    """Shows a `Card`; `pressed` carries the key of one of its buttons."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._mark = Mark(px=26)
        self._title = Words(px=20, weight=600, fit=True)
        self.tag = Tag()
        self._rows: list[_Row] = []
        self.buttons: list[TillButton] = []
        self._list = QVBoxLayout()
        self._actions = QHBoxLayout()
        self.setProperty("role", "card")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        head.addWidget(self.tag)
        self._title.setFixedHeight(28)
        self._list.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 13, 20, 11)
        whole.setSpacing(5)
        whole.addLayout(head)
        whole.addLayout(self._list)
        whole.addStretch(1)
        whole.addLayout(self._actions)
        self._actions.setContentsMargins(0, 6, 0, 4)
        self._actions.setSpacing(8)

    def show_card(self, card: Card) -> None:
        """Another state; rows keep their places."""
        self._mark.show_icon(card.icon, "text2")
        self._title.say(card.title)
        self.setAccessibleName(card.title)
        self.tag.setVisible(card.tag is not None)
        if card.tag is not None:
            words, tone = card.tag
            self.tag.show_tag(_TAG_ICON[tone], words, tone)
        while len(self._rows) < len(card.rows):
            self._rows.append(_Row(first=not self._rows))
            self._list.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(card.rows))
            if place < len(card.rows):
                row.show_row(*card.rows[place])
        while len(self.buttons) < len(card.actions):
            button = TillButton("", height=48, px=16)
            button.clicked.connect(self._press)
            self._actions.addWidget(button)
            self.buttons.append(button)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(card.actions))
            if place < len(card.actions):
                key, label, icon = card.actions[place]
                button.setObjectName(key)
                button.setText(label)
                button.show_icon(icon)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, TillButton):
            self.pressed.emit(button.objectName())


class _Row(QWidget):
    """Label left, value right; a hairline above all but the first."""

    def __init__(self, *, first: bool) -> None:
        super().__init__()
        self._tall = _ROW if first else _ROW + 1
        self._label = Words(ink="text2")
        self._value = Words(weight=600, align=RIGHT, fit=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self._label)
        pair.addWidget(self._value, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if not first:
            whole.addWidget(Rule())
        whole.addLayout(pair, 1)

    def show_row(self, label: str, value: str) -> None:
        """Both as text."""
        self._label.say(label)
        self._value.say(value)

    def sizeHint(self) -> QSize:
        return QSize(240, self._tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LEAST_ROW)
