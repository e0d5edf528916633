"""A stage for each story: a real server, real tills, and wires that can be cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.story.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The Lantern with its server running; tills are started by the story."""
    with Stage.open(tmp_path) as stage:
        yield stage
