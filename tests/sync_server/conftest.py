"""Fixtures: a counter (the exchange on a database) and a house (a whole server), on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync_server import postgres, venue
from tests.sync_server.backups import made, sold
from tests.sync_server.paper_till import PaperTill, beer
from tests.sync_server.postgres import Cluster
from tests.sync_server.venue import Counter, House


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL cluster for all tests that want one."""
    with postgres.cluster() as found:
        yield found


@pytest.fixture
def postgres_url(cluster: Cluster) -> Iterator[str]:
    """The URL of an empty PostgreSQL database."""
    with cluster.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty PostgreSQL database, or "" for a SQLite file."""
    return request.getfixturevalue("postgres_url") if request.param == "postgres" else ""


@pytest.fixture
def counter(tmp_path: Path, database_url: str) -> Iterator[Counter]:
    """The exchange on a new database."""
    with venue.counter(tmp_path, database_url) as found:
        yield found


@pytest.fixture
def house(tmp_path: Path, database_url: str) -> Iterator[House]:
    """A server on a new database, its clock at noon."""
    with venue.house(tmp_path, database_url) as found:
        yield found


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A backup of two orders."""
    with venue.house(tmp_path / "house") as house:
        till = PaperTill(epoch=house.office.epoch)
        house.push(till, sold(till), till.order(beer()))
        return made(house).rename(tmp_path / "good.db")
