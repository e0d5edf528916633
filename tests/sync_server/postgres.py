"""A PostgreSQL cluster of the tests' own, started once, and clean databases in it."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql
from sqlalchemy import create_engine

from sync_server.database import migrate
from sync_server.tables import metadata

SUPERUSER = "till"
_TEMPLATE = "till_template"
_OPTIONS = {
    "listen_addresses": "",
    "max_connections": "50",
    "shared_buffers": "16MB",
    "max_wal_size": "256MB",
    "min_wal_size": "32MB",
    "autovacuum": "off",
}


class Cluster:
    """A running cluster on a socket in its own folder; whoever may enter the folder may do everything."""

    def __init__(self, sockets: Path) -> None:
        self._sockets = sockets
        self._made = 0
        self._free: list[str] = []
        self._admin = psycopg.connect(self._line("postgres"), autocommit=True)
        self._create(_TEMPLATE, "template0")
        engine = create_engine(self._url(_TEMPLATE).replace("postgresql:", "postgresql+psycopg:"))
        with engine.begin() as connection:
            migrate(connection)
        engine.dispose()

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of a database with empty tables. Whatever is still connected at the end is cut off."""
        if not self._free:
            self._made += 1
            self._create(f"till_{self._made}", _TEMPLATE)
            self._free.append(f"till_{self._made}")
        name = self._free.pop()
        yield self._url(name)
        self.cut(self._url(name))
        with psycopg.connect(self._line(name)) as connection:
            # Making and dropping a database takes a quarter of a second, this some milliseconds.
            for table in metadata.tables:
                connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
        self._free.append(name)

    @contextmanager
    def nothing(self) -> Iterator[str]:
        """The URL of a database without tables."""
        self._create("till_nothing", "template0")
        yield self._url("till_nothing")
        self._admin.execute("DROP DATABASE till_nothing WITH (FORCE)")

    def alter(self, url: str, setting: str, value: str) -> None:
        """Sets something for every later connection to that database."""
        names = {"name": sql.Identifier(_name(url)), "setting": sql.Identifier(setting)}
        self._admin.execute(
            sql.SQL("ALTER DATABASE {name} SET {setting} = {value}").format(**names, value=sql.Literal(value))
        )

    def cut(self, url: str) -> int:
        """Ends every connection to that database, as its administrator can; returns how many."""
        return self._admin.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
            (_name(url),),
        ).rowcount

    def come_back(self) -> None:
        """After a crash, which cut the tests' own connection too; everybody can connect again."""
        self._admin.close()
        self._admin = psycopg.connect(self._line("postgres"), autocommit=True)

    def close(self) -> None:
        """Closes the tests' own connection."""
        self._admin.close()

    def _create(self, name: str, template: str) -> None:
        names = {"name": sql.Identifier(name), "template": sql.Identifier(template)}
        self._admin.execute(sql.SQL("CREATE DATABASE {name} TEMPLATE {template}").format(**names))

    def _url(self, name: str) -> str:
        return f"postgresql://{SUPERUSER}@/{name}?host={self._sockets}"

    def _line(self, name: str) -> str:
        return f"host={self._sockets} user={SUPERUSER} dbname={name}"


def _name(url: str) -> str:
    return urlsplit(url).path.strip("/")


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Starts a cluster in a temporary folder; stops it and removes the folder at the end."""
    with folder_of_its_own() as folder:
        program(folder, "initdb", "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        start(folder)
        try:
            with contextlib.closing(Cluster(folder)) as started:
                yield started
        finally:
            program(folder, "pg_ctl", "stop", "-m", "immediate", "-w")


@contextmanager
def folder_of_its_own() -> Iterator[Path]:
    """Where a cluster may be, with its socket, log and `cluster`, the data; removed at the end."""
    # A socket's path may have 107 letters at most, so it is not pytest's folder.
    folder = Path(tempfile.mkdtemp(prefix="till-pg-"))
    try:
        if (owner := _owner()) is not None:
            os.chown(folder, pwd.getpwnam(owner).pw_uid, -1)
        yield folder
    finally:
        shutil.rmtree(folder)


def start(folder: Path) -> None:
    """Starts the cluster in the folder, and waits until it answers on the socket in there."""
    options = " ".join(f"-c {name}='{value}'" for name, value in _OPTIONS.items())
    program(folder, "pg_ctl", "start", "-w", "-l", str(folder / "log"), "-o", f"-k {folder} {options}")


def program(folder: Path, name: str, *arguments: str) -> None:
    """Runs one of PostgreSQL's programs on the data in the folder, as somebody whom it allows to."""
    done = subprocess.run(
        [_found(name), "-D", str(folder / "cluster"), *arguments],
        user=_owner(),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def _owner() -> str | None:
    """PostgreSQL refuses to be run by root."""
    return "postgres" if os.geteuid() == 0 else None


def _found(program: str) -> str:
    """Where the program is: Debian keeps it off the PATH, one folder per version."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"), key=lambda at: int(at.parts[4]))
    found = str(versions[-1]) if versions else shutil.which(program)
    assert found, f"{program} is missing: packaging/setup installs PostgreSQL"
    return found
