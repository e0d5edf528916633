"""Statements of the busy road: written down once, then handed to SQLite's driver as they are.

SQLAlchemy takes ten times as long around such a statement as SQLite takes for it. PostgreSQL is a network
away, and gets them through SQLAlchemy.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement

from sync_server.tables import Connection


class Prepared:
    """One statement whose values are given by name, or its own; none of them is a list.

    Rows are tuples; of a column of booleans SQLite gives 0 or 1. Raises DBAPIError as SQLAlchemy would.
    """

    __slots__ = ("_own", "_sql", "_statement")

    def __init__(self, statement: Executable) -> None:
        assert isinstance(statement, ClauseElement)
        compiled = statement.compile(dialect=_DIALECT)
        self._own = {name: value for name, value in compiled.params.items() if value is not None}
        self._statement = statement
        self._sql = str(compiled)

    def first(self, connection: Connection, given: Mapping[str, Any]) -> Sequence[Any] | None:
        """The first row, if there is one."""
        driver = _driver(connection)
        if driver is None:
            row = connection.execute(self._statement, given).first()
            return None if row is None else tuple(row)
        try:
            found: Sequence[Any] | None = driver.execute(self._sql, self._with_own(given)).fetchone()
        except sqlite3.Error as error:
            raise _wrapped(self._sql, error) from error
        return found

    def all(self, connection: Connection, given: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """Every row."""
        driver = _driver(connection)
        if driver is None:
            return [tuple(row) for row in connection.execute(self._statement, given)]
        try:
            return driver.execute(self._sql, self._with_own(given)).fetchall()
        except sqlite3.Error as error:
            raise _wrapped(self._sql, error) from error

    def run(self, connection: Connection, *given: Mapping[str, Any]) -> None:
        """Runs it once for each set of values."""
        driver = _driver(connection)
        if driver is None:
            connection.execute(self._statement, [dict(one) for one in given])
            return
        try:
            if len(given) == 1:
                driver.execute(self._sql, self._with_own(given[0]))
            else:
                driver.executemany(self._sql, map(self._with_own, given))
        except sqlite3.Error as error:
            raise _wrapped(self._sql, error) from error

    def _with_own(self, given: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**self._own, **given} if self._own else given


def direct(connection: Connection, sentence: str) -> None:
    """Runs a sentence without values or rows, such as SAVEPOINT."""
    driver = _driver(connection)
    if driver is None:
        connection.exec_driver_sql(sentence)
        return
    try:
        driver.execute(sentence)
    except sqlite3.Error as error:
        raise _wrapped(sentence, error) from error


class _Known:
    """Of the connection used last, the driver's own; asking SQLAlchemy costs as much as a statement."""

    pair: tuple[Connection | None, sqlite3.Connection | None] = (None, None)


def _driver(connection: Connection) -> sqlite3.Connection | None:
    """The driver's own connection to a SQLite file; None for another database."""
    known, driver = _known.pair
    if known is not connection:
        found: Any = connection.connection.driver_connection
        driver = found if isinstance(found, sqlite3.Connection) else None
        _known.pair = (connection, driver)
    return driver


def _wrapped(sql: str, error: sqlite3.Error) -> BaseException:
    """The error as SQLAlchemy tells it, without the values."""
    return DBAPIError.instance(sql, None, error, sqlite3.Error, hide_parameters=True)


_known = _Known()
_DIALECT = sqlite.dialect(paramstyle="named")
