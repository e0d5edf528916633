"""Looks at a journal after a power cut: all that was acknowledged is there, once, and no false alarm."""

from pathlib import Path
from random import Random

import msgspec

from shared.edits import Edit, Open
from shared.fold import fold
from shared.sqlite import DiskTrouble
from tests.power.calls import Event, Told
from tests.power.evening import Kept
from tests.till_app.store.making import Clock, line
from till_app.store import witness
from till_app.store.health import Health
from till_app.store.salvage import open_or_salvage
from till_app.store.store import Found, Store, Transaction

_kept = msgspec.json.Decoder(Kept)
_edit = msgspec.json.Decoder(Edit)


def history_of(events: tuple[Event, ...]) -> list[Kept]:
    """What was told of each transaction, in order."""
    return [_kept.decode(event.what) for event in events if isinstance(event, Told)]


def look(path: Path, history: list[Kept], told: int, chance: Random) -> list[str]:
    """What is wrong with the journal of an image, of whose history so many transactions had been told.

    One more may be in it: the one that was at work when the power went. Then selling goes on.
    """
    clock = Clock()
    clock.move(10_000)
    seen = witness.read(witness.beside(path))
    try:
        opened = open_or_salvage(path, clock=clock, entropy=chance.randbytes, fingerprint="machine 1")
    except DiskTrouble as trouble:
        return [f"cannot be opened: {trouble}"]
    store = opened.store
    troubles = [] if opened.salvaged is None else [f"false alarm: {opened.salvaged}"]
    allowed = (Found.AS_LEFT, Found.NEW) if told == 0 else (Found.AS_LEFT,)
    if store.found not in allowed:
        troubles.append(f"found {store.found}")
    troubles += Health(store).check().troubles
    with store.begin() as tx:
        troubles += _compare(tx, history, told)
        troubles += _folds(tx)
    possible = {kept.witnessed for kept in history[max(0, told - 1) : told + 1]} | (
        {""} if not told else set()
    )
    if ("" if seen is None else seen.hash) not in possible:
        troubles.append(f"the witness says {seen}, not one of {possible}")
    troubles += _sell(store)
    store.close()
    return troubles


def _compare(tx: Transaction, history: list[Kept], told: int) -> list[str]:
    """Edits, receipts and what waits are as after what was told, or after one transaction more."""
    ids = [_edit.decode(row[3]).id for row in tx.journal.every_edit()]
    found = (set(ids), tx.identity.last_receipt, tx.unsent.count())
    if len(ids) != len(set(ids)):
        return ["an edit is there twice"]
    for count in (told, told + 1):
        kept = history[:count]
        last = kept[-1] if kept else Kept((), 0, 0, "")
        if found == ({one for each in kept for one in each.edits}, last.receipt, last.waiting):
            return []
    expected = {one for each in history[:told] for one in each.edits}
    missing, more = len(expected - found[0]), len(found[0] - expected)
    stand = f"receipt {found[1]}, {found[2]} waiting, {told} transactions told"
    return [f"{missing} acknowledged edits missing, {more} more than told, {stand}"]


def _folds(tx: Transaction) -> list[str]:
    """What is shown is what the edits make."""
    sessions = {row[0] for row in tx.journal.every_edit()}
    return [
        f"the order {one} is not what its edits make"
        for one in sorted(sessions)
        if fold(one, *tx.journal.looked_up(one)) != tx.journal.session(one)
    ]


def _sell(store: Store) -> list[str]:
    """Selling goes on."""
    session_id = store.new_id()
    with store.begin() as tx:
        tx.journal.write(session_id, 7, Open(currency="GBP"), line("line-1"))
    with store.begin() as tx:
        return [] if tx.journal.session(session_id).total == 560 else ["a new order is not kept"]
