"""Pushes on disk per second, and how soon others are told: python -m tests.bench.server [RUNS]."""

import asyncio
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import uvloop

from tests.bench.contest import Contest, contest
from tests.bench.figures import Row, table
from tests.bench.handover import handover_rows
from tests.bench.line import Line, body_of, connected
from tests.bench.pushes import bare_batches, bare_taps, batches, taps

_PUSHES = {1: 300, 16: 100, 64: 40}
"""So many pushes on each of so many connections: about half a second."""
_BATCHES = {1: 12, 4: 6}
_LEAST = {1: 0.5, 16: 0.6, 64: 0.6}


async def pushes_per_second(port: int, scripts: Sequence[Sequence[bytes]]) -> float:
    """One connection for each script, each asking as soon as it is answered."""
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


def _scripts(sources: Sequence[Iterator[bytes]], each: int) -> list[list[bytes]]:
    return [list(islice(source, each + 1)) for source in sources]


async def push_rows(both: Contest, runs: int) -> list[Row]:
    """Pushes of one edit and of a hundred, by 1 to 64 tills at once."""
    mine = [taps(till.token, both.epoch, till.till_id) for till in both.tills]
    others = [bare_taps() for _ in both.tills]
    many = [batches(till.token, both.epoch, till.till_id) for till in both.tills]
    many_others = [bare_batches() for _ in both.tills]
    rows = {n: Row(f"push, {n} at once", "1/s", "bare server", least=_LEAST[n]) for n in _PUSHES}
    lots = {n: Row(f"edits by hundreds, {n} at once", "1/s", "bare server") for n in _BATCHES}
    for run in range(runs):
        for n, each in _PUSHES.items():
            rows[n].add(*await _by_turns(both, run, _scripts(mine[:n], each), _scripts(others[:n], each)))
        for n, each in _BATCHES.items():
            ours, bare = await _by_turns(both, run, _scripts(many[:n], each), _scripts(many_others[:n], each))
            lots[n].add(ours * 100, bare * 100)
    return [*rows.values(), *lots.values()]


async def _by_turns(
    both: Contest, run: int, mine: Sequence[Sequence[bytes]], others: Sequence[Sequence[bytes]]
) -> tuple[float, float]:
    """Both one after the other; who begins changes from run to run."""
    if run % 2:
        bare = await pushes_per_second(both.bare_port, others)
        return await pushes_per_second(both.port, mine), bare
    ours = await pushes_per_second(both.port, mine)
    return ours, await pushes_per_second(both.bare_port, others)


async def _all(both: Contest, runs: int) -> list[Row]:
    return [*await push_rows(both, runs), *await handover_rows(both, runs)]


def main(runs: int) -> None:
    """Measures and prints."""
    with TemporaryDirectory() as folder, contest(Path(folder), max(_PUSHES)) as both:
        print(table(uvloop.run(_all(both, runs))))  # noqa: T201 - a command at a terminal.


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
