"""An edit in the till's journal beside its bare SQL: python -m tests.bench.journal [RUNS].

Every sentence that an edit of ours runs is written down and run again, by sqlite3 alone, in a second file
that was a copy of the first: the same rows, the same bytes, the same disk, a moment later.
"""

import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shared.catalogue import Product
from shared.fold import fold
from tests.bench.figures import Row, half_and_worst, percentile, table
from tests.bench.long_journal import USER, give_past, opened, plain_products
from till_app.desk.ordering import Done, Ordering
from till_app.store.held import Held
from till_app.store.store import Store

_SHORT, _LONG = _LINES = (8, 200)
_EDITS_BEFORE = 100_000
_FEW_BEFORE = 1_000
_ROUNDS = 150
_FOLDS = 5


@dataclass(frozen=True)
class Took:
    """Milliseconds of something, and how many of them on a processor."""

    all: float
    worked: float


class _Watch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._worked, self._began = time.thread_time(), time.perf_counter()

    def took(self) -> Took:
        return Took((time.perf_counter() - self._began) * 1000, (time.thread_time() - self._worked) * 1000)


class Bare:
    """sqlite3 on the copy: runs what it is given in one transaction."""

    def __init__(self, file: Path) -> None:
        self._driver = sqlite3.connect(file, isolation_level=None)
        self._driver.execute("PRAGMA journal_mode=WAL")
        self._driver.execute("PRAGMA synchronous=FULL")

    def run(self, sentences: list[tuple[str, Any]]) -> Took:
        """The transaction."""
        watch = _Watch()
        for sentence, given in sentences:
            self._driver.execute(sentence, given).fetchall()
        return watch.took()

    def close(self) -> None:
        """Puts it away."""
        self._driver.close()


def journal_rows(folder: Path, runs: int, rounds: int = _ROUNDS) -> list[Row]:
    """Edits of short and long orders in a journal of 100,000 edits: median and 99th percentile.

    Then the same edit after few and many edits, and of a short and a long order.
    """
    store, bare, orders = _prepared(folder / "long", _EDITS_BEFORE, _LINES)
    young, young_bare, young_orders = _prepared(folder / "young", _FEW_BEFORE, (_SHORT,))
    folds = _fold(store, orders[_LONG])
    working = "processor time of an edit"
    halves = {n: Row(f"edit of {n} lines, p50", "ms", "its SQL alone", most=1.5) for n in _LINES}
    worst = {n: Row(f"edit of {n} lines, p99", "ms", "its SQL alone", most=2) for n in _LINES}
    worked = {n: Row(f"{working} of {n} lines, p50", "ms", "its SQL alone") for n in _LINES}
    by_journal = Row(f"{working} after 100,000 edits, p50", "ms", "after 1,000", most=1.2)
    by_order = Row(f"{working} of 200 lines, p50", "ms", "of 8 lines and one fold of 200", most=1)
    for _ in range(runs):
        for lines, order in orders.items():
            both = _edits(store, bare, order, rounds)
            mine, others = (half_and_worst([one.all for one in side]) for side in both)
            halves[lines].add(mine[0], others[0])
            worst[lines].add(mine[1], others[1])
            worked[lines].add(*(percentile([one.worked for one in side], 0.5) for side in both))
        fresh, _ = _edits(young, young_bare, young_orders[_SHORT], rounds)
        short, long = (worked[lines].ours[-1] for lines in _LINES)
        by_journal.add(short, percentile([one.worked for one in fresh], 0.5))
        by_order.add(long, short + folds)
    for one in (bare, store, young_bare, young):
        one.close()
    return [*halves.values(), *worst.values(), *worked.values(), by_journal, by_order]


def _prepared(folder: Path, edits: int, lengths: Sequence[int]) -> tuple[Store, Bare, dict[int, str]]:
    """A journal with a past, a copy of it, and an open order of each length."""
    folder.mkdir()
    file, copy = folder / "journal.db", folder / "bare.db"
    give_past(file, edits)
    store = opened(file)
    products = plain_products()
    orders = {lines: _begun(store, products, lines) for lines in lengths}
    store.checkpoint()
    shutil.copyfile(file, copy)
    return store, Bare(copy), orders


def _fold(store: Store, order: str) -> float:
    """Milliseconds on a processor to fold the whole order."""
    with store.begin() as tx:
        own = tx.journal.own(order)
    times = []
    for _ in range(_FOLDS):
        watch = _Watch()
        fold(order, (), own)
        times.append(watch.took().worked)
    return percentile(times, 0.5)


def _begun(store: Store, products: list[Product], lines: int) -> str:
    ordering, order = _ordering(store), store.new_id()
    for number, product in zip(range(lines), cycle(products), strict=False):
        # A note keeps the next of the same product on a line of its own.
        done = ordering.add(order, USER, product, Decimal(1), currency="GBP")
        assert isinstance(done, Done), done
        ordering.note(order, USER, done.line_id, f"guest {number}")
    return order


def _edits(store: Store, bare: Bare, order: str, rounds: int) -> tuple[list[Took], list[Took]]:
    """One more of a line, ours and bare, by turns."""
    ordering = _ordering(store)
    with store.begin() as tx:
        line_ids = [line.line_id for line in tx.journal.session(order).lines]
    mine, others = [], []
    ear = _Ear()
    for _, line_id in zip(range(rounds), cycle(line_ids), strict=False):
        took, said = ear.heard(partial(ordering.change_by, order, USER, line_id, Decimal(1)))
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

    def heard(self, act: Callable[[], object]) -> tuple[Took, list[tuple[str, Any]]]:
        """The act, and its transaction, sentence by sentence."""
        self._said.clear()
        watch = _Watch()
        act()
        return watch.took(), [("BEGIN IMMEDIATE", ()), *self._said, ("COMMIT", ())]

    def close(self) -> None:
        """Listens no more."""
        Held.run, Held.change = self._run, self._change  # type: ignore[method-assign]


def main(runs: int) -> None:
    """Measures and prints."""
    with TemporaryDirectory() as place:
        print(table(journal_rows(Path(place), runs)))  # noqa: T201 - a command at a terminal.


if __name__ == "__main__":
    main(int((*sys.argv, "5")[1]))
