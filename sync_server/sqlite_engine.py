"""SQLAlchemy's engine on one SQLite file, by the door that the till's journal goes through."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from shared.sqlite import prepare


def open_engine(path: Path) -> Engine:
    """An engine with exactly one connection to the file, usable from any thread by one at a time.

    The file is opened at the first use, which raises DiskTrouble when a pragma does not hold, and a
    DatabaseError (see `shared.sqlite.trouble_of`) when there is no such folder or it may not be opened.
    """
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        # Errors are logged, and names, notes and hashes are no matter of the log.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begin)
    return engine


def _connected(connection: sqlite3.Connection, _record: object) -> None:
    prepare(connection)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
