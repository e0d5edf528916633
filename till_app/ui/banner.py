"""Banner: what happened and what can be done, above the page; never a dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from till_app.ui import icons, theme
from till_app.ui.buttons import TillButton
from till_app.ui.views import BannerView
from till_app.ui.words import Words

_HEIGHT = 80


class Banner(QFrame):
    """Emits `pressed(key)` of its buttons. Shows and hides itself."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view: BannerView | None = None
        self.setProperty("role", "banner")
        self.setFixedHeight(_HEIGHT)
        self._icon = QLabel()
        self._icon.setFixedWidth(38)
        self._title = Words(px=20, weight=700)
        self._caption = Words(px=15, ink="text2", wrap=True, line=20)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._caption)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self.buttons: list[TillButton] = []
        self.hide()

    def show_banner(self, view: BannerView | None) -> None:
        """What it says; None hides it."""
        if view == self._view:
            return
        self._view = view
        self.setVisible(view is not None)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        if view is None:
            return
        self.setProperty("tone", view.tone)
        self.style().unpolish(self)
        self.style().polish(self)
        ink = theme.current().colour("synced" if view.tone == "safe" else "offline")
        self._icon.setPixmap(icons.pixmap(view.icon, 38, ink))
        self._title.say(view.title)
        self._caption.say(view.after, strong=view.emphasis, before=view.caption)
        for key, label, icon in view.buttons:
            button = TillButton(label, icon=icon, height=48, px=16)
            button.setObjectName(key)
            button.clicked.connect(self._clicked)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)
        self.setAccessibleName(f"{view.title}. {view.caption}{view.emphasis}{view.after}")

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, TillButton):
            self.pressed.emit(button.objectName())
