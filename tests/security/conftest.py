"""Fixtures: a house (a whole server in this process) with a second site in the same database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.security.served import Served, served
from tests.sync_server import venue
from tests.sync_server.venue import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server on a new SQLite file, its clock at noon."""
    with venue.house(tmp_path) as found:
        yield found


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server process, for all tests of a file."""
    with served(tmp_path_factory.mktemp("served")) as found:
        yield found
