"""A PostgreSQL cluster and a replica that every commit waits for; the one is killed, the other takes over."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, LiteralString

import psycopg

from tests.sync_server import postgres

_PATIENCE_SECONDS = 30.0
_END_WAITING: LiteralString = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
)


class Standby:
    """Both, in folders of their own. `url` names both hosts: whoever connects finds the one that writes."""

    def __init__(self, first: Path, second: Path, name: str) -> None:
        self._first = first
        self._second = second
        self._stalled: list[int] = []
        self.url = (
            f"postgresql://{postgres.SUPERUSER}@/{name}?host={first},{second}&target_session_attrs=read-write"
        )

    def kill(self) -> None:
        """Kills every process of the first at once, as a power cut would."""
        master, _ = self._noted()
        children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
        for pid in (master, *map(int, children)):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def stall(self) -> None:
        """From now on the replica hears nothing more of the first."""
        for (pid,) in self._asked("SELECT pid FROM pg_stat_replication"):
            os.kill(pid, signal.SIGSTOP)
            self._stalled.append(pid)

    def resume(self) -> None:
        """The replica hears again."""
        while self._stalled:
            os.kill(self._stalled.pop(), signal.SIGCONT)

    def end_waiting(self) -> None:
        """Ends the connection whose commit waits for the replica; until there is one, waits for it."""
        until = time.monotonic() + _PATIENCE_SECONDS
        while not self._asked(_END_WAITING):
            assert time.monotonic() < until, "no commit waits for the replica"

    def _asked(self, sentence: LiteralString) -> list[tuple[Any, ...]]:
        with psycopg.connect(f"host={self._first} user={postgres.SUPERUSER} dbname=postgres") as admin:
            return admin.execute(sentence).fetchall()

    def promote(self) -> None:
        """The replica goes on alone; returns when it writes."""
        postgres.program(self._second, "pg_ctl", "promote", "-w")

    def end(self) -> None:
        """Kills the first, if it still runs, and takes away what only its next start would."""
        master, memory = self._noted()
        if Path(f"/proc/{master}").exists():
            self.kill()
        subprocess.run(["ipcrm", "-m", memory], stderr=subprocess.DEVNULL, check=False)

    def end_replica(self) -> None:
        """Stops the replica, which may have taken over."""
        postgres.program(self._second, "pg_ctl", "stop", "-m", "immediate", "-w")

    def _noted(self) -> tuple[int, str]:
        """The first's process, and the number of its shared memory, which outlives it."""
        note = (self._first / "cluster" / "postmaster.pid").read_text().splitlines()
        return int(note[0]), note[6].split()[1]


@contextmanager
def standby() -> Iterator[Standby]:
    """A cluster with an empty database, and its replica, in step; until the block ends."""
    with ExitStack() as stack:
        first, second = (stack.enter_context(postgres.folder_of_its_own()) for _ in range(2))
        postgres.program(
            first, "initdb", "-U", postgres.SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N"
        )
        postgres.start(first)
        both = Standby(first, second, "till")
        stack.callback(both.end)
        line = f"host={first} user={postgres.SUPERUSER} dbname=postgres"
        with psycopg.connect(line, autocommit=True) as admin:
            admin.execute("CREATE DATABASE till TEMPLATE template0")
            copied = ("-h", str(first), "-U", postgres.SUPERUSER, "-R", "-X", "stream", "-c", "fast", "-N")
            postgres.program(second, "pg_basebackup", *copied)
            postgres.start(second)
            stack.callback(both.end_replica)
            # Nothing of a transaction is on its way before it commits.
            admin.execute("ALTER SYSTEM SET wal_writer_delay = '10s'")
            # Only now: a copy of this would wait for a replica of its own.
            admin.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
            admin.execute("SELECT pg_reload_conf()")
            until = time.monotonic() + _PATIENCE_SECONDS
            while (
                admin.execute("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'").fetchone()
                is None
            ):
                assert time.monotonic() < until, "the replica does not follow"
        yield both
