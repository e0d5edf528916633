"""What is watched while tills and server run for long, and when an alarm goes. Only for Linux."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST_UNSENT = 60.0
"""Seconds that an edit may wait while its till has had a good wire and a server for as long."""
TILL_WAL, SERVER_WAL = 16_000_000, 64_000_000
MEMORY = 500_000_000
CREEP = 6_000_000
"""Bytes a minute that the memory may grow, once it has run for `SETTLED` seconds, over as long again."""
SETTLED = 120.0
THREADS, FILES = 3, 40
"""So many more than after the warm-up may there be."""
WARM = 12.0
"""Seconds after which every thread has begun that there ever is: chores come every ten."""


@dataclass(frozen=True)
class Process:
    """A process at one moment: resident bytes, threads, open files."""

    memory: int
    threads: int
    files: int


@dataclass(frozen=True)
class Sample:
    """One moment. `oldest`: seconds that the longest waiting edit could have gone and did not."""

    at: float
    oldest: float
    till_wal: int
    server_wal: int
    tills: Process
    server: Process
    life: int
    """Which life of the server it is: one that was killed and started again is another process."""


def process(pid: int) -> Process:
    """What Linux says of a process. Raises OSError when it is gone."""
    folder = Path(f"/proc/{pid}")
    lines = (line.partition(":") for line in (folder / "status").read_text().splitlines())
    said = {name: value.split()[0] for name, _, value in lines if value.strip()}
    return Process(int(said["VmRSS"]) * 1024, int(said["Threads"]), sum(1 for _ in (folder / "fd").iterdir()))


def wal_of(database: Path) -> int:
    """Bytes of a database's write-ahead log."""
    wal = database.with_name(f"{database.name}-wal")
    return wal.stat().st_size if wal.exists() else 0


def alarms(samples: Sequence[Sample]) -> list[str]:
    """A sentence for everything that crept beyond what it may be; none when all is well."""
    if not samples:
        return ["Nothing was measured."]
    last = samples[-1]
    rung = [
        _above("An edit waited", max(one.oldest for one in samples), OLDEST_UNSENT, "s"),
        _above("A till's WAL grew to", max(one.till_wal for one in samples), TILL_WAL, "bytes"),
        _above("The server's WAL grew to", max(one.server_wal for one in samples), SERVER_WAL, "bytes"),
        *_of_process("The tills", [(one.at, one.tills) for one in samples]),
        *_of_process("The server", [(one.at, one.server) for one in samples if one.life == last.life]),
    ]
    return [sentence for sentence in rung if sentence]


def _of_process(who: str, seen: Sequence[tuple[float, Process]]) -> list[str]:
    first, last = seen[0][0], seen[-1][0]
    warm = [one for at, one in seen if at - first >= WARM] or [seen[-1][1]]
    base = warm[: max(1, len(warm) // 4)]
    most = max(one.memory for one in warm)
    rung = [
        _above(f"{who}: memory", most, MEMORY, "bytes"),
        _above(
            f"{who}: threads", max(one.threads for one in warm), max(one.threads for one in base) + THREADS
        ),
        _above(f"{who}: files", max(one.files for one in warm), max(one.files for one in base) + FILES),
    ]
    settled = [(at, one.memory) for at, one in seen if at - first >= SETTLED]
    if settled and last - settled[0][0] >= SETTLED:
        third = max(1, len(settled) // 3)
        early, late = settled[:third], settled[-third:]
        grown = _middle([memory for _, memory in late]) - _middle([memory for _, memory in early])
        minutes = (_middle([at for at, _ in late]) - _middle([at for at, _ in early])) / 60
        rung.append(_above(f"{who}: memory grows a minute by", grown / minutes, CREEP, "bytes"))
    return rung


def _middle(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]


def _above(what: str, found: float, most: float, unit: str = "") -> str:
    measured = f"{found:,.0f} {unit}".strip()
    return f"{what} {measured}, {most:,.0f} is the most." if found > most else ""
