"""What a year of orders costs: the same pushes, pulls and pages over 1, a thousand and a million of them.

python -m tests.bench.growth [RUNS]
"""

import asyncio
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import uvloop

from sync_server.app import create_app
from sync_server.office import Office
from sync_server.settings import read_settings
from tests.bench.contest import Ours, ours
from tests.bench.figures import Row, percentile, table
from tests.bench.handover import pulls_of, told
from tests.bench.playing import pushes_per_second

_LONG = (1_000, 1_000_000)
_AT_ONCE = 16
_EACH = 60
_PAGES = ("", "/orders", "/orders?status=active", "/orders?user=1", "/stale", "/reports", "/audit", "/alerts")
_MOST_MS = 100


async def growth_rows(folder: Path, runs: int) -> list[Row]:
    """Pushes and handover over a long past beside the same over one order; pages and the sweep over most."""
    rows = []
    with ExitStack() as stack:
        short = stack.enter_context(ours(folder / "short", _AT_ONCE, past=1))
        long = short
        for past in _LONG:
            long = stack.enter_context(ours(folder / f"{past}", _AT_ONCE, past=past))
            rows += await _beside(past, long, short, runs)
        rows += _pages(long, runs)
    rows.append(await _sweep(folder / f"{_LONG[-1]}", runs))
    return rows


async def _beside(past: int, long: Ours, short: Ours, runs: int) -> list[Row]:
    pushes = Row(f"push over {past:,} orders, 16 at once", "1/s", "over one order", least=0.8)
    pulls = Row(f"told over {past:,} orders, 16 waiting", "ms", "over one order", most=1.2)
    mine = {server.port: server.taps(_AT_ONCE) for server in (long, short)}
    for run in range(runs):
        rates, times = {}, {}
        for server in (long, short) if run % 2 else (short, long):
            rates[server.port] = await pushes_per_second(server.port, mine[server.port], _EACH)
            waits = await told(server.port, _AT_ONCE, pulls_of(server), mine[server.port][0])
            times[server.port] = percentile(waits, 0.5)
        pushes.add(rates[long.port], rates[short.port])
        pulls.add(times[long.port], times[short.port])
    return [pushes, pulls]


def _pages(server: Ours, runs: int) -> list[Row]:
    """Each page of the console, from the request to the last byte."""
    rows = [Row(f"console{path}, a million orders", "ms", "100 ms", most=1) for path in _PAGES]
    here = f"{server.server.url}/console"
    with httpx.Client(base_url=here, cookies={"console": server.manager}, timeout=60) as client:
        for _ in range(runs):
            for path, row in zip(_PAGES, rows, strict=True):
                began = time.perf_counter()
                answer = client.get(path)
                row.add((time.perf_counter() - began) * 1000, _MOST_MS)
                assert answer.status_code == 200, answer.text
    return rows


async def _sweep(folder: Path, runs: int) -> Row:
    """The chore that looks for orders left behind, in a server of this process."""
    row = Row("sweep, a million orders", "ms", "100 ms", most=1)
    office: Office = create_app(read_settings({"data": folder, "sweep_seconds": 0}, {})).state["office"]
    office.open(asyncio.get_running_loop())
    for _ in range(runs):
        began = time.perf_counter()
        await office.sweep.park()
        row.add((time.perf_counter() - began) * 1000, _MOST_MS)
    await asyncio.to_thread(office.close)
    return row


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        rows = uvloop.run(growth_rows(Path(place), int((*sys.argv, "5")[1])))
        print(table(rows))  # noqa: T201 - a command at a terminal.
