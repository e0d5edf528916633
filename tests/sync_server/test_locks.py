"""What a group of requests holds in PostgreSQL while it goes back and forth, as somebody else sees it."""

import asyncio
from secrets import token_bytes

from sqlalchemy import text

from sync_server.committer import Committer
from sync_server.database import engine_on, open_database
from sync_server.tables import Connection
from sync_server.tills import Till
from tests.sync_server.paper_till import AT, PaperTill, beer
from tests.sync_server.venue import SITE, Counter

_TURN, _USE = 7_233_081_001, 7_233_081_002
_HELD = text(
    "SELECT locktype, mode, (CAST(classid AS bigint) << 32) + CAST(objid AS bigint)"
    " FROM pg_locks WHERE pid = :pid AND granted AND locktype NOT IN ('virtualxid', 'transactionid')"
)
_HARMLESS = {"AccessShareLock", "RowShareLock", "RowExclusiveLock"}
"""None of these keeps another of them waiting: reading and writing other rows goes on."""


def nothing(*_: object) -> None:
    """Nobody waits here, and nothing is remembered."""


def test_a_group_holds_the_turn_and_its_rows_and_no_table(postgres_url: str) -> None:
    engine, outside = open_database(postgres_url, token_bytes), engine_on(postgres_url)
    counter, till = Counter(engine), PaperTill()
    sent = till.push(till.session(till.order(beer())))
    held: set[tuple[str, str, int]] = set()

    def work(connection: Connection) -> int:
        answer = counter.exchange.push(connection, Till(SITE, 1, revoked=False), sent, AT)
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        with outside.connect() as look:
            held.update(tuple(row) for row in look.execute(_HELD, {"pid": pid}))
        return answer.sessions[0].rev

    async def play() -> int:
        committer.start(asyncio.get_running_loop())
        return await committer.run(work)

    committer = Committer(engine, committed=nothing, rolled_back=nothing, others_wrote=nothing)
    try:
        assert asyncio.run(play()) == 2
    finally:
        committer.stop()
        outside.dispose()
        engine.dispose()
    advisory = {(mode, number) for kind, mode, number in held if kind == "advisory"}
    assert advisory == {("ExclusiveLock", _TURN), ("ShareLock", _USE)}
    others = {(kind, mode) for kind, mode, _ in held if kind != "advisory"}
    assert others
    assert {kind for kind, _ in others} == {"relation"}
    assert {mode for _, mode in others} <= _HARMLESS
