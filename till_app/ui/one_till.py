"""One till at a time in a folder: the lock that a second start meets, and that a dead till leaves behind."""

import os
from pathlib import Path

from PySide6.QtCore import QLockFile

_PATIENCE = 100
"""In milliseconds."""


_REASONS = {QLockFile.LockError.PermissionError: "read-only", QLockFile.LockError.UnknownError: "full"}


class NotClaimed(Exception):
    """The folder is not this till's. `reason` is one of full, read-only, or "" where another till has it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def lock_of(folder: Path) -> QLockFile:
    """The folder's lock, held from now on. Raises NotClaimed."""
    lock = QLockFile(str(folder / "till.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(_PATIENCE):
        return lock
    # Numbers of processes come again after a restart: a dead till's may be this one's, which looks alive.
    if (
        _holder(folder / "till.lock") == os.getpid()
        and lock.removeStaleLockFile()
        and lock.tryLock(_PATIENCE)
    ):
        return lock
    raise NotClaimed(_REASONS.get(lock.error(), ""))


def _holder(file: Path) -> int:
    """The process that wrote the lock, 0 if nobody can tell."""
    try:
        return int(file.read_text("utf-8").split("\n", 1)[0])
    except (OSError, ValueError):
        return 0
