"""The middle of the payment screen while a card is asked for (08b): the reader's state, large."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconTile
from till_app.ui.pay_views import Action, ReaderView
from till_app.ui.words import CENTRE, Words


class ReaderPanel(QWidget):
    """Shows a `ReaderView`; `pressed` carries the key of a button."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tile = IconTile(128, 64, 32)
        self._title = Words(px=22, ink="text2", align=CENTRE, fit=True)
        self._amount = Words(px=48, weight=700, align=CENTRE, fit=True)
        self._prompt = Words(px=22, weight=600, align=CENTRE, wrap=True)
        self._caption = Words(px=16, ink="text2", align=CENTRE, wrap=True)
        self._actions: tuple[Action, ...] = ()
        self.buttons: list[TillButton] = []
        self._row = QHBoxLayout()
        self._build()

    def show_view(self, view: ReaderView) -> None:
        """Another state."""
        self._tile.show_icon(view.icon, view.tone)
        self._title.say(view.title)
        self._amount.say(view.amount)
        self._prompt.say(view.prompt)
        self._caption.say(view.caption)
        self._caption.setVisible(bool(view.caption))
        if view.actions != self._actions:
            self._actions = view.actions
            self._show_actions()

    def _show_actions(self) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for key, label, role in self._actions:
            button = TillButton(label, role=role)
            button.setProperty("key", key)
            button.clicked.connect(self._press)
            self._row.addWidget(button, 1)
            button.show()
            self.buttons.append(button)
        if had_focus and self.buttons:
            way_on = self._actions[-1][2] == "primary"
            self.buttons[-1 if way_on else 0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _press(self) -> None:
        self.pressed.emit(str(self.sender().property("key")))

    def _build(self) -> None:
        card = _Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(4)
        inside.addStretch(1)
        inside.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(24)
        for words in (self._title, self._amount, self._prompt, self._caption):
            inside.addWidget(words)
        inside.addStretch(1)
        self._row.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(card, 1)
        whole.addLayout(self._row)


class _Card(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painting.box(facing.canvas(self), self.rect(), 14, look.colour("surface"), look.colour("border"))
