"""What the tests of the glass share: the skin, and the order page in a window of a given size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.till_app.ui.gallery import Picture, shown
from tests.till_app.ui.glass import Glass
from till_app.ui import theme
from till_app.ui.order_page import OrderPage
from till_app.ui.window import TillWindow

Shown = tuple[TillWindow, OrderPage]


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """The light theme is on."""
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def on_screen(look: QApplication, qtbot: QtBot) -> Iterator[Callable[[Picture], Shown]]:
    """Shows a picture of the gallery; its windows are closed at the end."""
    windows: list[TillWindow] = []

    def show(picture: Picture) -> Shown:
        window, page = shown(picture)
        windows.append(window)
        # A bare X screen has no window manager: a window has the keys only once it asks for them.
        window.activateWindow()
        with qtbot.waitActive(window):
            pass
        look.processEvents()
        return window, page

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    look.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def glass(qapp: QApplication) -> Iterator[Glass]:
    """An empty window, 1366 × 768, light, for one pane or dialog."""
    window = Glass(qapp)
    yield window
    window.close()
