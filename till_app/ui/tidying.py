"""Rubbish is collected by the window's thread alone: Qt's objects must end in the thread that made them.

Python collects in whatever thread happens to make the next object. Were that the worker's, a forgotten dialog
or timer would be taken down beside the thread that paints, and Qt may end the whole till for it.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000


class Tidying(QObject):
    """Takes the collector over from Python, from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.tidy)

    def start(self) -> None:
        """From now on nothing is collected but by `tidy`, about once a second."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Python collects by itself again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def tidy(self) -> None:
        """Collects what Python would: the oldest generation in which enough has come together."""
        counts, enough = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > enough[generation]:
                gc.collect(generation)
                return
