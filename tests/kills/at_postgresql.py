"""PostgreSQL's backends ended and killed, most of them while they commit what a server pushed."""

import os
import signal
import time
from pathlib import Path
from random import Random

import psycopg

from tests.kills.mortal import NEVER, PATIENCE, Child, Fate, Mortal, Work
from tests.kills.pushes import Pusher
from tests.kills.serving import Line, Server
from tests.kills.tally import Tally
from tests.sync_server import postgres

COMMIT_DELAY = 10_000
"""Microseconds that a commit waits before it flushes, so that most of its time can be met."""
_COMMITTING = "state = 'active' AND query ILIKE 'commit%%'"
_WORKING = "state IN ('active', 'idle in transaction')"
_FIND = """SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND query NOT ILIKE 'listen%%' AND {} LIMIT 1"""
_ENDED = (psycopg.OperationalError, psycopg.InterfaceError)


def committing(folder: Path, chance: Random, kills: int) -> Tally:
    """Backends die within commits: what was acknowledged is there once, and no push is there by half."""
    tally = Tally("postgresql")
    with postgres.cluster() as cluster, cluster.database() as url:
        cluster.alter(url, "commit_delay", str(COMMIT_DELAY))
        cluster.alter(url, "commit_siblings", "0")
        server, pusher = Server(folder / "server", url), Pusher(chance, tally)
        life = Mortal(server.life(), Fate(NEVER))
        line = Line(life.told()[0], server.tokens[0])
        tally.expect(pusher.step(line), "the server does not answer at first")
        # Only now: a server that cannot even start says so and ends.
        killer = Mortal(_killer(url, chance.random(), kills), Fate(NEVER))
        answered = time.monotonic()
        while len(killer.told_now()) < kills or pusher.pending is not None:
            if pusher.step(line):
                answered = time.monotonic()
                continue
            _look(url, pusher, tally)
            if time.monotonic() > answered + PATIENCE:
                tally.expect(None, "the server answers no more")
                break
        line.close()
        ended = killer.end()
        for one in ended.lines:
            tally.kill(one)
        tally.expect(not ended.wrong, ended.wrong)
        _look(url, pusher, tally)
        life.kill()
        tally.expect(not life.end().wrong, "the server went wrong")
        cluster.come_back()
    return tally


def _look(url: str, pusher: Pusher, tally: Tally) -> None:
    """Every acknowledged edit is in the database, each once, of an unanswered push all or none."""
    rows = _rows(url)
    found = [edit_id for edit_id, _, _ in rows]
    missing = pusher.acknowledged - set(found)
    tally.expect(not missing, f"{len(missing)} acknowledged edits are missing")
    tally.expect(len(set(found)) == len(found), "an edit is there twice")
    pending = pusher.ids_pending()
    there = pending & set(found)
    tally.expect(there in (set(), pending) or there <= pusher.acknowledged, "half a push is there")
    revs: dict[str, list[int]] = {}
    for _, session_id, rev in rows:
        revs.setdefault(session_id, []).append(rev)
    whole = all(sorted(one) == list(range(1, len(one) + 1)) for one in revs.values())
    tally.expect(whole, "an order's numbers have gaps")


def _rows(url: str) -> list[tuple[str, str, int]]:
    while True:
        try:
            with psycopg.connect(url) as connection:
                return connection.execute("SELECT edit_id, session_id, rev FROM edits").fetchall()
        except _ENDED:
            # The cluster is starting again after a crash.
            time.sleep(0.05)


def _killer(url: str, seed: float, kills: int) -> Work:
    """Ends so many backends, three of four within a commit and every second one by SIGKILL; tells of each."""

    def work(child: Child) -> None:
        chance, done = Random(seed), 0  # noqa: S311 - no secret
        while done < kills:
            where, wanted = ("a commit", _COMMITTING)
            if chance.random() < 0.25:
                where, wanted = ("a push", _WORKING)
            how = "SIGKILL" if chance.random() < 0.5 else "pg_terminate_backend"
            if _hit(url, wanted, how):
                done += 1
                child.tell(f"{how} in {where}")
                time.sleep(chance.random() * 0.1)

    return work


def _hit(url: str, wanted: str, how: str) -> bool:
    """Ends the first such backend that is met; False if the connection for looking was lost meanwhile."""
    try:
        with psycopg.connect(url, autocommit=True) as connection:
            while True:
                row = connection.execute(_FIND.format(wanted)).fetchone()
                if row is None:
                    # A commit takes ten times as long.
                    time.sleep(0.001)
                    continue
                if how == "SIGKILL":
                    os.kill(row[0], signal.SIGKILL)
                    return True
                found = connection.execute("SELECT pg_terminate_backend(%s)", row).fetchone()
                if found == (True,):
                    return True
    except (*_ENDED, ProcessLookupError):
        time.sleep(0.05)
        return False
