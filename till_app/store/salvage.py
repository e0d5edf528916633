"""A journal that cannot be read: set aside whole, begun anew, every readable edit brought over."""

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from shared.edits import Edit, fits
from shared.sqlite import DiskTrouble
from shared.wire import Site, TillPlace
from till_app.store import witness
from till_app.store.identity import Current
from till_app.store.reading import edit_of
from till_app.store.store import Store
from till_app.store.wreckage import edits_in

_PARTS = ("", "-wal", "-shm")
_KEPT_FACTS: Mapping[str, type] = {"till_id": int, "till": TillPlace, "site": Site, "current": Current}
"""Facts that a new journal goes on with, and what their text must mean to be believed."""

_FROM_BOTH_ENDS = ("SELECT seq, doc FROM edits ORDER BY seq", "SELECT seq, doc FROM edits ORDER BY seq DESC")


@dataclass(frozen=True)
class Salvaged:
    """What became of a broken journal: where it lies now, and how many edits were brought over.

    At most `lost` edits before the newest readable one could not be read.
    """

    folder: Path
    brought: int
    lost: int
    reason: str


@dataclass(frozen=True)
class Opened:
    """An open journal, and what had to be done to open it."""

    store: Store
    salvaged: Salvaged | None = None


def open_or_salvage(
    path: Path, *, clock: Callable[[], datetime], entropy: Callable[[int], bytes], fingerprint: str
) -> Opened:
    """Opens the journal; a corrupt one is set aside and its readable edits are issued again by a new one.

    Raises DiskTrouble for every other reason (full, read-only, locked), and JournalTooNew.
    """
    try:
        return Opened(Store.open(path, clock=clock, entropy=entropy, fingerprint=fingerprint))
    except DiskTrouble as trouble:
        if trouble.reason != "corrupt":
            raise
        reason = trouble.detail
    replicas = {tip.replica for tip in witness.seen(path)}
    folder = set_aside(path, clock())
    edits, lost, facts = _read(folder, path.name, replicas)
    store = Store.open(path, clock=clock, entropy=entropy, fingerprint=fingerprint)
    with store.begin() as tx:
        tx.identity.receipts_from(int(facts.pop("receipt", "0")))
        for key, value in sorted(facts.items()):
            tx.identity.keep_fact(key, value)
        brought = tx.replicas.take_in(edits)
    return Opened(store, Salvaged(folder, brought, lost, reason))


def set_aside(path: Path, now: datetime) -> Path:
    """Moves a journal that nobody has open, with all that belongs to it, into a folder beside it.

    The witness stays where it is, but says only which receipt numbers are used.
    """
    receipt = max((tip.receipt for tip in witness.seen(path)), default=0)
    with suppress(OSError):
        # Nothing that it saw is expected of the journal that begins now.
        witness.write(witness.beside(path), witness.Tip("", "", 0, "", receipt))
        witness.note_beside(path).unlink(missing_ok=True)
    folder = path.with_name(f"{path.stem}-broken-{now:%Y%m%d-%H%M%S-%f}")
    folder.mkdir()
    for part in _PARTS:
        file = path.with_name(path.name + part)
        if file.exists():
            file.rename(folder / file.name)
    return folder


def _read(folder: Path, name: str, replicas: set[str]) -> tuple[list[Edit], int, dict[str, str]]:
    """The edits that can be read from a copy of a broken journal, how many cannot, and its facts.

    `replicas`: those that the journal is known to have had, to know its edits by where no table says so.
    """
    copy = folder / "reading"
    copy.mkdir()
    for part in _PARTS:
        if (folder / (name + part)).exists():
            shutil.copy2(folder / (name + part), copy / (name + part))
    docs: dict[int, object] = {}
    facts: dict[str, str] = {}
    with closing(sqlite3.connect(copy / name)) as connection:
        # Each of these may fail by itself; with nothing at all the server fills what it has.
        with suppress(sqlite3.DatabaseError):
            facts = _believed(connection.execute("SELECT key, value FROM facts").fetchall())
        with suppress(sqlite3.DatabaseError):
            replicas |= {str(row[0]) for row in connection.execute("SELECT replica FROM replicas")}
        for statement in _FROM_BOTH_ENDS:
            with suppress(sqlite3.DatabaseError):
                docs.update(connection.execute(statement))
    shutil.rmtree(copy)
    edits = [edit for _, doc in sorted(docs.items()) if (edit := _edit_of(doc)) is not None]
    known = {edit.id for edit in edits}
    for part in ("-wal", ""):
        fresh = [edit for edit in edits_in(folder / (name + part), replicas) if edit.id not in known]
        known |= {edit.id for edit in fresh}
        edits += fresh
    return edits, max(0, max(docs, default=0) - len(edits)), facts


def _believed(rows: list[tuple[object, object]]) -> dict[str, str]:
    """Of what a broken table says, the facts to go on with; a flipped bit may have made nonsense of any."""
    facts = {}
    for key, value in rows:
        meaning = {"receipt": int, **_KEPT_FACTS}.get(key) if isinstance(key, str) else None
        if isinstance(key, str) and isinstance(value, str) and meaning is not None:
            with suppress(msgspec.MsgspecError):
                msgspec.json.decode(value, type=meaning)
                facts[key] = value
    return facts


def _edit_of(doc: object) -> Edit | None:
    """An edit whose hash is true of what it says, else None."""
    edit = edit_of(doc)
    return edit if edit is not None and fits(edit) else None
