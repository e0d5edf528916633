"""Our own edits, durable before the screen shows them, and the sessions that all known edits make."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

import msgspec

from shared.card_numbers import cleaned
from shared.carrying import spelled_out
from shared.edits import VERSION, Change, Edit, LineAdd, Logged, QtyDelta, body_of, fits, kind_of, sealed
from shared.fold import FOLD_VERSION, fold
from shared.ids import START
from shared.merging import by_target, parents, said, target_of, undone
from shared.onward import footing_of, onward
from shared.order_session import OrderSession
from shared.tabs import fold_tab, is_tab
from till_app.store.held import Held
from till_app.store.identity import Given, Identity
from till_app.store.memory import Known, Memory, Staged
from till_app.store.reading import UNREADABLE, edit_of, logged_of

_OWN = """SELECT doc FROM edits AS own WHERE session_id = ?
    AND NOT EXISTS (SELECT 1 FROM logs WHERE logs.session_id = own.session_id AND logs.id = own.id)
    ORDER BY seq"""
_LOG = "SELECT doc FROM logs WHERE session_id = ? ORDER BY rev"
_TIP = "SELECT tip_n, tip_hash FROM sessions WHERE session_id = ?"
_ADD = "INSERT INTO edits (id, session_id, replica, n, at, hash, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"
_KEEP = """INSERT INTO sessions
    (session_id, tip_n, tip_hash, status, user_id, updated_at, fold_version, snapshot)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id) DO UPDATE SET tip_n = excluded.tip_n,
    tip_hash = excluded.tip_hash, status = excluded.status, user_id = excluded.user_id,
    updated_at = excluded.updated_at, fold_version = excluded.fold_version, snapshot = excluded.snapshot"""
_SNAPSHOT = "SELECT fold_version, snapshot FROM sessions WHERE session_id = ?"
_OPEN = """SELECT session_id, fold_version, snapshot FROM sessions
    WHERE status IN ('active', 'pending_logout') ORDER BY updated_at DESC, session_id DESC"""
_PAID = """SELECT session_id, fold_version, snapshot FROM sessions
    WHERE status = 'completed' AND updated_at >= ? ORDER BY updated_at DESC, session_id DESC"""
_LAST = "SELECT at FROM edits ORDER BY seq DESC LIMIT 1"
_STAKE = """SELECT session_id, doc FROM {} WHERE session_id IN (SELECT session_id FROM sessions
    WHERE status IN ('active', 'pending_logout', 'tab') OR tip_n > acked_n)"""
_AT_STAKE, _AT_STAKE_COPIES = _STAKE.format("edits"), _STAKE.format("logs")
_EVERY = "SELECT session_id, replica, n, doc FROM edits ORDER BY session_id, replica, n"
_COUNT = "SELECT count(*) FROM edits"
_HASH = "SELECT hash FROM edits WHERE session_id = ? AND replica = ? AND n = ?"
# Tabs were once kept as orders of nobody.
_OLDER_FOLDS = """SELECT session_id FROM sessions
    WHERE fold_version <> ? OR (status = 'active' AND user_id = 0)"""
TAB_OPEN, TAB_CLOSED = "tab", "tab_closed"
"""What stands as the status of a log that is a tab's, not an order's."""

_edit = msgspec.json.Decoder(Edit)
_logged = msgspec.json.Decoder(Logged)
_session = msgspec.json.Decoder(OrderSession)
_encode = msgspec.json.Encoder().encode


class Journal:
    """Appends edits and answers what the orders are. Everything happens in the caller's transaction."""

    def __init__(self, held: Held, given: Given, identity: Identity, memory: Memory) -> None:
        self._held = held
        self._memory = memory
        self._given = given
        self._identity = identity
        self.written: list[Edit] = []
        self.begun: set[str] = set()
        """Staged orders that were written in this transaction."""
        self.folded: set[str] = set()
        """Sessions that this transaction folded anew."""

    def write(
        self, session_id: str, user_id: int, *changes: Change, seen: Sequence[tuple[str, ...]] | None = None
    ) -> tuple[Edit, ...]:
        """Appends one edit per change, made now by this user on this till, and folds the session anew.

        Free text loses its card numbers first. What each edit had seen is found out here unless `seen`
        says it, one tuple per change.
        """
        self._begin(session_id, user_id)
        log, own, before, footing = self._known(session_id)
        session: OrderSession | None = before
        n, last = self.tip(session_id)
        replica, till_id, at = self._identity.replica, self._identity.till_id, self._given.now()
        made = []
        for index, change in enumerate(map(cleaned, changes)):
            n += 1
            had_seen = _seen(change, log, own) if seen is None else seen[index]
            edit = sealed(
                Edit(
                    id=self._given.new_id(), session_id=session_id, replica=replica, n=n,
                    kind=kind_of(change), v=VERSION, user_id=user_id, till_id=till_id, at=at, seen=had_seen,
                    body=body_of(change),
                ),
                last,
            )  # fmt: skip
            last = edit.hash
            self._held.change(_ADD, row_of(edit))
            own = (*own, edit)
            made.append(edit)
            session = onward(session, footing, edit) if session is not None else None
            footing = footing_of((edit,), footing)
        order = fold(session_id, log, own) if session is None else session
        self._keep(Known(log, own, order, footing), n, last)
        self.written += made
        return tuple(made)

    def session(self, session_id: str) -> OrderSession:
        """The order as all known edits make it; an unknown id is an empty order."""
        known = self._memory.get(session_id)
        if known is not None:
            return known.session
        staged = self._memory.staged.get(session_id)
        if staged is not None:
            return staged.session
        row = self._held.run(_SNAPSHOT, (session_id,)).first()
        if row is None or row[1] is None:
            return OrderSession(session_id=session_id)
        return self._read(session_id, *row)

    def imagined(self, session_id: str, user_id: int, *changes: Change) -> OrderSession:
        """The order as these changes would make it. Nothing is written."""
        log, own = self.looked_up(session_id)
        for change in changes:
            own = (*own, self._unsealed(session_id, user_id, change, _seen(change, log, own)))
        return fold(session_id, log, own)

    def stage(self, session: OrderSession, *writes: tuple[str, Sequence[Change]]) -> None:
        """An order that begins with its first edit: until then nobody but this till's screen knows of it.

        `writes` go before that edit, in the same transaction.
        """
        self._memory.staged[session.session_id] = Staged(session, writes)

    def unstage(self, session_id: str) -> None:
        """The order never was."""
        self._memory.staged.pop(session_id, None)

    def log(self, session_id: str) -> tuple[Logged, ...]:
        """Our copy of the server's log, in `rev` order."""
        return self._known(session_id).log

    def own(self, session_id: str) -> tuple[Edit, ...]:
        """Our edits that are not in the log, in the order they were made."""
        return self._known(session_id).own

    def edits(self, session_id: str) -> tuple[Edit, ...]:
        """All edits of a session: the log, then our own that are not in it."""
        return self._known(session_id).edits

    def looked_up(self, session_id: str) -> tuple[tuple[Logged, ...], tuple[Edit, ...]]:
        """Log and own edits, as `log` and `own` tell them, without a place among the orders in hand."""
        known = self._memory.get(session_id)
        return (known.log, known.own) if known is not None else self._on_disk(session_id)

    def open_sessions(self) -> tuple[OrderSession, ...]:
        """Every order a person can still resume, newest change first."""
        return tuple(self._read(*row) for row in self._held.run(_OPEN).all())

    def by_user(self, user_id: int) -> tuple[OrderSession, ...]:
        """The open orders of one person, newest change first."""
        return tuple(session for session in self.open_sessions() if session.user_id == user_id)

    def paid_since(self, stamped: str) -> tuple[OrderSession, ...]:
        """The paid orders whose last change is not older than a stamp, newest change first."""
        return tuple(self._read(*row) for row in self._held.run(_PAID, (stamped,)).all())

    def last_write(self) -> str | None:
        """When this till's newest edit was made."""
        found: str | None = self._held.run(_LAST).value()
        return found

    def count(self) -> int:
        """How many edits of its own the journal holds."""
        return int(self._held.run(_COUNT).value())

    def first_broken(self) -> str | None:
        """What is not as it was written among the orders that are open or wait; None if all is.

        Read at the start: an edit says by its hash whether it is true. Closed orders are left to a check.
        """
        for session_id, doc in self._held.run(_AT_STAKE).all():
            edit = edit_of(doc)
            if edit is None or not fits(edit):
                return f"an edit of order {session_id} is not what was written"
        for session_id, doc in self._held.run(_AT_STAKE_COPIES).all():
            entry = logged_of(doc)
            if entry is None or not fits(entry.edit):
                return f"the copy of order {session_id} is not what was received"
        return None

    def every_edit(self) -> Iterator[Sequence[Any]]:
        """Session, replica, n and document of every own edit, in that order, for checks."""
        yield from self._held.run(_EVERY)

    def tip(self, session_id: str) -> tuple[int, str]:
        """The last n of the present replica in a session, and its hash; (0, "") before the first."""
        row = self._held.run(_TIP, (session_id,)).first()
        return (0, START) if row is None else (row[0], row[1])

    def hash_at(self, session_id: str, n: int) -> str | None:
        """The hash of our edit n of the present replica; "" for n = 0, None if there is no such edit."""
        if n == 0:
            return START
        found: str | None = self._held.run(_HASH, (session_id, self._identity.replica, n)).value()
        return found

    def refresh(self, session_id: str, tip: tuple[int, str] | None = None) -> None:
        """Folds a session anew after its log or its own edits changed on the disk."""
        before = self._memory.get(session_id)
        log, own = self._on_disk(session_id)
        known = _folded(session_id, log, own, before)
        self._memory.keep(session_id, known)
        self._keep(known, *(tip or self.tip(session_id)))

    def refresh_older_folds(self) -> None:
        """Folds anew what an older version of the fold had made."""
        for session_id in self._held.run(_OLDER_FOLDS, (FOLD_VERSION,)).column():
            self.refresh(session_id)

    def _begin(self, session_id: str, user_id: int) -> None:
        staged = self._memory.staged.get(session_id)
        if staged is not None and session_id not in self.begun:
            self.begun.add(session_id)
            for document, changes in staged.writes:
                self.write(document, user_id, *changes)

    def _unsealed(self, session_id: str, user_id: int, change: Change, seen: tuple[str, ...]) -> Edit:
        return Edit(
            id=self._given.new_id(), session_id=session_id, replica=self._identity.replica, n=0,
            kind=kind_of(change), v=VERSION, user_id=user_id, till_id=self._identity.till_id,
            at=self._given.now(), seen=seen, body=body_of(change),
        )  # fmt: skip

    def _known(self, session_id: str) -> Known:
        known = self._memory.get(session_id)
        if known is not None:
            return known
        log, own = self._on_disk(session_id)
        known = _folded(session_id, log, own)
        self._memory.keep(session_id, known)
        return known

    def _on_disk(self, session_id: str) -> tuple[tuple[Logged, ...], tuple[Edit, ...]]:
        log = self._held.run(_LOG, (session_id,)).column()
        own = self._held.run(_OWN, (session_id,)).column()
        return tuple(_logged.decode(doc) for doc in log), tuple(_edit.decode(doc) for doc in own)

    def _keep(self, known: Known, n: int, last: str) -> None:
        session = known.session
        self.folded.add(session.session_id)
        self._memory.keep(session.session_id, known)
        self._held.change(
            _KEEP,
            (
                session.session_id, n, last, _status(known), session.user_id, session.updated_at,
                FOLD_VERSION, _encode(session),
            ),
        )  # fmt: skip

    def _read(self, session_id: str, version: int, snapshot: bytes) -> OrderSession:
        if version == FOLD_VERSION:
            # A snapshot that a flipped bit made unreadable is folded anew.
            with suppress(*UNREADABLE):
                return _session.decode(snapshot)
        return self._known(session_id).session


