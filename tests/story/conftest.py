"""A stage for each story: a real server, real tills, and wires that can be cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.story.stage import Stage
from tests.sync_server import postgres
from tests.sync_server.postgres import Cluster


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL cluster for all stories that are played on both databases."""
    with postgres.cluster() as found:
        yield found


@pytest.fixture
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    """The Lantern with its server running; tills are started by the story.

    On a SQLite file, or with `on_each_database` also on PostgreSQL.
    """
    if getattr(request, "param", "sqlite") == "sqlite":
        with Stage.open(tmp_path) as stage:
            yield stage
        return
    found: Cluster = request.getfixturevalue("cluster")
    with found.database() as url, Stage.open(tmp_path, url) as stage:
        yield stage
