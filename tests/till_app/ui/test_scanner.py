"""A scanner's keys are taken before any field; a person's keys all arrive, in their order."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from till_app.ui.scanner import Scanner

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CODE = "5012345678900"


class Desk(QWidget):
    """A field, a button, and what was scanned."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Pay")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.scans: list[str] = []
        self.entered = 0
        self.field.returnPressed.connect(self._entered)
        self.scanner = Scanner(self, "", self)
        self.scanner.scanned.connect(self.scans.append)
        self.at = 1000

    def press(self, text: str, gap: int = 5) -> None:
        """One key that goes down and up, where the focus is; "\\n" is Enter."""
        key = Qt.Key.Key_Return if text == "\n" else Qt.Key(number_of(text))
        self.at += gap
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "\r" if text == "\n" else text)
            event.setTimestamp(self.at)
            QCoreApplication.sendEvent(QApplication.focusWidget() or self, event)

    def _entered(self) -> None:
        self.entered += 1


def number_of(text: str) -> int:
    """Qt numbers its keys by the capital letter."""
    return ord(text.upper())


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    one = Desk()
    one.show()
    one.activateWindow()
    one.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is one.field)
    yield one
    one.scanner.stop()
    one.close()
    one.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_scan_is_taken_and_the_field_sees_nothing(desk: Desk) -> None:
    for letter in CODE + "\n":
        desk.press(letter)
    assert (desk.scans, desk.field.text(), desk.entered) == ([CODE], "", 0)


def test_a_person_types_as_before(desk: Desk, qtbot: QtBot) -> None:
    for letter in "pale ale":
        desk.press(letter, gap=120)
    qtbot.waitUntil(lambda: desk.field.text() == "pale ale")
    desk.press("\n", gap=120)
    assert (desk.scans, desk.entered) == ([], 1)


def test_a_few_fast_keys_arrive_before_the_enter_that_follows(desk: Desk) -> None:
    for letter in "107\n":
        desk.press(letter)
    assert (desk.scans, desk.field.text(), desk.entered) == ([], "107", 1)


def test_a_scan_right_after_a_typed_key_leaves_that_key_alone(desk: Desk) -> None:
    desk.press("3")
    desk.press(CODE[0], gap=90)
    for letter in CODE[1:] + "\n":
        desk.press(letter)
    assert (desk.scans, desk.field.text()) == ([CODE], "3")


def test_a_button_with_the_focus_is_not_pressed_by_a_scan(desk: Desk) -> None:
    pressed: list[bool] = []
    desk.button.clicked.connect(lambda: pressed.append(True))
    desk.button.setFocus()
    for letter in "12 3456\n":
        desk.press(letter)
    assert (desk.scans, pressed) == (["12 3456"], [])


def test_space_typed_by_a_person_still_presses_a_button(desk: Desk, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    desk.button.clicked.connect(lambda: pressed.append(True))
    desk.button.setFocus()
    desk.press(" ", gap=500)
    qtbot.waitUntil(lambda: pressed == [True])
