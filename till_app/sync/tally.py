"""How the connection has been: reachable or not since when, how fast, how much was sent."""

from collections.abc import Callable
from datetime import datetime

from shared.ids import moment, stamp
from till_app.sync.status import LinkStatus


class Tally:
    """Counts for one run of the till. `monotonic` in seconds; `clock` with its zone."""

    def __init__(self, clock: Callable[[], datetime], monotonic: Callable[[], float]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._reachable = False
        self._settled = False
        self._last_answer = ""
        self._offline_since = ""
        self._offline_from = monotonic()
        self._longest = 0.0
        self._sending_from: float | None = None
        self._answer_ms: int | None = None
        self._difference: float | None = None
        self._sent = 0
        self._received = 0
        self._reason = ""
        self._problems: dict[str, str] = {}

    @property
    def is_reachable(self) -> bool:
        """Whether the last exchange was answered."""
        return self._reachable

    @property
    def is_sending(self) -> bool:
        """Whether a push is on its way."""
        return self._sending_from is not None

    def answered(self) -> bool:
        """The server answered; whether that is news."""
        news = not self._reachable
        if news and self._settled:
            self._longest = max(self._longest, self._monotonic() - self._offline_from)
        self._reachable, self._settled = True, True
        self._last_answer, self._offline_since = stamp(self._clock()), ""
        return news

    def lost(self, reason: str) -> bool:
        """The server did not answer; whether that is news."""
        news = self._reachable or not self._settled or self._reason != reason
        if self._reachable or not self._settled:
            self._offline_from, self._offline_since = self._monotonic(), stamp(self._clock())
        self._reachable, self._settled, self._reason = False, True, reason
        return news

    def measured(self, took: float, server_time: str) -> None:
        """An exchange took so many seconds and the server's clock showed this in the middle of it."""
        self._answer_ms = round(took * 1000)
        ours = self._clock().timestamp() - took / 2
        self._difference = ours - moment(server_time).timestamp()

    def sending(self, now_sending: bool) -> None:
        """A push begins or has ended."""
        self._sending_from = self._monotonic() if now_sending else None

    def exchanged(self, sent: int = 0, received: int = 0) -> None:
        """So many edits were acknowledged, so many of others arrived."""
        self._sent += sent
        self._received += received

    def troubled(self, way: str, problem: str) -> bool:
        """What is wrong on the way "out", "in" or at "login", "" for nothing; whether that is news."""
        news = problem != self._problems.get(way, "")
        self._problems[way] = problem
        return news

    def status(self, next_try: float | None) -> LinkStatus:
        """All of it as of now; `next_try` on the monotonic clock."""
        now = self._monotonic()
        problem = next((one for one in self._problems.values() if one), "")
        offline = now - self._offline_from if self._settled and not self._reachable else 0.0
        return LinkStatus(
            reachable=self._reachable,
            settled=self._settled,
            last_answer=self._last_answer,
            offline_since=self._offline_since,
            sending_for=0.0 if self._sending_from is None else now - self._sending_from,
            next_try_in=None if next_try is None else max(0.0, next_try - now),
            answer_ms=self._answer_ms,
            clock_difference=self._difference,
            longest_offline=max(self._longest, offline),
            sent=self._sent,
            received=self._received,
            problem=problem if self._reachable else self._reason,
        )
