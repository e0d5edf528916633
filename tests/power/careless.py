"""A program: the server, but its SQLite does not wait for the disk. The power cuts must find it out."""

import sys

from shared import sqlite
from sync_server.__main__ import main

LEVELS = {"off": ("OFF", "0"), "normal": ("NORMAL", "1")}


def spoil(way: str) -> None:
    """From now on every database is opened so."""
    sqlite._PRAGMAS = tuple(
        (name, *LEVELS[way]) if name == "synchronous" else (name, value, expected)
        for name, value, expected in sqlite._PRAGMAS
    )


if __name__ == "__main__":
    spoil(sys.argv[1])
    # What follows is the command line of the server itself.
    sys.exit(main(sys.argv[sys.argv.index("sync_server") + 1 :]))
