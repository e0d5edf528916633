"""Puts a backup in the place of the present database, as a new epoch; the present one is set aside.

A new epoch makes every till forget what was acknowledged and send what the server lacks. What no till
holds is as of the backup: orders made without a till, reports, and what became of staff and tills.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import delete, func, inspect, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateSchema

from shared.ids import stamp
from shared.sqlite import DiskTrouble, trouble_of
from sync_server.alerts import News, raise_alert
from sync_server.backup import (
    BESIDE,
    Backup,
    BackupTrouble,
    copy_rows,
    note_marks,
    put_in_place,
    take_away,
    verify,
)
from sync_server.database import claim, engine_on, migrate, one_turn, prepare
from sync_server.facts import EVERYWHERE, keep_fact
from sync_server.settings import Settings
from sync_server.sites import cursors
from sync_server.sqlite_engine import open_engine
from sync_server.tables import Connection, enrolment_codes, sites, user_tokens, views
from sync_server.takings import RECEIPTS_LEFT_OUT
from sync_server.turns import is_alone, take_turn

_BENCH = "restoring.db"


class Restored(msgspec.Struct, frozen=True):
    """What was put in place, and where the database that was there before now lies ("" if there was none)."""

    backup: Backup
    epoch: str
    set_aside: str


def restore(
    settings: Settings, file: Path, random: Callable[[int], bytes], now: datetime, *, replace: bool
) -> Restored:
    """Puts the backup in place; no server may run. `replace` lets it replace tables in PostgreSQL.

    Raises BackupTrouble for a file that is no good or a place that is taken, DiskTrouble, OSError.
    """
    found = verify(file)
    if file.absolute() == settings.data.absolute() / _BENCH:
        raise BackupTrouble(f"{file} is what a restore that was broken off has left: name the backup itself.")
    # From the first step to the last: a server that starts meanwhile would open what is about to be replaced.
    with closing(claim(settings.database, patience=0)), _workbench(settings.data) as fresh:
        shutil.copyfile(file, fresh)
        epoch = random(16).hex()
        engine = open_engine(fresh)
        prepare(engine, random)
        with one_turn(engine) as connection:
            begin_epoch(connection, found, epoch, now)
        engine.dispose()
        aside = f"set-aside-{stamp(now)[:19].replace(':', '-')}Z-{epoch[:6]}"
        if settings.database_url:
            before = _into_postgres(
                settings.database_url, fresh, aside.replace("-", "_").lower(), replace=replace
            )
        else:
            before = _into_place(settings.database, fresh, settings.data / aside)
        return Restored(found, epoch, before)


@contextmanager
def _workbench(data: Path) -> Iterator[Path]:
    """The file in which a backup is made ready. Nothing stays there, nor of a restore that was killed."""
    fresh = data / _BENCH
    take_away(fresh)
    try:
        yield fresh
    finally:
        with suppress(OSError):
            take_away(fresh)


def begin_epoch(connection: Connection, backup: Backup, epoch: str, now: datetime) -> None:
    """The database goes on as another one: nothing that was given out before is good by accident."""
    note_marks(connection, backup)
    keep_fact(connection, EVERYWHERE, "epoch", epoch)
    connection.execute(update(sites).values(receipts=sites.c.receipts + RECEIPTS_LEFT_OUT))
    # Codes that were used and people who signed out since would be good again.
    for table in (user_tokens, enrolment_codes, views):
        connection.execute(delete(table))
    sentence = (
        "The server was put back to a backup. Tills send it what it lacks. "
        "Look whether tills were revoked and staff left since, and sign in again."
    )
    for site_id in cursors(connection):
        raise_alert(connection, site_id, News("restored", "", epoch, sentence), stamp(now))


def _into_place(database: Path, fresh: Path, aside: Path) -> str:
    """Sets aside what is there and renames the fresh file. A place with a database is never without one."""
    is_there = database.exists()
    if is_there:
        _nobody_uses(database)
    # Also without a database: its log would be read into the one that takes its place.
    beside = [file for file in (database.with_name(database.name + end) for end in BESIDE) if file.exists()]
    if not is_there and not beside:
        put_in_place(fresh, database)
        return ""
    aside.mkdir()
    for file in beside:
        file.replace(aside / file.name)
    if is_there:
        try:
            (aside / database.name).hardlink_to(database)
        except OSError:
            shutil.copyfile(database, aside / database.name)
    put_in_place(fresh, database)
    return str(aside)


def _nobody_uses(database: Path) -> None:
    """Raises DiskTrouble of reason "locked" if somebody has the file open; a damaged one may be replaced."""
    try:
        with closing(sqlite3.connect(database, timeout=0)) as connection:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.DatabaseError as error:
        trouble = trouble_of(error)
        if trouble.reason == "locked":
            raise trouble from error


def _into_postgres(url: str, fresh: Path, aside: str, *, replace: bool) -> str:
    """Copies the rows into new tables, all or nothing; tables that are there keep a schema of their own."""
    engine = engine_on(url)
    source = open_engine(fresh)
    try:
        with engine.begin() as connection, source.connect() as rows:
            take_turn(connection)
            if not is_alone(connection):
                raise BackupTrouble("A server uses this database: stop it first.")
            before = ""
            if inspect(connection).get_table_names():
                if not replace and not _is_empty(connection):
                    raise BackupTrouble("The database is not empty: --replace sets its tables aside.")
                schema = connection.execute(select(func.current_schema())).scalar_one()
                connection.exec_driver_sql(f'ALTER SCHEMA "{schema}" RENAME TO "{aside}"')
                connection.execute(CreateSchema(schema))
                before = f"schema {aside}"
            migrate(connection)
            copy_rows(rows, connection)
    except DBAPIError as error:
        raise DiskTrouble("other", str(error.orig)) from error
    finally:
        source.dispose()
        engine.dispose()
    return before


def _is_empty(connection: Connection) -> bool:
    """Whether nobody ever opened a site here."""
    names = inspect(connection).get_table_names()
    return sites.name in names and connection.execute(select(sites.c.site_id)).first() is None
