"""A program: a clerk at a journal who does as a line of JSON says, and says what came of it in another.

The journal is opened as the till opens it, so a No is the sentence that a person reads.
"""

import os
import resource
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from shared.edits import Edit, Open
from shared.sqlite import DiskTrouble
from tests.till_app.store.making import line
from till_app.opening import CannotStart, open_journal, warning
from till_app.settings import Settings
from till_app.store.health import Health
from till_app.store.store import Store

_edit = msgspec.json.Decoder(Edit)


class Order(msgspec.Struct, frozen=True):
    """What to do, and with how much: so many orders to sell, bytes that no file may grow beyond."""

    do: Literal["open", "sell", "limit", "checkpoint", "close"]
    number: int = 0


class Answer(msgspec.Struct, frozen=True):
    """`said`: what a person reads; `edits`: what was acknowledged, or at `open` what is there."""

    said: str = ""
    edits: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()


class Clerk:
    """Does what an order says."""

    def __init__(self, folder: Path) -> None:
        self._settings = Settings(folder=folder, server="")
        self._store: Store | None = None

    def do(self, order: Order) -> Answer:
        """What came of it."""
        match order.do:
            case "open":
                return self._open()
            case "limit":
                _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
                resource.setrlimit(resource.RLIMIT_FSIZE, (order.number or most, most))
                return Answer()
        assert self._store is not None
        match order.do:
            case "sell":
                return self._sell(self._store, order.number)
            case "checkpoint":
                try:
                    self._store.checkpoint()
                except DiskTrouble as trouble:
                    return Answer(troubles=(trouble.reason,))
            case "close":
                self._store.close()
        return Answer()

    def _open(self) -> Answer:
        try:
            opened = open_journal(self._settings, lambda: datetime.now(UTC))
        except CannotStart as sentence:
            return Answer(str(sentence))
        self._store = opened.store
        troubles = Health(self._store).check().troubles
        with self._store.begin() as tx:
            edits = tuple(_edit.decode(row[3]).id for row in tx.journal.every_edit())
        return Answer(warning(self._settings, opened), edits, troubles)

    def _sell(self, store: Store, number: int) -> Answer:
        edits, troubles = [], []
        for _ in range(number):
            try:
                session_id = store.new_id()
                with store.begin() as tx:
                    made = tx.journal.write(session_id, 7, Open(currency="GBP"), line("1", "Stout " * 150))
                edits += [edit.id for edit in made]
            except DiskTrouble as trouble:
                troubles.append(trouble.reason)
        return Answer(edits=tuple(edits), troubles=tuple(troubles))


if __name__ == "__main__":
    clerk = Clerk(Path(sys.argv[1]))
    for asked in sys.stdin:
        answer = clerk.do(msgspec.json.decode(asked, type=Order))
        os.write(1, msgspec.json.encode(answer) + b"\n")
