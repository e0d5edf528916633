"""A program: forks writers of a journal, kills each at a random moment, and looks at what is left.

It imports once and forks, so that hundreds of kills take seconds. Prints one line of JSON.
"""

import os
import select
import signal
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from random import Random

import msgspec

from shared.edits import Open, Payment, PaymentIntent, QtyDelta, Table
from shared.fold import fold
from tests.till_app.store.making import chance_of, line
from till_app.store.health import Health
from till_app.store.store import Store

KILLS_PER_JOURNAL = 20


def main(folder: Path, kills: int, seed: int) -> None:
    """Kills so many writers and tells what became of the edits they had acknowledged."""
    chance = chance_of(seed)
    acknowledged: list[str] = []
    told, in_writing, troubles = 0, 0, []
    for kill in range(kills):
        path = folder / f"journal-{kill // KILLS_PER_JOURNAL}.db"
        if kill % KILLS_PER_JOURNAL == 0:
            acknowledged = []
        fresh = _killed(path, chance)
        told += len(fresh)
        in_writing += bool(fresh)
        acknowledged += fresh
        troubles += _looked_at(path, acknowledged)
    answer = {"kills": kills, "acknowledged": told, "in_writing": in_writing, "troubles": troubles}
    sys.stdout.write(msgspec.json.encode(answer).decode() + "\n")


def _killed(path: Path, chance: Random) -> list[str]:
    """The ids that a writer acknowledged before it was killed."""
    ours, its = os.pipe()
    # Some are killed while they open the journal, most while they write: counted in edits, because a
    # busy machine writes fewer in the same time.
    after = chance.randrange(1, 16) if chance.random() < 0.9 else 0
    delay = chance.random() * 0.04
    child = os.fork()
    if child == 0:
        os.close(ours)
        _write(path, its)
        os._exit(1)
    os.close(its)
    said = b""
    while said.count(b"\n") < after and (more := os.read(ours, 65536)):
        said += more
    end = time.monotonic() + delay
    while (left := end - time.monotonic()) > 0:
        if select.select([ours], [], [], left)[0]:
            said += os.read(ours, 65536)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(ours, 65536):
        said += more
    os.close(ours)
    # A line without its end was not told.
    return said.decode().split("\n")[:-1]


def _write(path: Path, told: int) -> None:
    """Writes edits for ever and tells each id once it is committed, never before."""
    store = _open(path)
    session_id = store.new_id()
    for number in _numbers():
        with store.begin() as tx:
            match number % 6:
                case 0:
                    session_id = store.new_id() if number % 30 == 0 else session_id
                    made = tx.journal.write(session_id, 7, Open(currency="GBP"), line(f"line-{number}"))
                case 5:
                    intent = PaymentIntent(payment_id=f"p-{number}", method="cash", amount=100)
                    payment = Payment(
                        payment_id=intent.payment_id, method="cash", amount=100, tendered=100, change=0
                    )
                    made = tx.journal.write(session_id, 7, intent, payment)
                case 3:
                    made = tx.journal.write(session_id, 7, Table(table=f"Table {number}"))
                case _:
                    delta = QtyDelta(line_id=f"line-{number - number % 6}", delta=Decimal(1))
                    made = tx.journal.write(session_id, 7, delta)
        os.write(told, "".join(f"{edit.id}\n" for edit in made).encode())


def _looked_at(path: Path, acknowledged: list[str]) -> list[str]:
    """What is wrong with the journal after a kill."""
    store = _open(path)
    troubles = list(Health(store).check().troubles)
    with store.begin() as tx:
        found = set()
        for session in tx.journal.open_sessions():
            own = tx.journal.own(session.session_id)
            found |= {edit.id for edit in own}
            if [edit.n for edit in own] != list(range(1, len(own) + 1)):
                troubles.append(f"gaps in {session.session_id}")
            if fold(session.session_id, (), own) != session:
                troubles.append(f"snapshot of {session.session_id}")
        missing = set(acknowledged) - found
        if missing:
            troubles.append(f"{len(missing)} acknowledged edits missing")
        if tx.unsent.count() != tx.journal.count():
            troubles.append("unsent")
        if store.found.value not in ("as_left", "new"):
            troubles.append(f"found {store.found}")
    store.close()
    return troubles


def _open(path: Path) -> Store:
    return Store.open(path, clock=lambda: datetime.now(UTC), entropy=os.urandom, fingerprint="machine 1")


def _numbers() -> Iterator[int]:
    number = 0
    while True:
        yield number
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
