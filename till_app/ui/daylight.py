"""The theme by time of day: which one it is now, and a change that waits until nobody is in the middle."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from till_app.ui import theme
from till_app.ui.tokens import ThemeName

_EVERY_MS = 5_000
FREE_PAGES = frozenset({"login", "order", "settings"})
"""Pages that a screen made anew shows as they were: on the others somebody is in the middle of something."""


def look_at(wanted: str, dark_hours: tuple[int, int], now: datetime) -> ThemeName:
    """The theme for a setting ("light", "dark", "time") at a time of this place.

    `dark_hours` is from when to when it is dark, in minutes of the day; past midnight if they say so.
    """
    if wanted != "time":
        return "dark" if wanted == "dark" else "light"
    start, end = dark_hours
    minute = now.hour * 60 + now.minute
    is_dark = start <= minute < end if start <= end else minute >= start or minute < end
    return "dark" if is_dark else "light"


class Daylight(QObject):
    """Emits `turned` with the other theme once it is time, `is_free` says that nobody is disturbed, and
    nobody has touched the till for a few seconds.
    """

    turned = Signal(str)

    def __init__(
        self, wanted: Callable[[], ThemeName], is_free: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wanted, self._is_free = wanted, is_free
        self._is_stirred = False
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self.look)

    def begin(self) -> None:
        """Looks at the clock from now on."""
        self._clock.start()

    def stop(self) -> None:
        """Never again."""
        self._clock.stop()

    @Slot()
    def stir(self) -> None:
        """Somebody touches the till: not now."""
        self._is_stirred = True

    @Slot()
    def look(self) -> None:
        """Is it time?"""
        stirred, self._is_stirred = self._is_stirred, False
        wanted = self._wanted()
        if not stirred and wanted != theme.current().name and self._is_free():
            self.turned.emit(wanted)
