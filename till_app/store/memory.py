"""The edits of the orders in hand, so that each tap need not read them from the disk again."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from shared.edits import Change, Edit, Logged
from shared.onward import Footing
from shared.order_session import OrderSession

MOST = 16
"""How many sessions are remembered; a till has one in hand and a few arriving."""


class Known(NamedTuple):
    """All edits of a session: our copy of the log, our own that are not in it; and the order they make.

    `footing` is what must be known of them to go on without folding them all again.
    """

    log: tuple[Logged, ...]
    own: tuple[Edit, ...]
    session: OrderSession
    footing: Footing

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All of them, in the order in which they are folded."""
        return (*(entry.edit for entry in self.log), *self.own)


class Staged(NamedTuple):
    """An order that is only on the screen so far, and what has to be written before its first own edit.

    `writes`: session id and changes, in their order; those of other sessions are part of it.
    """

    session: OrderSession
    writes: tuple[tuple[str, Sequence[Change]], ...]


class Memory:
    """What the journal holds of a few sessions. Whoever changes the journal by another road must drop it."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Known] = OrderedDict()
        self.staged: dict[str, Staged] = {}

    def get(self, session_id: str) -> Known | None:
        """The edits of a session, None if they are not remembered."""
        known = self._known.get(session_id)
        if known is not None:
            self._known.move_to_end(session_id)
        return known

    def keep(self, session_id: str, known: Known) -> None:
        """Remembers the edits of a session; the one not asked for longest is dropped."""
        self._known[session_id] = known
        self._known.move_to_end(session_id)
        if len(self._known) > MOST:
            self._known.popitem(last=False)

    def drop(self, session_id: str) -> None:
        """This session changed on the disk."""
        self._known.pop(session_id, None)

    def clear(self) -> None:
        """Nothing remembered is sure any more: a transaction was rolled back."""
        self._known.clear()
