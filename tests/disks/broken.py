"""Breaks files of a journal and looks at what the till makes of it: what it says, and what is there."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from shared.edits import Open, Payment, Table
from shared.fold import fold
from shared.sqlite import DiskTrouble
from tests.power.cuts import put_down
from tests.till_app.store.making import begun, line
from till_app.opening import CannotStart, open_journal, warning
from till_app.settings import Settings
from till_app.store.health import Health
from till_app.store.reading import edit_of
from till_app.store.store import Store


@dataclass(frozen=True)
class Seen:
    """`said`: what a person reads at the start. `edits` that are there; `troubles` that a check finds."""

    said: str
    edits: frozenset[str] = frozenset()
    troubles: tuple[str, ...] = ()


def clock() -> datetime:
    """A clock that stands."""
    return datetime(2026, 3, 14, 18, 0, tzinfo=UTC)


def journal(folder: Path) -> Store:
    """An open journal in a folder of its own, made as the till makes it."""
    folder.mkdir(parents=True)
    return open_journal(Settings(folder=folder, server=""), clock).store


def ring(store: Store, orders: int) -> set[str]:
    """So many orders, every third one with a payment; their edits."""
    for number in range(orders):
        session_id = begun(store, lines=3)
        with store.begin() as tx:
            tx.journal.write(session_id, 7, Table(table=f"Table {number}"))
            if number % 3 == 0:
                paid = Payment(payment_id=f"p-{number}", method="cash", amount=600, tendered=600, change=0)
                tx.journal.write(session_id, 7, paid)
    return edits_of(store)


def edits_of(store: Store) -> set[str]:
    """The ids of the edits that can be read."""
    with store.begin() as tx:
        return {edit.id for row in tx.journal.every_edit() if (edit := edit_of(row[3])) is not None}


def left_by(folder: Path) -> dict[str, bytes]:
    """The files as a kill at this moment would leave them."""
    return {
        file.name: file.read_bytes() for file in folder.glob("journal*") if not file.name.endswith("-shm")
    }


def flipped(content: bytes, place: int, chance: Random) -> bytes:
    """The same with one bit the other way round."""
    made = bytearray(content)
    made[place] ^= 1 << chance.randrange(8)
    return bytes(made)


def opened(files: dict[str, bytes], folder: Path) -> Seen:
    """What the till says and has when it opens these files; then it sells, as it must be able to."""
    settings = Settings(folder=put_down(files, folder), server="")
    try:
        found = open_journal(settings, clock)
    except CannotStart as sentence:
        return Seen(str(sentence))
    store = found.store
    try:
        troubles = Health(store).check().troubles
        try:
            edits = edits_of(store)
        except DiskTrouble:
            edits = set()
        session_id = store.new_id()
        with store.begin() as tx:
            tx.journal.write(session_id, 7, Open(currency="GBP"), line("1"))
            assert fold(session_id, *tx.journal.looked_up(session_id)).total == 560
    finally:
        store.close()
    # The plural is the catalogue's, if one is loaded.
    said = warning(settings, found).replace("change(s)", "changes")
    return Seen(said, frozenset(edits), troubles)
