"""The page "Order moved to Till 1" (04b): who has it, up to which tap, and the two ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from till_app.ui import theme, wording
from till_app.ui.buttons import TillButton
from till_app.ui.marks import IconTile
from till_app.ui.preview_card import PreviewCard
from till_app.ui.tongue import tr
from till_app.ui.touch_watch import TouchWatch, enter_presses
from till_app.ui.views import MovedView
from till_app.ui.words import Words

_NARROW = 1000
_MAIN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12)


class MovedPane(QWidget):
    """Shows a `MovedView`. Keys: Enter or F12 log in."""

    login_pressed = Signal()
    take_back_pressed = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Words(px=48, weight=700, wrap=True)
        self._lines = Words(px=20, ink="text2", wrap=True, line=30)
        self._seconds = Words(px=15, ink="text2", wrap=True)
        self.login = TillButton(self.tr("Log in"), role="primary", icon="users", height=76, px=20)
        self.take_back = TillButton(self.tr("Take it back here"), icon="undo-2", height=76, px=18)
        self.card = PreviewCard()
        self._row = QHBoxLayout(self)
        self._build()
        self._watch = TouchWatch(self)
        self._watch.touched.connect(self.touched)

    def show_view(self, view: MovedView) -> None:
        """Paints where the order is; `seconds` until the login screen."""
        self._title.say(view.title)
        self._lines.say("\n".join(view.lines))
        self.card.show_preview(view.preview)
        self._seconds.say(
            tr("This till goes to the login screen in {time}.", time=wording.seconds(view.seconds))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if enter_presses(self, key):
            return
        if key in _MAIN_KEYS:
            self.login.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < theme.current().size("compact_below")
        narrow = self.width() < _NARROW
        side = 24 if narrow else 40 if compact else 88
        self._row.setContentsMargins(side, 24, side, 24)
        self._row.setSpacing(16 if narrow else 36 if compact else 48)
        self.card.setFixedWidth(372 if narrow else 380 if compact else 440)
        for button in (self.login, self.take_back):
            button.setFixedWidth(230 if narrow else 250 if compact else 260)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        tile = IconTile(96, 52, 24, 2)
        tile.show_icon("arrow-right-left", "info")
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.login)
        ways.addWidget(self.take_back)
        ways.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch(1)
        told.addWidget(tile)
        told.addSpacing(28)
        told.addWidget(self._title)
        told.addSpacing(11)
        told.addWidget(self._lines)
        told.addSpacing(40)
        told.addLayout(ways)
        told.addSpacing(18)
        told.addWidget(self._seconds)
        told.addStretch(1)
        self._row.addLayout(told, 1)
        self._row.addWidget(self.card, 0, Qt.AlignmentFlag.AlignVCenter)
        self.login.clicked.connect(self.login_pressed)
        self.take_back.clicked.connect(self.take_back_pressed)
