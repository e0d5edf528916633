"""Tells when a widget is on the screen for the first time, to whoever started this program."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget


def tell(*words: object) -> None:
    """One line on standard output, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Painted(QObject):
    """After the widget's next paint tells `painted`, the moment by the machine's monotonic clock and the
    processor time of this program until then (ns both).

    Then `seen` is emitted.
    """

    seen = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._told = False
        widget.installEventFilter(self)
        # Should it have been painted before we came, it is now once more.
        widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Qt: an event on its way to the widget."""
        if event.type() == QEvent.Type.Paint and not self._told:
            self._told = True
            watched.removeEventFilter(self)
            # When this paint and what hangs on it is done.
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        tell("painted", time.monotonic_ns(), time.process_time_ns())
        self.seen.emit()
