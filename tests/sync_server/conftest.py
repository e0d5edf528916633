"""Fixtures: a counter (the exchange on a database) and a house (a whole server in this process)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync_server import venue
from tests.sync_server.venue import Counter, House


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    """The exchange on a new database."""
    with venue.counter(tmp_path) as found:
        yield found


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server on a new database, its clock at noon."""
    with venue.house(tmp_path) as found:
        yield found
