"""One exchange with the server, as plain functions over a transaction (PROTOCOL section 4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from msgspec.structs import replace

from shared.edits import Logged
from shared.wire import (  # fmt: skip
    Changes,
    Head,
    Known,
    Push,
    PushAnswer,
    SessionAnswer,
    SessionLog,
    SessionPush,
    Snapshot,
    encode,
)
from till_app.store.store import Transaction
from till_app.store.unsent import Waiting

ROLLED_BACK = "rolled_back"
FORK = "fork"


@dataclass(frozen=True)
class Portion:
    """How much goes into one push at most. The server refuses bodies above 1 MiB."""

    sessions: int = 50
    edits: int = 400
    size: int = 600_000

    def halved(self, sessions: int) -> "Portion":
        """Half of what so many sessions were; at least one session with one edit."""
        return Portion(
            max(1, min(self.sessions, sessions) // 2), max(1, self.edits // 2), max(1_000, self.size // 2)
        )

    def doubled(self) -> "Portion":
        """Twice as much, but never more than at first."""
        return Portion(min(50, self.sessions * 2), min(400, self.edits * 2), min(600_000, self.size * 2))


@dataclass(frozen=True)
class RoundOutcome:
    """What became of a push.

    `changed`: sessions whose log changed. `sent`: edits newly acknowledged. `received`: edits of others.
    `new_replica`: why the journal goes on as a new replica, "" if it does not. `stuck`: sessions for which
    the answer brought nothing forward. `dropped`: the answer was not for this push and changed nothing.
    """

    changed: frozenset[str] = frozenset()
    sent: int = 0
    received: int = 0
    new_replica: str = ""
    new_epoch: bool = False
    stuck: frozenset[str] = frozenset()
    dropped: bool = False


@dataclass(frozen=True)
class Absorbed:
    """What a pull brought. `new_epoch`: the cursor is gone, a snapshot is needed."""

    changed: frozenset[str] = frozenset()
    received: int = 0
    new_epoch: bool = False


def gather(tx: Transaction, request_id: str, portion: Portion) -> Push | None:
    """What is to be sent: edits that wait, then questions for logs that are behind. None if nothing is."""
    waiting = list(tx.unsent.sessions(portion.sessions, portion.edits))
    gathered = {one.session_id for one in waiting}
    for session_id in tx.copies.stale_ids(portion.sessions):
        if session_id not in gathered:
            asking = tx.unsent.asking(session_id)
            waiting += [asking] if asking else []
    sessions: list[SessionPush] = []
    room = portion.size
    for one in waiting[: portion.sessions]:
        session = _fitting(_session_push(one), portion.size)
        room -= len(encode(session))
        if room < 0 and sessions:
            break
        sessions.append(session)
    if not sessions:
        return None
    return Push(request_id, tx.identity.replica, tx.copies.epoch, tuple(sessions), tx.copies.mark)


def settle(tx: Transaction, push: Push, answer: PushAnswer) -> RoundOutcome:
    """Takes in the answer to a push, all of it or, if it is not the answer to this push, nothing."""
    # 1. An answer to another request, or to another incarnation of this journal, says nothing about this one.
    if answer.request != push.request or push.replica != tx.identity.replica:
        return RoundOutcome(dropped=True)
    new_epoch = tx.copies.meet(answer.epoch) or _put_back(tx, answer.forgot, push.mark)
    tx.copies.keep_mark(answer.mark)
    asked = {one.id: one for one in push.sessions}
    answers = [one for one in answer.sessions if one.replica == push.replica and one.id in asked]
    reason, sent, received, moved = "", 0, 0, set()
    for one in answers:
        finding = _acknowledge(tx, one)
        reason = reason or finding
        # 5. The log from `fromRev` on is the server's.
        known = tx.copies.head(one.id)
        fitted = tx.copies.replace(one.id, one.from_rev, one.edits, one.rev, one.chain)
        received += _of_others(one.edits, push.replica, known.rev if known else 0)
        sent += max(0, one.ack_n - asked[one.id].base_n) if not finding else 0
        if finding or (fitted and _moves(asked[one.id], one)):
            moved.add(one.id)
        _hear(tx, one)
    if reason:
        tx.replicas.begin(reason)
    stuck = frozenset(asked) - moved
    for session_id in sorted(stuck):
        tx.unsent.tried(session_id)
    return RoundOutcome(frozenset(tx.copies.changed), sent, received, reason, new_epoch, stuck)


def put_off(tx: Transaction, push: Push) -> None:
    """The server refused a push as a whole: next time others go first."""
    for one in push.sessions:
        tx.unsent.tried(one.id)


def absorb(tx: Transaction, changes: Changes, since: int, mark: str = "") -> Absorbed:
    """Takes in what a pull from the cursor `since` brought, logs and cursor in one transaction.

    `mark` is the one that the pull showed.

    An answer to a cursor that is no longer ours (a push met a new epoch meanwhile) changes nothing.
    """
    if tx.copies.cursor != since:
        return Absorbed()
    if tx.copies.meet(changes.epoch) or _put_back(tx, changes.forgot, mark):
        return Absorbed(new_epoch=True)
    tx.copies.keep_mark(changes.mark)
    received = 0
    for session_id, entries in groupby(sorted(changes.edits, key=_place), attrgetter("edit.session_id")):
        fresh = list(entries)
        known = tx.copies.head(session_id)
        received += _of_others(fresh, tx.identity.replica, known.rev if known else 0)
        tx.copies.append(session_id, fresh)
    now = tx.now()
    for head in changes.heads:
        tx.copies.hear(head, now)
    tx.copies.keep_alerts(changes.notices, now)
    tx.copies.set_cursor(changes.cursor, now)
    return Absorbed(frozenset(tx.copies.changed), received)


def load(tx: Transaction, epoch: str, logs: Sequence[SessionLog]) -> frozenset[str]:
    """Takes in some whole logs of a snapshot, perhaps none; `loaded` ends it."""
    tx.copies.meet(epoch)
    for one in logs:
        tx.copies.replace(one.id, 1, one.log, len(one.log), one.chain)
    return frozenset(tx.copies.changed)


def loaded(tx: Transaction, snapshot: Snapshot) -> bool:
    """All logs of a snapshot are in: pulls go on from its cursor. False if a push met a newer epoch."""
    if tx.copies.epoch != snapshot.epoch:
        return False
    now = tx.now()
    for head in snapshot.heads:
        tx.copies.hear(head, now)
    tx.copies.keep_alerts(snapshot.notices, now)
    tx.copies.want_all_but({head.id for head in snapshot.heads})
    tx.copies.set_cursor(snapshot.cursor, now)
    return True


def _put_back(tx: Transaction, forgot: bool, shown: str) -> bool:
    """The server was put back and did not say so by a new epoch: it does not know a mark of its own.

    An answer about a mark that is no longer ours is about a server that we have met anew since.
    """
    if not forgot or tx.copies.mark != shown:
        return False
    tx.copies.begin_again()
    return True


def _acknowledge(tx: Transaction, one: SessionAnswer) -> str:
    """Notes what the server holds of our edits; why a new replica is needed, "" if it is not."""
    tip, _ = tx.journal.tip(one.id)
    if one.result == "fork":
        return FORK
    # 2. It holds more than we do: this journal was put back to an earlier state.
    if one.ack_n > tip:
        return ROLLED_BACK
    # 3. It holds other edits than ours under our numbers: there are two of this journal.
    if tx.journal.hash_at(one.id, one.ack_n) != one.ack_hash:
        return FORK
    # 4. Otherwise it is so, also when it is less than before: the server was put back.
    tx.copies.acknowledge(one.id, one.ack_n, one.ack_hash)
    return ""


def _hear(tx: Transaction, one: SessionAnswer) -> None:
    now = tx.now()
    tx.copies.hear(Head(one.id, one.rev, one.chain, 0, "", one.holder, 0), now, may_go_back=True)
    tx.copies.keep_alerts(one.alerts, now)
    tx.copies.keep_refused(one.id, one.refused)


def _moves(asked: SessionPush, one: SessionAnswer) -> bool:
    """Whether an answer brings a session forward: another acknowledgement, or the log that was asked for."""
    return one.ack_n != asked.base_n or (not asked.edits and asked.base_n == asked.tip_n)


def _of_others(entries: Sequence[Logged], replica: str, known_rev: int) -> int:
    return sum(entry.rev > known_rev and entry.edit.replica != replica for entry in entries)


def _session_push(one: Waiting) -> SessionPush:
    known = Known(one.known_rev, one.known_chain)
    return SessionPush(one.session_id, one.base_n, one.base_hash, one.tip_n, one.edits, known)


def _fitting(session: SessionPush, size: int) -> SessionPush:
    """As many of a session's edits as fit, at least one; the rest goes with the next push."""
    while len(session.edits) > 1 and len(encode(session)) > size:
        session = replace(session, edits=session.edits[: len(session.edits) // 2])
    return session


def _place(entry: Logged) -> tuple[str, int]:
    return entry.edit.session_id, entry.rev
