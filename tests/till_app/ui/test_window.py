"""The window: pages, the app bar, what keys mean, the question over everything, the ring around the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.till_app.ui import samples_order as samples
from tests.till_app.ui.conftest import Shown
from tests.till_app.ui.gallery import Picture
from till_app.ui.buttons import TillButton
from till_app.ui.keys import Key

# The offscreen platform tells nobody how large a window wants to be, and warns of it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
OnScreen = Callable[[Picture], Shown]
PICTURE = Picture("02-order")


def question() -> QFrame:
    """A dialog with a safe button and a main one."""
    dialog = QFrame()
    dialog.setProperty("role", "dialog")
    row = QHBoxLayout(dialog)
    for label in ("Leave it", "Take over"):
        row.addWidget(TillButton(label))
    return dialog


def test_pages_are_shown_by_their_key(on_screen: OnScreen) -> None:
    window, page = on_screen(PICTURE)
    window.add_page("settings", QWidget())
    assert window.page == "order"
    window.show_page("settings")
    assert (window.page, page.isVisible()) == ("settings", False)
    with pytest.raises(KeyError):
        window.show_page("nowhere")


@pytest.mark.parametrize(
    ("width", "compact"), [(1024, True), (1199, True), (1200, False), (1366, False), (1600, False)]
)
def test_the_layout_goes_by_the_width(on_screen: OnScreen, width: int, compact: bool) -> None:
    window, page = on_screen(Picture("02-order", size=(width, 768)))
    assert window.compact is compact
    assert page.menu.quantity.isVisible() is compact
    assert page.order.width() == (388 if compact else 468)


def test_the_layout_follows_when_the_window_grows(on_screen: OnScreen, qtbot: QtBot) -> None:
    window, page = on_screen(Picture("02-order", size=(1024, 768)))
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: page.order.width() == 468)
    assert page.menu.quantities.isVisible()
    assert page.order.logout.accessibleName() == "Log out, order is kept"


@pytest.mark.parametrize(
    ("key", "held", "wanted"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, Key.SEARCH),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, Key.LOG_OUT),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, Key.MAIN),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, Key.CLOSE),
        (Qt.Key.Key_Z, CONTROL, Key.UNDO),
        (Qt.Key.Key_Y, CONTROL, Key.REDO),
    ],
)
def test_keys_mean_something_wherever_the_focus_is(
    on_screen: OnScreen, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, wanted: Key
) -> None:
    window, page = on_screen(PICTURE)
    for focused in (window, page.menu.grid, page.order.list, page.order.pay):
        with qtbot.waitSignal(window.key_pressed) as pressed:
            QTest.keyClick(focused, key, held)
        assert pressed.args == [wanted]


def test_typing_that_nobody_takes_is_told(on_screen: OnScreen, qtbot: QtBot) -> None:
    window, page = on_screen(PICTURE)
    with qtbot.waitSignal(window.typed) as typed:
        QTest.keyClicks(page.order.pay, "p")
    assert typed.args == ["p"]


def test_the_app_bar_leads_to_pages_and_to_the_chip(on_screen: OnScreen, qtbot: QtBot) -> None:
    window, _page = on_screen(PICTURE)
    bar = window.app_bar
    with qtbot.waitSignal(bar.went) as went:
        QTest.mouseClick(bar.nav[2], LEFT)
    assert went.args == ["till"]
    with qtbot.waitSignal(bar.chip_pressed):
        QTest.mouseClick(bar.chip, LEFT)
    assert bar.nav[1].accessibleName() == "Tabs, 12"
    bar.show_nav(None)
    assert not any(way.isVisible() for way in bar.nav)


def test_the_chip_never_covers_the_ways(on_screen: OnScreen) -> None:
    for width in (1024, 1200, 1366):
        window, _page = on_screen(Picture("02-order", size=(width, 768), chip=samples.OFFLINE))
        bar = window.app_bar
        assert bar.nav[2].geometry().right() < bar.chip.geometry().left()
        assert bar.chip.width() >= bar.chip.sizeHint().width()


def test_a_question_keeps_the_focus_until_it_is_answered(on_screen: OnScreen) -> None:
    window, page = on_screen(PICTURE)
    window.activateWindow()
    page.menu.search.setFocus()
    dialog = question()
    window.overlay.ask(dialog)
    assert window.overlay.geometry() == window.rect()
    assert window.overlay.rect().contains(dialog.geometry())
    seen = set()
    for _press in range(5):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert dialog.isAncestorOf(focused)
        seen.add(focused.text())
    assert seen == {"Leave it", "Take over"}
    window.overlay.dismiss()
    assert not window.overlay.isVisible()
    assert window.focusWidget() is page.menu.search


def test_a_question_takes_the_taps(on_screen: OnScreen, qtbot: QtBot) -> None:
    window, page = on_screen(PICTURE)
    window.overlay.ask(question())
    spot = page.order.pay.mapTo(window, page.order.pay.rect().center())
    assert window.childAt(spot) is window.overlay
    window.resize(1100, 768)
    qtbot.waitUntil(lambda: window.overlay.geometry() == window.rect())
    window.overlay.dismiss()


def test_the_ring_comes_with_keys_and_goes_with_touch(on_screen: OnScreen) -> None:
    window, page = on_screen(PICTURE)
    window.activateWindow()
    ring = window.focus_ring
    page.menu.search.setFocus()
    QTest.mouseClick(page.order.undo_bar.button, LEFT)
    assert not ring.isVisible()
    QTest.keyClicks(page.menu.search, "a")
    QTest.keyClick(page.menu.search, Qt.Key.Key_Down)
    assert page.menu.grid.hasFocus()
    assert ring.isVisible()
    tile = page.menu.grid.focus_rect()
    corner = page.menu.grid.mapTo(window, tile.topLeft())
    assert ring.geometry() == tile.translated(corner - tile.topLeft()).adjusted(-5, -5, 5, 5)
    QTest.keyClick(page.menu.grid, Qt.Key.Key_Right)
    assert ring.geometry().left() > corner.x()
    QTest.mouseClick(page.order.pay, LEFT)
    assert not ring.isVisible()
