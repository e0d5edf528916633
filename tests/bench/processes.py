"""Pushes on PostgreSQL: by one server process, by two, and by two that have a database each.

python -m tests.bench.processes [RUNS]      the table, then whose processor time a push takes
"""

import asyncio
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, urlsplit

import uvloop

from tests.bench.contest import ours
from tests.bench.figures import Row, table
from tests.bench.server import pushes_per_second
from tests.sync_server import postgres
from tests.sync_server.server_process import RealServer

_TILLS = 16
_EACH = 40
_TICK = os.sysconf("SC_CLK_TCK")
_PARTS = ("server processes", "PostgreSQL", "generator")


@dataclass(frozen=True)
class _Way:
    """One way to serve the tills: which pushes go to which port, and the processes that take part."""

    name: str
    roads: Sequence[tuple[int, Sequence[Iterator[bytes]]]]
    servers: Sequence[int]
    postmaster: int | None

    async def rate(self, spent: dict[str, list[float]]) -> float:
        """Pushes per second; adds to `spent` the microseconds of processor that one push took, by part."""
        before, began = self._spent(), time.perf_counter()
        await asyncio.gather(*(pushes_per_second(port, mine, _EACH) for port, mine in self.roads))
        took = time.perf_counter() - began
        pushes = _TILLS * (_EACH + 1)
        for part, seconds in self._spent().items():
            spent.setdefault(part, []).append((seconds - before[part]) / pushes * 1e6)
        return pushes / took

    def _spent(self) -> Mapping[str, float]:
        backends = [] if self.postmaster is None else _children(self.postmaster)
        parts = (sum(map(_seconds, self.servers)), sum(map(_seconds, backends)), time.process_time())
        return dict(zip(_PARTS, parts, strict=True))


async def process_rows(folder: Path, runs: int) -> tuple[list[Row], list[str]]:
    """The rows, and a line for each way that says whose processor time a push took (median of the runs)."""
    two = Row(f"push on PostgreSQL, two processes, {_TILLS} at once", "1/s", "one process", least=1.6)
    apart = Row("the same, a database each", "1/s", "one process")
    one = Row(f"push on PostgreSQL, {_TILLS} at once", "1/s", "on SQLite")
    with ExitStack() as stack:
        ways = _ways(folder, stack)
        spent: dict[str, dict[str, list[float]]] = {way.name: {} for way in ways}
        for run in range(runs):
            rates = {way.name: await way.rate(spent[way.name]) for way in ways[:: -1 if run % 2 else 1]}
            sqlite, single, pair, split = (rates[way.name] for way in ways)
            two.add(pair, single)
            apart.add(split, single)
            one.add(single, sqlite)
    return [two, apart, one], [_told(name, parts) for name, parts in spent.items()]


def _ways(folder: Path, stack: ExitStack) -> list[_Way]:
    """SQLite, one process on PostgreSQL, two on the same database, and two with one each."""
    cluster = stack.enter_context(postgres.cluster())
    url, other_url = (stack.enter_context(cluster.database()) for _ in range(2))
    master = _postmaster(url)
    file = stack.enter_context(ours(folder / "file", _TILLS))
    first = stack.enter_context(ours(folder / "first", _TILLS, database_url=url))
    second = stack.enter_context(RealServer(folder / "second", url)).start()
    other = stack.enter_context(ours(folder / "other", _TILLS // 2, database_url=other_url))
    port = int(second.url.rpartition(":")[2])
    here, there, half = first.server.pid, second.pid, _TILLS // 2
    mine = first.taps(_TILLS)
    return [
        _Way("SQLite", [(file.port, file.taps(_TILLS))], [file.server.pid], None),
        _Way("one process", [(first.port, mine)], [here, there], master),
        _Way("two processes", [(first.port, mine[:half]), (port, mine[half:])], [here, there], master),
        _Way(
            "two databases",
            [(first.port, mine[:half]), (other.port, other.taps(half))],
            [here, other.server.pid],
            master,
        ),
    ]


def _told(name: str, spent: Mapping[str, Sequence[float]]) -> str:
    return f"{name:<16}" + ", ".join(f"{part} {median(times):,.0f} µs" for part, times in spent.items())


def _postmaster(url: str) -> int:
    """The process id of the cluster behind a socket."""
    sockets = Path(parse_qs(urlsplit(url).query)["host"][0])
    return int((sockets / "cluster" / "postmaster.pid").read_text().split()[0])


def _children(pid: int) -> list[int]:
    found = [child for task in Path(f"/proc/{pid}/task").iterdir() for child in _of(task)]
    return [pid, *found]


def _of(task: Path) -> list[int]:
    return [int(child) for child in (task / "children").read_text().split()]


def _seconds(pid: int) -> float:
    """Of processor, since the process began."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        rows, parts = uvloop.run(process_rows(Path(place), int((*sys.argv, "5")[1])))
        print(table(rows))  # noqa: T201 - a command at a terminal.
        print("\nprocessor time of a push", *parts, sep="\n")  # noqa: T201 - a command at a terminal.
