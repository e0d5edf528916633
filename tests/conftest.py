"""For every test: no screen is needed, nothing is left running, and a slow machine is no failure."""

import os
import sys
import threading
from collections.abc import Iterator

import hypothesis
import pytest

from tests.screen import own_screen

hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

if not os.environ.keys() & {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

_screen = own_screen()


def pytest_unconfigure() -> None:
    """Ends the screen of this run."""
    if _screen is not None:
        _screen.terminate()
        _screen.wait()


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """Fails a test that leaves a thread running or a window open."""
    before = set(threading.enumerate())
    yield
    threads = [thread for thread in threading.enumerate() if thread not in before]
    for thread in threads:
        thread.join(timeout=2)
    assert [thread.name for thread in threads if thread.is_alive()] == [], "threads left running"
    assert _open_windows() == [], "windows left open"


def _open_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [repr(window) for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
