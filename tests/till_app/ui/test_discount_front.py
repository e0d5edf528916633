"""Discounts and prices through the real window, and the manager who is asked for more."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shared.edits import LineDiscount, change_of
from shared.order_session import OrderSession
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_options import begin

ALE, MARA = "Pale ale, pint", 6


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Till 1, its server away."""
    window = CounterWindow(qapp, tmp_path)
    yield window
    window.close()


@pytest.fixture
def selling(till: CounterWindow) -> CounterWindow:
    """Asha, a cashier, has one ale in her order."""
    begin(till)
    till.tap(ALE)
    return till


def order(till: CounterWindow) -> OrderSession:
    """As the journal has it."""
    return till.counter.ordering.order(till.front.order.order.session_id)


def allowed(till: CounterWindow) -> list[int | None]:
    """Who gave leave for the discounts of lines."""
    session_id = order(till).session_id
    with till.counter.store.begin() as tx:
        said = map(change_of, tx.journal.edits(session_id))
        return [one.allowed_by for one in said if isinstance(one, LineDiscount)]


def test_one_tap_gives_a_tenth_and_one_takes_it_away(selling: CounterWindow) -> None:
    selling.press("Discount")
    selling.press("10%")
    assert not selling.window.overlay.isVisible()
    assert (order(selling).total, allowed(selling)) == (522, [None])
    selling.key(Qt.Key.Key_F6)
    selling.press("Take the discount away")
    assert order(selling).total == 580


def test_a_typed_amount_is_given_with_enter(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.press("Amount")
    selling.type("50")
    selling.press("Take £0.50 off")
    assert order(selling).total == 530


def test_percent_is_never_more_than_all_and_can_be_erased(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.type("999")
    assert selling.button("Take 100% off").isEnabled()
    for _ in range(3):
        selling.key(Qt.Key.Key_Backspace)
    assert not selling.button("Enter a discount").isEnabled()


def test_more_needs_a_managers_pin_and_her_name_is_kept(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.press("50%")
    assert order(selling).total == 580
    selling.type("1234")
    assert (selling.window.overlay.isVisible(), order(selling).total) == (True, 580)
    selling.type("9999")
    assert not selling.window.overlay.isVisible()
    assert (order(selling).total, allowed(selling)) == (290, [MARA])


def test_the_cashiers_own_pin_allows_nothing(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.press("50%")
    selling.type("1111")
    assert selling.window.overlay.isVisible()
    assert allowed(selling) == []


def test_not_now_goes_back_to_the_discount(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.press("50%")
    selling.press("Not now")
    selling.press("5%")
    assert order(selling).total == 551


def test_a_manager_who_is_logged_in_is_not_asked(till: CounterWindow) -> None:
    begin(till, MARA)
    till.tap(ALE)
    till.key(Qt.Key.Key_F6)
    till.press("On the house")
    assert not till.window.overlay.isVisible()
    assert order(till).total == 0


def test_the_whole_order_has_a_discount(selling: CounterWindow) -> None:
    selling.tap("Bread")
    selling.key(Qt.Key.Key_F6)
    selling.press("Whole order")
    selling.press("10%")
    assert (order(selling).total, order(selling).order_discount) == (657, 73)
    selling.front.order.order_discount_wanted.emit()
    selling.press("Take the discount away")
    assert order(selling).total == 730


def test_another_price_within_and_beyond_the_limit(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.press("Price")
    selling.type("550")
    selling.press("Charge £5.50 each")
    assert order(selling).total == 550
    selling.key(Qt.Key.Key_F6)
    selling.press("Price")
    selling.type("300")
    selling.key(Qt.Key.Key_F12)
    assert order(selling).total == 550
    selling.type("9999")
    assert order(selling).total == 300
    selling.key(Qt.Key.Key_F6)
    selling.press("Price")
    selling.press("Back to the list price")
    assert order(selling).total == 580


def test_a_discount_is_undone_like_any_tap(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.press("10%")
    selling.key(Qt.Key.Key_F11)
    assert order(selling).total == 580


def test_a_wrong_pin_costs_waiting_after_three_tries(selling: CounterWindow) -> None:
    selling.key(Qt.Key.Key_F6)
    selling.press("50%")
    for _ in range(3):
        selling.type("0000")
    selling.type("9999")
    assert order(selling).total == 580
    assert "Too many tries" in selling.window.overlay.dialog.accessibleDescription()  # type: ignore[union-attr]
