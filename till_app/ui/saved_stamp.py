"""SavedStamp: the time of the last change that is on the disk; it changes only after the commit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from till_app.ui.marks import Mark
from till_app.ui.words import RIGHT, Words


class SavedStamp(QWidget):
    """A tick and "Saved 12:44:07"; nothing at all before the first change."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Words(px=14, weight=600, ink="synced", align=RIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Mark("check", 16, "synced", 2.5), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)

    def show_time(self, time: str) -> None:
        """ "12:44:07"; "" hides the stamp."""
        self._words.say(self.tr("Saved {time}").format(time=time) if time else "")
        self.setVisible(bool(time))
