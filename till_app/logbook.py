"""What the till wrote down about itself: a file beside the journal, small, and its last lines."""

import logging
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FILE = "till.log"
_MOST, _OLD = 1_000_000, 2


def begin(folder: Path) -> logging.Handler:
    """Keeps the log in a folder from now on, three megabytes at most. Close it with `end`."""
    handler = RotatingFileHandler(
        folder / _FILE, maxBytes=_MOST, backupCount=_OLD, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def end(handler: logging.Handler) -> None:
    """Nothing is kept any more."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def last_lines(folder: Path, most: int = 2000) -> tuple[str, ...]:
    """The newest lines, oldest first; none before the first start."""
    lines: deque[str] = deque(maxlen=most)
    for name in (f"{_FILE}.1", _FILE):
        try:
            with (folder / name).open(encoding="utf-8", errors="replace") as file:
                lines.extend(line.rstrip("\n") for line in file)
        except OSError:
            continue
    return tuple(lines)
