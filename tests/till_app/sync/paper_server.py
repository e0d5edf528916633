"""A server on paper: keeps logs in memory, and can lose answers, refuse a session, ask for rest."""

import asyncio
from dataclasses import dataclass, field

from shared.catalogue import EMPTY, Catalogue
from shared.edits import Edit
from shared.ids import START
from shared.problems import NotUnderstood, PinNotRecognised, Problem
from shared.rest import LoggedIn
from shared.wire import Changes, Push, PushAnswer, Roster, SessionAnswer, SessionPush, Site, Snapshot, User
from tests.till_app.store.making import chain_of, logged
from till_app.sync.link import Unreachable
from till_app.sync.status import LinkStatus, LoginOutcome

AT = "2026-03-14T12:00:00.000Z"


@dataclass
class PaperServer:
    """Answers as PROTOCOL section 4 says. `lose` answers are lost after they were written down.

    `flaps`: the line is there in every other second only, and each exchange takes 0.4 s.
    """

    lose: int = 0
    troubles: list[Problem | Unreachable] = field(default_factory=list)
    poison: str = ""
    flaps: bool = False
    logs: dict[str, list[Edit]] = field(default_factory=dict)
    streams: dict[tuple[str, str], list[Edit]] = field(default_factory=dict)
    pushes: list[float] = field(default_factory=list)
    epoch: str = "epoch 1"

    async def push(self, push: Push) -> PushAnswer:
        """Writes down what fits."""
        self.pushes.append(asyncio.get_running_loop().time())
        await self._line()
        if self.troubles:
            raise self.troubles.pop(0)
        if self.poison in {one.id for one in push.sessions}:
            raise NotUnderstood("something in it cannot be read")
        answers = tuple(self._session(push.replica, one) for one in push.sessions)
        await self._line()
        if self.lose:
            self.lose -= 1
            raise Unreachable("cut")
        return PushAnswer(push.request, self.epoch, AT, 1, answers)

    async def changes(self, since: int, epoch: str, wait: int, mark: str = "") -> Changes:
        """Nothing new, after a long time; to whatever mark."""
        del mark
        if wait:
            await asyncio.Event().wait()
        return Changes(since, epoch, AT, (), ())

    async def snapshot(self) -> Snapshot:
        """Nothing is open."""
        return Snapshot(1, self.epoch, AT, (), ())

    async def roster(self) -> Roster:
        """Nobody works here."""
        return Roster(0, Site(1, "The Lantern", "GBP"), (), ())

    async def catalogue(self) -> Catalogue:
        """Nothing is sold."""
        return EMPTY

    async def login(self, user_id: int, pin: str) -> LoggedIn:
        """Knows one PIN."""
        if pin != "1111":
            raise PinNotRecognised()
        return LoggedIn("token", AT, User(user_id, "Anna", "server"), None)

    async def _line(self) -> None:
        """Half an exchange over a line that comes and goes."""
        if self.flaps:
            await asyncio.sleep(0.2)
            if int(asyncio.get_running_loop().time()) % 2:
                raise Unreachable("cut")

    def _session(self, replica: str, one: SessionPush) -> SessionAnswer:
        stream = self.streams.setdefault((one.id, replica), [])
        log = self.logs.setdefault(one.id, [])
        assert one.base_n <= len(stream)
        fresh = one.edits[len(stream) - one.base_n :]
        stream += fresh
        known = {edit.id for edit in log}
        log += [edit for edit in fresh if edit.id not in known]
        return SessionAnswer(
            id=one.id,
            replica=replica,
            ack_n=len(stream),
            ack_hash=stream[-1].hash if stream else START,
            result="ok",
            rev=len(log),
            chain=chain_of(log),
            from_rev=1,
            edits=logged(log),
        )


@dataclass
class Heard:
    """A listener that keeps what it hears."""

    statuses: list[LinkStatus] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    outcomes: list[LoginOutcome] = field(default_factory=list)

    def link_changed(self, status: LinkStatus) -> None:
        """Kept."""
        self.statuses.append(status)

    def logs_changed(self, session_ids: frozenset[str]) -> None:
        """Not kept."""

    def sheets_changed(self) -> None:
        """Not kept."""

    def login_done(self, outcome: LoginOutcome) -> None:
        """Kept."""
        self.outcomes.append(outcome)

    def say(self, sentence: str) -> None:
        """Kept."""
        self.sentences.append(sentence)
