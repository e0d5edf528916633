"""A server on SQLite killed within pushes, while it parks stale orders, and while it makes a backup."""

import asyncio
import json
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from secrets import token_bytes
from types import MappingProxyType

from sync_server.backup import BackupTrouble, backups_in, verify
from sync_server.database import open_database
from sync_server.office import open_office
from sync_server.settings import Settings
from tests.kills.journals import copied, now
from tests.kills.mortal import NEVER, Child, Fate, Mortal, Work, fate, finished, killed
from tests.kills.pushes import Pusher
from tests.kills.serving import Line, Server
from tests.kills.tally import Tally
from tests.kills.telling import watch

LIVES_PER_DATABASE = 25
POINTS = MappingProxyType({"statement": 60, "commit": 12, "committed": 12})
_ORDERS = 40
_PUSHES = 1_000
"""No server lives to see so many; if one does, nothing came of its fate."""


def pushing(folder: Path, chance: Random, kills: int) -> Tally:
    """A push is there as a whole or not at all; an acknowledged one is there, and once."""
    tally = Tally("pushing")
    server, pusher = Server(folder / "server"), Pusher(chance, tally)
    for number in range(kills):
        if number % LIVES_PER_DATABASE == LIVES_PER_DATABASE - 1:
            server, pusher = Server(folder / f"server-{number}"), Pusher(chance, tally)
        doom = fate(chance, POINTS, lines=1, delay=0.15)
        life = Mortal(server.life(), doom)
        url = life.told()
        if url:
            line = Line(url[0], server.tokens[0])
            steps = 0
            while steps < _PUSHES and pusher.step(line):
                steps += 1
            line.close()
        end = life.end()
        tally.note(doom, end)
        _, found, wrong = server.look()
        tally.expect(not wrong, f"{doom}: {wrong}")
        missing = pusher.acknowledged - set(found)
        tally.expect(not missing, f"{doom}: {len(missing)} acknowledged edits are missing")
        tally.expect(len(set(found)) == len(found), f"{doom}: an edit is there twice")
        half = pusher.ids_pending() & set(found)
        whole = half in (set(), pusher.ids_pending())
        tally.expect(whole or half <= pusher.acknowledged, f"{doom}: half a push is there")
    return tally


def chores(folder: Path, chance: Random, kills: int) -> Tally:
    """Killed while it parks stale orders and makes a backup: each is parked once, no backup is half a one."""
    tally = Tally("chores")
    template = Server(folder / "template")
    pusher = Pusher(chance, tally)
    life = Mortal(template.life(), Fate(NEVER))
    line = Line(life.told()[0], template.tokens[0])
    for _ in range(_ORDERS):
        pusher.step(line)
    line.close()
    life.kill()
    life.end()
    _, before, wrong = template.look()
    tally.expect(not wrong, wrong)
    for number in range(kills):
        settings = Settings(data=folder / f"chores-{number}", sweep_seconds=0, log_level="error")
        settings.data.mkdir()
        copied(template.settings.database, settings.database)
        doom = fate(chance, {"statement": 120, "commit": 3, "committed": 3}, lines=1, delay=0.08)
        end = killed(_evening(settings, 12), doom)
        tally.note(doom, end)
        found = _parked(settings)
        tally.expect(len(found) == len(set(found)), f"{doom}: an order is parked twice")
        told = [one.removeprefix("backup ") for one in end.lines if one.startswith("backup ")]
        there = [file.name for file in backups_in(settings.backups)]
        tally.expect(set(told) <= set(there), f"{doom}: a backup that was told is gone")
        again = finished(_evening(settings, 36))
        tally.note(Fate(NEVER), again)
        for file in backups_in(settings.backups):
            try:
                whole = verify(file)
                tally.expect(whole.edits >= len(before), f"{doom}: {file.name} lacks edits")
            except BackupTrouble as trouble:
                tally.expect(None, f"{doom}: {trouble}")
        tally.expect(backups_in(settings.backups), f"{doom}: no backup comes any more")
        left = [file.name for file in settings.backups.glob("*.new*")]
        tally.expect(not left, f"{doom}: {left} is left for ever")
        found = _parked(settings)
        tally.expect(len(found) == len(set(found)) > _ORDERS, f"{doom}: {len(found)} parked")
        engine = open_database(settings.database, token_bytes)
        with engine.begin() as connection:
            kept = {row[0] for row in connection.exec_driver_sql("SELECT edit_id FROM edits").all()}
        engine.dispose()
        tally.expect(set(before) <= kept, f"{doom}: acknowledged edits are missing")
        tally.acknowledged += len(before)
    return tally


def _evening(settings: Settings, hours: int) -> Work:
    """The chores so many hours later: tells that every order, stale by then, was parked; and the backup."""

    def later() -> datetime:
        return now() + timedelta(hours=hours)

    async def chores_of(child: Child) -> None:
        office = open_office(settings, later, token_bytes)
        office.open(asyncio.get_running_loop())
        child.tell(f"parked {await office.sweep.park()}")
        made = await office.sweep.back_up()
        child.tell(f"backup {made.file.name}")
        await asyncio.to_thread(office.close)

    def work(child: Child) -> None:
        watch(child)
        asyncio.run(chores_of(child))

    return work


def _parked(settings: Settings) -> list[str]:
    """The orders that were parked by the server, as often as they were."""
    engine = open_database(settings.database, token_bytes)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT session_id, text FROM edits ORDER BY cursor").all()
    engine.dispose()
    return [session_id for session_id, text in rows if json.loads(text)["kind"] == "park"]
