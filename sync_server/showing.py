"""What each client has been shown, told exactly also while several of its requests are under way.

An answer is shown once it is given, not once it is written: a request that came before knows nothing of it.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple


class Attended(NamedTuple):
    """A request under way: how to learn by order which rev its client had been shown when it came.

    `answered` is for the revs that its answer shows.
    """

    shown: Callable[[Callable[[], Awaitable[dict[str, int]]]], Awaitable[dict[str, int]]]
    answered: dict[str, int]


class _Client:
    """The requests of one client that are under way, and what their answers have shown."""

    def __init__(self) -> None:
        self.under_way = 0
        self.told: dict[str, int] = {}
        self.before: asyncio.Future[dict[str, int]] | None = None


class Showing:
    """Knows the clients whose requests this process is answering."""

    def __init__(self) -> None:
        self._clients: dict[str, _Client] = {}

    @asynccontextmanager
    async def request(self, client: str) -> AsyncIterator[Attended]:
        """A request of this client (a token's hash), from its arrival to its answer."""
        mine = self._clients.setdefault(client, _Client())
        mine.under_way += 1
        told = dict(mine.told)
        answered: dict[str, int] = {}

        async def shown(read: Callable[[], Awaitable[dict[str, int]]]) -> dict[str, int]:
            if mine.before is None:
                mine.before = asyncio.ensure_future(read())
            return {**await asyncio.shield(mine.before), **told}

        try:
            yield Attended(shown, answered)
        finally:
            mine.told.update(answered)
            mine.under_way -= 1
            if not mine.under_way:
                del self._clients[client]
