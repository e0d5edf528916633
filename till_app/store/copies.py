"""The server's logs as this till last heard them: of every open order of the site, also other tills'."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import msgspec

from shared.edits import Logged
from shared.ids import START, chain_hash
from shared.wire import Alert, Head, Refused
from till_app.store.held import Held
from till_app.store.identity import Identity
from till_app.store.journal import Journal
from till_app.store.replicas import Replicas

_BEGUN = "INSERT INTO sessions (session_id) VALUES (?) ON CONFLICT DO NOTHING"
_END = "SELECT rev, chain, wanted FROM sessions WHERE session_id = ?"
_CHAIN = "SELECT chain FROM logs WHERE session_id = ? AND rev = ?"
_CUT = "DELETE FROM logs WHERE session_id = ? AND rev >= ?"
_ADD = "INSERT INTO logs (session_id, rev, id, chain, doc) VALUES (?, ?, ?, ?, ?)"
_MOVE_END = "UPDATE sessions SET rev = ?, chain = ?, wanted = 0 WHERE session_id = ?"
_WANT = "UPDATE sessions SET wanted = 1 WHERE session_id = ?"
_ACK = "UPDATE sessions SET acked_n = ?, acked_hash = ?, tries = 0 WHERE session_id = ?"
_ACKED = "SELECT acked_n, acked_hash FROM sessions WHERE session_id = ?"
_HEAD = """UPDATE sessions SET head_rev = ?, head_chain = ?, holder_till = ?, holder_fence = ?, last_seen = ?,
    heard_at = ? WHERE session_id = ? AND (? OR head_rev <= ?)"""
_HEARD = """SELECT rev, chain, head_rev, head_chain, wanted, holder_till, holder_fence, last_seen, heard_at
    FROM sessions WHERE session_id = ?"""
_STALE = """SELECT session_id FROM sessions
    WHERE wanted OR head_rev > rev OR (head_rev = rev AND head_chain <> chain)
    ORDER BY tries, session_id LIMIT ?"""
_FILLED = "SELECT session_id FROM sessions WHERE rev > 0 AND NOT wanted"
_FORGET = """UPDATE sessions SET
    acked_n = 0, acked_hash = '', tries = 0, head_rev = 0, head_chain = '', wanted = 1"""
_EVERY = "SELECT session_id, rev, chain, doc FROM logs ORDER BY session_id, rev"
_ALERT = """INSERT INTO alerts (session_id, kind, detail, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"""
_ALERTS = "SELECT kind, session_id, detail FROM alerts ORDER BY at, session_id, kind"
_REFUSED = "INSERT INTO refused (edit_id, session_id, problem) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
_ALL_REFUSED = "SELECT edit_id, problem FROM refused ORDER BY session_id, edit_id"

_encode = msgspec.json.Encoder().encode


class Heard(msgspec.Struct, frozen=True):
    """What is known of a session's copy. `last_seen` is server time; `heard_at` this till's time of hearing.

    The copy is good as of `heard_at` of the last answer of all (`Copies.as_of`) unless it is `stale`.
    """

    rev: int
    chain: str
    stale: bool
    holder_till: int | None
    holder_fence: int | None
    last_seen: str | None
    heard_at: str | None


class Copies:
    """Keeps logs, acknowledgements and the cursor. Only what fits the chain is taken."""

    def __init__(self, held: Held, identity: Identity, journal: Journal, replicas: Replicas) -> None:
        self._held = held
        self._identity = identity
        self._journal = journal
        self._replicas = replicas
        self.changed: set[str] = set()
        """Sessions whose log this transaction changed."""

    def replace(self, session_id: str, from_rev: int, edits: Sequence[Logged], rev: int, chain: str) -> bool:
        """Replaces our copy from `from_rev` on by `edits`, which end at `rev` with `chain`.

        False if they do not fit what we hold; then nothing changes and all of the log will be asked for.
        An older log that ours merely continues changes nothing.
        """
        self._held.change(_BEGUN, (session_id,))
        wanted = bool(self._held.run(_END, (session_id,)).one()[2])
        if not wanted and self._chain_at(session_id, rev) == chain:
            return True
        rows = self._chained(session_id, from_rev, edits)
        end = (rows[-1][1], rows[-1][3]) if rows else (from_rev - 1, self._chain_at(session_id, from_rev - 1))
        if rows is None or end != (rev, chain):
            self._held.change(_WANT, (session_id,))
            return False
        self._held.change(_CUT, (session_id, from_rev))
        for row in rows:
            self._held.change(_ADD, row)
        self._held.change(_MOVE_END, (rev, chain, session_id))
        self._replicas.reissue(session_id)
        self._journal.refresh(session_id)
        self.changed.add(session_id)
        return True

    def append(self, session_id: str, edits: Sequence[Logged]) -> bool:
        """Adds what a pull brought, in `rev` order; what we hold is passed over. False: as `replace`."""
        self._held.change(_BEGUN, (session_id,))
        rev, chain, wanted = self._held.run(_END, (session_id,)).one()
        fresh = [entry for entry in edits if entry.rev > rev]
        if not fresh or wanted:
            return not wanted
        for entry in fresh:
            chain = chain_hash(chain, entry.edit.hash)
        return self.replace(session_id, rev + 1, fresh, fresh[-1].rev, chain)

    def acknowledge(self, session_id: str, n: int, edit_hash: str) -> None:
        """The server holds our edits up to `n`; this may be fewer than before (it was restored)."""
        self._held.change(_BEGUN, (session_id,))
        self._held.change(_ACK, (n, edit_hash, session_id))

    def acknowledged(self, session_id: str) -> tuple[int, str]:
        """The last n the server acknowledged, and its hash."""
        row = self._held.run(_ACKED, (session_id,)).first()
        return (0, START) if row is None else (row[0], row[1])

    def hear(self, head: Head, at: str, may_go_back: bool = False) -> None:
        """Keeps the end of a session's log on the server and who holds it.

        An older end than the one known is passed over, unless it `may_go_back`.
        """
        self._held.change(_BEGUN, (head.id,))
        holder = head.holder
        self._held.change(
            _HEAD,
            (
                head.rev, head.chain, holder.till_id if holder else None, holder.fence if holder else None,
                holder.last_seen if holder else None, at, head.id, may_go_back, head.rev,
            ),
        )  # fmt: skip

    def head(self, session_id: str) -> Heard | None:
        """What is known of a session's copy; None for one the server never told of."""
        row = self._held.run(_HEARD, (session_id,)).first()
        if row is None:
            return None
        rev, chain, head_rev, head_chain, wanted, holder_till, holder_fence, last_seen, heard_at = row
        if head_rev == 0 and rev == 0:
            return None
        stale = bool(wanted) or head_rev > rev or (head_rev == rev and head_chain != chain)
        return Heard(rev, chain, stale, holder_till, holder_fence, last_seen, heard_at)

    def stale_ids(self, limit: int = 200) -> tuple[str, ...]:
        """Sessions whose copy is behind the server, or did not fit: to be asked for with the next push."""
        return tuple(self._held.run(_STALE, (limit,)).column())

    def want(self, session_id: str) -> None:
        """All of this session's log is to be asked for."""
        self._held.change(_BEGUN, (session_id,))
        self._held.change(_WANT, (session_id,))

    def want_all_but(self, told: Collection[str]) -> None:
        """A snapshot told of these; copies of others, of closed orders, may have grown before it was made."""
        for session_id in self._held.run(_FILLED).column():
            if session_id not in told:
                self._held.change(_WANT, (session_id,))

    @property
    def epoch(self) -> str | None:
        """The server's database as we last knew it; None before the first answer."""
        return self._identity.fact("epoch")

    @property
    def cursor(self) -> int | None:
        """The site's change number up to which we heard everything; None: begin with a snapshot."""
        kept = self._identity.fact("cursor")
        return None if kept is None else int(kept)

    @property
    def as_of(self) -> str | None:
        """When the server last told us everything there was (this till's clock)."""
        return self._identity.fact("as_of")

    def set_cursor(self, cursor: int, at: str) -> None:
        """Everything up to `cursor` has been taken in, now."""
        self._identity.keep_fact("cursor", str(cursor))
        self._identity.keep_fact("as_of", at)

    def meet(self, epoch: str) -> bool:
        """Notes the server's epoch. Another than before forgets acknowledgements and cursor; then True.

        Nothing else is forgotten: edits and copies stay until the server's own log replaces them.
        """
        if self.epoch == epoch:
            return False
        first = self.epoch is None
        self._identity.keep_fact("epoch", epoch)
        if first:
            return False
        self.begin_again()
        return True

    def begin_again(self) -> None:
        """The server was put back: forgets acknowledgements and cursor. Edits and copies stay."""
        self._identity.drop_fact("cursor")
        self._identity.drop_fact("mark")
        self._held.change(_FORGET)

    @property
    def mark(self) -> str:
        """How far the server had come when it last answered, in its own words; "" if it never did."""
        return self._identity.fact("mark") or ""

    def keep_mark(self, mark: str) -> None:
        """Keeps the server's word of how far it has come. An older one, of a late answer, is no news."""
        if mark and _place(mark) >= _place(self.mark):
            self._identity.keep_fact("mark", mark)

    def keep_alerts(self, alerts: Sequence[Alert], at: str) -> None:
        """Keeps what a person should look at; the same alert once."""
        for alert in alerts:
            self._held.change(_ALERT, (alert.session_id, alert.kind, alert.detail, at))

    def alerts(self) -> tuple[Alert, ...]:
        """Everything a person should look at, oldest first."""
        return tuple(Alert(*row) for row in self._held.run(_ALERTS))

    def keep_refused(self, session_id: str, refused: Sequence[Refused]) -> None:
        """Keeps which of our edits lie in the server's quarantine."""
        for one in refused:
            self._held.change(_REFUSED, (one.id, session_id, one.problem))

    def refused(self) -> tuple[Refused, ...]:
        """Our edits in the server's quarantine."""
        return tuple(Refused(*row) for row in self._held.run(_ALL_REFUSED))

    def every_entry(self) -> Iterator[Sequence[Any]]:
        """Session, rev, chain and document of every entry of every copy, in that order, for checks."""
        yield from self._held.run(_EVERY)

    def _chain_at(self, session_id: str, rev: int) -> str | None:
        if rev == 0:
            return START
        found: str | None = self._held.run(_CHAIN, (session_id, rev)).value()
        return found

    def _chained(
        self, session_id: str, from_rev: int, edits: Sequence[Logged]
    ) -> list[tuple[str, int, str, str, bytes]] | None:
        """The rows of the new end of a log, each with its chain; None if a rev is missing or before ours."""
        chain = self._chain_at(session_id, from_rev - 1)
        if chain is None:
            return None
        rows = []
        for expected, entry in enumerate(edits, from_rev):
            if entry.rev != expected or entry.edit.session_id != session_id:
                return None
            chain = chain_hash(chain, entry.edit.hash)
            rows.append((session_id, entry.rev, entry.edit.id, chain, _encode(entry)))
        return rows


def _place(mark: str) -> int:
    """The cursor of a mark; −1 for none."""
    cursor = mark.partition(":")[0]
    return int(cursor) if cursor.isdecimal() else -1
