"""Five thousand tills that wait at one server process: its memory, and how soon all are told.

python -m tests.bench.crowd [RUNS]
"""

import asyncio
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import uvloop

from tests.bench.contest import ours
from tests.bench.figures import Row, table
from tests.bench.handover import cursor_of, pulls_of
from tests.bench.line import Line, body_of, connected
from tests.bench.processes import resident

_TILLS = 5_000
_AT_ONCE = 250
_MOST_MB = 1_000
_YET_TO_COME = 10**15
_WAITS_SECONDS = 25
_SETTLES_SECONDS = 1
"""Until all of them wait again."""


async def crowd_rows(folder: Path, runs: int) -> list[Row]:
    """The server's memory while all wait, and the seconds from a push until the last of them is told."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    memory = Row(f"memory with {_TILLS:,} waiting", "MB", "1,000 MB", most=1)
    last = Row(f"all of {_TILLS:,} told", "s", "waiting at most", most=1)
    with ours(folder / "crowd", 1) as server:
        pushes, pull = server.taps(1)[0], pulls_of(server)
        first = await connected(server.port)
        body_of(await first.ask(next(pushes)))
        since = cursor_of(await first.ask(pull(_YET_TO_COME)))
        first.close()
        lines: list[Line] = []
        waiting: list[asyncio.Future[bytes]] = []
        while len(lines) < _TILLS:
            # Who is connected asks at once: the server hangs up on those who say nothing.
            fresh = await asyncio.gather(*(connected(server.port) for _ in range(_AT_ONCE)))
            waiting += [line.ask(pull(since)) for line in fresh]
            lines += fresh
        writer = await connected(server.port)
        for _ in range(runs):
            there = sum(not pull.done() for pull in waiting)
            memory.add(resident(server.server.pid), _MOST_MB * there / _TILLS)
            began = time.perf_counter()
            _, *answers = await asyncio.gather(writer.ask(next(pushes)), *waiting)
            last.add(time.perf_counter() - began, _WAITS_SECONDS)
            since = max(cursor_of(answer) for answer in answers)
            waiting = [line.ask(pull(since)) for line in lines]
            await asyncio.sleep(_SETTLES_SECONDS)
        for line in (writer, *lines):
            line.close()
    return [memory, last]


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        rows = uvloop.run(crowd_rows(Path(place), int((*sys.argv, "5")[1])))
        print(table(rows))  # noqa: T201 - a command at a terminal.
