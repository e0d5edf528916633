"""A program: an evening at a real journal, run under the tracer; tells of each transaction once it is kept.

It forks a till that opens the journal, sells and ends, in order or without a word; then the next one.
"""

import os
import sys
from decimal import Decimal
from pathlib import Path
from typing import Literal

import msgspec

from shared.edits import (
    Change,
    Close,
    LineAdd,
    Open,
    Payment,
    PaymentIntent,
    QtyDelta,
    SessionNote,
    Table,
)
from shared.paper import Row
from shared.wire import Site
from tests.till_app.store.making import Clock, chain_of, chance_of, foreign, line, logged, open_store
from till_app.store import witness
from till_app.store.store import Store, Transaction

Way = Literal["sound", "off", "normal", "early"]
"""`off`, `normal`: SQLite does not wait for the disk. `early`: it is told before it is committed."""

RUNS = 3


class Kept(msgspec.Struct, frozen=True):
    """What one transaction kept, as it was told: its edits, and how the journal stood after it."""

    edits: tuple[str, ...]
    receipt: int
    waiting: int
    witnessed: str


class Till:
    """One run of the till. `till_id` 3, one cashier."""

    def __init__(self, path: Path, seed: int, way: Way) -> None:
        self._chance = chance_of(seed)
        self._clock = Clock()
        self._clock.move(seed)
        self._way = way
        self._store: Store = open_store(path, self._clock, self._chance)
        if way in ("off", "normal"):
            self._store._connection.execute(f"PRAGMA synchronous={way}")
        with self._store.begin() as tx:
            tx.identity.enrol(3, Site(1, "The Lantern", "GBP"))
            kept = self._kept(tx, ())
        self._tell(kept)

    def sell(self, taps: int) -> None:
        """So many taps, one order after the other."""
        session_id, lines = self._store.new_id(), 0
        for number in range(1, taps + 1):
            self._clock.move(2)
            match self._chance.randrange(10) if lines else -1:
                case -1:
                    self._tap(session_id, Open(currency="GBP"), line("line-0"))
                    lines = 1
                case 0 | 1 | 2 | 3:
                    self._tap(session_id, *self._round(lines))
                    lines += 1
                case 4 | 5:
                    self._tap(session_id, QtyDelta(line_id="line-0", delta=Decimal(1)))
                case 6:
                    self._tap(session_id, Table(table=f"Table {number}"))
                case 7:
                    self._tap(session_id, SessionNote(text="no ice, " * self._chance.randrange(200)))
                case 8:
                    self._hear(session_id)
                case _:
                    self._pay(session_id)
                    session_id, lines = self._store.new_id(), 0
            if number % 25 == 0:
                self._store.checkpoint()

    def close(self) -> None:
        """Ends in order."""
        self._store.close()

    def _round(self, lines: int) -> list[LineAdd]:
        count = self._chance.choice((1, 1, 1, 12))
        return [line(f"line-{lines}-{one}", name="Stout " * (one + 1)) for one in range(count)]

    def _pay(self, session_id: str) -> None:
        total = 100
        payment_id = self._store.new_id()
        self._tap(session_id, PaymentIntent(payment_id=payment_id, method="cash", amount=total))
        payment = Payment(payment_id=payment_id, method="cash", amount=total, tendered=total, change=0)
        self._tap(session_id, payment, is_close=True)

    def _tap(self, session_id: str, *changes: Change, is_close: bool = False) -> None:
        with self._store.begin() as tx:
            if is_close:
                changes = (*changes, self._closing(tx, session_id))
                tx.print_jobs.add("bar", "receipt", "Receipt", (Row("total", "Total", "1.00"),), session_id)
            made = tx.journal.write(session_id, 7, *changes)
            kept = self._kept(tx, tuple(edit.id for edit in made))
            if self._way == "early":
                self._tell(kept)
        if self._way != "early":
            self._tell(kept)

    def _hear(self, session_id: str) -> None:
        """The server has some of it, and something of another till."""
        with self._store.begin() as tx:
            log = tx.journal.log(session_id)
            edits = (*(entry.edit for entry in log), *tx.journal.own(session_id)[:4])
            tx.copies.replace(session_id, 1, logged(edits), len(edits), chain_of(edits))
            tx.copies.acknowledge(session_id, len(edits), edits[-1].hash)
            other = self._store.new_id()
            theirs = foreign(other, Open(currency="GBP"), line("line-1"), seed=self._chance.randrange(10**9))
            tx.copies.append(other, logged(theirs))
            kept = self._kept(tx, ())
        self._tell(kept)

    def _closing(self, tx: Transaction, session_id: str) -> Close:
        return Close(
            transaction_id=self._store.new_id(), receipt=tx.identity.next_receipt(), total=100, discount=0,
            taxes=(), currency="GBP", settles=(session_id,), lines=(),
        )  # fmt: skip

    def _kept(self, tx: Transaction, edits: tuple[str, ...]) -> Kept:
        return Kept(edits, tx.identity.last_receipt, tx.unsent.count(), "")

    def _tell(self, kept: Kept) -> None:
        seen = witness.read(witness.beside(self._store.path))
        kept = msgspec.structs.replace(kept, witnessed="" if seen is None else seen.hash)
        os.write(1, b"told %s\n" % msgspec.json.encode(kept))


def main(path: Path, seed: int, taps: int, way: Way) -> None:
    """An evening of so many runs, each with so many taps."""
    for run in range(RUNS):
        child = os.fork()
        if child == 0:
            till = Till(path, seed * 100 + run, way)
            till.sell(taps)
            if run % 2:
                till.close()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            sys.exit(f"run {run} ended with {status}")


if __name__ == "__main__":
    _, _path, _seed, _taps, _way = sys.argv
    main(Path(_path), int(_seed), int(_taps), msgspec.convert(_way, Way))
