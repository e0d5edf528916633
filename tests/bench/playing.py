"""Plays the pushes of many tills at a server, each sent as soon as its till's last one is answered."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from tests.bench.contest import Other
from tests.bench.line import Line, body_of, connected

_NO = (b'"gap"', b'"fork"', b"[-1]")


@dataclass(frozen=True)
class Player:
    """A server and what its tills push, one source for each till."""

    server: Other
    sources: Sequence[Iterator[bytes]]

    @property
    def port(self) -> int:
        """Where it listens."""
        return self.server.port

    @property
    def pid(self) -> int:
        """Its process."""
        return self.server.pid


async def pushes_per_second(port: int, sources: Sequence[Iterator[bytes]], each: int) -> float:
    """One connection for each source, with so many pushes, each sent as soon as the last is answered.

    One more goes ahead on each, before the clock starts.
    """
    scripts = [list(islice(source, each + 1)) for source in sources]
    lines = await asyncio.gather(*(connected(port) for _ in scripts))
    # The first push makes the server look everything up.
    for line, script in zip(lines, scripts, strict=True):
        _accepted(await line.ask(script[0]))
    began = time.perf_counter()
    await asyncio.gather(*(_play(line, script[1:]) for line, script in zip(lines, scripts, strict=True)))
    took = time.perf_counter() - began
    for line in lines:
        line.close()
    return sum(len(script) - 1 for script in scripts) / took


async def _play(line: Line, script: Sequence[bytes]) -> None:
    for one in script:
        _accepted(await line.ask(one))


def _accepted(answer: bytes) -> None:
    body = body_of(answer)
    assert not any(no in body for no in _NO), body
    # etcd leaves out what is false.
    assert b"raft_term" not in body or b'"succeeded":true' in body, body
