"""Backups: a SQLite file with every table, checked edit by edit before it counts as one."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import insert, select
from sqlalchemy.exc import DatabaseError

from shared.edits import Edit, fits
from shared.ids import START, chain_hash
from shared.sqlite import DiskTrouble, trouble_of
from sync_server.database import migrate
from sync_server.facts import EVERYWHERE, fact, keep_fact, swap_fact
from sync_server.sqlite_engine import open_engine
from sync_server.tables import Connection, Engine, metadata

UNVERIFIED = "unverified.db"
"""Where a copy goes that did not pass; the next such one replaces it."""
UNFINISHED = ".new"
"""Behind the name of a copy until it is verified."""
BESIDE = ("-journal", "-wal", "-shm")
"""Behind the name of a SQLite file: what the database keeps beside it."""
_ROWS_AT_ONCE = 1_000
_AUTOMATIC = "daily-"
_MARK = "durable_mark"
_TURN = "next_backup"


class BackupTrouble(Exception):
    """There is no good backup in this file; the message is one sentence."""


class Backup(msgspec.Struct, frozen=True):
    """A verified backup: its epoch, the change number of each site in it, how many orders and edits."""

    epoch: str
    cursors: dict[int, int]
    orders: int
    edits: int


def go_on() -> None:
    """For checks that nothing interrupts."""


def name_of(at: str, *, automatic: bool) -> str:
    """What a backup begun at that time (as stamped) is called."""
    return f"{_AUTOMATIC if automatic else 'manual-'}{at[:19].replace(':', '-')}Z.db"


def backups_in(folder: Path) -> list[Path]:
    """The verified backups of a folder, oldest first."""
    return sorted(folder.glob("*-????-??-??T*Z.db"), key=lambda file: file.name.partition("-")[::-1])


def keep_newest(folder: Path, number: int) -> None:
    """Takes away all but so many of the automatic backups; others stay for whoever made them."""
    for file in sorted(folder.glob(f"{_AUTOMATIC}*Z.db"))[:-number]:
        file.unlink(missing_ok=True)


def clear_away(folder: Path, before: str) -> None:
    """Takes away copies begun before that time (as stamped) and never finished: their server was killed."""
    begun = name_of(before, automatic=True).removeprefix(_AUTOMATIC)
    for file in folder.glob(f"*Z.db{UNFINISHED}*"):
        if file.name.partition("-")[2] < begun:
            file.unlink(missing_ok=True)


def no_backup(folder: Path, wrong: BackupTrouble | DiskTrouble | OSError) -> str:
    """Why no backup came into the folder, for a person."""
    match wrong:
        case DiskTrouble():
            why = f"The copy into {folder} failed: {wrong.detail}."
        case PermissionError():
            why = f"The server's account cannot write into {folder} ({wrong.strerror})."
        case OSError():
            why = f"The copy into {folder} failed: {wrong.strerror}."
        case _:
            why = str(wrong)
    return f"No backup was made. {why}"


def take_away(file: Path) -> None:
    """Removes a SQLite file with all that lies beside it. Raises OSError.

    A log that stayed would be read into the next file of that name.
    """
    for ending in (*BESIDE, ""):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def write_copy(connection: Connection, file: Path) -> None:
    """Copies what is committed into a new SQLite file. Raises DiskTrouble, OSError; then there is no file.

    Of SQLite the pages, by the connection itself, which must stand between two transactions; of another
    database the rows, of which the connection's transaction must see one moment.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    take_away(file)
    try:
        if connection.dialect.name == "sqlite":
            source: Any = connection.connection.driver_connection
            # Within a transaction of its own a connection would wait for itself for ever.
            assert not source.in_transaction, "a copy is made between two transactions"
            with closing(sqlite3.connect(file)) as target:
                source.backup(target)
            return
        engine = open_engine(file)
        with engine.begin() as target_connection:
            migrate(target_connection)
            copy_rows(connection, target_connection)
        engine.dispose()
    except (DatabaseError, sqlite3.DatabaseError) as error:
        # Half a copy would keep the room that orders need now.
        with suppress(OSError):
            take_away(file)
        raise trouble_of(error) from error


def write_rows(engine: Engine, file: Path) -> None:
    """As `write_copy`, of one moment, by a connection of its own that only reads. Not for SQLite."""
    reading = engine.connect().execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with reading as connection:
        write_copy(connection, file)


def copy_rows(source: Connection, target: Connection) -> None:
    """Copies every row of every table; the target's tables must be empty."""
    for table in metadata.sorted_tables:
        rows = source.execute(select(table).execution_options(yield_per=_ROWS_AT_ONCE)).mappings()
        for part in rows.partitions():
            target.execute(insert(table), [dict(row) for row in part])


def settle(fresh: Path, file: Path, going: Callable[[], None] = go_on) -> Backup:
    """Verifies a fresh copy and gives it its name, durable. Raises BackupTrouble: then it is no backup.

    `going` is called every now and then and may raise, to break it off.
    """
    try:
        # It holds what PINs and tokens are checked against.
        fresh.chmod(0o600)
        with closing(sqlite3.connect(fresh)) as connection:
            # One file without companions can be carried about.
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        found = verify(fresh, going)
    except sqlite3.DatabaseError as error:
        raise BackupTrouble(f"The copy cannot be read: {error}.") from error
    except BackupTrouble:
        fresh.replace(fresh.with_name(UNVERIFIED))
        raise
    put_in_place(fresh, file)
    return found


