"""An edit in the till's journal beside its bare SQL: python -m tests.bench.journal [ROUNDS].

Every sentence that an edit of ours runs is written down and run again, by sqlite3 alone, in a second file
that was a copy of the first: the same rows, the same bytes, the same disk, a moment later.
"""

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shared.catalogue import Product
from sync_server.demo.venue import lantern
from tests.bench.figures import Row, percentile, table
from till_app.desk.ordering import Done, Ordering
from till_app.store.held import Held
from till_app.store.store import Store

_LINES = (8, 200)
_EDITS_BEFORE = 100_000
_PAST = """INSERT INTO edits (id, session_id, replica, n, at, hash, doc)
    WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < ?)
    SELECT printf('past-%08d', i), printf('order-%06d', i / 20), 'past', 1 + i % 20,
    '2026-03-01T12:00:00.000Z', '', zeroblob(600) FROM numbers"""


class Bare:
    """sqlite3 on the copy: runs what it is given in one transaction."""

    def __init__(self, file: Path) -> None:
        self._driver = sqlite3.connect(file, isolation_level=None)
        self._driver.execute("PRAGMA journal_mode=WAL")
        self._driver.execute("PRAGMA synchronous=FULL")

    def run(self, sentences: list[tuple[str, Any]]) -> float:
        """Milliseconds of the transaction."""
        began = time.perf_counter()
        for sentence, given in sentences:
            self._driver.execute(sentence, given).fetchall()
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        """Puts it away."""
        self._driver.close()


def opened(file: Path) -> Store:
    """The journal, with nobody but us at it."""
    return Store.open(file, clock=lambda: datetime.now(UTC), entropy=os.urandom, fingerprint="bench")


def journal_rows(folder: Path, runs: int, rounds: int) -> list[Row]:
    """Edits of short and long orders in a journal of 100,000 edits: median and 99th percentile."""
    file, copy = folder / "journal.db", folder / "bare.db"
    opened(file).close()
    with closing(sqlite3.connect(file)) as journal:
        journal.execute(_PAST, (_EDITS_BEFORE,))
        journal.commit()
    store = opened(file)
    products = [one for one in lantern().catalogue.products if not one.option_groups and not one.sold_out]
    orders = {lines: _begun(store, products, lines) for lines in _LINES}
    store.checkpoint()
    shutil.copyfile(file, copy)
    bare = Bare(copy)
    halves = {n: Row(f"edit of {n} lines, p50", "ms", "its SQL alone", most=1.5) for n in _LINES}
    worst = {n: Row(f"edit of {n} lines, p99", "ms", "its SQL alone", most=2) for n in _LINES}
    for _ in range(runs):
        for lines, order in orders.items():
            mine, others = _edits(store, bare, order, rounds)
            halves[lines].add(percentile(mine, 0.5), percentile(others, 0.5))
            worst[lines].add(percentile(mine, 0.99), percentile(others, 0.99))
    bare.close()
    store.close()
    return [*halves.values(), *worst.values()]


def _begun(store: Store, products: list[Product], lines: int) -> str:
    ordering, order = _ordering(store), store.new_id()
    for number, product in zip(range(lines), cycle(products), strict=False):
        # A note keeps the next of the same product on a line of its own.
        done = ordering.add(order, 1, product, Decimal(1), currency="GBP")
        assert isinstance(done, Done), done
        ordering.note(order, 1, done.line_id, f"guest {number}")
    return order


def _edits(store: Store, bare: Bare, order: str, rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds of one more of a line, ours and bare, by turns."""
    ordering = _ordering(store)
    with store.begin() as tx:
        line_ids = [line.line_id for line in tx.journal.session(order).lines]
    mine, others = [], []
    ear = _Ear()
    for _, line_id in zip(range(rounds), cycle(line_ids), strict=False):
        took, said = ear.heard(partial(ordering.change_by, order, 1, line_id, Decimal(1)))
        mine.append(took)
        others.append(bare.run(said))
    ear.close()
    return mine, others


def _ordering(store: Store) -> Ordering:
    with store.begin() as tx:
        return Ordering(store, tx.identity.till_id)


class _Ear:
    """Hears every sentence that the journal says, and what it is given."""

    def __init__(self) -> None:
        self._said: list[tuple[str, Any]] = []
        self._run, self._change = Held.run, Held.change
        Held.run = self._hearing(Held.run)  # type: ignore[method-assign]  # until `close`
        Held.change = self._hearing(Held.change)  # type: ignore[method-assign]

    def _hearing(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def hear(held: Held, sentence: str, values: Sequence[Any] = ()) -> Any:
            self._said.append((sentence, values))
            return real(held, sentence, values)

        return hear

    def heard(self, act: Callable[[], object]) -> tuple[float, list[tuple[str, Any]]]:
        """Milliseconds of the act, and its transaction, sentence by sentence."""
        self._said.clear()
        began = time.perf_counter()
        act()
        took = (time.perf_counter() - began) * 1000
        return took, [("BEGIN IMMEDIATE", ()), *self._said, ("COMMIT", ())]

    def close(self) -> None:
        """Listens no more."""
        Held.run, Held.change = self._run, self._change  # type: ignore[method-assign]


def main(runs: int, rounds: int) -> None:
    """Measures and prints."""
    with TemporaryDirectory() as place:
        print(table(journal_rows(Path(place), runs, rounds)))  # noqa: T201 - a command at a terminal.


if __name__ == "__main__":
    main(5, int((*sys.argv, "100")[1]))
