"""Pushes on disk per second, and how soon others are told: python -m tests.bench.server [RUNS]."""

import asyncio
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import uvloop

from tests.bench.contest import Ours, bare, ours
from tests.bench.figures import Row, table
from tests.bench.handover import handover_rows
from tests.bench.line import Line, body_of, connected
from tests.bench.pushes import bare_batches, bare_taps, batches

_PUSHES = {1: 300, 16: 100, 64: 40}
"""So many pushes on each of so many connections: about half a second."""
_BATCHES = {1: 12, 4: 6}
_LEAST = {1: 0.5, 16: 0.6, 64: 0.6}


async def pushes_per_second(port: int, sources: Sequence[Iterator[bytes]], each: int) -> float:
    """One connection for each source, with so many pushes, each sent as soon as the last is answered."""
    scripts = [list(islice(source, each + 1)) for source in sources]
    lines = await asyncio.gather(*(connected(port) for _ in scripts))
    # The first push makes the server look everything up.
    for line, script in zip(lines, scripts, strict=True):
        body_of(await line.ask(script[0]))
    began = time.perf_counter()
    await asyncio.gather(*(_play(line, script[1:]) for line, script in zip(lines, scripts, strict=True)))
    took = time.perf_counter() - began
    for line in lines:
        line.close()
    return sum(len(script) - 1 for script in scripts) / took


async def _play(line: Line, script: Sequence[bytes]) -> None:
    for one in script:
        answer = body_of(await line.ask(one))
        assert not any(no in answer for no in (b'"gap"', b'"fork"', b"[-1]")), answer


async def push_rows(server: Ours, other: int, runs: int) -> list[Row]:
    """Pushes of one edit and of a hundred, by 1 to 64 tills at once; `other` is the bare server's port."""
    mine, others = server.taps(max(_PUSHES)), [bare_taps() for _ in server.tills]
    many = [batches(till.token, server.epoch, till.till_id) for till in server.tills]
    many_others = [bare_batches() for _ in server.tills]
    rows = {n: Row(f"push, {n} at once", "1/s", "bare server", least=_LEAST[n]) for n in _PUSHES}
    lots = {n: Row(f"edits by hundreds, {n} at once", "1/s", "bare server") for n in _BATCHES}
    for run in range(runs):
        for n, each in _PUSHES.items():
            two = ((server.port, mine[:n]), (other, others[:n]))
            rows[n].add(*await _by_turns(two, each, run))
        for n, each in _BATCHES.items():
            two = ((server.port, many[:n]), (other, many_others[:n]))
            lots[n].add(*(100 * rate for rate in await _by_turns(two, each, run)))
    return [*rows.values(), *lots.values()]


async def _by_turns(
    two: Sequence[tuple[int, Sequence[Iterator[bytes]]]], each: int, run: int
) -> tuple[float, float]:
    """Both one after the other; who begins changes from run to run."""
    found = {port: 0.0 for port, _ in two}
    for port, sources in two[:: -1 if run % 2 else 1]:
        found[port] = await pushes_per_second(port, sources, each)
    return found[two[0][0]], found[two[1][0]]


async def server_rows(folder: Path, runs: int) -> list[Row]:
    """Ours beside the bare server, over an empty database."""
    with ours(folder / "ours", max(_PUSHES)) as server, bare(folder) as other:
        return [*await push_rows(server, other, runs), *await handover_rows(server, other, runs)]


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        rows = uvloop.run(server_rows(Path(place), int((*sys.argv, "5")[1])))
        print(table(rows))  # noqa: T201 - a command at a terminal.
