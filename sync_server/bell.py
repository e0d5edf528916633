"""Wakes the pulls that wait for something new at their site. Lives in the event loop's thread."""

import asyncio
from collections.abc import Mapping


class Bell:
    """Knows the last change number of each site; rung after every commit that raised one."""

    def __init__(self) -> None:
        self._cursors: dict[int, int] = {}
        self._waiting: dict[int, set[asyncio.Future[None]]] = {}
        self._closed = False

    @property
    def waiting(self) -> int:
        """How many pulls wait just now."""
        return sum(len(pulls) for pulls in self._waiting.values())

    def ring(self, cursors: Mapping[int, int]) -> None:
        """Tells the present change numbers by site, and wakes whoever waits at one that has risen.

        Numbers that come late, because they were read before those known here, change nothing.
        """
        for site_id, cursor in cursors.items():
            if cursor > self._cursors.get(site_id, -1):
                self._cursors[site_id] = cursor
                self._wake(site_id)

    def close(self) -> None:
        """Wakes everybody, and lets nobody wait from now on: the server is stopping."""
        self._closed = True
        for site_id in list(self._waiting):
            self._wake(site_id)

    async def wait(self, site_id: int, since: int, seconds: float) -> None:
        """Returns when the site's change number is not `since`, or after `seconds`.

        At once if it differs already, be it higher or (after a restore) lower.
        """
        if self._closed or seconds <= 0 or self._cursors.get(site_id, since) != since:
            return
        loop = asyncio.get_running_loop()
        pull = loop.create_future()
        waiting = self._waiting.setdefault(site_id, set())
        waiting.add(pull)
        # A timer and a future: a third of what `wait_for` keeps for each of thousands that wait.
        timer = loop.call_later(seconds, _end, pull)
        try:
            await pull
        finally:
            timer.cancel()
            waiting.discard(pull)

    def _wake(self, site_id: int) -> None:
        for pull in self._waiting.get(site_id, ()):
            _end(pull)


def _end(pull: asyncio.Future[None]) -> None:
    if not pull.done():
        pull.set_result(None)
