"""A journal that tells each edit once it is durable, and points in its transactions to die at."""

import gc
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.pool import Pool

from tests.kills.mortal import Child
from till_app.store.identity import Given
from till_app.store.store import Store, Transaction

POINTS = MappingProxyType({"statement": 60, "commit": 20, "committed": 20})
"""Before a statement that writes, before COMMIT, and after it, before anybody was told or saw anything;
and how often a child comes by at most before it dies there."""
_WRITES = ("INSERT", "UPDATE", "DELETE", "CREATE", "PRAGMA user_version")


def telling(child: Child) -> type[Store]:
    """The real store; after each commit it tells kind, order and id of every edit.

    Once the child is watched, a journal that is opened comes by its points.
    """

    class Telling(Store):
        def __init__(self, path: Path, connection: sqlite3.Connection, given: Given) -> None:
            super().__init__(path, connection, given)
            child.watched(connection)

        @contextmanager
        def begin(self) -> Iterator[Transaction]:
            with super().begin() as tx:
                yield tx
            if tx.journal.written:
                child.comes_to("committed")
                child.tell(*(f"{edit.kind} {edit.session_id} {edit.id}" for edit in tx.journal.written))
                child.comes_to("told")

    return Telling


def watch(child: Child, *, at_commit: Callable[[], None] = lambda: None) -> None:
    """From now on every writing transaction of this process comes by its points.

    The process is the child's own: nothing of this is seen by its parent. `committed` is passed when the
    connection is given back, right after COMMIT; a connection that is held never comes to it.
    """
    state = {"wrote": False, "committed": False}

    def before(statement: str) -> None:
        said = statement.lstrip()
        if said.startswith(_WRITES):
            state["wrote"] = True
            child.comes_to("statement")
        elif said == "COMMIT":
            commit()

    def commit() -> None:
        state["committed"], state["wrote"] = state["wrote"], False
        if state["committed"]:
            at_commit()
            child.comes_to("commit")

    def executed(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if connection.dialect.name != "sqlite":
            before(statement)

    def committing(connection: Any) -> None:
        if connection.dialect.name != "sqlite":
            commit()

    def connected(driver: Any, *_: Any) -> None:
        # SQLite's driver itself tells: a till's sentences do not go through SQLAlchemy.
        if isinstance(driver, sqlite3.Connection):
            with suppress(sqlite3.ProgrammingError):  # One that is closed.
                driver.set_trace_callback(before)

    def reset(*_: Any) -> None:
        if state["committed"]:
            state["committed"] = False
            child.comes_to("committed")

    for one in gc.get_objects():
        connected(one)
    # What is opened from now on: a server's by its pool, a till's journal by `telling`.
    child.watched = connected
    event.listen(Pool, "connect", connected)
    event.listen(Engine, "before_cursor_execute", executed)
    event.listen(Engine, "commit", committing)
    event.listen(Pool, "reset", reset)


def ids(lines: Iterable[str]) -> list[str]:
    """The edits that were told."""
    return [line.split()[2] for line in lines if line.count(" ") == 2]
