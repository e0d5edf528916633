"""One till at a time in a folder: the lock that a second start meets, and that a dead till leaves behind."""

import os
from pathlib import Path

from PySide6.QtCore import QLockFile

_PATIENCE = 100
"""In milliseconds."""


def lock_of(folder: Path) -> QLockFile | None:
    """The folder's lock, held from now on; None while another till has it."""
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
    return None


def _holder(file: Path) -> int:
    """The process that wrote the lock, 0 if nobody can tell."""
    try:
        return int(file.read_text("utf-8").split("\n", 1)[0])
    except (OSError, ValueError):
        return 0
