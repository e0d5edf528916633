"""The question before an order changes tills: the safe answer is at hand, the answer is given once."""

import pytest
from PySide6.QtCore import Qt

from tests.till_app.ui import samples_rest as samples
from tests.till_app.ui.glass import Glass, Heard, tap
from till_app.ui.takeover_dialog import TakeOverDialog
from till_app.ui.words import Words


@pytest.fixture
def dialog(glass: Glass) -> TakeOverDialog:
    """Asha's order is open on Till 2."""
    dialog = TakeOverDialog()
    dialog.show_view(samples.TAKE_OVER)
    glass.ask(dialog)
    return dialog


@pytest.mark.parametrize("answer", ["new", "leave", "take"])
def test_each_button_gives_its_answer_once(dialog: TakeOverDialog, answer: str) -> None:
    answered = Heard(dialog.answered)
    button = {"new": dialog.new, "leave": dialog.leave, "take": dialog.take}[answer]
    tap(button)
    tap(button)
    tap(dialog.take)
    assert answered.values == [answer]


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_Escape, "leave"),
        (Qt.Key.Key_F12, "take"),
        (Qt.Key.Key_Space, "leave"),
        (Qt.Key.Key_Return, "leave"),
    ],
)
def test_keys_answer_and_the_focus_starts_on_the_safe_one(
    glass: Glass, dialog: TakeOverDialog, key: Qt.Key, answer: str
) -> None:
    answered = Heard(dialog.answered)
    assert glass.focus() is dialog.leave
    glass.key(key)
    assert answered.values == [answer]


def test_enter_presses_what_has_the_focus(glass: Glass, dialog: TakeOverDialog) -> None:
    answered = Heard(dialog.answered)
    dialog.new.setFocus()
    glass.key(Qt.Key.Key_Return)
    assert answered.values == ["new"]


def test_tab_stays_inside(glass: Glass, dialog: TakeOverDialog) -> None:
    assert glass.tab_round(dialog) == ["Leave it on Till 2", "Take over here", "New order"]


def test_it_says_where_and_how_fresh(dialog: TakeOverDialog) -> None:
    assert dialog.accessibleName() == "This order is open on Till 2 (bar). Take it over here?"
    told = [words.text() for words in dialog.findChildren(Words)]
    assert "Till 2 stops at once and shows “Order moved to Till 1”." in told
    assert "£23.40" in told


def test_a_long_order_scrolls_and_takes_the_focus(glass: Glass) -> None:
    dialog = TakeOverDialog()
    dialog.show_view(samples.TAKE_OVER_LONG)
    glass.ask(dialog)
    assert dialog.height() <= glass.window.height()
    assert dialog.card.list.verticalScrollBar().maximum() > 0
    assert dialog.card.list.accessibleName() in glass.tab_round(dialog)


def test_each_line_reads_as_a_sentence(dialog: TakeOverDialog) -> None:
    rows = dialog.card.rows
    said = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert said[0] == "2 times Pale ale, pint, £11.60"
    assert len(said) == 5
