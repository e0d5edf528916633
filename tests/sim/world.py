"""One history: its steps are played on three tills, a server and their wires, then all comes to rest."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from random import Random

from sqlalchemy import select

from shared.ids import uuid7
from sync_server.sites import cursor_of
from sync_server.tables import Connection, edits, quarantine
from tests.sim.network import Network
from tests.sim.people import WORKERS, People
from tests.sim.server import SimServer
from tests.sim.steps import Step
from tests.sim.templates import SITE, TILLS, Clock, Templates
from tests.sim.till import SimTill
from till_app.sync.round import Portion

ROUNDS_TO_REST = 20
"""So many rounds of push and pull are enough for everything to arrive, or something is stuck."""

_PORTIONS = (2, 3, 8)
"""Few edits go into one push, so that one history has pushes of parts."""


class Stuck(AssertionError):
    """Something that waits does not get through although nothing fails any more."""


class World:
    """Plays steps. `story` tells them in words, `happened` counts the kinds of those that did something.

    `is_forked`: a disk was copied or put back, so that two journals tell different tales. `forgiven`: ids
    of edits whose last holder, the server or a disk, was put back to what it was before them.
    """

    def __init__(self, templates: Templates, seed: int) -> None:
        templates.clear()
        self.random = Random(seed)  # noqa: S311 - It must play the same history again; it hides nothing.
        self.clock = Clock()
        self.server = SimServer(templates, self.clock, self.random)
        self._folder = templates.playground
        portion = Portion(sessions=3, edits=self.random.choice(_PORTIONS))
        self.tills = [SimTill.new(templates, one, Clock(), self.random, portion=portion) for one in TILLS]
        self.people = People(self._new_id)
        self.story: list[str] = [*templates.told]
        self.happened: Counter[str] = Counter()
        self.is_forked = False
        self.forgiven: set[str] = set()
        self._network = Network(self.server)

    def close(self) -> None:
        """Lets go of all files."""
        for till in self.tills:
            till.close()
        self.server.close()

    def begin(self) -> None:
        """What the templates go on from: two people have an order each, and every till knows of both."""
        for which in range(len(WORKERS)):
            for how in (63, 64):
                told = self.people.work(self.tills[which], which, how)
                self.story.append(f"{self.tills[which].name} {told}")
        self._rest()
        self.story.append("Everybody knows of everything")

    def play(self, steps: Sequence[Step]) -> None:
        """All steps, then everything that waits gets through. Raises Stuck."""
        for step in steps:
            till = self.tills[step.who % len(self.tills)]
            told = self._at_work(step, till) or self._on_the_wire(step, till) or self._at_the_till(step, till)
            told = told or self._at_the_server(step)
            if told:
                self.happened[step.what] += 1
                self.story.append(f"{till.name} {told}")
        self._rest()

    def _at_work(self, step: Step, till: SimTill) -> str:
        match step.what:
            case "work":
                return self.people.work(till, step.which, step.how)
            case "pay":
                return self.people.pay(till, step.which, step.how)
            case "sign_out":
                return self.people.sign_out(till, step.which)
            case "tab":
                return self.people.tab(till, step.which, step.how)
            case "split":
                return self.people.split(till, step.which, step.how)
        return ""

    def _on_the_wire(self, step: Step, till: SimTill) -> str:
        match step.what:
            case "push":
                return self._network.push(till)
            case "pull":
                return self._network.pull(till)
            case "deliver":
                return self._network.deliver(step.which, step.how)
            case "repeat":
                return self._network.repeat(step.which, step.how)
            case "lose":
                return self._network.lose(step.which, step.how)
            case "give_up" if till.push is not None or till.pull is not None:
                till.push = till.pull = None
                return "waits no longer for an answer"
            case "expire":
                self._network.expired ^= {till.till_id}
                return f"has {'no' if till.till_id in self._network.expired else 'a'} token that is good"
        return ""

    def _at_the_till(self, step: Step, till: SimTill) -> str:
        match step.what:
            case "kill_till":
                till.kill()
                return "is killed and starts again"
            case "copy_disk":
                till.copy_disk()
                return "has its disk copied"
            case "put_back_disk" if till.image is not None:
                self._put_back_disk(till)
                return "has its disk put back"
            case "clone" if len(self.tills) == len(TILLS):
                self.tills.append(till.clone(f"{till.name}'", self._folder / "clone.db", Clock()))
                self.is_forked = True
                return "is cloned"
            case "other_machine":
                till.other_machine()
                return "goes on in another machine"
            case "clock":
                till.clock.skew = _skew(step)
                return f"has its clock set by {till.clock.skew}"
        return ""

    def _at_the_server(self, step: Step) -> str:
        match step.what:
            case "kill_server":
                self.server.kill()
                self._network.cut()
                return "sees the server killed and started"
            case "server_clock":
                self.clock.skew = _skew(step)
                return f"sees the server's clock set by {self.clock.skew}"
            case "revoke" if not self.server.revoked:
                gone = TILLS[step.which % len(TILLS)]
                self.server.revoke(gone)
                return f"sees Till {gone} revoked"
            case "back_up":
                self.server.back_up()
                return "sees the server backed up"
            case "restore" | "roll_back" if self.server.has_backup:
                self._put_back_server(new_epoch=step.what == "restore")
                return f"sees the server put back, {'as a new epoch' if step.what == 'restore' else 'untold'}"
        return ""

    def _put_back_disk(self, till: SimTill) -> None:
        held = set(till.durable)
        till.put_back_disk()
        self.is_forked = True
        # The server may have been put back too: then this disk was the last that had them.
        self.forgiven |= held - self._on_disks() - set(self.server.read(_ids))

    def _put_back_server(self, *, new_epoch: bool) -> None:
        self.forgiven |= set(self.server.read(_ids)) - self._on_disks()
        self.server.put_back(new_epoch=new_epoch)

    def _on_disks(self) -> set[str]:
        return {edit_id for till in self.tills for edit_id in till.durable}

    def _rest(self) -> None:
        """Nothing fails any more: all that waits gets through."""
        self._network.clear()
        for till in self.tills:
            till.push = till.pull = None
        for _ in range(ROUNDS_TO_REST):
            self.happened["rounds to rest"] += 1
            for till in self.tills:
                self._network.exchange(till)
            if self._is_quiet():
                return
        waiting = ", ".join(till.name for till in self.tills if not till.is_quiet())
        raise Stuck(f"still not at rest: {waiting or 'the cursors'}")

    def _is_quiet(self) -> bool:
        if not all(till.is_quiet() for till in self.tills):
            return False
        at = self.server.read(_cursor)
        return all(till.ask_pull().since == at for till in self.tills)

    def _new_id(self) -> str:
        return uuid7(1_772_366_400_000 + self.random.getrandbits(20), self.random.randbytes(10))


def _skew(step: Step) -> timedelta:
    return timedelta(seconds=step.which % 200_000 - 100_000)


def _ids(connection: Connection) -> list[str]:
    logs = select(edits.c.edit_id).where(edits.c.site_id == SITE)
    aside = select(quarantine.c.edit_id).where(quarantine.c.site_id == SITE)
    return [*connection.execute(logs).scalars(), *connection.execute(aside).scalars()]


def _cursor(connection: Connection) -> int:
    return cursor_of(connection, SITE)
