"""Opens the server's database, a SQLite file or one of PostgreSQL, and brings its tables up to date."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import URL, create_engine, event, insert, select
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.exc import DatabaseError

from shared.sqlite import DiskTrouble, must_be_writable, trouble_of
from sync_server.sqlite_engine import open_engine
from sync_server.tables import Connection, Engine, meta
from sync_server.turns import ENTER, is_locked_out, take_turn

_CONNECTIONS = 3
"""The committer's, the listener's, and one for whoever looks whether all is well."""

_PATIENCE_SECONDS = 5.0
_MANNERS = {"lock_timeout": "10s", "idle_in_transaction_session_timeout": "30s", "timezone": "UTC"}
_REQUIRED = {"fsync": "on", "full_page_writes": "on", "server_encoding": "UTF8"}


def open_database(place: Path | str, random: Callable[[int], bytes]) -> Engine:
    """The database, created if need be, its tables of today's form.

    `place` is a SQLite file, which is claimed until the engine is disposed of, or the URL of a PostgreSQL
    database, which other processes may use too. `random` makes the epoch of a new database. Raises
    DiskTrouble, of reason "locked" if another server or command has the file.
    """
    claimed = claim(place) if isinstance(place, Path) else None
    try:
        engine = engine_on(place)
    except DiskTrouble:
        if claimed is not None:
            claimed.close()
        raise
    if claimed is not None:
        event.listen(engine, "engine_disposed", lambda _: claimed.close())
    try:
        prepare(engine, random)
    except DiskTrouble:
        engine.dispose()
        raise
    return engine


def prepare(engine: Engine, random: Callable[[int], bytes]) -> None:
    """Brings the tables up to date, and gives a database without an epoch one. Raises DiskTrouble."""
    with one_turn(engine) as connection:
        migrate(connection)
        if epoch_of(connection) is None:
            connection.execute(insert(meta).values(site_id=0, name="epoch", value=random(16).hex()))


@contextmanager
def one_turn(engine: Engine) -> Iterator[Connection]:
    """One transaction that has its turn and is committed at the end. Raises DiskTrouble."""
    try:
        with engine.begin() as connection:
            take_turn(connection)
            yield connection
    except DatabaseError as error:
        raise DiskTrouble("locked", str(error.orig)) if is_locked_out(error) else trouble_of(error) from error


def engine_on(place: Path | str) -> Engine:
    """An engine on the database as it is found, perhaps without tables. Raises DiskTrouble."""
    return _postgres(place) if isinstance(place, str) else _file(place)


def migrate(connection: Connection) -> None:
    """Applies the revisions that the database does not have yet, in the connection's transaction."""
    config = Config()
    config.set_main_option("script_location", "sync_server:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def epoch_of(connection: Connection) -> str | None:
    """The random id of this database; None before it has one."""
    return connection.execute(
        select(meta.c.value).where(meta.c.site_id == 0, meta.c.name == "epoch")
    ).scalar_one_or_none()


def claim(file: Path, patience: float = _PATIENCE_SECONDS) -> sqlite3.Connection:
    """Until it is closed, or its process dies, nobody else opens the SQLite file or replaces it.

    The lock is one of a file beside it, because whoever has the database open may be holding on to a file
    that has just been replaced. Raises DiskTrouble, of reason "locked" after so many seconds.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DiskTrouble("read-only", str(error)) from error
    claimed = None
    try:
        claimed = sqlite3.connect(
            file.with_name(f"{file.name}.lock"),
            timeout=patience,
            isolation_level=None,
            check_same_thread=False,
        )
        claimed.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        if claimed is not None:
            claimed.close()
        raise trouble_of(error) from error
    return claimed


def _file(file: Path) -> Engine:
    """An engine on the SQLite file."""
    must_be_writable(file)
    engine = open_engine(file)
    try:
        with engine.connect() as connection:
            # A second connection that commits or checkpoints could lose commits: the file is ours alone.
            connection.exec_driver_sql("PRAGMA locking_mode=EXCLUSIVE")
            connection.rollback()
    except DatabaseError as error:
        engine.dispose()
        raise trouble_of(error) from error
    return engine


def _postgres(url: str) -> Engine:
    """An engine on the PostgreSQL database. READ COMMITTED is enough: writers take turns."""
    engine = create_engine(
        _address(url),
        isolation_level="READ COMMITTED",
        pool_size=_CONNECTIONS,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"connect_timeout": 5, "application_name": "till-server"},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "handle_error", _without_values)
    return engine


def _address(url: str) -> URL:
    """The URL as libpq reads it: of several hosts, such as `h1:1,h2:2`, the first that will do."""
    try:
        named = {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except ProgrammingError as error:
        raise DiskTrouble("other", str(error)) from error
    user, password, database = (named.pop(name, None) for name in ("user", "password", "dbname"))
    return URL.create("postgresql+psycopg", user, password, database=database, query=named)


def _without_values(context: ExceptionContext) -> None:
    """Of an error keeps the sentence: PostgreSQL goes on with the row, and the log shall hold no names."""
    wrong = context.original_exception
    sentence = getattr(getattr(wrong, "diag", None), "message_primary", None)
    if sentence is not None:
        wrong.args = (sentence,)
        if context.sqlalchemy_exception is not None:
            context.sqlalchemy_exception.args = (f"({type(wrong).__name__}) {sentence}",)


def _prepare(connection: DBAPIConnection, _record: object) -> None:
    """Sets what we need of a connection, and refuses a database that could forget what it committed."""
    cursor = connection.cursor()
    for name, value in _MANNERS.items():
        cursor.execute("SELECT set_config(%s, %s, false)", (name, value))
    cursor.execute(ENTER)
    found = {}
    for name in (*_REQUIRED, "synchronous_commit"):
        cursor.execute("SELECT current_setting(%s)", (name,))
        found[name] = cursor.fetchall()[0][0]
    cursor.close()
    connection.commit()
    for name, value in _REQUIRED.items():
        if found[name] != value:
            raise DiskTrouble("other", f"PostgreSQL's {name} is {found[name]}, not {value}")
    if found["synchronous_commit"] == "off":
        raise DiskTrouble("other", "PostgreSQL's synchronous_commit is off: a power cut would lose orders")
