"""How often the server waits for the disk: its fsyncs and fdatasyncs for each push, counted by strace."""

import re
import shutil
from pathlib import Path

from tests.bench.contest import ours
from tests.bench.figures import Row
from tests.bench.playing import pushes_per_second

_CALLS = re.compile(rb"\b(?:fsync|fdatasync)\(")
_EACH = {1: 60, 16: 30}
_MOST = {1: 1.1, 16: 0.5}
"""One push alone is one group; of sixteen at least two share one. A tenth more for SQLite's checkpoints."""
_MISSING = "strace is not installed"


async def fsync_rows(folder: Path, runs: int) -> list[Row]:
    """Calls a push, with one till and with sixteen at once; the server is slower for being watched."""
    rows = {n: Row(f"fsyncs of a push, {n} at once", "calls", "one a push", most=_MOST[n]) for n in _EACH}
    if shutil.which("strace") is None:
        for row in rows.values():
            row.left_out = _MISSING
        return list(rows.values())
    calls = folder / "calls"
    tracer = ("strace", "-D", "-f", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-o", str(calls))
    with ours(folder / "watched", max(_EACH), within=tracer) as server:
        taps = server.taps(max(_EACH))
        for _ in range(runs):
            for n, each in _EACH.items():
                before = _counted(calls)
                await pushes_per_second(server.port, taps[:n], each)
                rows[n].add((_counted(calls) - before) / (n * (each + 1)), 1)
    return list(rows.values())


def _counted(calls: Path) -> int:
    return len(_CALLS.findall(calls.read_bytes()))
