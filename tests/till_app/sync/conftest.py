"""A journal in a folder of its own, closed after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.till_app.store.making import Clock, chance_of, open_store
from till_app.store.store import Store


@pytest.fixture
def clock() -> Clock:
    """A clock that stands until it is moved."""
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An open journal."""
    opened = open_store(tmp_path / "journal.db", clock, chance_of(5))
    yield opened
    opened.close()
