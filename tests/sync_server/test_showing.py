"""What a client was shown when a request came: nothing of answers that were not given yet."""

import asyncio

from sync_server.showing import Showing


async def read_now(rev: int) -> dict[str, int]:
    """What the database says."""
    return {"order": rev}


def test_a_request_knows_the_answers_before_it_and_none_given_later() -> None:
    async def story() -> None:
        showing = Showing()
        async with showing.request("asha") as first, showing.request("asha") as second:
            assert await first.shown(lambda: read_now(2)) == {"order": 2}
            first.answered["order"] = 5
            # By now the first one is written, but its answer was not given when the second came.
            assert await second.shown(lambda: read_now(5)) == {"order": 2}

    asyncio.run(story())


def test_an_answer_given_while_a_request_finds_out_who_calls_came_too_late() -> None:
    async def story() -> None:
        showing = Showing()
        async with showing.request("asha") as first:
            assert await first.shown(lambda: read_now(2)) == {"order": 2}
            second = showing.request("asha")
            came = await second.__aenter__()
            first.answered["order"] = 5
        assert await came.shown(lambda: read_now(5)) == {"order": 2}
        await second.__aexit__(None, None, None)

    asyncio.run(story())


def test_an_answer_given_is_known_to_the_next_while_others_wait() -> None:
    async def story() -> None:
        showing = Showing()
        async with showing.request("asha") as slow:
            assert await slow.shown(lambda: read_now(2)) == {"order": 2}
            async with showing.request("asha") as quick:
                quick.answered["order"] = 5
            async with showing.request("asha") as later, showing.request("ben") as other:
                assert await later.shown(lambda: read_now(9)) == {"order": 5}
                assert await other.shown(lambda: read_now(9)) == {"order": 9}

    asyncio.run(story())


def test_when_nothing_is_under_way_the_database_is_asked_again() -> None:
    async def story() -> None:
        showing = Showing()
        for rev in (2, 7):
            async with showing.request("asha") as one:
                assert await one.shown(lambda rev=rev: read_now(rev)) == {"order": rev}  # type: ignore[misc]

    asyncio.run(story())
