"""Four clients, two tills and two people at the REST interface, in random histories: nothing is lost.

A seed is a history. `HISTORY_SEED=123` plays that one again; one that fails tells itself in words.
"""

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from sync_server.settings import Settings
from tests.sync_server.histories.check import check
from tests.sync_server.histories.play import History
from tests.sync_server.histories.venue import running

STEPS = 34
IN_A_BLOCK = 20
BLOCKS = 5


async def _play(settings: Settings, seeds: Sequence[int]) -> None:
    async with running(settings) as server:
        for site_id, seed in enumerate(seeds, 1):
            history = History(server, site_id, seed)
            try:
                await history.play(STEPS)
                await check(history)
            except Exception as wrong:
                told = "\n".join(history.story)
                raise AssertionError(f"{told}\n\nHISTORY_SEED={seed}: {wrong}") from wrong


def _seeds(block: int) -> Sequence[int]:
    alone = os.environ.get("HISTORY_SEED")
    return [int(alone)] if alone else range(block * IN_A_BLOCK, (block + 1) * IN_A_BLOCK)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_nothing_is_lost_doubled_or_changed(tmp_path: Path, block: int) -> None:
    asyncio.run(_play(Settings(data=tmp_path, sweep_seconds=0), _seeds(block)))


def test_nor_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    settings = Settings(data=tmp_path, database_url=postgres_url, sweep_seconds=0)
    asyncio.run(_play(settings, _seeds(BLOCKS)))
