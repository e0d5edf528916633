"""A start reads little before its login page is on the screen; what it reads by name is there."""

import subprocess
import sys
from datetime import UTC, datetime
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.house.checks import ROOT
from till_app import opening, start
from till_app.ui.entrance import Entrance
from till_app.ui.pages import Pages
from till_app.ui.presenting.login import login_view
from till_app.ui.presenting.venue import Venue

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LATER = (
    "till_app.app",
    "till_app.ui.fronts",
    "sqlalchemy",
    "httpx",
    "apscheduler",
    "escpos",
    "PIL",
    "qrcode",
)


def test_nothing_is_read_before_the_login_page_that_can_come_later() -> None:
    code = f"import sys, till_app.__main__; print([one for one in {LATER!r} if one in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_rest_of_the_till_is_read_without_sqlalchemy() -> None:
    code = (
        f"import sys, {start.APP}, {start.DOCTOR}; print('sqlalchemy' in sys.modules, 'httpx' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False True"


@pytest.mark.parametrize("name", [start.APP, start.ENROLLING, start.DOCTOR, opening.KEYRINGS, opening.SEALED])
def test_what_is_read_by_name_is_there_and_goes_into_the_packages(name: str) -> None:
    """Both packages take every module of till_app, whether something imports it or not."""
    spec = (ROOT / "packaging/linux/ordersession.spec").read_text("utf-8")
    assert name.startswith("till_app.")
    assert find_spec(name) is not None
    assert 'collect_submodules("till_app")' in spec


def _nobodys() -> Entrance:
    """The entrance of a till that knows nobody."""
    entrance, now = Entrance(), datetime(2026, 11, 23, tzinfo=UTC)
    entrance.login.show_view(login_view(Venue(), {}, 0, offline=None, as_of="", now=now))
    return entrance


class _Typed(QObject):
    """What the login page is told of the keyboard."""

    def __init__(self, entrance: Entrance) -> None:
        super().__init__(entrance.window)
        self.digits = ""
        entrance.login.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Qt: an event on its way to the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.digits += event.text()
        return False


@pytest.mark.usefixtures("qapp")
def test_the_entrance_is_painted_before_there_are_pages_and_becomes_one_of_them() -> None:
    entrance = _nobodys()
    entrance.window.place((1366, 768), None)
    entrance.until_painted()
    assert not entrance.window.grab().toImage().isNull()
    typed = _Typed(entrance)
    pages = Pages(entrance)
    assert (pages.window, pages.login, pages.window.page) == (entrance.window, entrance.login, "login")
    QTest.keyClicks(entrance.login, "12")
    assert typed.digits == "12"
    entrance.window.close()
    entrance.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_entrance_that_no_display_asks_for_does_not_hold_up_the_till(qtbot: QtBot) -> None:
    entrance = _nobodys()
    patience = QTimer()
    patience.setSingleShot(True)
    with qtbot.waitSignal(patience.timeout):
        patience.start(0)
        entrance.until_painted()
    entrance.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
