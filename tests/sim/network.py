"""The wires between tills and server: what is under way arrives, twice, late, out of order or never."""

from dataclasses import dataclass

from shared.wire import Changes, Push, PushAnswer, Snapshot, decode, encode
from tests.sim.server import SimServer
from tests.sim.till import Pull, SimTill


@dataclass(frozen=True, eq=False)
class Message:
    """On its way. `about` is what was asked; an answer carries its bytes."""

    till: SimTill
    about: Push | Pull
    answer: bytes | None = None

    def __str__(self) -> str:
        kind = "push" if isinstance(self.about, Push) else "pull"
        return f"{'' if self.answer is None else 'answer to '}{kind} of {self.till.name}"


class Network:
    """`expired`: ids of tills whose token the server does not take at the moment."""

    def __init__(self, server: SimServer) -> None:
        self.expired: set[int] = set()
        self._server = server
        self._wire: list[Message] = []

    def push(self, till: SimTill) -> str:
        """A till sends what waits."""
        if till.push is not None:
            return ""
        push = till.ask_push()
        if push is None:
            return ""
        self._wire.append(Message(till, push))
        return f"sends a push of {sum(len(one.edits) for one in push.sessions)} edits"

    def pull(self, till: SimTill) -> str:
        """A till asks what is new."""
        if till.pull is not None:
            return ""
        self._wire.append(Message(till, till.ask_pull()))
        return "asks what is new"

    def deliver(self, which: int, how: int) -> str:
        """Something arrives; a request is answered, and the answer is under way."""
        message = self._picked(which, how)
        if message is None:
            return ""
        self._wire.remove(message)
        return self._arrive(message)

    def repeat(self, which: int, how: int) -> str:
        """Something arrives, and will once more."""
        message = self._picked(which, how)
        return "" if message is None else self._arrive(message) + ", and will once more"

    def lose(self, which: int, how: int) -> str:
        """Something never arrives."""
        message = self._picked(which, how)
        if message is None:
            return ""
        self._wire.remove(message)
        return f"(lost: {message})"

    def cut(self) -> None:
        """Every connection breaks: what the server answered is lost."""
        self._wire = [message for message in self._wire if message.answer is None]

    def clear(self) -> None:
        """Nothing is under way any more."""
        self._wire.clear()

    def exchange(self, till: SimTill) -> None:
        """One round without any trouble: what waits is pushed, then it is asked what is new."""
        push = till.ask_push()
        if push is not None:
            self._hear(Message(till, push, self._answered(till, push)))
        pull = till.ask_pull()
        self._hear(Message(till, pull, self._answered(till, pull)))

    def _picked(self, which: int, how: int) -> Message | None:
        # Mostly the oldest: a network that only ever shuffles gets little done.
        if not self._wire:
            return None
        return self._wire[0 if how % 3 else which % len(self._wire)]

    def _arrive(self, message: Message) -> str:
        if message.answer is not None:
            self._hear(message)
            return f"(arrives: {message})"
        if message.till.till_id in self.expired:
            message.till.push = message.till.pull = None
            return f"(turned away: {message})"
        answer = self._answered(message.till, message.about)
        self._wire.append(Message(message.till, message.about, answer))
        return f"(arrives: {message})"

    def _answered(self, till: SimTill, about: Push | Pull) -> bytes:
        if isinstance(about, Push):
            return encode(self._server.push(till.till_id, decode(encode(about), Push)))
        if about.since is None:
            return encode(self._server.snapshot())
        return encode(self._server.changes(till.till_id, about.since, about.epoch, about.mark))

    def _hear(self, message: Message) -> None:
        till, about, answer = message.till, message.about, message.answer
        assert answer is not None
        if isinstance(about, Push):
            till.hear_push(decode(answer, PushAnswer))
        elif about.since is None:
            till.hear_snapshot(decode(answer, Snapshot))
        else:
            till.hear_changes(about, decode(answer, Changes))
