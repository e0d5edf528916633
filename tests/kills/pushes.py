"""Pushes of several orders at once, as paper tills send them, and what was acknowledged of them."""

from random import Random

from shared.wire import Push
from tests.kills.serving import Line
from tests.kills.tally import Tally
from tests.sync_server.paper_till import PaperTill, beer


class Pusher:
    """One till that sells. `pending` was sent and not answered; `acknowledged`: what the server has."""

    def __init__(self, chance: Random, tally: Tally) -> None:
        self._chance, self._tally = chance, tally
        self._till = PaperTill()
        self._acked: dict[str, int] = {}
        self.pending: Push | None = None
        self.acknowledged: set[str] = set()

    def step(self, line: Line) -> bool:
        """Sends what was not answered, else something new; whether it was answered."""
        if self.pending is None:
            self.pending = self._new()
        answer = line.push(self.pending)
        if answer is None:
            return False
        for one, said in zip(self.pending.sessions, answer.sessions, strict=True):
            fine = (said.result, said.ack_n) == ("ok", one.tip_n) and not said.refused
            self._tally.expect(fine, f"{one.id}: {said.result} {said.ack_n} of {one.tip_n}, {said.refused}")
            self._acked[one.id] = said.ack_n
        fresh = self.ids_pending()
        self._tally.acknowledged += len(fresh - self.acknowledged)
        self.acknowledged |= fresh
        self.pending = None
        return True

    def ids_pending(self) -> set[str]:
        """The edits of the push without an answer."""
        sessions = self.pending.sessions if self.pending else ()
        return {edit.id for one in sessions for edit in one.edits}

    def _new(self) -> Push:
        """Two new orders and more on an older one."""
        older = self._chance.choice(list(self._acked)) if self._acked else self._till.order()
        self._till.write(older, *(beer() for _ in range(self._chance.randint(1, 5))))
        orders = [older, self._till.order(beer()), self._till.order(beer(), beer(2))]
        return self._till.push(*(self._till.session(one, self._acked.get(one, 0)) for one in orders))
