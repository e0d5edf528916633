"""A real server under the tracer, written to by several tills at once, and a look at what is left of it."""

import re
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from shared.ids import START, chain_hash
from shared.sqlite import DiskTrouble
from shared.wire import PushAnswer, encode
from sync_server.backup import BackupTrouble, verify
from sync_server.database import epoch_of, open_database
from sync_server.exchange import Exchange
from sync_server.ledger import Ledger
from sync_server.presence import Presence
from sync_server.sites import site_of
from sync_server.streams import Streams
from sync_server.tables import Connection, Engine, edits
from sync_server.tills import Till
from tests.power.calls import Event, Told, read, tracer
from tests.power.evening import Way
from tests.sync_server.paper_till import AT, PaperTill, beer
from tests.sync_server.server_process import RealServer
from tests.till_app.store.making import chance_of

SITE = 1
FILE = "server.db"
TILLS = 4
_TELLS = re.compile(rb'"request":"([^"]+)","epoch"')
_PATIENCE_SECONDS = 20.0


@dataclass(frozen=True)
class Answered:
    """What an answer acknowledged: so many edits of an order, with its log's chain and the site's mark."""

    session_id: str
    count: int
    chain: str
    mark: str


@dataclass(frozen=True)
class Business:
    """What a server wrote, the tills that pushed to it, and what each request was answered."""

    events: tuple[Event, ...]
    tills: tuple[PaperTill, ...]
    answered: dict[str, Answered]
    epoch: str

    def told(self) -> list[Answered]:
        """The answers in the order in which they left the server."""
        return [self.answered[event.what] for event in self.events if isinstance(event, Told)]


def business(folder: Path, pushes: int, seed: int, way: Way = "sound") -> Business:
    """Tills that push so many times each, all at once, to a server that is stopped at the end."""
    trace = folder / "trace"
    answered: dict[str, Answered] = {}
    with RealServer(folder / "server") as server:
        demo = server.init_demo()
        before = {file.name: file.read_bytes() for file in server.folder.iterdir() if file.is_file()}
        # -D: the tracer is the server's grandchild, so that signals reach the server itself.
        program = (sys.executable, "-m", "tests.power.careless", way) if way != "sound" else ()
        server.start(within=(*tracer(trace, "-D"), *program))
        token = server.enrol(demo.till("Till 1")).token
        tills = tuple(PaperTill() for _ in range(TILLS))
        with ThreadPoolExecutor(TILLS) as threads:
            work = [threads.submit(_sell, server, token, till, pushes, seed * 100 + number)
                    for number, till in enumerate(tills)]  # fmt: skip
            for one in work:
                answered |= one.result()
        pid = server.pid
    _wait_for_the_end(trace, pid)
    epoch = next(till.epoch for till in tills if till.epoch)
    return _told_all(Business(read(trace, server.folder, _TELLS, before), tills, answered, epoch))


def look(folder: Path, business: Business, told: Sequence[Answered]) -> list[str]:
    """What is wrong with the database of an image, of which all this had been told. Then the tills come."""
    try:
        engine = open_database(folder / FILE, Random(1).randbytes)  # noqa: S311 - a new epoch would be told.
    except DiskTrouble as trouble:
        return [f"cannot be opened: {trouble}"]
    try:
        with engine.begin() as connection:
            troubles = _compare(connection, business, told)
        troubles += _come_back(engine, business)
    except DatabaseError as error:
        return [f"cannot be read: {error.orig}"]
    finally:
        engine.dispose()
    try:
        found = verify(folder / FILE)
    except BackupTrouble as trouble:
        return [*troubles, str(trouble)]
    expected = sum(len(journal) for till in business.tills for journal in till.journal.values())
    return troubles if found.edits == expected else [*troubles, f"{found.edits} edits, not {expected}"]


def _sell(server: RealServer, token: str, till: PaperTill, pushes: int, seed: int) -> dict[str, Answered]:
    chance, answered = chance_of(seed), dict[str, Answered]()
    session_id, sent = "", 0
    with server.client(token) as client:
        for _ in range(pushes):
            if not session_id or chance.random() < 0.3:
                session_id, sent = till.order(beer()), 0
            line = beer()
            till.write(session_id, *[beer() for _ in range(chance.choice((1, 2, 15)))], line)
            if chance.random() < 0.2:
                till.pay(session_id, 540, line)
            push = till.push(till.session(session_id, after=sent))
            answer = client.post("/api/sync/push", content=encode(push))
            assert answer.status_code == 200, answer.text
            said = msgspec.json.decode(answer.content, type=PushAnswer)
            till.epoch, sent = said.epoch, said.sessions[0].ack_n
            answered[push.request] = Answered(session_id, sent, said.sessions[0].chain, said.mark)
    return answered


def _compare(connection: Connection, business: Business, told: Sequence[Answered]) -> list[str]:
    """Each log holds what was acknowledged and nothing that its till did not write, in its order."""
    if epoch_of(connection) != business.epoch:
        return ["another epoch"]
    troubles = [f"integrity: {said}" for said in _integrity(connection) if said != "ok"]
    logs: dict[str, list[str]] = {}
    wish = select(edits.c.session_id, edits.c.edit_id).order_by(edits.c.session_id, edits.c.rev)
    for session_id, edit_id in connection.execute(wish):
        logs.setdefault(session_id, []).append(edit_id)
    journals = {one: journal for till in business.tills for one, journal in till.journal.items()}
    for session_id, log in logs.items():
        if log != [edit.id for edit in journals[session_id][: len(log)]]:
            troubles.append(f"order {session_id} is not what its till wrote")
    for answer in told:
        chain = START
        for edit in journals[answer.session_id][: answer.count]:
            chain = chain_hash(chain, edit.hash)
        if len(logs.get(answer.session_id, ())) < answer.count or chain != answer.chain:
            troubles.append(f"acknowledged edits missing of order {answer.session_id}")
    return troubles


def _integrity(connection: Connection) -> list[str]:
    return list(connection.exec_driver_sql("PRAGMA integrity_check").scalars())


def _come_back(engine: Engine, business: Business) -> list[str]:
    """All tills push all they have: what was there is passed over, the rest joins."""
    exchange, troubles = Exchange(Ledger(), Streams(), Presence({}), business.epoch), []
    with engine.begin() as connection:
        if site_of(connection, SITE) is None:
            return ["the venue is gone"]
        for till in business.tills:
            push = till.push(*(till.session(session_id) for session_id in till.journal))
            for answer in exchange.push(connection, Till(SITE, 1, revoked=False), push, AT).sessions:
                if (answer.result, answer.ack_n) != ("ok", len(till.journal[answer.id])):
                    troubles.append(f"order {answer.id}: {answer.result} at {answer.ack_n}")
                if answer.rev != answer.ack_n:
                    troubles.append(f"order {answer.id} has {answer.rev} edits of {answer.ack_n}")
    return troubles


def _told_all(found: Business) -> Business:
    assert len(found.told()) == len(found.answered), "the trace lacks answers that were heard"
    return found


def _wait_for_the_end(trace: Path, pid: int) -> None:
    end = re.compile(rf"^{pid} +\+\+\+ ", re.MULTILINE)
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not end.search(trace.read_text()[-10_000:]):
        assert time.monotonic() < deadline, "the tracer did not come to its end"
        time.sleep(0.05)
