"""How soon the other tills are told: from the push of one to the answer of the pulls that wait."""

import asyncio
import time
from collections.abc import Callable

import msgspec

from tests.bench.contest import Contest
from tests.bench.figures import Row, percentile
from tests.bench.line import Line, body_of, connected, request
from tests.bench.pushes import bare_taps, taps

_WAITING = (1, 16, 64)
_PUSHES = 40
_PAUSE_SECONDS = 0.01
_A_PAGE = 1_000


async def handover_rows(both: Contest, runs: int) -> list[Row]:
    """p50 and p99 with 1, 16 and 64 waiting, and what 64 cost against one."""
    halves = {n: Row(f"told, {n} waiting, p50", "ms", "bare server's waiting pull", most=2) for n in _WAITING}
    worst = {n: Row(f"told, {n} waiting, p99", "ms", "20 ms", most=1) for n in _WAITING}
    spread = Row("told, 64 waiting, p50", "ms", "the same with one", most=3)
    mine = taps(both.tills[0].token, both.epoch, both.tills[0].till_id)
    others = bare_taps()
    token = both.tills[-1].token

    def ours(since: int) -> bytes:
        return request("GET", f"/api/sync/changes?since={since}&wait=25&epoch={both.epoch}", token=token)

    def bare(since: int) -> bytes:
        return request("GET", f"/changes?since={since}")

    for _ in range(runs):
        for n in _WAITING:
            told = await _told(both.port, n, ours, lambda: next(mine))
            beside = await _told(both.bare_port, n, bare, lambda: next(others))
            halves[n].add(percentile(told, 0.5), percentile(beside, 0.5))
            worst[n].add(percentile(told, 0.99), 20)
        spread.add(halves[64].ours[-1], halves[1].ours[-1])
    return [*halves.values(), spread, *worst.values()]


async def _told(
    port: int, waiting: int, pull: Callable[[int], bytes], push: Callable[[], bytes]
) -> list[float]:
    """Milliseconds from each push to each answer."""
    writer = await connected(port)
    lines = await asyncio.gather(*(connected(port) for _ in range(waiting)))
    body_of(await writer.ask(push()))
    since = await _present(lines[0], pull)
    times: list[float] = []
    for _ in range(_PUSHES):
        pulls = [asyncio.ensure_future(_pulled(line, pull(since))) for line in lines]
        await asyncio.sleep(_PAUSE_SECONDS)
        began = time.perf_counter()
        pushed = writer.ask(push())
        answers = await asyncio.gather(*pulls)
        body_of(await pushed)
        times += [(at - began) * 1000 for at, _ in answers]
        since = max(cursor for _, cursor in answers)
    for line in (writer, *lines):
        line.close()
    return times


async def _pulled(line: Line, asked: bytes) -> tuple[float, int]:
    answer = await line.ask(asked)
    return time.perf_counter(), _cursor(answer)


async def _present(line: Line, pull: Callable[[int], bytes]) -> int:
    """The change number that nothing has come after; there is always something after 0."""
    since, page = 0, _A_PAGE
    while page >= _A_PAGE:
        answer = await line.ask(pull(since))
        since, page = _cursor(answer), answer.count(b'"sessionId"')
    return since


def _cursor(answer: bytes) -> int:
    found: int = msgspec.json.decode(body_of(answer), type=dict[str, object])["cursor"]  # type: ignore[assignment]
    return found
