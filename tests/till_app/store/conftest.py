"""A journal in a folder of its own, closed after each test."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.till_app.store.making import Clock, chance_of, open_store
from till_app.store.store import Store


@pytest.fixture
def clock() -> Clock:
    """A clock that stands until it is moved."""
    return Clock()


@pytest.fixture
def chance() -> Random:
    """Chance that is the same each time."""
    return chance_of(20260314)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal lies."""
    return tmp_path / "journal.db"


@pytest.fixture
def store(path: Path, clock: Clock, chance: Random) -> Iterator[Store]:
    """An open journal."""
    opened = open_store(path, clock, chance)
    yield opened
    opened.close()
