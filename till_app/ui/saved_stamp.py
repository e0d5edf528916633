"""SavedStamp: the time of the last change that is on the disk; it changes only after the commit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from till_app.ui import painting
from till_app.ui.marks import Mark
from till_app.ui.words import RIGHT, Words

_PX, _TICK, _GAP = 14, 16, 6


class SavedStamp(QWidget):
    """A tick and "Saved 12:44:07", or the time alone; nothing at all before the first change."""

    def __init__(self) -> None:
        super().__init__()
        self._time, self._short = "", False
        self._words = Words(px=_PX, weight=600, ink="synced", align=RIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(Mark("check", _TICK, "synced", 2.5), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)

    def show_time(self, time: str) -> None:
        """ "12:44:07"; "" hides the stamp."""
        self._time = time
        self._show()
        self.setVisible(bool(time))

    def set_short(self, short: bool) -> None:
        """Shows the time alone; it is read out with its word all the same."""
        if short != self._short:
            self._short = short
            self._show()

    def whole_width(self) -> int:
        """How wide it is with its word."""
        return _TICK + _GAP + painting.width(self._sentence(), _PX, 600) + 1

    def _show(self) -> None:
        self._words.say(self._time if self._short else self._sentence())
        self._words.setAccessibleName(self._sentence())

    def _sentence(self) -> str:
        return self.tr("Saved {time}").format(time=self._time) if self._time else ""
