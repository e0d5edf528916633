"""Avatar: a disc in the owner's colour with the first letter; the name always stands beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from till_app.ui import facing, painting, theme
from till_app.ui.views import Person


class Avatar(QWidget):
    """A disc of one diameter, in px."""

    def __init__(self, diameter: int) -> None:
        super().__init__()
        self._person = Person(0, "", "", "slate")
        self.setFixedSize(diameter, diameter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_person(self, person: Person) -> None:
        """Whose disc it is."""
        if person != self._person:
            self._person = person
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc, then letter."""
        look = theme.current()
        painter = facing.canvas(self)
        painting.box(painter, self.rect(), self.width() / 2, look.owner(self._person.colour))
        letter = self._person.name[:1].upper()
        painting.text(
            painter, self.rect(), letter, round(self.width() * 0.45), 700, look.owner("text"),
            Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
