"""What still has to reach the server: edits with n above their acknowledgement, never a flag."""

from collections.abc import Sequence
from typing import Any

import msgspec

from shared.edits import Edit
from till_app.store.held import Held
from till_app.store.identity import Identity

_COUNT = "SELECT coalesce(sum(tip_n - acked_n), 0), count(*) FROM sessions WHERE tip_n > acked_n"
# The first edit that waits of each order. CROSS keeps SQLite from reading all edits instead.
_OLDEST = """SELECT min(edits.at) FROM sessions CROSS JOIN edits ON edits.session_id = sessions.session_id
    AND edits.replica = ? AND edits.n = sessions.acked_n + 1 WHERE sessions.tip_n > sessions.acked_n"""
_ROW = """SELECT session_id, acked_n, acked_hash, tip_n, CASE wanted WHEN 0 THEN rev ELSE 0 END,
    CASE wanted WHEN 0 THEN chain ELSE '' END FROM sessions """
_SESSIONS = _ROW + "WHERE tip_n > acked_n ORDER BY tries, session_id LIMIT ?"
_ONE = _ROW + "WHERE session_id = ?"
_EDITS = "SELECT doc FROM edits WHERE session_id = ? AND replica = ? AND n > ? ORDER BY n LIMIT ?"
_TRIED = "UPDATE sessions SET tries = tries + 1 WHERE session_id = ?"

_edit = msgspec.json.Decoder(Edit)


class Waiting(msgspec.Struct, frozen=True):
    """A session to push: the edits after the acknowledged `base_n`, and the log we hold of it.

    `tip_n` is the journal's last n; `edits` may stop before it. `known_rev` is 0 when all of the log is
    wanted.
    """

    session_id: str
    base_n: int
    base_hash: str
    tip_n: int
    known_rev: int
    known_chain: str
    edits: tuple[Edit, ...]


class Unsent:
    """Reads what waits."""

    def __init__(self, held: Held, identity: Identity) -> None:
        self._held = held
        self._identity = identity

    def count(self) -> int:
        """How many edits wait."""
        return int(self._held.run(_COUNT).one()[0])

    def orders_waiting(self) -> int:
        """How many orders have an edit that waits."""
        return int(self._held.run(_COUNT).one()[1])

    def oldest(self) -> str | None:
        """When the oldest edit that waits was made (this till's clock)."""
        found: str | None = self._held.run(_OLDEST, (self._identity.replica,)).value()
        return found

    def sessions(self, limit: int, most_edits: int = 400) -> tuple[Waiting, ...]:
        """At most `limit` sessions with edits that wait, tried least first, with `most_edits` each."""
        rows = self._held.run(_SESSIONS, (limit,)).all()
        return tuple(_waiting(row, self._edits(row[0], row[1], most_edits)) for row in rows)

    def asking(self, session_id: str) -> Waiting | None:
        """A session to push without edits: it only asks for the log."""
        row = self._held.run(_ONE, (session_id,)).first()
        return None if row is None else _waiting(row, ())

    def tried(self, session_id: str) -> None:
        """A push of this session came to nothing: others go first next time."""
        self._held.change(_TRIED, (session_id,))

    def _edits(self, session_id: str, after: int, most: int) -> tuple[Edit, ...]:
        rows = self._held.run(_EDITS, (session_id, self._identity.replica, after, most))
        return tuple(_edit.decode(doc) for doc in rows.column())


def _waiting(row: Sequence[Any], edits: tuple[Edit, ...]) -> Waiting:
    session_id, base_n, base_hash, tip_n, known_rev, known_chain = row
    return Waiting(session_id, base_n, base_hash, tip_n, known_rev, known_chain, edits)
