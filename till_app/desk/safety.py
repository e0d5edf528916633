"""Is it safe? What the journal holds, what still waits, and what this till has room for."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from shared.ids import stamp
from shared.wire import Alert
from till_app.store.health import Health, Report
from till_app.store.store import Store


@dataclass(frozen=True)
class Waiting:
    """Edits the server has not acknowledged: how many, of how many orders, since when (stamp)."""

    changes: int
    orders: int
    oldest: str


@dataclass(frozen=True)
class Kept:
    """What the journal holds: edits, bytes of its files, free and whole bytes of its disk."""

    changes: int
    size: int
    free: int
    disk: int


class Safety:
    """Answers for the chip and the settings page; reads only."""

    def __init__(self, store: Store, health: Health, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._health = health
        self._clock = clock

    def waiting(self) -> Waiting:
        """What still has to reach the server; always asked of the journal, never remembered."""
        with self._store.begin() as tx:
            return Waiting(tx.unsent.count(), tx.unsent.orders_waiting(), tx.unsent.oldest() or "")

    def kept(self) -> Kept:
        """Sizes."""
        with self._store.begin() as tx:
            changes = tx.journal.count()
        size, free, disk = self._health.sizes()
        return Kept(changes, size, free, disk)

    def last_saved(self) -> str:
        """Stamp of the last durable edit, "" before the first."""
        with self._store.begin() as tx:
            return tx.journal.last_write() or ""

    def news(self) -> tuple[Alert, ...]:
        """What a person should look at and was not told yet; told from now on, also after a restart."""
        with self._store.begin() as tx:
            told = set(json.loads(tx.identity.fact(_TOLD) or "[]"))
            fresh = tuple(alert for alert in tx.copies.alerts() if _name(alert) not in told)
            if fresh:
                tx.identity.keep_fact(_TOLD, json.dumps(sorted(told | {_name(alert) for alert in fresh})))
        return fresh

    def replica(self) -> str:
        """The id of this journal's present incarnation."""
        with self._store.begin() as tx:
            return tx.identity.replica

    def now(self) -> str:
        """The present time as a stamp."""
        return stamp(self._clock())

    def free(self) -> int:
        """Bytes left on the journal's disk."""
        return self._health.sizes()[1]

    def make_room(self) -> None:
        """The disk is full: gives up what was set aside, so that the order in hand can be finished."""
        self._health.drop_ballast()

    def check(self) -> Report:
        """Checks the whole journal; takes a moment on a long one."""
        return self._health.check()


_TOLD = "alerts_told"


def _name(alert: Alert) -> str:
    return f"{alert.kind} {alert.session_id}"
