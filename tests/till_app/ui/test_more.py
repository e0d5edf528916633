"""The More menu in the real window: what it changes is on the disk, what cannot be is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shared.order_session import OrderSession, Status
from tests.till_app.ui.counter_window import CounterWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ALE = "Pale ale, pint"


@pytest.fixture
def selling(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha, a cashier, has one ale in her order."""
    till = CounterWindow(qapp, tmp_path)
    till.log_in("Asha", "1111")
    till.tap(ALE)
    yield till
    till.close()


def order(till: CounterWindow) -> OrderSession:
    """As the journal has it."""
    return till.counter.ordering.order(till.front.order.order.session_id)


def open_menu(till: CounterWindow) -> None:
    """The three dots of the order; the quantities have a "More" too."""
    QTest.mouseClick(till.pages.order.order.head.more_button, Qt.MouseButton.LeftButton)


def choose(till: CounterWindow, entry: str) -> None:
    """Opens the menu and taps an entry."""
    open_menu(till)
    till.press(entry)


def test_guests_by_a_tap_and_by_digits(selling: CounterWindow) -> None:
    choose(selling, "Guests")
    selling.press("4 guests")
    assert order(selling).covers == 4
    choose(selling, "Guests, 4 guests")
    selling.key(Qt.Key.Key_Backspace)
    selling.type("12")
    selling.press("Count 12")
    assert order(selling).covers == 12
    assert not selling.window.overlay.isVisible()


def test_table_and_name_stand_on_the_order(selling: CounterWindow) -> None:
    choose(selling, "Table")
    selling.press("9")
    selling.press("Move to Table 9")
    choose(selling, "Name for the order")
    selling.type("Quiz")
    selling.press("Call it Quiz")
    assert (order(selling).table, order(selling).name) == ("Table 9", "Quiz")


def test_words_where_a_number_is_asked_change_nothing(selling: CounterWindow) -> None:
    choose(selling, "Guests")
    selling.type("many")
    selling.press("Count many")
    assert order(selling).covers == 0
    assert "Nothing was changed" in selling.pages.notice.accessibleName()


def test_a_manager_voids_the_order_and_a_new_one_begins(selling: CounterWindow) -> None:
    gone = order(selling).session_id
    choose(selling, "Void order")
    selling.press("The guests left")
    assert order(selling).status is Status.ACTIVE
    selling.type("9999")
    assert selling.counter.ordering.order(gone).status is Status.DELETED
    assert selling.lines() == []
    assert selling.front.order.order.session_id != gone


def test_other_entries_lead_to_their_own_pages(selling: CounterWindow) -> None:
    choose(selling, "Discount on the order")
    assert selling.window.overlay.isVisible()
    selling.key(Qt.Key.Key_Escape)
    choose(selling, "Split bill")
    assert selling.window.page == "split"


def test_escape_leaves_the_menu(selling: CounterWindow) -> None:
    open_menu(selling)
    selling.key(Qt.Key.Key_Escape)
    assert not selling.window.overlay.isVisible()


def test_the_same_round_again_and_back_with_one_undo(selling: CounterWindow) -> None:
    choose(selling, "Same round again")
    assert [line.name for line in order(selling).lines] == [ALE, ALE]
    assert selling.pages.notice.accessibleName() == "The last round was added again."
    selling.key(Qt.Key.Key_F11)
    assert [line.name for line in order(selling).lines] == [ALE]
