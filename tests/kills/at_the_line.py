"""A till killed while it pushes and pulls: before the server has it, before the till knows, and between."""

import asyncio
import secrets
import time
from collections import Counter as Tallied
from pathlib import Path
from random import Random

import httpx

from shared.edits import Logged
from shared.wire import Push, PushAnswer
from tests.kills.journals import edits_of, now, opened, troubles_of
from tests.kills.mortal import NEVER, Child, Fate, Mortal, Work, fate, finished, killed
from tests.kills.serving import Server
from tests.kills.tally import Tally
from tests.kills.telling import ids, telling, watch
from tests.till_app.sync.paper_server import Heard
from tests.wire.crew import Crew
from tests.wire.site_log import site_log
from till_app.store.store import Store
from till_app.sync.contact import Given
from till_app.sync.errand import Errand
from till_app.sync.link import Link

KILLS_PER_JOURNAL = 12
POINTS = {"asked": 5, "answered": 5, "commit": 30, "committed": 8}


class _MortalLink(Link):
    """The real line, with points before a push leaves and after its answer came."""

    child: Child

    async def push(self, push: Push) -> PushAnswer:
        self.child.comes_to("asked")
        answer = await super().push(push)
        self.child.comes_to("answered")
        return answer


def syncing(folder: Path, chance: Random, kills: int) -> Tally:
    """The till dies with edits on their way; the next start brings everything to the server, once."""
    tally = Tally("syncing")
    for first in range(0, kills, KILLS_PER_JOURNAL):
        server = Server(folder / f"server-{first}")
        life = Mortal(server.life(), Fate(NEVER))
        url, token = life.told()[0], server.tokens[0]
        path, told = folder / f"syncing-{first}.db", list[str]()
        for _ in range(min(KILLS_PER_JOURNAL, kills - first)):
            doom = fate(chance, POINTS, lines=15, delay=0.1)
            end = killed(_till(path, url, token, chance.random(), forever=True), doom)
            tally.note(doom, end)
            told += ids(end.lines)
        end = finished(_till(path, url, token, chance.random(), forever=False))
        tally.note(Fate(NEVER), end)
        tally.acknowledged += len(told)
        store = opened(path).store
        for trouble in troubles_of(store, told, unsent=False):
            tally.expect(None, trouble)
        with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}) as client:
            _compare(store, site_log(client), tally)
        store.close()
        life.kill()
        tally.expect(not life.end().wrong, "the server went wrong")
    return tally


def _compare(store: Store, log: dict[str, list[Logged]], tally: Tally) -> None:
    """Every edit of the journal is in the server's log once, in the order in which it was made."""
    made = edits_of(store)
    found = Tallied(entry.edit.id for entries in log.values() for entry in entries)
    tally.expect({edit.id for edit in made} <= found.keys(), "edits did not reach the server")
    tally.expect(max(found.values(), default=1) == 1, "an edit is at the server twice")
    with store.begin() as tx:
        tally.expect(not tx.unsent.count(), "something still waits")
        for session_id in {edit.session_id for edit in made}:
            mine, own = tx.journal.looked_up(session_id)
            equal = not own and mine == tuple(log.get(session_id, ()))
            tally.expect(equal, f"till and server differ in {session_id}")
            order = [edit.id for edit in made if edit.session_id == session_id]
            tally.expect([entry.edit.id for entry in mine] == order, f"another order in {session_id}")


def _till(path: Path, url: str, token: str, seed: float, *, forever: bool) -> Work:
    """People at work while the errand runs; or (not `forever`) the errand alone, until all is sent."""

    async def run(child: Child) -> None:
        counter, crew = opened(path, telling(child)), Crew(Random(seed))  # noqa: S311 - no secret
        link = _MortalLink(url, token)
        link.child = child
        given = Given(now, time.monotonic, lambda: secrets.randbelow(1 << 20) / (1 << 20))
        errand = Errand(counter.store, link, Heard(), given)
        running = asyncio.create_task(errand.run())
        while forever or _waits(counter.store):
            if forever:
                crew.act(counter)
                errand.poke(urgent=True)
            await asyncio.sleep(0.004)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await link.close()
        counter.store.close()

    def work(child: Child) -> None:
        watch(child)
        asyncio.run(run(child))

    return work


def _waits(store: Store) -> bool:
    with store.begin() as tx:
        return tx.unsent.count() > 0 or bool(tx.copies.stale_ids(1)) or tx.copies.cursor is None
