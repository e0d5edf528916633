"""For every test: no screen is needed, nothing is left running, and a slow machine is no failure."""

import gc
import os
import sys
import threading
from collections.abc import Iterator

import hypothesis
import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from tests.screen import own_screen

hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

if not os.environ.keys() & {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

_screen = own_screen()


class _ByFile(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types of its own
    """A file's tests stay together, but histories of the simulator go wherever there is time for them."""

    def _split_scope(self, nodeid: str) -> str:
        scope: str = nodeid if nodeid.startswith("tests/sim/") else super()._split_scope(nodeid)
        return scope


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling | None:
    """Who runs what, when several run at once."""
    # In our order: xdist would keep files with one test, which may be long, for the end.
    config.option.loadscopereorder = False
    return _ByFile(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Histories of the simulator come last: they are short, so that all come to their end together."""
    items.sort(key=lambda item: item.nodeid.startswith("tests/sim/"))


def pytest_unconfigure() -> None:
    """Ends the screen of this run."""
    if _screen is not None:
        _screen.terminate()
        _screen.wait()


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """Fails a test that leaves a thread running or a window, even one that nobody sees."""
    before, windows_before = set(threading.enumerate()), set(_windows())
    yield
    threads = [thread for thread in threading.enumerate() if thread not in before]
    for thread in threads:
        thread.join(timeout=2)
    assert [thread.name for thread in threads if thread.is_alive()] == [], "threads left running"
    _let_qt_delete()
    assert [name for key, name in _windows().items() if key not in windows_before] == [], "windows left"


@pytest.fixture(scope="module", autouse=True)
def _nothing_ticks() -> Iterator[None]:
    """Fails a file that leaves a timer ticking; to look after every test would take too long."""
    before = set(_timers())
    yield
    _let_qt_delete()
    assert [name for key, name in _timers().items() if key not in before] == [], "timers left ticking"


def _let_qt_delete() -> None:
    """What was told to delete itself does it now: there is no event loop between two tests."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def _windows() -> dict[int, str]:
    """Every window there is, seen or not."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    binding = sys.modules["shiboken6"]
    return {
        binding.getCppPointer(window)[0]: repr(window) for window in widgets.QApplication.topLevelWidgets()
    }


def _timers() -> dict[int, str]:
    """Every timer that a test could have started and that still ticks."""
    core, binding = sys.modules.get("PySide6.QtCore"), sys.modules.get("shiboken6")
    if core is None or binding is None or core.QCoreApplication.instance() is None:
        return {}
    return {
        binding.getCppPointer(one)[0]: f"{one.interval()} ms of {one.parent()!r}"
        for one in gc.get_objects()
        if isinstance(one, core.QTimer) and binding.isValid(one) and one.isActive()
    }
