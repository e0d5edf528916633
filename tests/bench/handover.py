"""How soon the other tills are told: from the push of one to the answer of the pulls that wait."""

import asyncio
import time
from collections.abc import Callable, Iterator

import msgspec

from tests.bench.contest import Ours
from tests.bench.figures import Row, percentile
from tests.bench.line import Line, body_of, connected, request
from tests.bench.pushes import bare_taps

_WAITING = (1, 16, 64)
_PUSHES = 40
_PAUSE_SECONDS = 0.01
_YET_TO_COME = 10**15
"""A change number that is answered at once, by the present one."""


async def handover_rows(server: Ours, other: int, runs: int) -> list[Row]:
    """p50 and p99 with 1, 16 and 64 waiting, and what 64 cost against one."""
    halves = {n: Row(f"told, {n} waiting, p50", "ms", "bare server's waiting pull", most=2) for n in _WAITING}
    worst = {n: Row(f"told, {n} waiting, p99", "ms", "20 ms", most=1) for n in _WAITING}
    spread = Row("told, 64 waiting, p50", "ms", "the same with one", most=3)
    mine, others = server.taps(1)[0], bare_taps()
    for _ in range(runs):
        for n in _WAITING:
            ours = await told(server.port, n, pulls_of(server), mine)
            beside = await told(other, n, _bare_pull, others)
            halves[n].add(percentile(ours, 0.5), percentile(beside, 0.5))
            worst[n].add(percentile(ours, 0.99), 20)
        spread.add(halves[64].ours[-1], halves[1].ours[-1])
    return [*halves.values(), spread, *worst.values()]


def pulls_of(server: Ours) -> Callable[[int], bytes]:
    """What a till of ours asks that has everything up to a change number."""
    token = server.tills[-1].token
    return lambda since: request(
        "GET", f"/api/sync/changes?since={since}&wait=25&epoch={server.epoch}", token=token
    )


def _bare_pull(since: int) -> bytes:
    return request("GET", f"/changes?since={since}")


async def told(port: int, waiting: int, pull: Callable[[int], bytes], pushes: Iterator[bytes]) -> list[float]:
    """Milliseconds from each push to the answer of each of so many pulls that wait."""
    writer = await connected(port)
    lines = await asyncio.gather(*(connected(port) for _ in range(waiting)))
    body_of(await writer.ask(next(pushes)))
    since = cursor_of(await lines[0].ask(pull(_YET_TO_COME)))
    times: list[float] = []
    for _ in range(_PUSHES):
        pulls = [asyncio.ensure_future(_pulled(line, pull(since))) for line in lines]
        await asyncio.sleep(_PAUSE_SECONDS)
        began = time.perf_counter()
        pushed = writer.ask(next(pushes))
        answers = await asyncio.gather(*pulls)
        body_of(await pushed)
        times += [(at - began) * 1000 for at, _ in answers]
        since = max(cursor for _, cursor in answers)
    for line in (writer, *lines):
        line.close()
    return times


async def _pulled(line: Line, asked: bytes) -> tuple[float, int]:
    answer = await line.ask(asked)
    return time.perf_counter(), cursor_of(answer)


def cursor_of(answer: bytes) -> int:
    """The change number up to which a pull's answer tells."""
    found: int = msgspec.json.decode(body_of(answer), type=dict[str, object])["cursor"]  # type: ignore[assignment]
    return found
