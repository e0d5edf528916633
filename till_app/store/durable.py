"""Small files that are there whole or not at all, also after a power cut."""

import os
from pathlib import Path


def replace(path: Path, content: bytes) -> None:
    """The file holds this, durable when this returns; before, it was as it had been. Raises OSError."""
    fresh = path.with_name(f"{path.name}-new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_names(path.parent)


def sync_names(folder: Path) -> None:
    """Which files there are in the folder is durable when this returns. Raises OSError."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
