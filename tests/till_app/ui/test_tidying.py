"""The collector runs in the window's thread, and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from till_app.ui.tidying import Tidying

MANY = 5_000


class Loop:
    """Holds on to itself: only the collector takes it away. Tells in which thread."""

    ended: list[int] = []  # noqa: RUF012 - filled by the collector, read by the tests.

    def __init__(self) -> None:
        self.me = self
        weakref.finalize(self, lambda: Loop.ended.append(threading.get_ident()))


@pytest.fixture
def tidying() -> Iterator[Tidying]:
    """At work until the test ends."""
    Loop.ended.clear()
    gc.collect()
    found = Tidying()
    found.start()
    yield found
    found.stop()


def leave_rubbish() -> None:
    """In a thread of its own, so much that Python would collect it there several times."""

    def leave() -> None:
        for _ in range(MANY):
            Loop()

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()


@pytest.mark.usefixtures("tidying")
def test_rubbish_of_another_thread_waits_for_the_windows_own(qtbot: QtBot) -> None:
    leave_rubbish()
    assert Loop.ended == []
    qtbot.waitUntil(lambda: len(Loop.ended) == MANY)
    assert set(Loop.ended) == {threading.get_ident()}


def test_afterwards_python_collects_by_itself_again(tidying: Tidying) -> None:
    tidying.stop()
    leave_rubbish()
    assert threading.get_ident() not in Loop.ended
    assert Loop.ended
