"""The button of the app bar that hands the till to another person: one tap, then their PIN."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from till_app.ui import icons, painting, theme
from till_app.ui.tongue import tr
from till_app.ui.views import Person

_SIDE, _DISC, _ICON, _ARROWS = 56, 32, 22, 18


class SwitchButton(QAbstractButton):
    """The disc of who was here before, or people where nobody was."""

    def __init__(self) -> None:
        super().__init__()
        self._person: Person | None = None
        self.setFixedSize(QSize(_SIDE, 48))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_person(None)

    def show_person(self, person: Person | None) -> None:
        """Whose PIN is asked for after a tap; None lets people choose."""
        self._person = person
        self.setAccessibleName(
            tr("Switch to {name}", name=person.name) if person else tr("Switch to another person")
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc and letter with two arrows."""
        look, painter = theme.current(), QPainter(self)
        if self.isDown():
            painting.box(painter, self.rect(), 10, look.colour("pressed"))
        ink = look.colour("text2")
        if self._person is None:
            picture = icons.pixmap("users", _ICON, ink)
            painter.drawPixmap((self.width() - _ICON) // 2, (self.height() - _ICON) // 2, picture)
            return
        disc = QRect(20, (self.height() - _DISC) // 2, _DISC, _DISC)
        painter.drawPixmap(0, (self.height() - _ARROWS) // 2, icons.pixmap("arrow-right-left", _ARROWS, ink))
        painting.box(painter, disc, _DISC / 2, look.owner(self._person.colour))
        centre = Qt.AlignmentFlag.AlignCenter
        painting.text(painter, disc, self._person.name[:1].upper(), 15, 700, look.owner("text"), centre)
