"""The small controls: what a press, a key or a view does to them."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.till_app.ui import samples_order as samples
from till_app.ui.banner import Banner
from till_app.ui.buttons import TillButton
from till_app.ui.chip import StatusChip
from till_app.ui.field import SearchField
from till_app.ui.keypad import KeyPad
from till_app.ui.segmented import Segmented
from till_app.ui.tag import Tag
from till_app.ui.undo_bar import UndoBar

# The offscreen platform tells nobody how large a window wants to be, and warns of it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def board(look: QApplication) -> Iterator[QWidget]:
    """A small window to put controls on."""
    window = QWidget()
    QVBoxLayout(window)
    window.resize(500, 400)
    yield window
    window.close()
    window.deleteLater()
    look.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Control = TypeVar("Control", bound=QWidget)


def put(board: QWidget, control: Control) -> Control:
    layout = board.layout()
    assert layout is not None
    layout.addWidget(control)
    board.show()
    return control


def test_a_button_acts_on_release_inside_only(board: QWidget, qtbot: QtBot) -> None:
    button = put(board, TillButton("Pay", role="primary"))
    with qtbot.waitSignal(button.clicked):
        QTest.mousePress(button, LEFT)
        assert button.isDown()
        QTest.mouseRelease(button, LEFT)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mousePress(button, LEFT)
        QTest.mouseRelease(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(-20, -20))


def test_a_busy_button_says_so_and_takes_no_press(board: QWidget, qtbot: QtBot) -> None:
    button = put(board, TillButton("Take £60.00 cash", role="primary"))
    button.set_busy("Taking…")
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, LEFT)
    button.set_busy("")
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, LEFT)


def test_a_button_is_spoken_with_its_second_line(board: QWidget) -> None:
    button = put(board, TillButton("Log out", sub="order is kept"))
    assert button.accessibleName() == "Log out, order is kept"
    button.show_sub("order kept")
    assert button.accessibleName() == "Log out, order kept"
    assert TillButton("", icon="undo-2", name="Undo").accessibleName() == "Undo"


def test_segments_choose_one_and_say_which(board: QWidget, qtbot: QtBot) -> None:
    tray = put(board, Segmented([("1", "1×"), ("2", "2×"), ("more", "…")]))
    with qtbot.waitSignal(tray.chosen) as chosen:
        QTest.mouseClick(tray.segments()[1], LEFT)
    assert chosen.args == ["2"]
    assert [segment.isChecked() for segment in tray.segments()] == [False, True, False]
    with qtbot.assertNotEmitted(tray.chosen):
        tray.set_current("more")
    assert tray.segments()[2].accessibleName() == "More"


def test_keys_of_the_pad_emit_and_keep_nothing(board: QWidget, qtbot: QtBot) -> None:
    pad = put(board, KeyPad("clear"))
    by_name = {button.accessibleName(): button for button in pad.buttons}
    with qtbot.waitSignal(pad.digit) as digit:
        QTest.mouseClick(by_name["7"], LEFT)
    assert digit.args == ["7"]
    with qtbot.waitSignal(pad.cleared):
        QTest.mouseClick(by_name["Clear"], LEFT)
    with qtbot.waitSignal(pad.erased):
        QTest.mouseClick(by_name["Delete digit"], LEFT)


def test_the_amount_pad_has_two_noughts(board: QWidget, qtbot: QtBot) -> None:
    pad = put(board, KeyPad("00"))
    with qtbot.waitSignal(pad.digit) as digit:
        QTest.mouseClick(pad.buttons[9], LEFT)
    assert digit.args == ["00"]


def test_the_icon_turns_only_while_sending_and_seen(board: QWidget) -> None:
    chip = put(board, StatusChip())
    chip.show_view(samples.SYNCING)
    assert chip.turns()
    chip.set_still(True)
    assert not chip.turns()
    chip.set_still(False)
    board.hide()
    assert not chip.turns()
    board.show()
    assert chip.turns()
    chip.show_view(samples.SYNCED)
    assert not chip.turns()


def test_the_chip_is_as_wide_as_its_words(board: QWidget) -> None:
    chip = put(board, StatusChip())
    widths = []
    for view in samples.CHIPS:
        chip.show_view(view)
        widths.append(chip.sizeHint().width())
        assert chip.sizeHint().height() == 48
    assert len(set(widths)) == 5
    chip.show_view(samples.OFFLINE)
    long = chip.sizeHint().width()
    chip.set_compact(True)
    assert chip.sizeHint().width() < long


def test_the_field_searches_enters_and_goes_down(board: QWidget, qtbot: QtBot) -> None:
    field = put(board, SearchField("Search or scan"))
    with qtbot.waitSignal(field.searched) as searched:
        QTest.keyClicks(field, "p")
    assert searched.args == ["p"]
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.left_downwards):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_a_problem_is_said_in_place_and_typing_ends_it(board: QWidget, qtbot: QtBot) -> None:
    field = put(board, SearchField("Search or scan"))
    high = field.sizeHint().height()
    field.show_text("5012345", "No product has code 5012345")
    assert field.text() == "No product has code 5012345"
    assert field.accessibleDescription() == "No product has code 5012345"
    assert field.property("problem") is True
    assert field.sizeHint().height() == high
    with qtbot.waitSignal(field.searched) as searched:
        QTest.keyClicks(field, "c")
    assert searched.args == ["c"]


def test_a_banner_says_which_button(board: QWidget, qtbot: QtBot) -> None:
    banner = put(board, Banner())
    banner.show_banner(samples.RECOVERED)
    assert banner.isVisible()
    assert banner.property("tone") == "safe"
    right = next(b for b in banner.findChildren(QAbstractButton) if b.text() == "Looks right")
    with qtbot.waitSignal(banner.pressed) as pressed:
        QTest.mouseClick(right, LEFT)
    assert pressed.args == ["right"]
    banner.show_banner(None)
    assert not banner.isVisible()


def test_the_undo_bar_comes_and_goes(board: QWidget, qtbot: QtBot) -> None:
    bar = put(board, UndoBar(board))
    bar.show_text("Removed 1 × Bread")
    assert bar.isVisible()
    with qtbot.waitSignal(bar.undo):
        QTest.mouseClick(bar.button, LEFT)
    bar.show_text("")
    assert not bar.isVisible()


def test_a_tag_is_icon_and_word(board: QWidget) -> None:
    tag = put(board, Tag())
    tag.show_tag("check", "Connected", "safe")
    assert tag.accessibleName() == "Connected"
    assert tag.sizeHint().height() == 26
