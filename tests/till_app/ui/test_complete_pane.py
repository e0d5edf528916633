"""Paid: new order, log out, receipt, and a count-down that any touch stops."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.ui import samples_rest as samples
from tests.till_app.ui.glass import Glass, Heard, tap
from till_app.ui.complete_pane import CompletePane
from till_app.ui.views import ReceiptRow


@pytest.fixture
def pane(glass: Glass) -> CompletePane:
    """£4.36 change."""
    pane = CompletePane()
    glass.show(pane)
    pane.show_view(samples.COMPLETE)
    return pane


def test_every_button_is_heard(pane: CompletePane) -> None:
    heard = [
        Heard(signal)
        for signal in (
            pane.new_order, pane.logout_pressed, pane.print_pressed, pane.email_pressed, pane.drawer_pressed,
        )
    ]  # fmt: skip
    for button in (pane.next, pane.logout, pane.print, pane.email, pane.drawer):
        tap(button)
    assert [len(one.values) for one in heard] == [1, 1, 1, 1, 1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12, Qt.Key.Key_Space])
def test_the_main_key_starts_a_new_order(glass: Glass, pane: CompletePane, key: Qt.Key) -> None:
    begun = Heard(pane.new_order)
    glass.key(key)
    assert len(begun.values) == 1


def test_f9_prints_and_f10_logs_out(glass: Glass, pane: CompletePane) -> None:
    printed, left = Heard(pane.print_pressed), Heard(pane.logout_pressed)
    glass.key(Qt.Key.Key_F9, Qt.Key.Key_F10)
    assert (len(printed.values), len(left.values)) == (1, 1)


def test_enter_presses_what_has_the_focus(glass: Glass, pane: CompletePane) -> None:
    begun, left = Heard(pane.new_order), Heard(pane.logout_pressed)
    pane.logout.setFocus()
    glass.key(Qt.Key.Key_Return)
    assert (len(begun.values), len(left.values)) == (0, 1)


def test_any_touch_is_told_before_what_it_does(pane: CompletePane) -> None:
    touched = Heard(pane.touched)
    tap(pane)
    tap(pane.receipt)
    tap(pane.email)
    assert len(touched.values) >= 3


def test_the_seconds_stand_on_the_log_out_button(pane: CompletePane) -> None:
    assert pane.logout.accessibleName() == "Log out, in 9\N{NBSP}s"
    pane.show_view(replace(samples.COMPLETE, seconds=None))
    assert pane.logout.accessibleName() == "Log out"


def test_the_receipt_can_be_read_out(pane: CompletePane) -> None:
    said = pane.receipt.accessibleDescription().splitlines()
    assert said[0] == "The Lantern"
    assert "2 Pale ale, pint 11.60" in said
    assert said[-1] == "Change 4.36"


def test_a_long_receipt_scrolls(glass: Glass, pane: CompletePane) -> None:
    rows = tuple(ReceiptRow(f"Product {number}", "1.00", quantity="1") for number in range(60))
    pane.show_view(replace(samples.COMPLETE, receipt=rows))
    assert pane.receipt.height() > pane.height()
    QApplication.processEvents()
    assert "Receipt" in glass.tab_round(pane)


def test_tab_goes_in_reading_order(glass: Glass, pane: CompletePane) -> None:
    pane.print.setFocus()
    assert glass.tab_round(pane) == [
        "Print receipt", "Email…", "Open drawer", "Log out, in 9\N{NBSP}s", "New order",
    ]  # fmt: skip
