"""The panel behind the chip, the dialog of an unsaved tap, and the short notice."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.till_app.ui import samples_rest as samples
from tests.till_app.ui.glass import Glass, Heard, tap
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.notice import Notice
from till_app.ui.trouble_dialog import TroubleDialog
from till_app.ui.views import ChipView
from till_app.ui.words import Words


@pytest.fixture
def panel(glass: Glass) -> ChipPanel:
    """Offline, 14 changes waiting."""
    panel = ChipPanel()
    panel.show_view(samples.CHIP_PANEL)
    glass.ask(panel)
    return panel


def test_try_now_and_close_are_heard(panel: ChipPanel) -> None:
    tried, closed = Heard(panel.try_now), Heard(panel.closed)
    tap(panel.again)
    tap(panel.close_button)
    assert (len(tried.values), len(closed.values)) == (1, 1)


def test_escape_closes_and_the_focus_starts_on_close(glass: Glass, panel: ChipPanel) -> None:
    closed = Heard(panel.closed)
    assert glass.focus() is panel.close_button
    assert glass.tab_round(panel) == ["Close", "Try now"]
    glass.key(Qt.Key.Key_Escape)
    assert len(closed.values) == 1


def test_it_says_what_is_where_and_what_works(panel: ChipPanel) -> None:
    told = [words.text() for words in panel.findChildren(Words) if words.isVisible()]
    assert {
        "Saved 12:44:07",
        "Next try in 8\N{NBSP}s",
        "You can: sell, take cash, save tabs, log out.",
    } <= set(told)


def test_it_follows_the_state_while_it_is_open(panel: ChipPanel) -> None:
    tall = panel.height()
    panel.show_view(
        replace(samples.CHIP_PANEL, chip=ChipView("synced"), rows=samples.CHIP_PANEL.rows[:2], wait_for="")
    )
    QApplication.processEvents()
    assert panel.height() < tall
    panel.show_view(samples.CHIP_PANEL)
    QApplication.processEvents()
    assert panel.height() == tall


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F12, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_an_unsaved_tap_has_one_answer(glass: Glass, key: Qt.Key) -> None:
    dialog = TroubleDialog()
    dialog.show_trouble(
        "triangle-alert", "The last tap was not saved", "Everything before it is safe.", "Try again"
    )
    glass.ask(dialog)
    answered = Heard(dialog.answered)
    assert dialog.accessibleName() == "The last tap was not saved. Everything before it is safe."
    glass.key(key)
    tap(dialog.action)
    assert len(answered.values) == 2, "once by key, once by finger"


def test_a_notice_lies_in_the_app_bar_and_goes_by_itself(glass: Glass, qtbot: QtBot) -> None:
    notice = Notice(glass.window, least_ms=20, ms_per_letter=0)
    glass.window.app_bar.show_chip(samples.OFFLINE)
    QApplication.processEvents()
    notice.say("Tabs come with a later version. The order is safe.")
    assert notice.sentence() == "Tabs come with a later version. The order is safe."
    bar = glass.window.app_bar
    assert bar.geometry().contains(notice.geometry())
    assert notice.geometry().right() < bar.chip.geometry().left()
    qtbot.waitUntil(lambda: notice.sentence() == "")


def test_a_later_notice_takes_the_place_of_the_first(glass: Glass) -> None:
    notice = Notice(glass.window)
    notice.say("One.")
    notice.say("Two.")
    assert notice.sentence() == "Two."
    glass.window.resize(1024, 768)
    QApplication.processEvents()
    assert glass.window.rect().contains(notice.geometry())
