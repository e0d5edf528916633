"""The one door to SQLite: a connection whose pragmas were read back and whose transactions begin IMMEDIATE.

Recipe and reasons are measured (FACTS): WAL with synchronous=FULL, one connection per file that alone
commits and checkpoints, no transaction that upgrades from read to write.
"""

import os
import sqlite3
from pathlib import Path

_PRAGMAS: tuple[tuple[str, str, str], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("busy_timeout", "5000", "5000"),
)


class DiskTrouble(Exception):
    """The database file said no. `reason` is one of full, read-only, corrupt, locked, other."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


def open_connection(path: Path) -> sqlite3.Connection:
    """The one connection to the file, usable from any thread by one at a time; it begins nothing by itself.

    Raises DiskTrouble when a pragma does not hold, there is no such folder, or it may not be opened.
    """
    try:
        connection = sqlite3.connect(path, check_same_thread=False)
    except sqlite3.DatabaseError as error:
        raise trouble_of(error) from error
    try:
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Sets the pragmas of a fresh connection and reads them back. Raises DiskTrouble."""
    # The driver must not begin transactions of its own: every one is to begin IMMEDIATE.
    connection.isolation_level = None
    try:
        for name, value, expected in _PRAGMAS:
            connection.execute(f"PRAGMA {name}={value}").fetchall()
            (found,) = connection.execute(f"PRAGMA {name}").fetchone()
            if str(found) != expected:
                raise DiskTrouble("other", f"PRAGMA {name} is {found}, not {expected}")
    except sqlite3.DatabaseError as error:
        raise trouble_of(error) from error


def must_be_writable(path: Path) -> None:
    """Raises DiskTrouble, of reason "read-only", for a file that is there and may not be written.

    SQLite itself would open it for reading, without a word until the first write, and leave files beside
    it that nobody may write either.
    """
    if path.exists() and not os.access(path, os.R_OK | os.W_OK):
        raise DiskTrouble("read-only", f"{path.name} may not be written")


def trouble_of(error: Exception) -> DiskTrouble:
    """The plain reason behind a database error, of SQLite's driver or of SQLAlchemy around it."""
    text = str(getattr(error, "orig", error))
    lowered = text.lower()
    for reason, signs in (
        ("full", ("disk is full", "disk i/o error")),
        ("read-only", ("readonly", "read-only", "unable to open")),
        (
            "corrupt",
            ("malformed", "not a database", "corrupt", "unsupported file format", "could not decode"),
        ),
        ("locked", ("locked", "busy")),
    ):
        if any(sign in lowered for sign in signs):
            return DiskTrouble(reason, text)
    return DiskTrouble("other", text)
