"""Where the packages' tests work: a cache that may stay from run to run, and a folder for pictures."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """PACKAGING_CACHE, or a folder that goes with the test."""
    named = os.environ.get("PACKAGING_CACHE")
    return Path(named) if named else tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """PACKAGING_PICTURES, or a folder that goes with the test."""
    named = os.environ.get("PACKAGING_PICTURES")
    return Path(named) if named else tmp_path_factory.mktemp("pictures")


@pytest.fixture(scope="module")
def trees(cache: Path) -> Path:
    """PACKAGING_TREES, where packaging/linux/build-tree has built."""
    named = Path(os.environ.get("PACKAGING_TREES", cache / "trees"))
    assert (named / "till" / "till").exists(), "build the program trees first: make deb"
    return named
