"""The journal's one connection, held: sentences straight to SQLite's driver, which keeps them compiled.

SQLAlchemy around a single sentence takes several times as long as SQLite takes for it, a tap is a dozen of
them, and its modules alone would be a fifth of the till's start.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

_NOTHING: Sequence[Any] = ()


class Found:
    """What a sentence found: rows as tuples, in the order of its columns. To be read once."""

    __slots__ = ("_cursor",)

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[Any]:
        return iter(self._cursor)

    def all(self) -> list[Any]:
        """Every row."""
        return self._cursor.fetchall()

    def first(self) -> Any:
        """The first row, None without one."""
        row = self._cursor.fetchone()
        # A sentence that is not read to its end would hold on to the file.
        self._cursor.close()
        return row

    def one(self) -> Any:
        """The only row."""
        row = self.first()
        assert row is not None, "there is always this row"
        return row

    def column(self) -> list[Any]:
        """The first value of every row."""
        return [row[0] for row in self._cursor]

    def value(self) -> Any:
        """The first value of the first row, None without one."""
        row = self.first()
        return None if row is None else row[0]


class Held:
    """The connection. Errors are sqlite3's own."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def run(self, sentence: str, values: Sequence[Any] = _NOTHING) -> Found:
        """Runs a sentence that finds something."""
        return Found(self._driver.execute(sentence, values))

    def change(self, sentence: str, values: Sequence[Any] = _NOTHING) -> int:
        """Runs a sentence that writes; how many rows it touched."""
        return self._driver.execute(sentence, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Committed and durable when the block ends, without trace if it raises.

        Raises RuntimeError within another one.
        """
        if self._driver.in_transaction:
            raise RuntimeError("a transaction has begun already: end it first")
        self._driver.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._driver.execute("COMMIT")
        except BaseException:
            # A disk that broke may refuse this too; nothing was committed all the same.
            with suppress(sqlite3.DatabaseError):
                self._driver.rollback()
            raise
