"""The one door to SQLite: a connection whose pragmas were read back and whose transactions begin IMMEDIATE.

Recipe and reasons are measured (FACTS): WAL with synchronous=FULL, one connection per file that alone
commits and checkpoints, no transaction that upgrades from read to write.
"""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

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


def open_engine(path: Path) -> Engine:
    """An engine with exactly one connection to the file, usable from any thread by one at a time.

    The file is opened at the first use, which raises DiskTrouble when a pragma does not hold, and a
    DatabaseError (see `trouble_of`) when there is no such folder or it may not be opened.
    """
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        # Errors are logged, and names, notes and hashes are no matter of the log.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def must_be_writable(path: Path) -> None:
    """Raises DiskTrouble, of reason "read-only", for a file that is there and may not be written.

    SQLite itself would open it for reading, without a word until the first write, and leave files beside
    it that nobody may write either.
    """
    if path.exists() and not os.access(path, os.R_OK | os.W_OK):
        raise DiskTrouble("read-only", f"{path.name} may not be written")


def trouble_of(error: DatabaseError | sqlite3.DatabaseError) -> DiskTrouble:
    """The plain reason behind a database error."""
    text = str(error.orig if isinstance(error, DatabaseError) else error)
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


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # The driver must not begin transactions of its own: see _begin.
    connection.isolation_level = None
    try:
        for name, value, expected in _PRAGMAS:
            connection.execute(f"PRAGMA {name}={value}").fetchall()
            (found,) = connection.execute(f"PRAGMA {name}").fetchone()
            if str(found) != expected:
                raise DiskTrouble("other", f"PRAGMA {name} is {found}, not {expected}")
    except sqlite3.DatabaseError as error:
        raise trouble_of(error) from error


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
