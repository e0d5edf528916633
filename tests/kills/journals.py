"""Journals of the scenes: opened with the real clock, filled by people, and looked at after a kill."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import msgspec

from shared.edits import Edit
from shared.fold import fold
from shared.wire import Site
from tests.till_app.desk.counter import Clock, Counter
from tests.wire.crew import Crew
from till_app.store.health import Health
from till_app.store.store import Found, Store

MACHINE = "machine 1"
_edit = msgspec.json.Decoder(Edit)


def now() -> datetime:
    """This machine's clock."""
    return datetime.now(UTC)


def opened(path: Path, kind: type[Store] = Store, till_id: int = 1) -> Counter:
    """A desk over the journal at `path`, enrolled as that till."""
    store = kind.open(path, clock=now, entropy=os.urandom, fingerprint=MACHINE)
    with store.begin() as tx:
        if tx.identity.till_id != till_id:
            tx.identity.enrol(till_id, Site(site_id=1, name="The Lantern", currency="GBP"))
    return Counter(store, Clock(), till_id)


def filled(path: Path, chance: Random, acts: int, till_id: int = 1) -> list[Edit]:
    """A new journal in which people worked, closed again; its edits in the order they were made."""
    counter = opened(path, till_id=till_id)
    crew = Crew(chance)
    for _ in range(acts):
        crew.act(counter)
    made = edits_of(counter.store)
    counter.store.close()
    return made


def edits_of(store: Store) -> list[Edit]:
    """Every own edit of a journal, order by order."""
    with store.begin() as tx:
        return [_edit.decode(doc) for _, _, _, doc in tx.journal.every_edit()]


def troubles_of(store: Store, acknowledged: Iterable[str], *, unsent: bool = True) -> list[str]:
    """What is wrong with a journal after a kill; with `unsent` nothing of it was ever sent."""
    troubles = list(Health(store).check().troubles)
    made = edits_of(store)
    missing = set(acknowledged) - {edit.id for edit in made}
    if missing:
        troubles.append(f"{len(missing)} acknowledged edits are missing")
    if store.found not in (Found.AS_LEFT, Found.NEW):
        troubles.append(f"found {store.found}")
    with store.begin() as tx:
        for session_id in {edit.session_id for edit in made}:
            log, own = tx.journal.looked_up(session_id)
            if fold(session_id, log, own) != tx.journal.session(session_id):
                troubles.append(f"the snapshot of {session_id}")
            mine = [edit.n for edit in made if edit.session_id == session_id]
            if mine != list(range(1, len(mine) + 1)):
                troubles.append(f"gaps in {session_id}")
        if unsent and tx.unsent.count() != len(made):
            troubles.append("the queue")
    return troubles


def copied(source: Path, to: Path) -> None:
    """A database with all that lies beside it under its name; of what lay there before, nothing is left."""
    for left in to.parent.glob(f"{to.stem}.*"):
        left.unlink()
    for beside in source.parent.glob(f"{source.stem}.*"):
        (to.parent / f"{to.stem}{beside.name.removeprefix(source.stem)}").write_bytes(beside.read_bytes())
