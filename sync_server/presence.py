"""When the server last heard of each till: kept in memory, written along with a push now and then."""

from collections.abc import Mapping

from shared.ids import moment
from sync_server.tables import Connection
from sync_server.tills import Till, heard_of

_WRITTEN_EVERY_SECONDS = 10
_LONGEST_PROGRAM = 100


class Presence:
    """Server times, by site and till. `known` is what was written before the server started."""

    def __init__(self, known: Mapping[tuple[int, int], str]) -> None:
        self._seen = dict(known)
        self._written = dict(known)
        self._programs: dict[tuple[int, int], str] = {}

    def seen(self, till: Till, now: str, program: str = "") -> None:
        """The till has just called; `program` is what it says it runs."""
        self._seen[till.site_id, till.till_id] = now
        if program:
            self._programs[till.site_id, till.till_id] = program[:_LONGEST_PROGRAM]

    def last(self, site_id: int, till_id: int) -> str:
        """When the till last called; "" if it never did."""
        return self._seen.get((site_id, till_id), "")

    def note(self, connection: Connection, till: Till, now: str) -> None:
        """Writes it down, unless that was done a moment ago."""
        self.seen(till, now)
        key = (till.site_id, till.till_id)
        written = self._written.get(key)
        if not written or (moment(now) - moment(written)).total_seconds() >= _WRITTEN_EVERY_SECONDS:
            heard_of(connection, till, now, self._programs.get(key, ""))
            self._written[key] = now
