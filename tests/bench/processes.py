"""What a process has used so far, as the kernel counts it: processor time and memory."""

from pathlib import Path


def processor_seconds(pid: int) -> float:
    """Seconds on a processor of all its threads that live, to the nanosecond."""
    spent = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        spent += int((thread / "schedstat").read_text().split()[0])
    return spent / 1e9


def resident(pid: int) -> float:
    """Megabytes that it has in memory, with what it shares with others."""
    return _kilobytes(Path(f"/proc/{pid}/status"), "VmRSS:") / 1000


def proportional(pid: int) -> float:
    """Megabytes that it has in memory; what several processes share counts in parts."""
    return _kilobytes(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") / 1000


def _kilobytes(file: Path, name: str) -> int:
    return int(file.read_text().partition(name)[2].split()[0])
