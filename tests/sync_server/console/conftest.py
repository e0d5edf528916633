"""The furnished venue, served by a process of its own, and a browser: once for all tests of a file."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.sync_server.console.browser import Browser, chromium, window
from tests.sync_server.console.gallery import sign_in
from tests.sync_server.console.stage import Stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """That Friday, 12:44. Tests change it, each somewhere else."""
    folder: Path = tmp_path_factory.mktemp("stage")
    with Stage(folder) as server:
        yield server.start()


@pytest.fixture(scope="package")
def driver() -> Iterator[httpx.Client]:
    """A chromedriver."""
    with chromium() as one:
        yield one


@pytest.fixture(scope="module")
def mara(driver: httpx.Client, stage: Stage) -> Iterator[Browser]:
    """A window in which the manager is signed in."""
    with window(driver) as browser:
        sign_in(browser, stage.url)
        browser.wait("h1", "Friday")
        yield browser
