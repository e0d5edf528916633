"""What people chose at this till itself, kept in a small file beside the journal until they choose again."""

import errno
import json
import os
from collections.abc import Mapping
from pathlib import Path

CHOOSABLE = ("theme", "language", "scale", "less_motion", "sounds", "customer_display", "scanner_prefix")
"""The settings that may be changed at the till."""
AT_ONCE = frozenset({"theme", "language", "less_motion", "sounds", "scanner_prefix"})
"""Those that count at once; the others from the next start on."""
_FILE = "choices.json"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.EIO, errno.ENXIO})


class NotKept(Exception):
    """A choice could not be written; `reason` is one of full, read-only, gone, other."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def kept(folder: Path) -> Mapping[str, str]:
    """The choices kept in a folder, name → value as in the settings file; none before the first.

    Raises ValueError for a file that does not hold choices.
    """
    try:
        text = (folder / _FILE).read_text("utf-8")
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ValueError(error.strerror) from error
    found = json.loads(text)
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ValueError("no table of words")
    return {name: value for name, value in found.items() if name in CHOOSABLE}


def keep(folder: Path, choices: Mapping[str, str]) -> None:
    """Writes them all in place of those before, whole or not at all. Raises NotKept."""
    fresh = folder / f"{_FILE}.new"
    try:
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(dict(sorted(choices.items())), file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(folder / _FILE)
    except OSError as error:
        raise NotKept(why(error)) from error


def why(error: OSError) -> str:
    """The plain reason behind a file that cannot be written: full, read-only, gone, other."""
    if error.errno in _FULL:
        return "full"
    if error.errno in _CLOSED:
        return "read-only"
    return "gone" if error.errno in _GONE else "other"
