"""What tests of store and sync make again and again: a clock, a journal, lines, a server's log."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from shared.edits import Edit, LineAdd, Logged, Open, body_of, kind_of, sealed
from shared.ids import START, chain_hash, stamp, uuid7
from till_app.store.store import Store

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        """On, or back."""
        self.now += timedelta(seconds=seconds)


def chance_of(seed: int) -> Random:
    """Chance that is the same each time."""
    return Random(seed)  # noqa: S311  # the ids of a test need not be secret


def open_store(path: Path, clock: Clock, chance: Random, fingerprint: str = "machine 1") -> Store:
    """A journal whose ids come from `chance`."""
    return Store.open(path, clock=clock, entropy=chance.randbytes, fingerprint=fingerprint)


def line(line_id: str, name: str = "Guinness", price: int = 560, quantity: int = 1) -> LineAdd:
    """A product rung up."""
    return LineAdd(
        line_id=line_id, product_id=1, name=name, category="beer", unit_price=price, tax_name="Standard",
        tax_rate=2000, quantity=Decimal(quantity),
    )  # fmt: skip


def begun(store: Store, lines: int = 1, user_id: int = 7) -> str:
    """A new order with so many lines "line-1", "line-2" …; its id."""
    session_id = store.new_id()
    with store.begin() as tx:
        changes = [line(f"line-{number}", price=100 * number) for number in range(1, lines + 1)]
        tx.journal.write(session_id, user_id, Open(currency="GBP"), *changes)
    return session_id


def foreign(session_id: str, *changes: Open | LineAdd, till_id: int = 2, seed: int = 99) -> tuple[Edit, ...]:
    """Edits that another till made of a session."""
    chance = chance_of(seed)
    edits: list[Edit] = []
    for n, change in enumerate(changes, 1):
        edit = Edit(
            id=uuid7(0, chance.randbytes(10)), session_id=session_id, replica=f"r-{seed}", n=n,
            kind=kind_of(change), v=1, user_id=8, till_id=till_id, at=stamp(NOON), seen=(),
            body=body_of(change),
        )  # fmt: skip
        edits.append(sealed(edit, edits[-1].hash if edits else START))
    return tuple(edits)


def logged(edits: Sequence[Edit], first: int = 1) -> tuple[Logged, ...]:
    """The edits as a server's log has them, from rev `first` on."""
    return tuple(Logged(rev, stamp(NOON), edit) for rev, edit in enumerate(edits, first))


def chain_of(edits: Sequence[Edit]) -> str:
    """The chain of a log of these edits."""
    chain = START
    for edit in edits:
        chain = chain_hash(chain, edit.hash)
    return chain
