"""Group commit: one transaction for many, and a failing one spoils nothing for the others."""

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from secrets import token_bytes
from typing import Any

import pytest
from sqlalchemy import insert, select, text

from shared.problems import NotFound, ServerBusy
from sync_server.committer import Committer
from sync_server.database import open_database
from sync_server.tables import Connection, meta


def write(connection: Connection, name: str) -> str:
    """One fact more."""
    connection.execute(insert(meta).values(site_id=1, name=name, value=""))
    return name


def break_after(connection: Connection, name: str, wrong: Exception) -> None:
    """Writes a fact, then fails."""
    write(connection, name)
    raise wrong


def names(connection: Connection) -> set[str]:
    """The facts there are."""
    return set(connection.execute(select(meta.c.name).where(meta.c.site_id == 1)).scalars())


class Watched:
    """A committer and how often it called back."""

    def __init__(self, folder: Path, database_url: str = "") -> None:
        self.engine = open_database(database_url or folder / "server.db", token_bytes)
        self.groups: list[Mapping[int, int]] = []
        self.rollbacks = 0
        self.moved: list[tuple[int, int]] = []
        self.pauses: list[int] = []
        self.committer = Committer(
            self.engine,
            committed=self.groups.append,
            rolled_back=self._rolled_back,
            others_wrote=self._others_wrote,
            pause=self.pauses.append,
        )

    def _others_wrote(self, _connection: Connection, site_id: int, since: int) -> None:
        self.moved.append((site_id, since))

    def _rolled_back(self) -> None:
        self.rollbacks += 1

    def close(self) -> None:
        """Ends it."""
        self.committer.stop()
        self.engine.dispose()


def test_what_waits_is_committed_together(tmp_path: Path, database_url: str) -> None:
    watched = Watched(tmp_path, database_url)

    async def play() -> None:
        waiting = [
            asyncio.create_task(watched.committer.run(partial(write, name=f"fact {n}"))) for n in range(50)
        ]
        await asyncio.sleep(0)
        watched.committer.start(asyncio.get_running_loop())
        assert await asyncio.gather(*waiting) == [f"fact {n}" for n in range(50)]
        assert len(watched.groups) == 1

    asyncio.run(play())
    watched.close()


def test_a_failing_request_does_not_spoil_its_group(tmp_path: Path, database_url: str) -> None:
    watched = Watched(tmp_path, database_url)

    async def play() -> list[object]:
        works = (
            partial(write, name="before"),
            partial(break_after, name="bug", wrong=KeyError("bug")),
            partial(break_after, name="problem", wrong=NotFound("nothing")),
            partial(write, name="after"),
        )
        waiting = [asyncio.create_task(watched.committer.run(work)) for work in works]
        await asyncio.sleep(0)
        watched.committer.start(asyncio.get_running_loop())
        found = await asyncio.gather(*waiting, return_exceptions=True)
        assert await watched.committer.run(names) == {"before", "after"}
        return list(found)

    before, bug, problem, after = asyncio.run(play())
    assert (before, after) == ("before", "after")
    assert isinstance(bug, KeyError)
    assert isinstance(problem, NotFound)
    assert watched.rollbacks == 1
    watched.close()


def test_when_nothing_can_be_committed_everybody_is_told_to_send_again(tmp_path: Path) -> None:
    watched = Watched(tmp_path)

    def end_the_transaction(connection: Connection) -> None:
        connection.execute(text("ROLLBACK"))

    async def play() -> None:
        waiting = [
            asyncio.create_task(watched.committer.run(partial(write, name="lost"))),
            asyncio.create_task(watched.committer.run(end_the_transaction)),
        ]
        await asyncio.sleep(0)
        watched.committer.start(asyncio.get_running_loop())
        for wrong in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(wrong, ServerBusy)
        assert watched.rollbacks == 1
        assert watched.pauses == []
        assert await watched.committer.run(partial(write, name="kept")) == "kept"
        assert await watched.committer.run(names) == {"kept"}

    asyncio.run(play())
    watched.close()


def test_what_waits_is_finished_before_it_stops(tmp_path: Path, database_url: str) -> None:
    watched = Watched(tmp_path, database_url)

    async def play() -> None:
        watched.committer.start(asyncio.get_running_loop())
        waiting = asyncio.create_task(watched.committer.run(partial(write, name="last")))
        await asyncio.sleep(0)
        await asyncio.to_thread(watched.committer.stop)
        assert await waiting == "last"
        with pytest.raises(ServerBusy):
            await watched.committer.run(names)

    asyncio.run(play())
    watched.engine.dispose()


def test_work_that_stands_alone_sees_what_was_committed_and_no_open_transaction(tmp_path: Path) -> None:
    watched = Watched(tmp_path)

    seen: list[tuple[bool, set[str]]] = []

    def look(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        seen.append((driver.in_transaction, names(connection)))

    async def play() -> None:
        first = asyncio.create_task(watched.committer.run(partial(write, name="first")))
        alone = asyncio.create_task(watched.committer.alone(look))
        wrong = asyncio.create_task(
            watched.committer.alone(partial(break_after, name="lost", wrong=KeyError()))
        )
        await asyncio.sleep(0)
        watched.committer.start(asyncio.get_running_loop())
        await alone
        assert await first == "first"
        assert seen == [(False, {"first"})]
        with pytest.raises(KeyError):
            await wrong
        assert await watched.committer.run(names) == {"first"}

    asyncio.run(play())
    watched.close()
