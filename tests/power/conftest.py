"""Chance that is the same each time, and a folder for images."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.power.cuts import quick_folder
from tests.till_app.store.making import chance_of


@pytest.fixture
def chance() -> Random:
    """Chance that is the same each time."""
    return chance_of(20260314)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where images lie."""
    with quick_folder(tmp_path) as found:
        yield found
