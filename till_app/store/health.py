"""Is the journal sound, and is there room: checks, sizes, and the ballast that makes room at need."""

import os
import shutil
from dataclasses import dataclass

from shared.edits import fits
from shared.ids import START, chain_hash
from shared.sqlite import DiskTrouble
from till_app.store.reading import edit_of, logged_of
from till_app.store.store import Found, Store, Transaction

BALLAST = 4 * 1024 * 1024
"""Bytes set aside beside the journal, to be given up when the disk is full."""

LITTLE = 64 * 1024 * 1024
"""Free bytes below which a person should know."""


@dataclass(frozen=True)
class Report:
    """What a check found: `troubles` in plain words, empty when all is well; how much was checked."""

    troubles: tuple[str, ...]
    edits: int
    logged: int
    found: Found

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.troubles


class Health:
    """Looks after the file of one open journal."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ballast = store.path.with_suffix(".ballast")

    def check(self) -> Report:
        """Checks the file, every hash of our edits and every chain of our copies. Slow on a long journal."""
        try:
            troubles = list(self._store.integrity())
            with self._store.begin() as tx:
                edits, torn = _own_edits(tx)
                logged, broken = _copies(tx)
        except DiskTrouble as trouble:
            return Report((f"The journal cannot be read: {trouble.detail}.",), 0, 0, self._store.found)
        return Report((*troubles, *torn, *broken), edits, logged, self._store.found)

    def sizes(self) -> tuple[int, int, int]:
        """Bytes of the journal's files, free bytes and all bytes of its disk."""
        path = self._store.path
        files = (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm"))
        usage = shutil.disk_usage(path.parent)
        return sum(file.stat().st_size for file in files if file.exists()), usage.free, usage.total

    def is_short_of_room(self) -> bool:
        """Whether the disk is nearly full."""
        return self.sizes()[1] < LITTLE

    @property
    def has_ballast(self) -> bool:
        """Whether there is still something to give up."""
        return self._ballast.exists()

    def take_ballast(self) -> bool:
        """Sets room aside, if there is plenty; whether it is there now."""
        if not self.has_ballast and not self.is_short_of_room():
            fresh = self._ballast.with_suffix(".ballast-new")
            try:
                with fresh.open("wb") as file:
                    # Zeros would take no room on a disk that compresses or leaves holes.
                    file.write(os.urandom(BALLAST))
                fresh.replace(self._ballast)
            except OSError:
                fresh.unlink(missing_ok=True)
        return self.has_ballast

    def drop_ballast(self) -> bool:
        """Gives the room back, so that the order in hand can be finished; whether there was any."""
        there = self.has_ballast
        self._ballast.unlink(missing_ok=True)
        return there


def _own_edits(tx: Transaction) -> tuple[int, list[str]]:
    """Every own edit says what its hash says, and each follows the one before it."""
    count, troubles = 0, []
    before = ("", "", 0, START)
    for session_id, replica, n, doc in tx.journal.every_edit():
        count += 1
        edit = edit_of(doc)
        if before[:2] != (session_id, replica):
            before = (session_id, replica, 0, START)
        # Older replicas have gaps where edits were issued again under a later one.
        follows = n != before[2] + 1 or (edit is not None and edit.previous == before[3])
        if edit is None or not fits(edit) or not follows or edit.n != n:
            troubles.append(f"Edit {n} of order {session_id} is not what was written.")
        if edit is not None:
            before = (session_id, replica, n, edit.hash)
    return count, troubles


def _copies(tx: Transaction) -> tuple[int, list[str]]:
    """Every copy of a log has the chain it should have."""
    count, troubles = 0, []
    order, chain = "", START
    for session_id, rev, kept, doc in tx.copies.every_entry():
        count += 1
        if session_id != order:
            order, chain = session_id, START
        entry = logged_of(doc)
        chain = chain_hash(chain, entry.edit.hash) if entry is not None else chain
        if entry is None or chain != kept or entry.rev != rev or not fits(entry.edit):
            troubles.append(f"Entry {rev} of the copy of order {session_id} is not what was received.")
            chain = kept
    return count, troubles
