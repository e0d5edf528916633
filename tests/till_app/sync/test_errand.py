"""The errand with a server on paper: everything arrives once, whatever happens on the way.

The loop's clock jumps to the next thing that is due, so that minutes of back-off take no time.
"""

import asyncio
import selectors
from collections.abc import Awaitable, Callable
from itertools import pairwise

import pytest

from shared.problems import NotSignedIn, ServerBusy
from tests.till_app.store.making import Clock, begun, line
from tests.till_app.sync.paper_server import Heard, PaperServer
from till_app.store.store import Store
from till_app.sync.contact import Given
from till_app.sync.errand import Errand
from till_app.sync.link import Unreachable
from till_app.sync.status import LoginResult


class _Jumping(selectors.SelectSelector):
    """Instead of waiting it moves the loop's clock."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """What is ready now; if nothing is, the time passes at once."""
        ready = super().select(0)
        if not ready and timeout is not None:
            self.now += timeout
        return ready


class _JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop without waiting."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._jumping.now


def played(
    store: Store, server: PaperServer, scene: Callable[[Errand, Heard], Awaitable[None]], chance: float = 0.5
) -> Heard:
    """Runs the errand while the scene plays."""

    async def play() -> Heard:
        heard = Heard()
        given = Given(Clock(), asyncio.get_running_loop().time, lambda: chance)
        errand = Errand(store, server, heard, given)
        running = asyncio.create_task(errand.run())
        await scene(errand, heard)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        return heard

    with asyncio.Runner(loop_factory=_JumpingLoop) as runner:
        return runner.run(asyncio.wait_for(play(), 100_000))


async def drained(store: Store, left: int = 0) -> None:
    """Returns when no more than `left` edits wait."""
    while waiting(store) > left:  # noqa: ASYNC110  # the loop's own time, which jumps
        await asyncio.sleep(0.05)


def waiting(store: Store) -> int:
    """How many edits wait."""
    with store.begin() as tx:
        return tx.unsent.count()


def test_an_answer_lost_a_hundred_times_makes_one_order(store: Store) -> None:
    session_id = begun(store, lines=3)
    server = PaperServer(lose=100)

    async def scene(_errand: Errand, _heard: Heard) -> None:
        await drained(store)

    heard = played(store, server, scene)
    assert len(server.pushes) == 101
    assert len(server.logs[session_id]) == len({edit.id for edit in server.logs[session_id]}) == 4
    assert heard.statuses[-1].reachable
    assert heard.statuses[-1].sent == 4


def test_a_line_that_comes_and_goes_delivers_everything_once(store: Store) -> None:
    orders = [begun(store, lines=3) for _ in range(60)]
    server = PaperServer(flaps=True)

    async def scene(errand: Errand, _heard: Heard) -> None:
        for order in orders:
            await asyncio.sleep(0.7)
            with store.begin() as tx:
                tx.journal.write(order, 7, line("more"))
            errand.poke()
        await drained(store)

    played(store, server, scene)
    assert set(server.logs) == set(orders)
    assert all(len(log) == len({edit.id for edit in log}) == 5 for log in server.logs.values())


def test_the_back_off_grows_to_half_a_minute_and_no_further(store: Store) -> None:
    begun(store)
    server = PaperServer(troubles=[Unreachable("refused")] * 12)

    async def scene(_errand: Errand, _heard: Heard) -> None:
        await drained(store)

    played(store, server, scene, chance=0.999)
    spans = [later - earlier for earlier, later in pairwise(server.pushes)]
    # The first is short: the pull shows at once that there is a line.
    assert spans[1:] == pytest.approx([0.5, 1, 2, 4, 8, 16, 30, 30, 30, 30, 30], rel=0.01)


def test_a_server_that_asks_for_rest_gets_it(store: Store) -> None:
    begun(store)
    server = PaperServer(troubles=[ServerBusy(retry_after=45)])

    async def scene(errand: Errand, _heard: Heard) -> None:
        await asyncio.sleep(5)
        with store.begin() as tx:
            tx.journal.write(tx.journal.open_sessions()[0].session_id, 7, line("line-2"))
        errand.poke(urgent=True)
        await drained(store)

    played(store, server, scene)
    assert server.pushes[1] - server.pushes[0] >= 45


def test_steady_taps_are_sent_together_and_never_wait_long(store: Store) -> None:
    session_id = begun(store)
    server = PaperServer()

    async def scene(errand: Errand, _heard: Heard) -> None:
        await drained(store)
        server.pushes.clear()
        for number in range(50):
            with store.begin() as tx:
                tx.journal.write(session_id, 7, line(f"more-{number}"))
            errand.poke()
            await asyncio.sleep(0.1)
        await drained(store)

    played(store, server, scene)
    assert len(server.logs[session_id]) == 52
    assert len(server.pushes) <= 5


def test_what_is_urgent_goes_at_once(store: Store) -> None:
    session_id = begun(store)
    server = PaperServer()
    poked_at = []

    async def scene(errand: Errand, _heard: Heard) -> None:
        await drained(store)
        await asyncio.sleep(10)
        server.pushes.clear()
        with store.begin() as tx:
            tx.journal.write(session_id, 7, line("line-2"))
        poked_at.append(asyncio.get_running_loop().time())
        errand.poke(urgent=True)
        await drained(store)

    played(store, server, scene)
    assert server.pushes[0] - poked_at[0] < 0.01


def test_one_order_that_cannot_be_read_holds_up_no_other(store: Store) -> None:
    orders = [begun(store) for _ in range(20)]
    server = PaperServer(poison=orders[7])

    async def scene(_errand: Errand, _heard: Heard) -> None:
        await drained(store, left=2)

    heard = played(store, server, scene)
    assert set(server.logs) == set(orders) - {orders[7]}
    assert len(heard.sentences) == 1
    with store.begin() as tx:
        assert [one.session_id for one in tx.unsent.sessions(10)] == [orders[7]]


def test_a_hint_that_was_lost_is_found_by_the_sweep(store: Store) -> None:
    session_id = begun(store)
    server = PaperServer()

    async def scene(errand: Errand, _heard: Heard) -> None:
        await asyncio.sleep(60)
        with store.begin() as tx:
            tx.journal.write(session_id, 7, line("line-2"))
        await asyncio.sleep(60)
        assert waiting(store) == 1, "nobody told the errand"
        errand.sweep()
        await drained(store)

    played(store, server, scene)


def test_a_till_the_server_does_not_know_says_so_once_and_goes_on_trying(store: Store) -> None:
    begun(store)
    server = PaperServer(troubles=[NotSignedIn()] * 5)

    async def scene(_errand: Errand, heard: Heard) -> None:
        await drained(store)
        assert heard.statuses[-1].problem == ""

    heard = played(store, server, scene)
    assert len(heard.sentences) == 1
    assert any(status.problem == heard.sentences[0] for status in heard.statuses)


def test_try_now_ends_every_rest(store: Store) -> None:
    begun(store)
    server = PaperServer(troubles=[ServerBusy(retry_after=250)])

    async def scene(errand: Errand, _heard: Heard) -> None:
        await asyncio.sleep(5)
        errand.insist()
        await drained(store)

    played(store, server, scene)
    assert server.pushes[1] - server.pushes[0] < 6


def test_logins_are_answered_always(store: Store) -> None:
    async def scene(errand: Errand, heard: Heard) -> None:
        errand.begin_login(7, "1111")
        await asyncio.sleep(1)
        for pin in ("1111", "2222"):
            errand.begin_login(7, pin)
            await asyncio.sleep(1)
        assert len(heard.outcomes) == 3

    heard = played(store, PaperServer(), scene)
    assert [outcome.result for outcome in heard.outcomes[1:]] == [LoginResult.RECOGNISED, LoginResult.WRONG]
