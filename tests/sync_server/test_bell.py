"""The bell: who waits is woken by a change, by time, or by the server's end; never missed."""

import asyncio
import time

from sync_server.bell import Bell


def test_a_change_wakes_the_pulls_of_its_site_only() -> None:
    async def play() -> None:
        bell = Bell()
        bell.ring({1: 5, 2: 5})
        here, there = asyncio.create_task(bell.wait(1, 5, 20)), asyncio.create_task(bell.wait(2, 5, 20))
        await asyncio.sleep(0)
        assert bell.waiting == 2
        bell.ring({1: 6, 2: 5})
        await here
        assert bell.waiting == 1
        bell.close()
        await there

    asyncio.run(asyncio.wait_for(play(), 5))


def test_nobody_waits_for_what_is_there_already_or_lies_beyond() -> None:
    async def play() -> None:
        bell = Bell()
        bell.ring({1: 5})
        await bell.wait(1, 4, 20)
        await bell.wait(1, 6, 20)
        bell.close()
        await bell.wait(1, 5, 20)

    asyncio.run(asyncio.wait_for(play(), 5))


def test_a_pull_gives_up_after_its_time() -> None:
    async def play() -> float:
        bell = Bell()
        bell.ring({1: 5})
        began = time.monotonic()
        await bell.wait(1, 5, 0.05)
        assert bell.waiting == 0
        return time.monotonic() - began

    assert asyncio.run(asyncio.wait_for(play(), 5)) >= 0.05