def put_in_place(fresh: Path, file: Path) -> None:
    """Renames a finished file, durable with its name when this returns. Raises OSError."""
    _flush(fresh)
    fresh.replace(file)
    with suppress(PermissionError):  # Windows opens no folders; there the rename is durable by itself.
        _flush(file.parent)


def verify(file: Path, going: Callable[[], None] = go_on) -> Backup:
    """Reads all of a backup and checks it. Raises BackupTrouble with what is wrong.

    The file is whole, every edit's hash is true, every order's edits are numbered 1, 2, 3 … and their
    chain is the order's, and no change number of a site occurs twice or is yet to come.
    """
    file = file.absolute()
    companion = file.with_name(f"{file.name}-wal")
    try:
        if not file.is_file():
            raise BackupTrouble(f"There is no file {file}.")
        file.open("rb").close()
        is_in_use = companion.exists() and companion.stat().st_size
    except OSError as error:
        sentence = f"The server's account cannot read {file} ({error.strerror}); copy it where it can."
        raise BackupTrouble(sentence) from error
    if is_in_use:
        raise BackupTrouble(f"{file} is a database in use, not a backup: make one with `backup`.")
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return _verified(connection, going)
    except (sqlite3.DatabaseError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise BackupTrouble(f"{file} cannot be read as a backup: {error}.") from error


def durable_mark(connection: Connection, site_id: int, present: int) -> int:
    """The site's change number up to which a verified backup holds it, at most `present`; 0 before any."""
    return min(int(fact(connection, site_id, _MARK) or 0), present)


def note_marks(connection: Connection, backup: Backup) -> None:
    """A verified backup holds every site up to its change number there. Of another epoch it says nothing."""
    if fact(connection, EVERYWHERE, "epoch") != backup.epoch:
        return
    for site_id, cursor in backup.cursors.items():
        if cursor > int(fact(connection, site_id, _MARK) or 0):
            keep_fact(connection, site_id, _MARK, str(cursor))


def take_turn(connection: Connection, now: str, until: str) -> bool:
    """Whether the automatic backup is due and ours: then nobody else's until then (both as stamped)."""
    due = fact(connection, EVERYWHERE, _TURN)
    return (due is None or due <= now) and swap_fact(connection, EVERYWHERE, _TURN, due, until)


def next_turn(connection: Connection, at: str) -> None:
    """The automatic backup is done; the next one is due then (as stamped)."""
    keep_fact(connection, EVERYWHERE, _TURN, at)


def _verified(connection: sqlite3.Connection, going: Callable[[], None]) -> Backup:
    (state,) = connection.execute("PRAGMA integrity_check").fetchone()
    if state != "ok":
        raise BackupTrouble(f"The file is damaged: {state}.")
    ends = {
        (site, session): (rev, chain)
        for site, session, rev, chain in connection.execute(_ENDS)
    }  # fmt: skip
    orders, edits = len(ends), 0
    rows: Iterator[tuple[int, str, int, str, str]] = connection.execute(_LOGS)
    for key, entries in groupby(rows, itemgetter(0, 1)):
        going()
        rev, chain = 0, START
        for rev, (_, session_id, number, edit_id, text) in enumerate(entries, 1):
            edit = _decode(text)
            if number != rev:
                raise BackupTrouble(f"Order {session_id}: edit {rev} is missing.")
            if edit.id != edit_id or edit.session_id != session_id or not fits(edit):
                raise BackupTrouble(f"Order {session_id}: edit {rev} is not what its author wrote.")
            chain = chain_hash(chain, edit.hash)
            edits += 1
        if ends.pop(key, None) != (rev, chain):
            raise BackupTrouble(f"Order {key[1]}: its edits do not end where the order says.")
    if ends:
        raise BackupTrouble(f"Order {next(iter(ends))[1]} has no edits.")
    wrong = connection.execute(_WRONG_CURSOR).fetchone()
    if wrong is not None:
        raise BackupTrouble(f"Change number {wrong[1]} of site {wrong[0]} is there twice or too high.")
    epoch = connection.execute(_EPOCH).fetchone()
    if epoch is None:
        raise BackupTrouble("The file has no epoch: no server ever ran on it.")
    return Backup(epoch[0], dict(connection.execute("SELECT site_id, cursor FROM sites")), orders, edits)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


_decode = msgspec.json.Decoder(Edit).decode
_ENDS = "SELECT site_id, session_id, rev, chain FROM sessions"
_LOGS = "SELECT site_id, session_id, rev, edit_id, text FROM edits ORDER BY site_id, session_id, rev"
_EPOCH = "SELECT value FROM meta WHERE site_id = 0 AND name = 'epoch'"
_WRONG_CURSOR = """SELECT edits.site_id, edits.cursor FROM edits LEFT JOIN sites USING (site_id)
    GROUP BY edits.site_id, edits.cursor HAVING count(*) > 1 OR edits.cursor > coalesce(max(sites.cursor), 0)
    LIMIT 1"""
