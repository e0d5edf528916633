"""Pushes on PostgreSQL: by one server process, by two, and by two that have a database each.

python -m tests.bench.postgres_rows [RUNS]      the table, whose processor time a push takes, bytes of an edit
"""

import asyncio
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, urlsplit

import psycopg
import uvloop

from tests.bench.contest import Ours, ours
from tests.bench.figures import Row, table
from tests.bench.handover import pulls_of, told
from tests.bench.playing import pushes_per_second
from tests.bench.processes import processor_seconds
from tests.sync_server import postgres
from tests.sync_server.server_process import RealServer

_TILLS = 16
_EACH = 30
_OTHERS = 9
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
        before, began = self.spent(), time.perf_counter()
        await asyncio.gather(*(pushes_per_second(port, mine, _EACH) for port, mine in self.roads))
        took = time.perf_counter() - began
        pushes = _TILLS * (_EACH + 1)
        for part, seconds in self.spent().items():
            spent.setdefault(part, []).append((seconds - before[part]) / pushes * 1e6)
        return pushes / took

    def spent(self) -> Mapping[str, float]:
        """Seconds of processor so far, by part."""
        backends = [] if self.postmaster is None else _children(self.postmaster)
        parts = (
            sum(map(processor_seconds, self.servers)),
            sum(map(processor_seconds, backends)),
            time.process_time(),
        )
        return dict(zip(_PARTS, parts, strict=True))


async def postgres_rows(folder: Path, runs: int) -> tuple[list[Row], list[str]]:
    """The rows, and a line for each way that says whose processor time a push took (median of the runs)."""
    two = Row(f"push on PostgreSQL, two processes, {_TILLS} at once", "1/s", "one process", least=1.6)
    apart = Row("the same, a database each", "1/s", "one process")
    one = Row(f"push on PostgreSQL, {_TILLS} at once", "1/s", "on SQLite")
    with ExitStack() as stack:
        cluster = stack.enter_context(postgres.cluster())
        url, other_url = (stack.enter_context(cluster.database()) for _ in range(2))
        first = stack.enter_context(ours(folder / "first", _TILLS, database_url=url))
        ways = _ways(folder, stack, first, other_url)
        empty = _bytes(url)
        spent: dict[str, dict[str, list[float]]] = {way.name: {} for way in ways}
        for run in range(runs):
            rates = {way.name: await way.rate(spent[way.name]) for way in ways[:: -1 if run % 2 else 1]}
            sqlite, single, pair, split = (rates[way.name] for way in ways)
            two.add(pair, single)
            apart.add(split, single)
            one.add(single, sqlite)
        lines = [_told(name, parts) for name, parts in spent.items()]
        lines += [await _of_a_pull(first, ways[1]), *_of_an_edit(url, empty, first)]
    return [two, apart, one], lines


def _ways(folder: Path, stack: ExitStack, first: Ours, other_url: str) -> list[_Way]:
    """SQLite, one process on PostgreSQL, two on the same database, and two with one each."""
    file = stack.enter_context(ours(folder / "file", _TILLS))
    url = first.server.database_url
    master = _postmaster(url)
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


async def _of_a_pull(server: Ours, way: _Way) -> str:
    """What it takes to tell one of nine tills that wait, the push itself left out."""
    before = way.spent()
    times = await told(server.port, _OTHERS, pulls_of(server), server.taps(1)[0])
    after = way.spent()
    each = (f"{part} {(after[part] - before[part]) / len(times) * 1e6:,.0f} µs" for part in _PARTS)
    return f"{'a till told':<16}{', '.join(each)}, with a ninth of a push"


def _of_an_edit(url: str, empty: int, server: Ours) -> list[str]:
    """What edits take in the database, rows and indexes after a vacuum, and in a verified backup."""
    with psycopg.connect(url) as line:
        counts = line.execute(
            "SELECT (SELECT count(*) FROM edits), (SELECT count(*) FROM sessions)"
        ).fetchone()
    edits, orders = counts or (1, 1)
    # Not of the empty database: plans made for tables known to be empty would last.
    with psycopg.connect(url, autocommit=True) as line:
        line.execute("VACUUM FULL")
    grown = _bytes(url) - empty
    one, whole = grown / edits, grown / orders
    began = time.perf_counter()
    with server.server.client(server.manager) as client:
        answer = client.post("/api/backup")
    took = time.perf_counter() - began
    assert answer.status_code == 201, answer.text
    copied = sum(file.stat().st_size for file in (server.server.folder / "backups").glob("*.db"))
    return [
        f"{edits:,} edits, {orders:,} orders: {one:,.0f} bytes an edit, {whole:,.0f} an order",
        f"backup, verified: {edits / took:,.0f} edits/s, {copied / edits:,.0f} bytes an edit",
    ]


def _bytes(url: str) -> int:
    with psycopg.connect(url) as line:
        row = line.execute("SELECT pg_database_size(current_database())").fetchone()
    return int(row[0]) if row else 0


def _postmaster(url: str) -> int:
    """The process id of the cluster behind a socket."""
    sockets = Path(parse_qs(urlsplit(url).query)["host"][0])
    return int((sockets / "cluster" / "postmaster.pid").read_text().split()[0])


def _children(pid: int) -> list[int]:
    found = [child for task in Path(f"/proc/{pid}/task").iterdir() for child in _of(task)]
    return [pid, *found]


def _of(task: Path) -> list[int]:
    return [int(child) for child in (task / "children").read_text().split()]


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        rows, parts = uvloop.run(postgres_rows(Path(place), int((*sys.argv, "5")[1])))
        print(table(rows))  # noqa: T201 - a command at a terminal.
        print("\nprocessor time of a push", *parts, sep="\n")  # noqa: T201 - a command at a terminal.
