"""`make bench`: every measurement in one table, with plots.

    python -m tests.bench [RUNS] [--only PART …] [--into FOLDER]

Each part is measured in a process of its own, so that none pays for what another left behind.
"""

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.figures import table
from tests.bench.parts import PARTS, measured
from tests.bench.plot import bars
from tests.bench.report import Report, machine, stamp, write

_RUNS = 5
_HERE = Path("build/bench")


def main() -> None:
    """Measures, prints the table and the bars, and tells where the files are."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    asked.add_argument("runs", nargs="?", type=int, default=_RUNS)
    asked.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART")
    asked.add_argument("--into", type=Path, default=_HERE, metavar="FOLDER")
    given = asked.parse_args()
    before, parts = os.getloadavg()[0], []
    for name in given.only:
        parts.append(measured(name, given.runs))
        print(f"{name}: {parts[-1].seconds:.0f} s", file=sys.stderr, flush=True)
    report = Report(stamp(datetime.now(UTC)), machine(), given.runs, (before, os.getloadavg()[0]), parts)
    print(f"{report.title}\n\n{table(report.rows)}\n\n{bars(report.rows)}\n")
    for file in write(report, given.into):
        print(file)


if __name__ == "__main__":
    main()
