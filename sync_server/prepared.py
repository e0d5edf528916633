"""Statements of the busy road: written down once, then handed to the database's driver as they are.

SQLAlchemy takes ten times as long around such a statement as SQLite takes for it, and longer than PostgreSQL.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, LiteralString, NoReturn, TypeAlias

import psycopg
from sqlalchemy import Executable
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement

from sync_server.tables import Connection

_Driver: TypeAlias = sqlite3.Connection | psycopg.Connection[Any]


class Prepared:
    """One statement whose values are given by name, or its own; none of them is a list.

    Rows are tuples; of a column of booleans SQLite gives 0 or 1. Raises DBAPIError as SQLAlchemy would.
    """

    __slots__ = ("_own", "_postgresql", "_sqlite", "_statement")

    def __init__(self, statement: Executable) -> None:
        assert isinstance(statement, ClauseElement)
        compiled = statement.compile(dialect=_SQLITE)
        self._own = {name: value for name, value in compiled.params.items() if value is not None}
        self._statement = statement
        self._sqlite = str(compiled)
        self._postgresql = str(statement.compile(dialect=_POSTGRESQL)).encode()

    def first(self, connection: Connection, given: Mapping[str, Any]) -> Sequence[Any] | None:
        """The first row, if there is one."""
        try:
            found: Sequence[Any] | None = self._said(connection, given).fetchone()
        except (sqlite3.Error, psycopg.Error) as error:
            _tell(connection, self._sqlite, error)
        return found

    def all(self, connection: Connection, given: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """Every row."""
        try:
            return self._said(connection, given).fetchall()
        except (sqlite3.Error, psycopg.Error) as error:
            _tell(connection, self._sqlite, error)

    def run(self, connection: Connection, *given: Mapping[str, Any]) -> None:
        """Runs it once for each set of values."""
        try:
            if len(given) == 1:
                self._said(connection, given[0])
                return
            driver = _driver(connection)
            if isinstance(driver, sqlite3.Connection):
                driver.executemany(self._sqlite, map(self._with_own, given))
                return
            with driver.cursor() as cursor:
                cursor.executemany(self._postgresql, map(self._with_own, given))
        except (sqlite3.Error, psycopg.Error) as error:
            _tell(connection, self._sqlite, error)

    def _said(
        self, connection: Connection, given: Mapping[str, Any]
    ) -> "sqlite3.Cursor | psycopg.Cursor[Any]":
        driver = _driver(connection)
        if isinstance(driver, sqlite3.Connection):
            return driver.execute(self._sqlite, self._with_own(given))
        return driver.execute(self._postgresql, self._with_own(given), prepare=True)

    def _with_own(self, given: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**self._own, **given} if self._own else given


def direct(connection: Connection, sentence: LiteralString) -> None:
    """Runs a sentence without values or rows, such as SAVEPOINT."""
    try:
        _driver(connection).execute(sentence)
    except (sqlite3.Error, psycopg.Error) as error:
        _tell(connection, sentence, error)


class _Known:
    """Of the connection used last, the driver's own; asking SQLAlchemy costs as much as a statement."""

    pair: tuple[Connection | None, _Driver | None] = (None, None)


def _driver(connection: Connection) -> _Driver:
    """The driver's own connection."""
    known, driver = _known.pair
    if known is not connection or driver is None:
        found: Any = connection.connection.dbapi_connection
        driver = found
        _known.pair = (connection, driver)
    return driver


def _tell(connection: Connection, sql: str, error: sqlite3.Error | psycopg.Error) -> NoReturn:
    """Raises the error as SQLAlchemy tells it, without the values; a connection that broke is given up."""
    if isinstance(error, sqlite3.Error):
        raise DBAPIError.instance(sql, None, error, sqlite3.Error, hide_parameters=True) from error
    broken = connection.dialect.is_disconnect(error, connection.connection.dbapi_connection, None)  # type: ignore[arg-type] # It is one.
    if broken:
        _known.pair = (None, None)
        connection.invalidate(error)
    if error.diag.message_primary is not None:
        # Of what PostgreSQL says the sentence is kept: it goes on with the row.
        error.args = (error.diag.message_primary,)
    raise DBAPIError.instance(
        sql, None, error, psycopg.Error, hide_parameters=True, connection_invalidated=broken
    ) from error


_known = _Known()
_SQLITE = sqlite.dialect(paramstyle="named")
_POSTGRESQL = postgresql.psycopg.dialect()  # type: ignore[no-untyped-call]
