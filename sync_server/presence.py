"""When the server last heard of each till, and what it said of itself: in memory, written now and then."""

from collections.abc import Mapping
from datetime import datetime

from shared.ids import moment
from sync_server.tables import Connection
from sync_server.tills import Report, Till, heard_of

_WRITTEN_EVERY_SECONDS = 10
_LONGEST_PROGRAM = 100
_MOST_DIGITS = 10


class Presence:
    """Server times, by site and till. `known` is what was written before the server started."""

    def __init__(self, known: Mapping[tuple[int, int], str]) -> None:
        self._seen = dict(known)
        self._written = dict(known)
        self._programs: dict[tuple[int, int], str] = {}
        self._reports: dict[tuple[int, int], Report] = {}

    def seen(self, till: Till, now: str, program: str = "") -> None:
        """The till has just called; `program` is what it says it runs."""
        self._seen[till.site_id, till.till_id] = now
        if program:
            self._programs[till.site_id, till.till_id] = program[:_LONGEST_PROGRAM]

    def others_heard(self, known: Mapping[tuple[int, int], str]) -> None:
        """When tills called at other server processes, as those have written it."""
        for till, at in known.items():
            self._seen[till] = max(at, self._seen.get(till, ""))

    def last(self, site_id: int, till_id: int) -> str:
        """When the till last called; "" if it never did."""
        return self._seen.get((site_id, till_id), "")

    def told(self, till: Till, report: Report) -> None:
        """The till has just said this of itself."""
        self._reports[till.site_id, till.till_id] = report

    def report(self, site_id: int, till_id: int) -> Report | None:
        """What the till said last; None if it has said nothing since the server started."""
        return self._reports.get((site_id, till_id))

    def note(self, connection: Connection, till: Till, now: str) -> None:
        """Writes it down, unless that was done a moment ago."""
        self.seen(till, now)
        key = (till.site_id, till.till_id)
        written = self._written.get(key)
        if not written or (moment(now) - moment(written)).total_seconds() >= _WRITTEN_EVERY_SECONDS:
            heard_of(connection, till, now, self._programs.get(key, ""), self._reports.get(key))
            self._written[key] = now


def read_report(time: str, unsent: str, now: datetime) -> Report | None:
    """The report in the headers `X-Till-Time` and `X-Till-Unsent`, received at `now`.

    None if the till sent neither; what cannot be read counts as not said.
    """
    if not time and not unsent:
        return None
    count, _, since = unsent.partition(";")
    number = int(count) if count.isascii() and count.isdigit() and len(count) < _MOST_DIGITS else 0
    drift = None
    clock = _readable(time)
    if clock is not None:
        drift = round((clock - now).total_seconds() * 1000)
    return Report(unsent=number, unsent_since=since if number and _readable(since) else "", drift_ms=drift)


def _readable(time: str) -> datetime | None:
    try:
        return moment(time)
    except (ValueError, OverflowError):
        return None
