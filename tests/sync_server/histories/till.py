"""A till of a random history: it keeps its journal by the rules of PROTOCOL section 4, on paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from msgspec.structs import replace

from shared.edits import (
    VERSION,
    Change,
    Edit,
    LineAdd,
    Logged,
    QtyDelta,
    body_of,
    kind_of,
    sealed,
)
from shared.fold import fold
from shared.ids import START, chain_hash
from shared.merging import by_target, parents, said, target_of, undone
from shared.order_session import OrderSession
from shared.wire import Changes, Known, Push, PushAnswer, SessionAnswer, SessionPush


@dataclass
class Journal:
    """All that is in the file of a journal; a copy of it is a copied or a put-back disk."""

    replica: str
    made: dict[str, list[Edit]] = field(default_factory=dict)
    acknowledged: dict[str, tuple[int, str]] = field(default_factory=dict)
    copies: dict[str, tuple[Logged, ...]] = field(default_factory=dict)
    wanted: set[str] = field(default_factory=set)
    cursor: int = 0

    def copied(self) -> "Journal":
        """The same journal on another disk."""
        made = {session_id: list(edits) for session_id, edits in self.made.items()}
        return Journal(
            self.replica, made, dict(self.acknowledged), dict(self.copies), set(self.wanted), self.cursor
        )

    def stream(self, session_id: str) -> list[Edit]:
        """The edits of the present replica."""
        return [edit for edit in self.made.get(session_id, ()) if edit.replica == self.replica]

    def chain(self, session_id: str) -> str:
        """The chain of our copy of the log."""
        chain = START
        for entry in self.copies.get(session_id, ()):
            chain = chain_hash(chain, entry.edit.hash)
        return chain


class RandomTill:
    """One till, or the clone of one. `acked` is every edit id that it was told the server has.

    `begun`: how many replicas it had to begin after its first.
    """

    def __init__(
        self,
        name: str,
        *,
        till_id: int,
        journal: Journal,
        epoch: str,
        now: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        self.name, self.till_id = name, till_id
        self.journal = journal
        self.acked: set[str] = set()
        self.written: dict[str, Edit] = {}
        self.epoch, self._now, self._new_id = epoch, now, new_id
        self._receipts = 0
        self.begun = 0

    def known(self) -> list[str]:
        """Every order it has heard of."""
        return sorted(self.journal.made.keys() | self.journal.copies.keys())

    def order(self, session_id: str) -> OrderSession:
        """The order as its screen shows it."""
        return fold(session_id, self.journal.copies.get(session_id, ()), self._own(session_id))

    def write(self, session_id: str, user_id: int, *changes: Change) -> None:
        """Writes edits to the journal."""
        made = self.journal.made.setdefault(session_id, [])
        for change in changes:
            stream = self.journal.stream(session_id)
            edit = Edit(
                id=self._new_id(), session_id=session_id, replica=self.journal.replica, n=len(stream) + 1,
                kind=kind_of(change), v=VERSION, user_id=user_id, till_id=self.till_id, at=self._now(),
                seen=self._sees(session_id, change), body=body_of(change),
            )  # fmt: skip
            made.append(sealed(edit, stream[-1].hash if stream else START))
            self.written[edit.id] = made[-1]

    def receipt(self) -> str:
        """The next number of a receipt. Clones and put-back tills have numbers of their own."""
        self._receipts += 1
        return f"{self.till_id}-{self.name}-{self._receipts}"

    def waiting(self) -> list[str]:
        """The orders with edits to send or a log to ask for."""
        journal = self.journal
        unsent = {one for one in journal.made if len(journal.stream(one)) > self._acknowledged(one)[0]}
        return sorted(unsent | journal.wanted)

    def gather(self, chance: Random | None = None) -> Push | None:
        """A push of all that waits, or by chance of some of it."""
        waiting = self.waiting()
        if chance is not None and waiting:
            waiting = chance.sample(waiting, chance.randint(1, len(waiting)))
        sessions = tuple(self._part(session_id, chance) for session_id in waiting)
        return Push(self._new_id(), self.journal.replica, self.epoch, sessions) if sessions else None

    def settle(self, push: Push, answer: PushAnswer) -> None:
        """Takes in the answer to a push."""
        if answer.request != push.request or push.replica != self.journal.replica:
            return
        findings = [self._acknowledge(one) for one in answer.sessions]
        for one in answer.sessions:
            self._replace(one.id, one.from_rev, one.edits, one.chain)
        if answer.epoch != self.epoch:
            answered = {one.id for one in answer.sessions}
            self._meet_epoch(answer.epoch, {one: self.journal.copies[one] for one in answered})
        if any(findings):
            self._begin()

    def absorb(self, changes: Changes) -> None:
        """Takes in what a pull brought."""
        if changes.epoch != self.epoch:
            self._meet_epoch(changes.epoch, {})
            return
        for entry in changes.edits:
            copy = self.journal.copies.get(entry.edit.session_id, ())
            if entry.rev == len(copy) + 1:
                self.journal.copies[entry.edit.session_id] = (*copy, entry)
            elif entry.rev > len(copy) + 1:
                self.journal.wanted.add(entry.edit.session_id)
        for head in changes.heads:
            copy = self.journal.copies.get(head.id, ())
            if len(copy) == head.rev and self.journal.chain(head.id) != head.chain:
                self.journal.wanted.add(head.id)
        self.journal.cursor = changes.cursor

    def _meet_epoch(self, epoch: str, copies: dict[str, tuple[Logged, ...]]) -> None:
        """The server was put back: only `copies` are its logs; what we wrote is to be looked at again."""
        self.epoch = epoch
        self.journal.copies = copies
        self.journal.wanted |= self.journal.made.keys() - copies.keys()
        self.journal.cursor = 0

    def _own(self, session_id: str) -> list[Edit]:
        there = {entry.edit.id for entry in self.journal.copies.get(session_id, ())}
        return [edit for edit in self.journal.made.get(session_id, ()) if edit.id not in there]

    def _sees(self, session_id: str, change: Change) -> tuple[str, ...]:
        target = target_of(change)
        if not target or isinstance(change, LineAdd | QtyDelta):
            return ()
        log = self.journal.copies.get(session_id, ())
        edits = said((*(entry.edit for entry in log), *self._own(session_id)))
        return parents(by_target(edits, undone(edits)).get(target, ()))

    def _acknowledged(self, session_id: str) -> tuple[int, str]:
        return self.journal.acknowledged.get(session_id, (0, START))

    def _part(self, session_id: str, chance: Random | None) -> SessionPush:
        base, base_hash = self._acknowledged(session_id)
        stream = self.journal.stream(session_id)
        upto = len(stream) if chance is None else chance.randint(min(base + 1, len(stream)), len(stream))
        known = Known(0, START)
        if session_id not in self.journal.wanted:
            known = Known(len(self.journal.copies.get(session_id, ())), self.journal.chain(session_id))
        return SessionPush(session_id, base, base_hash, len(stream), tuple(stream[base:upto]), known)

    def _acknowledge(self, one: SessionAnswer) -> bool:
        """Notes what the server holds; whether a new replica is needed."""
        stream = self.journal.stream(one.id)
        if one.result == "fork" or one.ack_n > len(stream):
            return True
        if (stream[one.ack_n - 1].hash if one.ack_n else START) != one.ack_hash:
            return True
        self.journal.acknowledged[one.id] = (one.ack_n, one.ack_hash)
        self.acked |= {edit.id for edit in stream[: one.ack_n]}
        return False

    def _replace(self, session_id: str, from_rev: int, edits: Sequence[Logged], chain: str) -> None:
        before = self.journal.copies.get(session_id, ())
        if from_rev > len(before) + 1:
            self.journal.wanted.add(session_id)
            return
        self.journal.copies[session_id] = (*before[: from_rev - 1], *edits)
        if self.journal.chain(session_id) != chain:
            self.journal.copies[session_id] = before
            self.journal.wanted.add(session_id)
            return
        self.journal.wanted.discard(session_id)
        self._reissue(session_id)

    def _begin(self) -> None:
        """A new replica: what no log holds waits again, under the same ids."""
        self.begun += 1
        self.journal.replica = self._new_id().replace("-", "")
        self.journal.acknowledged.clear()
        for session_id in self.journal.made:
            self._reissue(session_id)
        self.journal.wanted |= self.journal.made.keys()

    def _reissue(self, session_id: str) -> None:
        there = {entry.edit.id for entry in self.journal.copies.get(session_id, ())}
        made = self.journal.made.get(session_id, [])
        stream = self.journal.stream(session_id)
        for place, edit in enumerate(made):
            if edit.replica != self.journal.replica and edit.id not in there:
                again = replace(edit, replica=self.journal.replica, n=len(stream) + 1)
                made[place] = sealed(again, stream[-1].hash if stream else START)
                stream.append(made[place])
