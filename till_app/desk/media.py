"""Where a file for support can go: the media that are plugged in, and the folders people know."""

import os
import shutil
import string
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

_ROOTS = ("/media", "/run/media", "/Volumes")
_DEEP = 2
"""A medium is mounted as /media/NAME, /media/PERSON/NAME or /run/media/PERSON/NAME."""
_FOLDERS = ("Desktop", "Documents", "Downloads")


@dataclass(frozen=True)
class Place:
    """A folder, what people call it ("" for the home folder), its free bytes, and whether it is a medium."""

    path: Path
    name: str
    free: int
    is_medium: bool = True


def media(
    roots: Sequence[Path] | None = None, mounted: Callable[[str | Path], bool] = os.path.ismount
) -> tuple[Place, ...]:
    """Every medium that is plugged in and can be read, in the order of its names."""
    found = _drives() if roots is None and sys.platform == "win32" else _below(roots, mounted)
    places = (_place(path, path.name or str(path), is_medium=True) for path in found)
    return tuple(place for place in places if place is not None)


def folders(home: Path | None = None) -> tuple[Place, ...]:
    """The folders of this machine that people know: the home folder and the usual ones in it."""
    home = home or Path.home()
    known = [(home, ""), *((home / name, name) for name in _FOLDERS)]
    places = (_place(path, name, is_medium=False) for path, name in known)
    return tuple(place for place in places if place is not None)


def _below(roots: Sequence[Path] | None, mounted: Callable[[str | Path], bool]) -> list[Path]:
    found: list[Path] = []
    layer = [Path(root) for root in _ROOTS] if roots is None else list(roots)
    for _ in range(_DEEP):
        layer = [inside for folder in layer for inside in _inside(folder)]
        found += [path for path in layer if mounted(path)]
        layer = [path for path in layer if not mounted(path)]
    return sorted(found)


def _inside(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir() and not path.is_symlink()]
    except OSError:
        return []


def _place(path: Path, name: str, *, is_medium: bool) -> Place | None:
    try:
        return Place(path, name, shutil.disk_usage(path).free, is_medium)
    except OSError:
        return None


def _drives() -> list[Path]:
    """Windows: every drive but the one of the system."""
    system = os.environ.get("SYSTEMDRIVE", "C:").upper()
    letters = (f"{letter}:" for letter in string.ascii_uppercase)
    return [Path(f"{drive}\\") for drive in letters if drive != system and Path(f"{drive}\\").exists()]
