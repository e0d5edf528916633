"""What SQLite can do by itself: group commits of an order of 1 KB raised and its edit written down."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import msgspec

from tests.bench.bare_server import RAISE, TABLES
from tests.bench.pushes import order_of

_ORDERS = 50
_IN_A_GROUP = 50
_EDITS = 10_000


class RawGroups:
    """A file of its own with 50 orders, each raised again and again."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._body = msgspec.json.encode(order_of(0))
        self._revs = 0
        with closing(self._opened()) as driver:
            for sentence in TABLES:
                driver.execute(sentence)
            rows = [(str(number), 0, self._body) for number in range(_ORDERS)]
            driver.executemany("INSERT INTO orders VALUES (?, ?, ?)", rows)

    def measured(self) -> tuple[float, float]:
        """Edits per second and µs on a processor for each: fifty in a transaction, sentence by sentence."""
        with closing(self._opened()) as driver:
            worked, began = time.thread_time(), time.perf_counter()
            for _ in range(_EDITS // _IN_A_GROUP):
                driver.execute("BEGIN IMMEDIATE")
                for number in range(_IN_A_GROUP):
                    driver.execute(RAISE, (self._body, str(number), self._revs))
                    driver.execute("INSERT INTO edits (id, body) VALUES (?, ?)", (str(number), self._body))
                driver.execute("COMMIT")
                self._revs += 1
            took, worked = time.perf_counter() - began, time.thread_time() - worked
            return _EDITS / took, worked / _EDITS * 1e6

    def _opened(self) -> sqlite3.Connection:
        driver = sqlite3.connect(self._file, isolation_level=None)
        driver.execute("PRAGMA journal_mode=WAL")
        driver.execute("PRAGMA synchronous=FULL")
        return driver
