"""`make failover RUNS=5`: so often a replica takes over from a database that is killed; exit 1 for a loss."""

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.failover.balancer import found
from tests.failover.evening import Report, play


def told(report: Report) -> str:
    """The figures, and a line for each trouble."""
    line = (
        f"{report.edits:,} edits in {report.orders:,} orders; {report.pushed:,} pushes answered,"
        f" {report.acknowledged:,} edits of them acknowledged; replica writes {report.promoted:.1f} s after"
        f" the kill, next answer {report.healed:.1f} s later, {report.silent:.1f} s without an answer;"
        f" all quiet and equal {report.quiet:.1f} s after the last sale"
    )
    return "\n".join([line, *(f"WRONG: {sentence}" for sentence in report.wrong)])


def main() -> int:
    """0 when nothing was lost, 1 when anything was, 2 where nginx is missing."""
    parser = argparse.ArgumentParser(prog="failover", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="how often (5)")
    parser.add_argument("--seed", type=int, default=1, help="of chance, for the first run (1)")
    given = parser.parse_args()
    if found() is None:
        print("nginx is missing: apt-get install nginx-light")
        return 2
    app = QCoreApplication([])
    wrong = 0
    for seed in range(given.seed, given.seed + given.runs):
        with tempfile.TemporaryDirectory(prefix="failover-") as folder:
            report = play(Path(folder), seed)
        wrong += len(report.wrong)
        print(told(report), flush=True)
    app.quit()
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
