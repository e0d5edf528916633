"""Fixtures: a house (a whole server in this process) with a second site in the same database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync_server import venue
from tests.sync_server.venue import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server on a new SQLite file, its clock at noon."""
    with venue.house(tmp_path) as found:
        yield found
