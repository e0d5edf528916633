"""A new incarnation of the journal: what the server lacks is re-issued under the same edit ids."""

import msgspec

from shared.edits import Edit, sealed
from till_app.store.held import Held
from till_app.store.identity import Identity
from till_app.store.journal import Journal, row_of
from till_app.store.reading import edit_of

_LACKING = """SELECT doc FROM edits AS own WHERE session_id = ? AND replica <> ?
    AND NOT EXISTS (SELECT 1 FROM logs WHERE logs.session_id = own.session_id AND logs.id = own.id)
    ORDER BY seq"""
_SESSIONS = """SELECT DISTINCT edits.session_id, status IN ('active', 'pending_logout', 'tab')
    FROM edits LEFT JOIN sessions USING (session_id) ORDER BY edits.session_id"""
_OLDER = "SELECT doc FROM edits WHERE session_id = ? AND replica <> ? ORDER BY seq"
_OLD = "SELECT 1 FROM edits WHERE session_id = ? AND replica <> ? LIMIT 1"
_START_AGAIN = "UPDATE sessions SET tip_n = 0, tip_hash = '', acked_n = 0, acked_hash = '', tries = 0"
_WANT_OWN = "UPDATE sessions SET wanted = 1 WHERE session_id IN (SELECT session_id FROM edits)"
_AGAIN = """UPDATE edits SET seq = (SELECT max(seq) + 1 FROM edits), replica = ?, n = ?, hash = ?, doc = ?
    WHERE id = ?"""
_TAKE = """INSERT INTO edits (id, session_id, replica, n, at, hash, doc) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING"""


class Replicas:
    """Begins incarnations and re-issues edits. An edit keeps its id, so it counts once."""

    def __init__(self, held: Held, identity: Identity, journal: Journal) -> None:
        self._held = held
        self._identity = identity
        self._journal = journal

    def begin(self, reason: str) -> str:
        """Begins a new replica; every own edit that no log holds is waiting again, under it.

        Of an open order all are: should the server lose those that it has, before it is known here, what
        is written from now on would stand before them.
        """
        replica = self._identity.begin_replica(reason)
        self._held.change(_START_AGAIN)
        for session_id, is_open in self._held.run(_SESSIONS).all():
            self.reissue(session_id, whole=bool(is_open))
        self._held.change(_WANT_OWN)
        return replica

    def reissue(self, session_id: str, *, whole: bool = False) -> int:
        """Gives own edits of older replicas the next n of this one, if the log lacks any; how many.

        The first of an order to be issued again take all before and after them along, so that they keep
        their places whatever the server still has. `whole`: also if the log lacks none.
        """
        replica = self._identity.replica
        if self._held.run(_OLD, (session_id, replica)).first() is None:
            return 0
        lacking = self._held.run(_LACKING, (session_id, replica)).column()
        n, last = self._journal.tip(session_id)
        if n == 0 and (lacking or whole):
            lacking = self._held.run(_OLDER, (session_id, replica)).column()
        # One that cannot be read any more stays where it is: a check tells of it.
        for old in filter(None, map(edit_of, lacking)):
            n += 1
            edit = sealed(msgspec.structs.replace(old, replica=replica, n=n), last)
            last = edit.hash
            row = row_of(edit)
            self._held.change(_AGAIN, (replica, n, last, row[-1], edit.id))
        if lacking:
            self._journal.refresh(session_id, (n, last))
        return len(lacking)

    def take_in(self, edits: list[Edit]) -> int:
        """Takes in edits saved from a broken journal of this till and issues them again; how many."""
        before = self._journal.count()
        present = self._identity.replica
        for edit in edits:
            # Those of the present replica would collide with its own counting.
            if edit.replica != present:
                self._held.change(_TAKE, row_of(edit))
        for session_id in sorted({edit.session_id for edit in edits}):
            self.reissue(session_id)
        return self._journal.count() - before
