"""What went in and out of this till's drawer, each once, and the Z reports that counted it for good."""

import msgspec

from shared.drawers import DrawerReport, Movement
from shared.takings import Taking
from till_app.store.held import Held
from till_app.store.identity import Given

_PERIOD = "SELECT coalesce(max(number), 0) + 1 FROM z_reports"
_ADD = "INSERT INTO drawer (id, period, kind, doc) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
_ANY = "SELECT 1 FROM drawer UNION ALL SELECT 1 FROM z_reports LIMIT 1"
_OF = "SELECT doc FROM drawer WHERE period = ? AND kind = ? ORDER BY seq"
_CLOSE = "INSERT INTO z_reports (number, at, doc) VALUES (?, ?, ?)"
_LAST = "SELECT doc FROM z_reports ORDER BY number DESC LIMIT ?"
_TAKING, _MOVEMENT = "taking", "movement"

_taking = msgspec.json.Decoder(Taking)
_movement = msgspec.json.Decoder(Movement)
_report = msgspec.json.Decoder(DrawerReport)
_encode = msgspec.json.Encoder().encode


class DrawerBook:
    """The drawer's book. A period ends with its Z report; what comes after belongs to the next one."""

    def __init__(self, held: Held, given: Given) -> None:
        self._held = held
        self._given = given

    @property
    def period(self) -> int:
        """The number that the next Z report will have."""
        return int(self._held.run(_PERIOD).value())

    @property
    def is_begun(self) -> bool:
        """Whether anything was ever written into it."""
        return self._held.run(_ANY).first() is not None

    def take(self, taking: Taking, *, before_all: bool = False) -> bool:
        """Counts what an edit did with this drawer's money; False if it was counted before.

        `before_all`: it is older than the book, and in no report.
        """
        row = (taking.edit_id, 0 if before_all else self.period, _TAKING, _encode(taking))
        return self._held.change(_ADD, row) > 0

    def move(self, movement: Movement) -> None:
        """Counts cash that went in or out without a sale."""
        row = (self._given.new_id(), self.period, _MOVEMENT, _encode(movement))
        self._held.change(_ADD, row)

    def takings(self) -> tuple[Taking, ...]:
        """What the present period took, in the order it was counted."""
        rows = self._held.run(_OF, (self.period, _TAKING))
        return tuple(_taking.decode(doc) for doc in rows.column())

    def movements(self) -> tuple[Movement, ...]:
        """What was put in and taken out in the present period."""
        rows = self._held.run(_OF, (self.period, _MOVEMENT))
        return tuple(_movement.decode(doc) for doc in rows.column())

    def close(self, report: DrawerReport) -> None:
        """Ends the present period with its report."""
        self._held.change(_CLOSE, (report.number, report.at, _encode(report)))

    def reports(self, most: int = 1) -> tuple[DrawerReport, ...]:
        """The last Z reports, newest first."""
        rows = self._held.run(_LAST, (most,))
        return tuple(_report.decode(doc) for doc in rows.column())
