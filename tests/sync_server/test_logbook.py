"""The log of a real server: what went wrong is there with its traceback, what people sent is not."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg

from tests.sync_server.server_process import RealServer

NAME = "Zephyrine-of-the-secret-name"
PASSWORD = "password-that-nobody-may-read"


@contextmanager
def nobody_new(server: RealServer) -> Iterator[None]:
    """The database breaks off whatever would add somebody to the staff."""
    if server.database_url:
        with psycopg.connect(server.database_url) as connection:
            connection.execute("ALTER TABLE users ADD CONSTRAINT nobody CHECK (user_id < 7)")
        try:
            yield
        finally:  # The database is used again.
            with psycopg.connect(server.database_url) as connection:
                connection.execute("ALTER TABLE users DROP CONSTRAINT nobody")
        return
    with closing(sqlite3.connect(server.folder / "server.db")) as connection:
        connection.execute(
            "CREATE TRIGGER nobody BEFORE INSERT ON users BEGIN SELECT RAISE(ABORT, 'nobody'); END"
        )
        connection.commit()
    yield


def test_a_statement_that_fails_is_logged_without_its_values(tmp_path: Path, database_url: str) -> None:
    with RealServer(tmp_path / "server", database_url) as server:
        demo = server.init_demo()
        with nobody_new(server):
            server.start()
            with server.client(server.login(demo.person("Mara")).token) as client:
                answer = client.post("/api/users", json={"name": NAME, "password": PASSWORD})
            server.stop()
    assert answer.status_code == 500, answer.text
    log = server.log.read_text()
    assert "Traceback" in log
    assert "INSERT INTO users" in log
    assert "nobody" in log, "the database's own sentence"
    for word in (NAME, PASSWORD, "argon2"):
        assert word not in log, word
