"""Whether the server answers: noted by everything that asks it, told to whoever listens."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from shared.problems import NotAllowed, NotSignedIn, Problem, ServerBusy
from shared.sqlite import DiskTrouble
from till_app.sync.counterpart import Listener
from till_app.sync.link import NotOurServer, Unreachable
from till_app.sync.tally import Tally

Trouble: TypeAlias = Unreachable | NotOurServer | Problem | DiskTrouble
Way: TypeAlias = Literal["out", "in", "login"]
TROUBLES = (Unreachable, NotOurServer, Problem, DiskTrouble)
"""What may go wrong on the errand; each is noted and tried again."""


@dataclass(frozen=True)
class Given:
    """Time and chance: the clock with its zone, a monotonic clock in seconds, a number from 0 to below 1."""

    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    chance: Callable[[], float]


class Contact:
    """Notes answers and troubles. `next_try`: when the next push goes (monotonic), kept by the outbox."""

    def __init__(self, listener: Listener, given: Given) -> None:
        self.tally = Tally(given.clock, given.monotonic)
        self.next_try: float | None = None
        self.up = asyncio.Event()
        self.listener = listener
        self._when_back: list[Callable[[], None]] = []

    def when_back(self, call: Callable[[], None]) -> None:
        """`call` whenever the server answers after it did not."""
        self._when_back.append(call)

    def answered(self, way: Way, well: bool = True) -> None:
        """The server answered on this way; `well`: nothing is left of what was wrong there."""
        back = self.tally.answered()
        eased = well and self.tally.troubled(way, "")
        if eased or back:
            self.tell()
        if back:
            for call in self._when_back:
                call()
        self.up.set()

    def note(self, way: Way, trouble: Trouble) -> None:
        """Something went wrong: the status says what; the listener too, if a person can do something."""
        word = ""
        match trouble:
            case Unreachable(reason=reason):
                news = self.tally.lost(reason)
            case NotOurServer():
                news = self.tally.lost("not-our-server")
            case ServerBusy():
                news = self.tally.lost("busy")
            case DiskTrouble(reason=reason):
                word = f"disk:{reason}"
                news = self.tally.troubled(way, word)
            case _:
                self.tally.answered()
                word = _word(trouble)
                news = self.tally.troubled(way, word)
        if news:
            self.tell()
            if word:
                self.listener.say(word)

    def tell(self) -> None:
        """The status as it is now."""
        self.listener.link_changed(self.tally.status(self.next_try))

    async def tell_each_second(self) -> None:
        """While something is under way or out of reach the screen counts seconds."""
        while True:
            await asyncio.sleep(1)
            if self.tally.is_sending or not self.tally.is_reachable:
                self.tell()


async def set_within(event: asyncio.Event, seconds: float | None) -> None:
    """Returns when the event is set, or after so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass


def _word(problem: Problem) -> str:
    match problem:
        case NotSignedIn():
            return "unknown-till"
        case NotAllowed():
            return "revoked"
        case _:
            return f"refused:{problem.title}"
