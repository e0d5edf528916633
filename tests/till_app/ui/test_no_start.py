"""A till that does not start says why, and tries again when it is asked to, or by itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from till_app.ui import theme
from till_app.ui.no_start import NoStart, wants_again
from till_app.ui.words import Words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SENTENCE = "The server https://till-server.lan:8443 cannot be reached, so this till cannot be enrolled."
Shown = Callable[[int], NoStart]


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    """The window, with so much patience."""
    theme.apply(qapp, "light")
    windows: list[NoStart] = []

    def show(patience: int) -> NoStart:
        windows.append(NoStart(SENTENCE, patience))
        windows[-1].show()
        return windows[-1]

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(window: NoStart) -> list[str]:
    """Everything that it says."""
    return [one.text() for one in window.findChildren(Words)]


@pytest.mark.parametrize(
    ("key", "again"), [(Qt.Key.Key_F12, True), (Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)]
)
def test_it_says_why_and_a_key_answers(shown: Shown, qtbot: QtBot, key: Qt.Key, again: bool) -> None:
    window = shown(0)
    assert SENTENCE in words(window)
    with qtbot.waitSignal(window.answered) as answered:
        QTest.keyClick(window, key)
    assert answered.args == [again]


@pytest.mark.parametrize("size", [(720, 360), (1366, 768)])
def test_every_word_has_its_room(shown: Shown, size: tuple[int, int]) -> None:
    window = shown(15)
    window.resize(*size)
    QApplication.processEvents()
    for one in window.findChildren(Words):
        assert one.height() >= one.heightForWidth(one.width()), one.text()


@pytest.mark.parametrize("again", [True, False])
def test_a_tap_answers_once(shown: Shown, again: bool) -> None:
    window, said = shown(0), list[bool]()
    window.answered.connect(said.append)
    for _ in range(2):
        QTest.mouseClick(window.again if again else window.end, Qt.MouseButton.LeftButton)
    window.close()
    assert said == [again]


def test_a_kiosk_counts_down_and_tries_again(shown: Shown, qtbot: QtBot) -> None:
    window = shown(2)
    assert "It tries again by itself in 2 seconds." in words(window)
    with qtbot.waitSignal(window.answered, timeout=10_000) as answered:
        pass
    assert answered.args == [True]


def test_whoever_asks_waits_for_the_answer(qapp: QApplication) -> None:
    def close() -> None:
        for window in qapp.topLevelWidgets():
            if isinstance(window, NoStart) and window.isVisible():
                window.close()

    QTimer.singleShot(50, close)
    assert not wants_again(SENTENCE, patience=0, full_screen=False)
    assert wants_again(SENTENCE, patience=1, full_screen=True)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
