"""`make bench`: every measurement in one table. python -m tests.bench [RUNS]."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import uvloop

from tests.bench.crowd import crowd_rows
from tests.bench.figures import Row, table
from tests.bench.growth import growth_rows
from tests.bench.journal import journal_rows
from tests.bench.server import server_rows

_ROUNDS = 60


def every_row(folder: Path, runs: int) -> list[Row]:
    """Till, server, crowd and growth, one after the other, each beside its floor."""
    for place in ("journal", "server", "crowd", "growth"):
        (folder / place).mkdir()
    return [
        *journal_rows(folder / "journal", runs, _ROUNDS),
        *uvloop.run(server_rows(folder / "server", runs)),
        *uvloop.run(crowd_rows(folder / "crowd")),
        *uvloop.run(growth_rows(folder / "growth", runs)),
    ]


def main(runs: int) -> None:
    """Prints the table, then what a person at the till waits for."""
    with TemporaryDirectory() as place:
        print(table(every_row(Path(place), runs)), flush=True)
    subprocess.run([sys.executable, "-m", "tests.bench.taps", "20"], check=True)


if __name__ == "__main__":
    main(int((*sys.argv, "5")[1]))
