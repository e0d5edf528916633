"""A journal that cannot be read: set aside whole, begun anew, every readable edit brought over."""

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from shared.edits import Edit, fits
from shared.sqlite import DiskTrouble
from shared.wire import Site, TillPlace
from till_app.store import durable, witness
from till_app.store.identity import Current
from till_app.store.reading import edit_of
from till_app.store.store import Store
from till_app.store.wreckage import edits_in

_PARTS = ("", "-wal", "-shm")
_KEPT_FACTS: Mapping[str, type] = {"till_id": int, "till": TillPlace, "site": Site, "current": Current}
"""Facts that a new journal goes on with, and what their text must mean to be believed."""

_SALVAGED = "salvaged"
"""The fact that says of a new journal whose edits it has taken in."""

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


class _Begun(msgspec.Struct, frozen=True):
    """A note beside the journal of a salvage that is not at its end: nobody has sold since it was begun.

    `folder` is where the broken journal goes; `replicas` and `receipt` are what the witness knew of it.
    """

    folder: str
    reason: str
    replicas: tuple[str, ...]
    receipt: int
    is_aside: bool = False


def open_or_salvage(
    path: Path, *, clock: Callable[[], datetime], entropy: Callable[[int], bytes], fingerprint: str
) -> Opened:
    """Opens the journal; a corrupt one is set aside and its readable edits are issued again by a new one.

    A salvage that was cut off by a kill or a power cut is taken up again. Raises DiskTrouble for every other
    reason (full, read-only, locked), and JournalTooNew.
    """

    def opened() -> Store:
        return Store.open(path, clock=clock, entropy=entropy, fingerprint=fingerprint)

    begun = _begun(path)
    if begun is None:
        try:
            return Opened(opened())
        except DiskTrouble as trouble:
            if trouble.reason != "corrupt":
                raise
            begun = _begin(path, clock(), trouble.detail)
    folder = _set_aside(path, begun)
    edits, lost, facts = _read(folder, path.name, set(begun.replicas))
    try:
        store = opened()
    except DiskTrouble as trouble:
        if trouble.reason != "corrupt":
            raise
        # A power cut left half of the new journal, which held nothing yet that is not in the folder.
        _move(path, folder / f"begun-{clock():%Y%m%d-%H%M%S-%f}")
        store = opened()
    with store.begin() as tx:
        brought = tx.journal.count()
        if tx.identity.fact(_SALVAGED) != begun.folder:
            tx.identity.receipts_from(max(begun.receipt, int(facts.pop("receipt", "0"))))
            for key, value in sorted(facts.items()):
                tx.identity.keep_fact(key, value)
            tx.identity.keep_fact(_SALVAGED, begun.folder)
            brought = tx.replicas.take_in(edits)
    _note_beside(path).unlink()
    durable.sync_names(path.parent)
    return Opened(store, Salvaged(folder, brought, lost, begun.reason))


def _note_beside(path: Path) -> Path:
    return path.with_suffix(".salvage")


def _begun(path: Path) -> _Begun | None:
    with suppress(FileNotFoundError, msgspec.MsgspecError):
        return msgspec.json.decode(_note_beside(path).read_bytes(), type=_Begun)
    return None


def _begin(path: Path, now: datetime, reason: str) -> _Begun:
    """Notes durably what is to be done, before anything is moved."""
    tips = witness.seen(path)
    begun = _Begun(
        folder=f"{path.stem}-broken-{now:%Y%m%d-%H%M%S-%f}",
        reason=reason,
        replicas=tuple(sorted({tip.replica for tip in tips})),
        receipt=max((tip.receipt for tip in tips), default=0),
    )
    durable.replace(_note_beside(path), msgspec.json.encode(begun))
    return begun


def _set_aside(path: Path, begun: _Begun) -> Path:
    """Moves a journal that nobody has open, with all that belongs to it, into a folder beside it.

    The witness stays where it is, but says only which receipt numbers are used.
    """
    folder = path.with_name(begun.folder)
    if not begun.is_aside:
        with suppress(OSError):
            # Nothing that it saw is expected of the journal that begins now.
            witness.write(witness.beside(path), witness.Tip("", "", 0, "", begun.receipt))
            witness.note_beside(path).unlink(missing_ok=True)
        _move(path, folder)
        durable.replace(_note_beside(path), msgspec.json.encode(replace(begun, is_aside=True)))
    return folder


def _move(path: Path, folder: Path) -> None:
    """What there is of a journal goes into the folder, durable when this returns."""
    folder.mkdir(exist_ok=True)
    for part in _PARTS:
        file = path.with_name(path.name + part)
        if file.exists():
            file.rename(folder / file.name)
    for names in (folder, path.parent):
        durable.sync_names(names)


def _read(folder: Path, name: str, replicas: set[str]) -> tuple[list[Edit], int, dict[str, str]]:
    """The edits that can be read from a copy of a broken journal, how many cannot, and its facts.

    `replicas`: those that the journal is known to have had, to know its edits by where no table says so.
    """
    copy = folder / "reading"
    shutil.rmtree(copy, ignore_errors=True)
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
