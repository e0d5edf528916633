"""Locks the till when nobody has touched it for a while, and knows what to show when they come back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot


class Idle(QObject):
    """Counts the seconds since the last touch, key or scan; `lock` once there are enough of them.

    `minutes` 0 never locks. `may_lock` is asked first: not on the login page, not while a card is charged.
    """

    lock = Signal()

    def __init__(self, minutes: int, may_lock: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._limit, self._may_lock = minutes * 60, may_lock
        self._seconds = 0
        self._left: tuple[int, str, str] = (0, "", "")

    @Slot()
    def stir(self) -> None:
        """Somebody is there."""
        self._seconds = 0

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        if not self._limit or not self._may_lock():
            self._seconds = 0
            return
        self._seconds += 1
        if self._seconds >= self._limit:
            self._seconds = 0
            self.lock.emit()

    def locked(self, user_id: int, session_id: str, page: str) -> None:
        """Remembers what was on the screen."""
        self._left = (user_id, session_id, page)

    def comes_back(self, user_id: int, session_id: str) -> str:
        """The page on which this person was locked out of this order, "" if they were not; asked once."""
        left, self._left = self._left, (0, "", "")
        return left[2] if left[:2] == (user_id, session_id) else ""
