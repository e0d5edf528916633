"""Tills killed while people sell, while a journal is migrated, while an order is resumed or taken over."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from random import Random

from shared.edits import Edit
from shared.order_session import Status
from shared.sqlite import open_connection
from tests.kills.journals import copied, edits_of, filled, opened, troubles_of
from tests.kills.mortal import Child, fate, killed
from tests.kills.tally import Tally
from tests.kills.telling import POINTS, ids, telling, watch
from tests.till_app.store.making import chain_of, logged
from tests.wire.crew import PRODUCTS, Crew
from till_app.store.tables import STEPS, prepare

KILLS_PER_JOURNAL = 20


def selling(folder: Path, chance: Random, kills: int) -> Tally:
    """People ring up, change, pay, leave; the till dies. Then it starts again on what is left."""
    tally, acknowledged = Tally("selling"), list[str]()
    for number in range(kills):
        path = folder / f"selling-{number // KILLS_PER_JOURNAL}.db"
        if number % KILLS_PER_JOURNAL == 0:
            acknowledged = []
        seed, doom = chance.random(), fate(chance, POINTS, lines=25, delay=0.03)

        def work(child: Child, path: Path = path, seed: float = seed) -> None:
            watch(child)
            counter, crew = opened(path, telling(child)), Crew(Random(seed))  # noqa: S311 - no secret
            while True:
                crew.act(counter)

        end = killed(work, doom)
        tally.note(doom, end)
        fresh = ids(end.lines)
        tally.acknowledged += len(fresh)
        acknowledged += fresh
        counter = opened(path)
        for trouble in troubles_of(counter.store, acknowledged):
            tally.expect(None, f"{doom}: {trouble}")
        counter.store.close()
    return tally


def migrating(folder: Path, chance: Random, kills: int) -> Tally:
    """A journal of an earlier version is opened; the till dies within the migration, and is started again."""
    tally = Tally("migrating")
    present = folder / "present.db"
    made = filled(present, chance, 60)
    older = {version: folder / f"version-{version}.db" for version in range(1, len(STEPS))}
    for version, path in older.items():
        _of_version(present, path, version)
    for _ in range(kills):
        path, version = folder / "migrating.db", chance.choice(list(older))
        copied(older[version], path)
        # The second commit is that of the first transaction on the migrated journal.
        doom = fate(chance, {"statement": 9, "commit": 2}, lines=0, delay=0.015)

        def work(child: Child, path: Path = path) -> None:
            watch(child)
            opened(path, telling(child)).store.close()

        end = killed(work, doom)
        tally.note(doom, end)
        counter = opened(path)
        for trouble in troubles_of(counter.store, (edit.id for edit in made)):
            tally.expect(None, f"from version {version}, {doom}: {trouble}")
        tally.expect(edits_of(counter.store) == made, "other edits than before")
        tally.acknowledged += len(made)
        counter.store.close()
        with closing(sqlite3.connect(path)) as connection:
            (found,) = connection.execute("PRAGMA user_version").fetchone()
        tally.expect(found == len(STEPS), f"it is of version {found}")
    return tally


def resuming(folder: Path, chance: Random, kills: int) -> Tally:
    """Till 2 resumes or takes over what Till 1 began, and dies; the order is there, whole and resumable."""
    tally = Tally("resuming")
    theirs = filled(folder / "till-1.db", chance, 120)
    template = folder / "till-2.db"
    _with_copies(template, theirs)
    for _ in range(kills):
        path, seed = folder / "resuming.db", chance.random()
        copied(template, path)
        doom = fate(chance, POINTS, lines=12, delay=0.02)

        def work(child: Child, path: Path = path, seed: float = seed) -> None:
            watch(child)
            counter, random = opened(path, telling(child), 2), Random(seed)  # noqa: S311 - no secret
            while True:
                with counter.store.begin() as tx:
                    known = sorted(tx.journal.open_sessions(), key=attrgetter("session_id"))
                order = random.choice(known)
                take = counter.handover.take_over
                if order.status is Status.PENDING_LOGOUT:
                    take = counter.handover.resume
                take(order.session_id, order.user_id)
                counter.ring(order.session_id, PRODUCTS[0])
                counter.handover.sign_out(order.session_id, order.user_id, datetime.now(UTC))

        end = killed(work, doom)
        tally.note(doom, end)
        fresh = ids(end.lines)
        tally.acknowledged += len(fresh)
        counter = opened(path, till_id=2)
        for trouble in troubles_of(counter.store, fresh):
            tally.expect(None, f"{doom}: {trouble}")
        with counter.store.begin() as tx:
            for session_id in {edit.session_id for edit in theirs}:
                there = {entry.edit.id for entry in tx.journal.log(session_id)}
                before = {edit.id for edit in theirs if edit.session_id == session_id}
                tally.expect(there == before, f"{doom}: the copy of {session_id} is another")
            for order in tx.journal.open_sessions():
                began = {entry.edit.id for entry in tx.journal.log(order.session_id)}
                tally.expect(began, f"{doom}: {order.session_id} has lost what Till 1 made of it")
        for order in counter.handover.open_orders().values():
            taken = counter.handover.take_over(order.session_id, order.user_id)
            tally.expect(taken.till_id == 2, f"{doom}: {order.session_id} cannot be taken over")
        counter.store.close()
    return tally


def _of_version(present: Path, path: Path, version: int) -> None:
    """The same journal as that version of the till would have it."""
    with closing(open_connection(path)) as connection:
        prepare(connection, path, STEPS[:version])
        _copy_rows(connection, present)


def _copy_rows(driver: sqlite3.Connection, present: Path) -> None:
    driver.execute("ATTACH ? AS present", (str(present),))
    tables = driver.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        columns = ", ".join(row[1] for row in driver.execute(f"PRAGMA main.table_info({table})"))
        driver.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM present.{table}")  # noqa: S608 - names of our own tables
    driver.execute("DETACH present")


def _with_copies(path: Path, theirs: list[Edit]) -> None:
    """A new journal of Till 2 that holds the server's logs of these edits."""
    counter = opened(path, till_id=2)
    with counter.store.begin() as tx:
        for session_id in sorted({edit.session_id for edit in theirs}):
            edits = [edit for edit in theirs if edit.session_id == session_id]
            tx.copies.replace(session_id, 1, logged(edits), len(edits), chain_of(edits))
    counter.store.close()
