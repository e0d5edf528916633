"""Who this till is, as its journal knows it: replica, till, site, receipt numbers, and who is logged in."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import msgspec

from shared.ids import stamp, uuid7
from shared.wire import Site, TillPlace
from till_app.store.held import Held

_READ = "SELECT key, value FROM facts"
_KEEP = "INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_DROP = "DELETE FROM facts WHERE key = ?"
_NEW_REPLICA = "INSERT INTO replicas (replica, begun_at, reason) VALUES (?, ?, ?)"
_REPLICAS = "SELECT replica, begun_at, reason FROM replicas ORDER BY begun_at"


class Given(msgspec.Struct, frozen=True):
    """What a journal needs from outside: the time (with its zone) and random bytes."""

    clock: Callable[[], datetime]
    entropy: Callable[[int], bytes]

    def now(self) -> str:
        """The present time as it is stored."""
        return stamp(self.clock())

    def new_id(self) -> str:
        """A new UUIDv7."""
        return uuid7(int(self.clock().timestamp() * 1000), self.entropy(10))


class Current(msgspec.Struct, frozen=True):
    """Who is logged in here and which order is in hand ("" if none)."""

    user_id: int
    session_id: str


class Replica(msgspec.Struct, frozen=True):
    """One incarnation of this journal and why it began."""

    replica: str
    begun_at: str
    reason: str


class Identity:
    """The journal's facts about this till. Read once per transaction, written through."""

    def __init__(self, held: Held, given: Given) -> None:
        self._held = held
        self._given = given
        self._facts: dict[str, str] | None = None

    @property
    def replica(self) -> str:
        """The present incarnation of this journal."""
        return self._all()["replica"]

    @property
    def till_id(self) -> int:
        """This till's id, 0 before enrolment."""
        return int(self.fact("till_id") or 0)

    @property
    def till(self) -> TillPlace:
        """This till's id, name and place; named "Till <id>" until the roster says more."""
        kept = self.fact("till")
        if kept is not None:
            return msgspec.json.decode(kept, type=TillPlace)
        return TillPlace(id=self.till_id, name=f"Till {self.till_id}")

    @property
    def site(self) -> Site | None:
        """The venue, None before enrolment."""
        kept = self.fact("site")
        return None if kept is None else msgspec.json.decode(kept, type=Site)

    @property
    def current(self) -> Current | None:
        """Who is, or at a crash was, logged in here."""
        kept = self.fact("current")
        return None if kept is None else msgspec.json.decode(kept, type=Current)

    @property
    def killed_at(self) -> str | None:
        """When the run before this one began, if it ended without a clean stop."""
        return self.fact("killed")

    @property
    def last_clean_stop(self) -> str | None:
        """When this till was last closed in order."""
        return self.fact("stopped")

    def was_killed(self) -> str | None:
        """When the run that ended without a clean stop began, None after a clean one."""
        return self.killed_at

    def enrol(self, till_id: int, site: Site, last_receipt: int = 0) -> None:
        """Keeps what the server said at enrolment. The token goes to the keyring, never here."""
        if till_id != self.till_id:
            self.drop_fact("till")
        self.keep_fact("till_id", str(till_id))
        self.keep_fact("site", msgspec.json.encode(site).decode())
        self.receipts_from(last_receipt)
        self.drop_fact("disowned")

    @property
    def is_disowned(self) -> bool:
        """Whether the server has said that this till's token is good no longer."""
        return self.fact("disowned") is not None

    def disown(self) -> None:
        """The server did not take this till's token."""
        if not self.is_disowned:
            self.keep_fact("disowned", self._given.now())

    def keep_place(self, till: TillPlace, site: Site) -> None:
        """Keeps this till's name and place and the venue as the roster has them."""
        self.keep_fact("till", msgspec.json.encode(till).decode())
        self.keep_fact("site", msgspec.json.encode(site).decode())

    def keep_current(self, user_id: int, session_id: str) -> None:
        """Remembers who is logged in with which order."""
        self.keep_fact("current", msgspec.json.encode(Current(user_id, session_id)).decode())

    def clear_session(self) -> None:
        """The order in hand is done; its user stays logged in."""
        current = self.current
        if current is not None:
            self.keep_current(current.user_id, "")

    def clear_current(self) -> None:
        """Nobody is logged in."""
        self.drop_fact("current")

    def next_receipt(self) -> str:
        """The next receipt number, "till-number"; used up with this transaction and never given again."""
        number = self.last_receipt + 1
        self.keep_fact("receipt", str(number))
        return f"{self.till_id}-{number:06}"

    @property
    def last_receipt(self) -> int:
        """The number of the last receipt, 0 before the first."""
        return int(self.fact("receipt") or 0)

    def receipts_from(self, number: int) -> None:
        """Receipt numbers up to `number` are known to be used, whatever this journal says."""
        if number > self.last_receipt:
            self.keep_fact("receipt", str(number))

    def begin_replica(self, reason: str) -> str:
        """Makes and keeps a new replica id. Its edits must be re-issued: see `replicas`."""
        replica = str(UUID(bytes=self._given.entropy(16), version=4))
        self._held.change(_NEW_REPLICA, (replica, self._given.now(), reason))
        self.keep_fact("replica", replica)
        return replica

    def replicas(self) -> tuple[Replica, ...]:
        """Every incarnation of this journal, oldest first."""
        return tuple(Replica(*row) for row in self._held.run(_REPLICAS))

    def fact(self, key: str) -> str | None:
        """A kept text, such as a first-run flag."""
        return self._all().get(key)

    def keep_fact(self, key: str, value: str) -> None:
        """Keeps a text under a key."""
        self._all()[key] = value
        self._held.change(_KEEP, (key, value))

    def drop_fact(self, key: str) -> None:
        """Forgets a text."""
        if self._all().pop(key, None) is not None:
            self._held.change(_DROP, (key,))

    def _all(self) -> dict[str, str]:
        if self._facts is None:
            self._facts = dict(self._held.run(_READ))
        return self._facts
