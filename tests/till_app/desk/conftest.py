"""A counter for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.till_app.desk.counter import Counter, open_counter


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """Till 1 with an empty journal."""
    counter = open_counter(tmp_path / "journal.db")
    yield counter
    counter.store.close()
