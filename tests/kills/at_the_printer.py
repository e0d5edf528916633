"""A till killed while it prints: no receipt comes out twice, none is forgotten, doubt is asked about."""

import os
import re
import sqlite3
import time
from collections import Counter as Tallied
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.kills.journals import now, opened, troubles_of
from tests.kills.mortal import NEVER, Child, Fate, Mortal, Work, fate, finished, killed
from tests.kills.tally import Tally
from tests.kills.telling import ids, telling, watch
from tests.till_app.desk.counter import ALE, ASHA, BREAD
from tests.till_app.devices.making import draw
from till_app.desk.printing import Printing
from till_app.devices.printing import EscposPrinter
from till_app.devices.queue import PrintQueues, limits_of
from till_app.devices.virtual_printer import Printed, VirtualPrinter
from till_app.printer_settings import PrinterSetting, PrintingSettings
from till_app.store.print_jobs import JobState, PrintJob
from till_app.store.store import Store

KILLS_PER_JOURNAL = 10
POINTS = {"begun": 3, "out": 3, "committed": 3, "commit": 20}
_LIMITS = limits_of(timedelta(minutes=15), timedelta(minutes=10))
_RECEIPT = re.compile(r"\b1-\d{6}\b")


class _Noting(VirtualPrinter):
    """Notes the number of each receipt that came out, whole or not, in a file."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def keep(self, printed: Printed) -> None:
        for number in dict.fromkeys(_RECEIPT.findall(printed.text)):
            os.write(self._file, f"{number}\n".encode())


class _MortalPrinter(EscposPrinter):
    """The real printer's way, with points before its first byte and after its last."""

    child: Child

    def print(self, job: PrintJob, go: Callable[[], bool]) -> None:
        def begun() -> bool:
            may = go()
            self.child.comes_to("begun")
            return may

        super().print(job, begun)
        self.child.comes_to("out")


def printing(folder: Path, chance: Random, kills: int) -> Tally:
    """Every paid order's receipt is printed once, or there is a question about it."""
    tally = Tally("printing")
    paper = folder / "paper"
    paper.touch()
    printer = Mortal(lambda child: _print(child, paper), Fate(NEVER))
    port = int(printer.told()[0])
    for first in range(0, kills, KILLS_PER_JOURNAL):
        path, told = folder / f"printing-{first}.db", list[str]()
        paper.write_text("")
        for _ in range(min(KILLS_PER_JOURNAL, kills - first)):
            doom = fate(chance, POINTS, lines=20, delay=0.05)
            end = killed(_till(path, port, forever=True), doom)
            tally.note(doom, end)
            told += end.lines
        end = finished(_till(path, port, forever=False))
        tally.note(Fate(NEVER), end)
        tally.acknowledged += len(ids(told))
        store = opened(path).store
        for trouble in troubles_of(store, ids(told)):
            tally.expect(None, trouble)
        store.close()
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute(
                "SELECT session_id, title, state FROM print_jobs WHERE kind = 'receipt'"
            ).fetchall()
        _count(rows, told, Tallied(paper.read_text().split()), tally)
    printer.kill()
    printer.end()
    return tally


def _count(jobs: list[tuple[str, str, str]], told: list[str], papers: Tallied[str], tally: Tally) -> None:
    paid = {line.split()[1] for line in told if line.startswith("close ")}
    queued = Tallied(session_id for session_id, _, _ in jobs)
    tally.expect(paid <= queued.keys(), "a paid order has no receipt")
    tally.expect(not queued or max(queued.values()) == 1, "an order has two receipts")
    for _, title, state in jobs:
        may_be = {"printed": (1,), "unsure": (0, 1)}.get(state, ())
        tally.expect(papers[title] in may_be, f"{title} is {state} and came out {papers[title]} times")


def _print(child: Child, paper: Path) -> None:
    """The printer, in a process of its own."""
    printer = _Noting(paper)
    printer.start()
    child.tell(str(printer.port))
    while True:
        time.sleep(60)


def _till(path: Path, port: int, *, forever: bool) -> Work:
    """Sells and prints; or (not `forever`) only prints what is left."""
    bar = PrinterSetting("bar", "network", host="127.0.0.1", port=port, receipts=True, drawer=True)

    def work(child: Child) -> None:
        watch(child)
        counter = opened(path, telling(child))
        Printing(counter.store, 1, PrintingSettings((bar,), receipt="always"))
        printer = _MortalPrinter(bar, draw)
        printer.child = child
        queues = PrintQueues(counter.store, {"bar": printer}, _LIMITS, clock=now, changed=lambda: None)
        queues.start()
        while forever or _waits(counter.store):
            if forever:
                order = counter.store.new_id()
                counter.ring(order, ALE)
                counter.ring(order, BREAD)
                counter.tendering.take_cash(order, ASHA, counter.store.new_id(), 1000)
            # Papers come out about as fast as people pay.
            time.sleep(0.01)
        queues.stop()
        counter.store.close()

    return work


def _waits(store: Store) -> bool:
    with store.begin() as tx:
        return any(job.state in (JobState.WAITING, JobState.PRINTING) for job in tx.print_jobs.open())
