"""The door to SQLite: pragmas hold, every transaction begins IMMEDIATE, troubles have plain reasons."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Lock

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from shared.sqlite import DiskTrouble, open_connection, trouble_of
from sync_server.sqlite_engine import open_engine

THREADS, TIMES = 8, 25
PRAGMAS = (
    ("journal_mode", "wal"), ("synchronous", 2), ("fullfsync", 1), ("checkpoint_fullfsync", 1),
    ("foreign_keys", 1), ("busy_timeout", 5000),
)  # fmt: skip


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(tmp_path / "journal.sqlite")
    yield engine
    engine.dispose()


@pytest.mark.parametrize(("pragma", "value"), PRAGMAS)
def test_the_pragmas_hold_and_can_be_read_back(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def test_every_connection_is_the_same_one(engine: Engine) -> None:
    with engine.connect() as one:
        raw = one.connection.driver_connection
    with engine.connect() as other:
        assert other.connection.driver_connection is raw


def test_a_transaction_that_only_reads_holds_the_write_lock(engine: Engine, tmp_path: Path) -> None:
    """So no transaction ever has to turn from reading to writing, which the busy timeout does not cover."""
    with engine.begin() as connection:
        connection.exec_driver_sql("SELECT 1")
        stranger = sqlite3.connect(tmp_path / "journal.sqlite", timeout=0, isolation_level=None)
        try:
            with pytest.raises(sqlite3.OperationalError, match="locked") as refused:
                stranger.execute("BEGIN IMMEDIATE")
        finally:
            stranger.close()
    assert trouble_of(refused.value).reason == "locked"


def test_a_block_that_raises_leaves_nothing(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE tally (n INTEGER)")
    with pytest.raises(ZeroDivisionError), engine.begin() as connection:
        _write_and_fail(connection)
    with engine.begin() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
        assert (tables, connection.exec_driver_sql("SELECT count(*) FROM tally").scalar()) == (["tally"], 0)


def test_eight_threads_that_read_and_write_lose_nothing(engine: Engine) -> None:
    """FACTS: in the default mode of the driver most of 400 such increments were lost."""
    turn = Lock()
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE tally (n INTEGER)")
        connection.exec_driver_sql("INSERT INTO tally VALUES (0)")

    def work(_number: int) -> None:
        for _ in range(TIMES):
            with turn, engine.begin() as connection:
                n = connection.exec_driver_sql("SELECT n FROM tally").scalar_one()
                connection.execute(text("UPDATE tally SET n = :n"), {"n": n + 1})

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(work, range(THREADS)))
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT n FROM tally").scalar_one() == THREADS * TIMES


def test_foreign_keys_are_kept(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE one (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("CREATE TABLE many (one INTEGER REFERENCES one (id))")
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO many VALUES (5)")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("database or disk is full", "full"),
        ("disk I/O error", "full"),
        ("attempt to write a readonly database", "read-only"),
        ("unable to open database file", "read-only"),
        ("database disk image is malformed", "corrupt"),
        ("file is not a database", "corrupt"),
        ("unsupported file format", "corrupt"),
        ("Could not decode to UTF-8 column 'replica'", "corrupt"),
        ("database is locked", "locked"),
        ("no such table: edits", "other"),
    ],
)
def test_every_database_error_has_a_plain_reason(said: str, reason: str) -> None:
    raw = sqlite3.OperationalError(said)
    for error in (raw, OperationalError("INSERT INTO full_locked", {}, raw)):
        trouble = trouble_of(error)
        assert (trouble.reason, trouble.detail) == (reason, said)


def test_a_full_disk_says_so_and_writing_goes_on_when_there_is_room(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE heap (stuff BLOB)")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=4")
    with pytest.raises(DatabaseError) as refused, engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO heap VALUES (zeroblob(1000000))")
    assert trouble_of(refused.value).reason == "full"
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=100000")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO heap VALUES (zeroblob(1000000))")
        assert connection.exec_driver_sql("SELECT count(*) FROM heap").scalar_one() == 1


def test_a_file_that_is_no_database_is_corrupt(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"this is not a database, " * 400)
    engine = open_engine(path)
    with pytest.raises(DiskTrouble) as refused:
        engine.connect()
    assert refused.value.reason == "corrupt"
    engine.dispose()


def test_a_folder_that_is_not_there_cannot_be_opened(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "nowhere" / "journal.sqlite")
    with pytest.raises(DatabaseError) as refused:
        engine.connect()
    assert trouble_of(refused.value).reason == "read-only"
    engine.dispose()


def test_the_tills_connection_keeps_the_same_pragmas_and_begins_nothing_by_itself(tmp_path: Path) -> None:
    """SQLAlchemy stands in between at the server alone."""
    with closing(open_connection(tmp_path / "journal.sqlite")) as connection:
        for pragma, value in PRAGMAS:
            assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
        connection.execute("CREATE TABLE tally (n INTEGER)")
        connection.execute("INSERT INTO tally VALUES (1)")
        assert not connection.in_transaction


def test_the_tills_connection_tells_plainly_why_it_cannot_be_had(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"this is not a database, " * 400)
    for place, reason in ((path, "corrupt"), (tmp_path / "nowhere" / "journal.sqlite", "read-only")):
        with pytest.raises(DiskTrouble) as refused:
            open_connection(place)
        assert refused.value.reason == reason


def test_what_was_committed_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    for expected in (1, 2):
        engine = open_engine(path)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS tally (n INTEGER)")
            connection.exec_driver_sql("INSERT INTO tally VALUES (1)")
            assert connection.exec_driver_sql("SELECT count(*) FROM tally").scalar_one() == expected
        engine.dispose()


def _write_and_fail(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO tally VALUES (1)")
    connection.exec_driver_sql("CREATE TABLE other (n INTEGER)")
    raise ZeroDivisionError
