"""One history: its steps are played on three tills, a server and the wires between them, then all comes to rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

from sqlalchemy import select

from shared.ids import uuid7
from shared.wire import Changes, Push, PushAnswer, Snapshot, decode, encode
from sync_server.sites import cursor_of
from sync_server.tables import Connection, edits, quarantine
from tests.sim.people import WORKERS, People
from tests.sim.server import SimServer
from tests.sim.steps import Step
from tests.sim.templates import SITE, TILLS, Clock, Templates
from tests.sim.till import Pull, SimTill

ROUNDS_TO_REST = 60
"""So many rounds of push and pull are enough for everything to arrive, or something is stuck."""

_T = TypeVar("_T")


class Stuck(AssertionError):
    """Something that waits does not get through although nothing fails any more."""


@dataclass
class Message:
    """On its way. `about` is what was asked; an answer carries its bytes."""

    till: SimTill
    about: Push | Pull
    answer: bytes | None = None


class World:
    """Plays steps. `story` tells them in words.

    `is_forked`: a disk was copied or put back, so that two journals tell different tales. `forgiven`: ids
    that nobody but the server had when it was put back to a backup.
    """

    def __init__(self, templates: Templates, folder: Path, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - It must play the same history again; it hides nothing.
        self.clock = Clock()
        self.server = SimServer(templates, folder, self.clock, self.random)
        self.tills = [SimTill.new(templates, one, folder, Clock(), self.random) for one in TILLS]
        self.story: list[str] = []
        self.is_forked = False
        self.forgiven: set[str] = set()
        self._folder = folder
        self._wire: list[Message] = []
        self._people = People(self._new_id)
        self._doings: dict[str, Callable[[Step, SimTill], str]] = {
            "work": self._work, "pay": self._pay, "sign_out": self._sign_out, "tab": self._tab,
            "split": self._split, "push": self._push, "pull": self._pull, "deliver": self._deliver,
            "lose": self._lose, "repeat": self._repeat, "give_up": self._give_up,
            "kill_till": self._kill_till, "copy_disk": self._copy_disk,
            "put_back_disk": self._put_back_disk, "clone": self._clone,
            "other_machine": self._other_machine, "kill_server": self._kill_server, "clock": self._move_clock,
            "revoke": self._revoke, "back_up": self._back_up, "restore": self._restore,
            "roll_back": self._roll_back,
        }  # fmt: skip

    def close(self) -> None:
        """Lets go of all files."""
        for till in self.tills:
            till.close()
        self.server.close()

    def play(self, steps: Sequence[Step]) -> None:
        """All steps, then everything that waits gets through. Raises Stuck."""
        self._begin()
        for step in steps:
            till = self.tills[step.who % len(self.tills)]
            told = self._doings[step.what](step, till)
            till.remember()
            if told:
                self.story.append(f"{till.name} {told}")
        self._rest()

    def _begin(self) -> None:
        """Two people have an order each, and every till knows both: there is something to fall out about."""
        for which in range(len(WORKERS)):
            for how in (63, 64):
                told = self._people.work(self.tills[which], which, how)
                self.story.append(f"{self.tills[which].name} {told}")
        self._rest()
        self.story.append("Everybody knows of everything")

    # What people do.

    def _work(self, step: Step, till: SimTill) -> str:
        return self._people.work(till, step.which, step.how)

    def _pay(self, step: Step, till: SimTill) -> str:
        return self._people.pay(till, step.which, step.how)

    def _sign_out(self, step: Step, till: SimTill) -> str:
        return self._people.sign_out(till, step.which)

    def _tab(self, step: Step, till: SimTill) -> str:
        return self._people.tab(till, step.which, step.how)

    def _split(self, step: Step, till: SimTill) -> str:
        return self._people.split(till, step.which, step.how)

    # What the network does.

    def _push(self, step: Step, till: SimTill) -> str:
        if till.push is not None or till.ask_push() is None:
            return ""
        assert till.push is not None
        self._wire.append(Message(till, till.push))
        return f"sends a push of {sum(len(one.edits) for one in till.push.sessions)} edits"

    def _pull(self, step: Step, till: SimTill) -> str:
        if till.pull is not None:
            return ""
        self._wire.append(Message(till, till.ask_pull()))
        return "asks what is new"

    def _deliver(self, step: Step, _: SimTill) -> str:
        message = self._picked(step)
        if message is None:
            return ""
        self._wire.remove(message)
        return self._arrive(message)

    def _repeat(self, step: Step, _: SimTill) -> str:
        message = self._picked(step)
        return "" if message is None else self._arrive(message) + ", and will once more"

    def _lose(self, step: Step, _: SimTill) -> str:
        message = self._picked(step)
        if message is None:
            return ""
        self._wire.remove(message)
        return f"(lost: {self._named(message)})"

    def _give_up(self, step: Step, till: SimTill) -> str:
        if till.push is None and till.pull is None:
            return ""
        till.push = till.pull = None
        return "waits no longer for an answer"

    def _picked(self, step: Step) -> Message | None:
        # Mostly the oldest: a network that only ever shuffles gets little done.
        if not self._wire:
            return None
        return self._wire[0 if step.how % 3 else step.which % len(self._wire)]

    def _arrive(self, message: Message) -> str:
        if message.answer is None:
            self._wire.append(Message(message.till, message.about, self._answered(message)))
            return f"(arrives: {self._named(message)})"
        if message.till in self.tills:
            self._hear(message)
        return f"(arrives: {self._named(message)})"

    def _answered(self, message: Message) -> bytes:
        till, about = message.till, message.about
        if isinstance(about, Push):
            return encode(self.server.push(till.till_id, _over(about, Push)))
        if about.since is None:
            return encode(self.server.snapshot())
        return encode(self.server.changes(till.till_id, about.since, about.epoch, about.mark))

    def _hear(self, message: Message) -> None:
        till, about, answer = message.till, message.about, message.answer
        assert answer is not None
        if isinstance(about, Push):
            till.hear_push(decode(answer, PushAnswer))
        elif about.since is None:
            till.hear_snapshot(decode(answer, Snapshot))
        else:
            till.hear_changes(about, decode(answer, Changes))

    def _named(self, message: Message) -> str:
        kind = "push" if isinstance(message.about, Push) else "pull"
        return f"{'answer to' if message.answer is not None else ''} {kind} of {message.till.name}".strip()

    # What happens to machines.

    def _kill_till(self, step: Step, till: SimTill) -> str:
        till.kill()
        return "is killed and starts again"

    def _copy_disk(self, step: Step, till: SimTill) -> str:
        till.copy_disk()
        return "has its disk copied"

    def _put_back_disk(self, step: Step, till: SimTill) -> str:
        if till.image is None:
            return ""
        till.put_back_disk()
        self.is_forked = True
        return "has its disk put back"

    def _clone(self, step: Step, till: SimTill) -> str:
        if len(self.tills) > len(TILLS):
            return ""
        name = f"{till.name}'"
        self.tills.append(till.clone(name, self._folder / f"clone-{len(self.tills)}.db", Clock()))
        self.is_forked = True
        return "is cloned"

    def _other_machine(self, step: Step, till: SimTill) -> str:
        till.other_machine()
        return "goes on in another machine"

    def _move_clock(self, step: Step, till: SimTill) -> str:
        till.clock.skew = timedelta(seconds=step.which % 200_000 - 100_000)
        return f"has its clock set by {till.clock.skew}"

    def _kill_server(self, step: Step, till: SimTill) -> str:
        self.server.kill()
        return "sees the server killed and started"

    def _revoke(self, step: Step, till: SimTill) -> str:
        self.server.revoke(till.till_id)
        return "is revoked"

    def _back_up(self, step: Step, till: SimTill) -> str:
        self.server.back_up()
        return "sees the server backed up"

    def _restore(self, step: Step, till: SimTill) -> str:
        return self._put_back_server(new_epoch=True)

    def _roll_back(self, step: Step, till: SimTill) -> str:
        return self._put_back_server(new_epoch=False)

    def _put_back_server(self, *, new_epoch: bool) -> str:
        if not self.server.has_backup:
            return ""
        held = {edit_id for till in self.tills for edit_id in till.durable}
        self.forgiven |= self.logged() - held
        self.server.put_back(new_epoch=new_epoch)
        return f"sees the server put back, {'as a new epoch' if new_epoch else 'and told nobody'}"

    def logged(self) -> set[str]:
        """The ids of all edits in the server's logs and in its quarantine."""
        return set(self.server.read(_ids))

    # The end.

    def _rest(self) -> None:
        """Nothing fails any more: all that waits gets through."""
        self._wire.clear()
        for till in self.tills:
            till.push = till.pull = None
        for _ in range(ROUNDS_TO_REST):
            for till in self.tills:
                self._exchange(till)
            if self._is_quiet():
                return
        waiting = ", ".join(till.name for till in self.tills if not till.is_quiet())
        raise Stuck(f"still not at rest: {waiting or 'the cursors'}")

    def _exchange(self, till: SimTill) -> None:
        if till.ask_push() is not None:
            assert till.push is not None
            self._hear(Message(till, till.push, self._answered(Message(till, till.push))))
        asked = till.ask_pull()
        self._hear(Message(till, asked, self._answered(Message(till, asked))))

    def _is_quiet(self) -> bool:
        if not all(till.is_quiet() for till in self.tills):
            return False
        at = self.server.read(_cursor)
        return all(till.ask_pull().since == at for till in self.tills)

    def _new_id(self) -> str:
        return uuid7(1_772_366_400_000 + self.random.getrandbits(20), self.random.randbytes(10))


def _over(value: _T, shape: type[_T]) -> _T:
    """What is left of a value after it went over the wire."""
    return decode(encode(value), shape)


def _ids(connection: Connection) -> list[str]:
    logs = select(edits.c.edit_id).where(edits.c.site_id == SITE)
    aside = select(quarantine.c.edit_id).where(quarantine.c.site_id == SITE)
    return [*connection.execute(logs).scalars(), *connection.execute(aside).scalars()]


def _cursor(connection: Connection) -> int:
    return cursor_of(connection, SITE)
