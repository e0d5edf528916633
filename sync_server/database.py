"""Opens the server's database file, brings its tables up to date and knows its epoch."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import insert, select
from sqlalchemy.exc import DatabaseError

from shared.sqlite import DiskTrouble, open_engine, trouble_of
from sync_server.tables import Connection, Engine, meta


def open_database(file: Path, random: Callable[[int], bytes]) -> Engine:
    """The database, created if need be, its tables of today's form; nobody else can open it meanwhile.

    `random` makes the epoch of a new database. Raises DiskTrouble, of reason "locked" if another server
    or command has the file.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DiskTrouble("read-only", str(error)) from error
    engine = open_engine(file)
    try:
        with engine.connect() as connection:
            # A second connection that commits or checkpoints could lose commits: the file is ours alone.
            connection.exec_driver_sql("PRAGMA locking_mode=EXCLUSIVE")
            connection.rollback()
        with engine.begin() as connection:
            migrate(connection)
            if epoch_of(connection) is None:
                connection.execute(insert(meta).values(site_id=0, name="epoch", value=random(16).hex()))
    except DatabaseError as error:
        engine.dispose()
        raise trouble_of(error) from error
    return engine


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
