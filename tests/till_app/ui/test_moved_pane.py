"""The page of the till that lost an order: two ways on, and any touch is told."""

import pytest
from PySide6.QtCore import Qt

from tests.till_app.ui import samples_rest as samples
from tests.till_app.ui.glass import Glass, Heard, tap
from till_app.ui.moved_pane import MovedPane
from till_app.ui.words import Words


@pytest.fixture
def pane(glass: Glass) -> MovedPane:
    """Order moved to Till 1."""
    pane = MovedPane()
    glass.show(pane)
    pane.show_view(samples.MOVED)
    return pane


def test_two_ways_on(pane: MovedPane) -> None:
    login, back = Heard(pane.login_pressed), Heard(pane.take_back_pressed)
    tap(pane.login)
    tap(pane.take_back)
    assert (len(login.values), len(back.values)) == (1, 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12, Qt.Key.Key_Space])
def test_the_main_key_logs_in(glass: Glass, pane: MovedPane, key: Qt.Key) -> None:
    login = Heard(pane.login_pressed)
    glass.key(key)
    assert len(login.values) == 1


def test_enter_presses_take_back_when_it_has_the_focus(glass: Glass, pane: MovedPane) -> None:
    login, back = Heard(pane.login_pressed), Heard(pane.take_back_pressed)
    pane.take_back.setFocus()
    glass.key(Qt.Key.Key_Return)
    assert (len(login.values), len(back.values)) == (0, 1)


def test_any_touch_is_told(glass: Glass, pane: MovedPane) -> None:
    touched = Heard(pane.touched)
    tap(pane)
    tap(pane.card)
    tap(pane.card.list.viewport())
    glass.key(Qt.Key.Key_Tab)
    assert len(touched.values) >= 4


def test_it_says_who_when_and_how_long(pane: MovedPane) -> None:
    told = [words.text() for words in pane.findChildren(Words)]
    assert "Order moved to Till 1" in told
    assert "This till goes to the login screen in 48\N{NBSP}s." in told
