"""A till of a history: the real journal on a disk that is copied, put back and moved, and the real round."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec

from shared.edits import Edit
from shared.wire import Changes, Push, PushAnswer, Snapshot
from tests.sim.templates import MACHINE, Clock, Templates, copy_disk, hurry
from till_app.desk.handover import Handover
from till_app.desk.ordering import Ordering
from till_app.desk.splitting import Splitting
from till_app.desk.tabs import Tabs
from till_app.desk.tendering import Tendering
from till_app.store.store import Store, Transaction
from till_app.sync.round import Portion, absorb, gather, load, loaded, settle

_edit = msgspec.json.Decoder(Edit)


@dataclass(frozen=True)
class Pull:
    """What a till asked: everything after a cursor, or (None) for the snapshot."""

    since: int | None
    epoch: str
    mark: str


class SimTill:
    """One till. `name` tells clones apart. `acknowledged`: ids of edits that the server said it has.

    `push` and `pull` are the questions whose answers it waits for; `pushed` is the last push, for answers
    that come after it was given up. `durable`: ids of all edits that its disk has ever held, as that disk is;
    `written`: of those made here, in the order in which people made them.
    """

    def __init__(
        self, name: str, till_id: int, path: Path, clock: Clock, random: Random, *, portion: Portion
    ) -> None:
        self.name, self.till_id, self.path = name, till_id, path
        self._portion = portion
        self.clock, self._random = clock, random
        self._machine = MACHINE
        self.acknowledged: set[str] = set()
        self.push: Push | None = None
        self.pushed: Push | None = None
        self.pull: Pull | None = None
        self.image: Path | None = None
        self.durable: frozenset[str] = frozenset()
        self.written: list[str] = []
        self._durable_of_image: frozenset[str] = frozenset()
        self.open()

    @classmethod
    def new(
        cls, templates: Templates, till_id: int, clock: Clock, random: Random, *, portion: Portion
    ) -> "SimTill":
        """A till as the templates have it: all it holds, the server has."""
        path = templates.playground / f"till-{till_id}.db"
        templates.disk(till_id, path)
        made = cls(f"Till {till_id}", till_id, path, clock, random, portion=portion)
        made.durable = frozenset(made.made())
        made.acknowledged = set(made.durable)
        return made

    def open(self) -> None:
        """Starts the till."""
        self.store = Store.open(
            self.path, clock=self.clock, entropy=self._random.randbytes, fingerprint=self._machine
        )
        hurry(self.store._connection)
        self.store.follow(self._remember)
        self.ordering = Ordering(self.store, self.till_id)
        self.handover = Handover(self.store, self.till_id)
        self.tendering = Tendering(self.store, self.till_id)
        self.tabs = Tabs(self.store, self.till_id)
        self.splitting = Splitting(self.store)
        self.push = self.pull = None

    def close(self) -> None:
        """Lets go of the file, as a crash does: nothing is noted."""
        self.store._let_go()

    def kill(self) -> None:
        """Ends without a word, and starts again."""
        self.close()
        self.open()

    def copy_disk(self) -> None:
        """An image of the disk, to be put back some day."""
        self.image = self.path.with_name(f"image-of-{self.path.name}")
        copy_disk(self.path, self.image)
        self._durable_of_image = self.durable

    def put_back_disk(self) -> None:
        """The disk as it was: with the journal also what says how far it had come."""
        assert self.image is not None
        self.close()
        copy_disk(self.image, self.path)
        self.durable = self._durable_of_image
        self.open()

    def clone(self, name: str, path: Path, clock: Clock) -> "SimTill":
        """Another till with a copy of this one's disk, both at work."""
        copy_disk(self.path, path)
        made = SimTill(name, self.till_id, path, clock, self._random, portion=self._portion)
        made.acknowledged, made.durable = set(self.acknowledged), self.durable
        return made

    def other_machine(self) -> None:
        """The disk goes on in another machine."""
        self.close()
        self._machine += "'"
        self.open()

    def ask_push(self) -> Push | None:
        """What it sends, if anything waits."""
        with self.store.begin() as tx:
            self.push = gather(tx, self.store.new_id(), self._portion)
        self.pushed = self.push or self.pushed
        return self.push

    def ask_pull(self) -> Pull:
        """What it asks for."""
        with self.store.begin() as tx:
            self.pull = Pull(tx.copies.cursor, tx.copies.epoch or "", tx.copies.mark)
        return self.pull

    def hear_push(self, answer: PushAnswer) -> None:
        """Takes in an answer to a push, perhaps one that it no longer waits for."""
        if self.pushed is None:
            return
        with self.store.begin() as tx:
            outcome = settle(tx, self.pushed, answer)
            if not outcome.dropped and not outcome.new_replica:
                self._note(answer)
        if self.push is not None and answer.request == self.push.request:
            self.push = None

    def hear_changes(self, asked: Pull, changes: Changes) -> None:
        """Takes in the answer to a pull."""
        assert asked.since is not None
        with self.store.begin() as tx:
            absorb(tx, changes, asked.since, asked.mark)
        self.pull = None

    def hear_snapshot(self, snapshot: Snapshot) -> None:
        """Takes in a snapshot."""
        with self.store.begin() as tx:
            load(tx, snapshot.epoch, snapshot.sessions)
        with self.store.begin() as tx:
            loaded(tx, snapshot)
        self.pull = None

    def made(self) -> dict[str, Edit]:
        """Every edit of the journal by id."""
        with self.store.begin() as tx:
            made = [_edit.decode(doc) for _, _, _, doc in tx.journal.every_edit()]
        return {edit.id: edit for edit in made}

    def is_quiet(self) -> bool:
        """Nothing waits, and no copy is known to be behind."""
        with self.store.begin() as tx:
            return not tx.unsent.count() and not tx.copies.stale_ids(1) and tx.copies.cursor is not None

    def _note(self, answer: PushAnswer) -> None:
        assert self.pushed is not None
        sent = {one.id: one for one in self.pushed.sessions}
        for one in answer.sessions:
            if one.result == "ok" and one.id in sent:
                self.acknowledged |= {edit.id for edit in sent[one.id].edits if edit.n <= one.ack_n}

    def _remember(self, tx: Transaction) -> None:
        # What the journal holds now, its disk must hold from now on.
        self.durable |= {edit.id for edit in tx.journal.written}
        self.written += [edit.id for edit in tx.journal.written]