def _folded(
    session_id: str, log: tuple[Logged, ...], own: tuple[Edit, ...], before: Known | None = None
) -> Known:
    """What these edits make. Our own that have come back in the log, as they stood, make what they made."""
    edits = (*(entry.edit for entry in log), *own)
    if before is not None and edits == before.edits:
        return Known(log, own, before.session, before.footing)
    return Known(log, own, fold(session_id, log, own), footing_of(edits))


def row_of(edit: Edit) -> tuple[str, str, str, int, str, str, bytes]:
    """An edit as a row of `edits`, without `seq`."""
    return edit.id, edit.session_id, edit.replica, edit.n, edit.at, edit.hash, _encode(edit)


def _status(known: Known) -> str:
    """The order's status, or that of a tab: nobody opened it as an order."""
    session = known.session
    entries = (*known.log, *(Logged(0, "", edit) for edit in known.own)) if not session.fence else ()
    if not is_tab(entries):
        return session.status.value
    return TAB_OPEN if fold_tab(session.session_id, known.log, known.own).is_open else TAB_CLOSED


def _seen(change: Change, log: Sequence[Logged], own: Sequence[Edit]) -> tuple[str, ...]:
    """What a change that replaces something must name as seen: all there is of it, also what moved it."""
    target = target_of(change)
    if not target or isinstance(change, LineAdd | QtyDelta):
        return ()
    edits = said((*(entry.edit for entry in log), *own))
    return parents(by_target(spelled_out(edits).edits, undone(edits)).get(target, ()))
