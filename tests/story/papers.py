"""Printers for a story: virtual ones that real tills print to, and what came out of them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Empty
from typing import Any

from tests.hands.till import RealTill
from till_app.devices.virtual_printer import VirtualPrinter

WAIT = 30
"""Seconds after which a story says that nothing came out; never reached when all is well."""


@contextmanager
def printers(*names: str) -> Iterator[dict[str, VirtualPrinter]]:
    """Virtual printers by name, switched on for the block; one may be switched off and on inside it."""
    found = {name: VirtualPrinter() for name in names}
    for printer in found.values():
        printer.start()
    try:
        yield found
    finally:
        for printer in found.values():
            printer.stop()


def connect(till: RealTill, ports: dict[str, int]) -> None:
    """Sets up a till that is not started yet: bar for receipts and the drawer, kitchen for food."""
    what = {"bar": "receipts = true\ndrawer = true\n", "kitchen": 'categories = ["food"]\n'}
    with till.config.open("a", encoding="utf-8") as file:
        for name, port in ports.items():
            file.write(f'\n[[printer]]\nname = "{name}"\nat = "network://127.0.0.1:{port}"\n{what[name]}')


def paper(printer: VirtualPrinter) -> str:
    """The next paper as text; pulses of the drawer are passed over."""
    while not (found := printer.printed.get(timeout=WAIT)).pieces:
        pass
    return found.text


def nothing_more(printer: VirtualPrinter) -> bool:
    """Whether nothing came out that was not looked at."""
    try:
        printer.printed.get_nowait()
    except Empty:
        return True
    return False


def jobs(till: RealTill) -> list[tuple[Any, ...]]:
    """Kind and state of every job in the journal of a till."""
    with sqlite3.connect(till.folder / "journal.db") as journal:
        found = journal.execute("SELECT kind, state FROM print_jobs ORDER BY seq").fetchall()
    journal.close()
    return found
