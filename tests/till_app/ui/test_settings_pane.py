"""Safety and sync: what is asked for is heard, and what is known is shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.till_app.ui import samples_rest as samples
from tests.till_app.ui.glass import Glass, Heard, tap
from till_app.ui.settings_pane import SettingsPane
from till_app.ui.words import Words


@pytest.fixture
def pane(glass: Glass) -> SettingsPane:
    """Everything is safe."""
    pane = SettingsPane()
    glass.show(pane)
    pane.show_view(samples.SETTINGS)
    return pane


def told(pane: SettingsPane) -> list[str]:
    """Every visible text."""
    return [words.text() for words in pane.findChildren(Words) if words.isVisible()]


def test_the_three_buttons_are_heard(pane: SettingsPane) -> None:
    heard = [Heard(signal) for signal in (pane.sync_now, pane.check_journal, pane.export_wanted)]
    for button in (pane.sync, pane.check, pane.export):
        tap(button)
    assert [len(one.values) for one in heard] == [1, 1, 1]


def test_a_section_is_asked_for_and_the_page_stays(pane: SettingsPane) -> None:
    chosen = Heard(pane.section_chosen)
    for section in pane.sections:
        tap(section)
    assert chosen.values == ["safety", "till", "printers", "readers", "display", "scanner", "about"]
    assert [section.isChecked() for section in pane.sections] == [True, *[False] * 6]


def test_while_the_journal_is_checked_it_is_not_checked_again(pane: SettingsPane) -> None:
    checked = Heard(pane.check_journal)
    pane.show_view(replace(samples.SETTINGS, busy="check"))
    tap(pane.check)
    assert checked.values == []
    assert pane.check.text() == "Checking…"
    pane.show_view(samples.SETTINGS_TOLD)
    assert pane.check.text() == "Check journal"
    assert "The journal is whole." in told(pane)
    assert "Development keys: PINs are kept in a file on this machine." in told(pane)


def test_the_cards_show_what_is_known(pane: SettingsPane) -> None:
    assert {"Everything is safe", "Till code", "KESTREL-7H2Q", "8\N{NBSP}841"} <= set(told(pane))
    assert [card.tag.accessibleName() for card in pane.cards if card.tag.isVisible()] == [
        "Connected", "Checked 12:00", "Up to date",
    ]  # fmt: skip


def test_fewer_cards_leave_no_empty_ones(pane: SettingsPane) -> None:
    pane.show_view(replace(samples.SETTINGS, cards=samples.SETTINGS.cards[:1]))
    assert [card.isVisible() for card in pane.cards] == [True, False, False, False]


def test_tab_goes_in_reading_order(glass: Glass, pane: SettingsPane) -> None:
    assert glass.focus() is pane.sections[0]
    assert glass.tab_round(pane) == [
        "Safety and sync", "This till", "Printers, drawer", "Card readers", "Display, sound", "Scanner, keys",
        "About", "Cash drawer…", "Paid orders…", "Sync now", "Check journal", "Export to USB",
    ]  # fmt: skip
    chosen = Heard(pane.section_chosen)
    pane.sections[1].setFocus()
    glass.key(Qt.Key.Key_Space)
    assert chosen.values == ["till"]
