"""What a process does when its database is killed within a commit and a replica takes over."""

import asyncio
from collections.abc import Iterator
from functools import partial
from secrets import token_bytes

import pytest
from sqlalchemy import event, insert, select, text

from shared.problems import ServerBusy
from shared.sqlite import DiskTrouble
from sync_server.committer import Committer
from sync_server.database import engine_on, open_database
from sync_server.tables import Connection, meta
from tests.sync_server import standby
from tests.sync_server.standby import Standby

_NUMBER = text("SELECT CAST(CAST(pg_current_xact_id() AS text) AS bigint)")


@pytest.fixture
def both() -> Iterator[Standby]:
    """A database and its replica."""
    with standby.standby() as found:
        yield found


def nothing(*_: object) -> None:
    """Nobody waits here, and nothing is remembered."""


def test_a_number_that_the_replica_gives_again_is_not_taken_for_ours(both: Standby) -> None:
    engine = open_database(both.url, token_bytes)
    numbers: list[int] = []

    def write(connection: Connection, name: str) -> str:
        connection.execute(insert(meta).values(site_id=1, name=name, value=""))
        numbers.append(connection.execute(_NUMBER).scalar_one())
        return name

    def power_cut(_: Connection) -> None:
        if len(numbers) == 2:
            both.kill()

    def take_over(_: int) -> None:
        """The replica never heard of that transaction; somebody else's gets its number."""
        both.promote()
        others = engine_on(both.url)
        while True:
            with others.begin() as connection:
                number = connection.execute(_NUMBER).scalar_one()
            if number >= numbers[1]:
                break
        others.dispose()
        assert number == numbers[1]

    async def play() -> list[object]:
        committer.start(asyncio.get_running_loop())
        found: list[object] = []
        for name in ("before", "cut off", "after"):
            work = partial(write, name=name)
            found += await asyncio.gather(committer.run(work), return_exceptions=True)
        committer.stop()
        return found

    event.listen(engine, "commit", power_cut)
    committer = Committer(
        engine, committed=nothing, rolled_back=nothing, others_wrote=nothing, pause=take_over
    )
    before, cut_off, after = asyncio.run(play())
    assert (before, after) == ("before", "after")
    assert isinstance(cut_off, ServerBusy), "nobody knows that it was committed"
    with engine.begin() as connection:
        assert set(connection.scalars(select(meta.c.name).where(meta.c.site_id == 1))) == {"before", "after"}
    engine.dispose()


def test_what_the_replica_does_not_have_is_not_told_when_its_connection_was_ended(both: Standby) -> None:
    """The database says of such a transaction that it is committed; only this machine has it."""
    engine = open_database(both.url, token_bytes)

    def write(connection: Connection, name: str) -> str:
        connection.execute(insert(meta).values(site_id=1, name=name, value=""))
        return name

    async def play() -> None:
        committer.start(asyncio.get_running_loop())
        await committer.run(partial(write, name="before"))
        both.stall()
        cut_off = asyncio.ensure_future(committer.run(partial(write, name="cut off")))
        await asyncio.to_thread(both.end_waiting)
        told, _ = await asyncio.wait({cut_off}, timeout=1)
        both.resume()
        assert not told, "nobody has it but the machine that may break next"
        assert await asyncio.wait_for(cut_off, 30) == "cut off"
        committer.stop()

    committer = Committer(engine, committed=nothing, rolled_back=nothing, others_wrote=nothing)
    asyncio.run(play())
    engine.dispose()


def test_an_option_that_is_none_is_told_in_one_sentence() -> None:
    with pytest.raises(DiskTrouble, match='invalid URI query parameter: "colour"'):
        engine_on("postgresql://till@one:5432,two:5433/lantern?colour=red")


def test_several_hosts_are_libpqs() -> None:
    url = engine_on("postgresql://till@one:5432,two:5433/lantern?target_session_attrs=read-write").url
    assert (url.username, url.database) == ("till", "lantern")
    assert url.query == {"host": "one,two", "port": "5432,5433", "target_session_attrs": "read-write"}
