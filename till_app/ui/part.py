"""What every front has in common: it speaks, tells of taps that were not saved, and knows the venue."""

from collections.abc import Callable, Mapping
from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject, Signal

from shared.rules import Refusal
from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.ui.keys import Key
from till_app.ui.presenting import sale
from till_app.ui.presenting.venue import Venue

T = TypeVar("T")


class Part(QObject):
    """One front: between the panes of `page` (a key of Pages) and the desk.

    `said` is a short sentence for the edge of the screen; `not_saved` carries the tap and the trouble of
    the disk; `changed` tells that an edit is durable, True if it should reach the server at once.
    """

    said = Signal(str)
    not_saved = Signal(str, object)
    changed = Signal(bool)

    pages: ClassVar[tuple[str, ...]] = ()
    """The pages that this front answers for: its keys count there."""

    def __init__(self, desk: Desk, parent: QObject | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._venue = Venue()
        self._again: Callable[[], object] | None = None

    def show_venue(self, venue: Venue) -> None:
        """New names or products."""
        self._venue = venue

    def leave(self) -> None:
        """The page is left: nothing on it changes by itself any more."""

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        """What each key does on one of its pages."""
        del page
        return {}

    def repeat(self) -> None:
        """The tap that was not saved, once more."""
        if self._again is not None:
            self._again()

    def attempt(self, tap: str, action: Callable[[], T | Refusal], then: Callable[[T], object]) -> bool:
        """Runs a change of the desk; `then` shows its result, which is on the disk by then.

        A refusal is said; a tap the disk refused can be made again with `repeat`.
        """
        self._again = None
        try:
            result = action()
        except DiskTrouble as trouble:
            self._again = lambda: self.attempt(tap, action, then)
            self.not_saved.emit(tap, trouble)
            return False
        if isinstance(result, Refusal):
            self.said.emit(sale.refusal_text(result))
            return False
        then(result)
        return True
