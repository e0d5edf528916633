"""`make soak TIME=600`: an evening of so many seconds; exit 1 if anything was not as it must be.

ARGS="--postgres --tls": on PostgreSQL, and over TLS with its own faults.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.soak.evening import Evening, Report
from tests.soak.gauges import Sample
from tests.sync_server import postgres
from tests.wire.certificates import faces


def told(report: Report) -> str:
    """The figures, one a line."""
    faults = ", ".join(f"{name} {count}" for name, count in sorted(report.faults.items()))
    rows = [
        f"{report.seconds:,.0f} s: {report.acts:,} acts, {report.orders:,} orders, {report.edits:,} edits",
        f"{report.payments:,} payments, {report.backups} backups, server killed {report.kills} times",
        f"{sum(report.faults.values())} faults of wires: {faults}",
        f"all quiet and equal {report.quiet_after:.1f} s after the last fault",
    ]
    gauges: tuple[tuple[str, Callable[[Sample], float], float], ...] = (
        ("oldest edit that could have gone, s", lambda one: one.oldest, 1),
        ("WAL of a till, MB", lambda one: one.till_wal, 1e6),
        ("WAL of the server, MB", lambda one: one.server_wal, 1e6),
        ("memory of the tills, MB", lambda one: one.tills.memory, 1e6),
        ("memory of the server, MB", lambda one: one.server.memory, 1e6),
        ("threads of the tills", lambda one: one.tills.threads, 1),
        ("threads of the server", lambda one: one.server.threads, 1),
        ("files of the tills", lambda one: one.tills.files, 1),
        ("files of the server", lambda one: one.server.files, 1),
    )
    for name, gauge, unit in gauges:
        values = [gauge(one) / unit for one in report.samples]
        middle = sorted(values)[len(values) // 2]
        first, last, most = values[0], values[-1], max(values)
        rows.append(f"{name}: first {first:.1f}, middle {middle:.1f}, last {last:.1f}, most {most:.1f}")
    return "\n".join([*rows, *(f"ALARM: {sentence}" for sentence in report.wrong)])


def main() -> int:
    """0 when all is well, 1 when not."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--time", type=float, default=600, help="seconds (600)")
    parser.add_argument("--tills", type=int, default=4, help="how many tills (4)")
    parser.add_argument("--seed", type=int, default=1, help="of chance (1)")
    parser.add_argument("--postgres", action="store_true", help="the server's orders are in PostgreSQL")
    parser.add_argument("--tls", action="store_true", help="the tills speak TLS, which has faults of its own")
    given = parser.parse_args()
    app = QCoreApplication([])
    with tempfile.TemporaryDirectory(prefix="soak-") as place, ExitStack() as stack:
        folder, url, tls = Path(place), "", None
        if given.postgres:
            url = stack.enter_context(stack.enter_context(postgres.cluster()).database())
        if given.tls:
            trusted, tls = faces(folder)
            os.environ["SSL_CERT_FILE"] = str(trusted)
        evening = Evening(folder, stack, given.seed, given.tills, database_url=url, tls=tls)
        report = evening.play(given.time)
    app.quit()
    print(told(report))
    return int(bool(report.wrong))


if __name__ == "__main__":
    sys.exit(main())
