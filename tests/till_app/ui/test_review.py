"""Two versions of an order in the real window: asked before paying, chosen by a tap, or kept as two."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.screens import evening
from tests.till_app.ui.counter_window import CounterWindow
from till_app.ui.buttons import TillButton

RED, BURGER = "House red, 175 ml", "Smash burger"


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Till 1 with Asha, whose Table 7 was changed on two tills."""
    found = CounterWindow(qapp, tmp_path)
    evening.changed_on_two_tills(found, tmp_path)
    evening.at(found, 12, 44)
    evening.enter(found)
    yield found
    found.close()


def _quantities(till: CounterWindow) -> dict[str, Decimal]:
    return {line.name: line.quantity for line in till.front.order.order.lines}


def test_paying_asks_first_and_goes_on_when_all_is_chosen(till: CounterWindow) -> None:
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "review"
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "review", "one line is not chosen yet"
    till.press(f"{RED}, 1 ×")
    till.press(f"{BURGER}, Remove it")
    assert till.button("Use this order").isEnabled()
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "payment"
    assert not till.front.order.order.clashes
    assert _quantities(till)[RED] == 1
    assert BURGER not in _quantities(till)


def test_deciding_later_keeps_the_order_usable(till: CounterWindow) -> None:
    till.press("Needs attention")
    till.press("Decide later")
    assert till.window.page == "order"
    till.tap("Lager")
    assert _quantities(till)["Lager, pint"] == 3
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "review", "paying asks again"
    till.key(Qt.Key.Key_Escape)
    assert till.window.page == "order"


def test_two_orders_are_both_kept(till: CounterWindow) -> None:
    till.press("Needs attention")
    before = till.front.parts.review.total
    till.press("Keep two orders")
    assert till.window.page == "order"
    here = _quantities(till)
    assert here[RED] == 3
    assert BURGER not in here
    assert "Cola" not in here, "what Till 2 added is in the other order"
    orders = [one for one in till.desk.handover.all_of(1) if one.lines]
    assert len(orders) == 2
    assert sum(one.total for one in orders) == before


def test_of_two_orders_one_is_chosen_at_login(till: CounterWindow) -> None:
    till.press("Needs attention")
    till.press("Keep two orders")
    till.key(Qt.Key.Key_F10)
    first, second = (one for one in till.desk.handover.all_of(1))
    evening.enter(till)
    assert till.window.page == "login", "which one is asked first"
    choices = [button for button in till.window.overlay.findChildren(TillButton) if "£" in button.text()]
    assert len(choices) == 2
    smaller = min((first, second), key=lambda one: one.total)
    till.press(f"Table 7 · £{smaller.total / 100:.2f}")
    assert till.window.page == "order"
    assert till.front.order.order.session_id == smaller.session_id
    assert len(till.desk.handover.all_of(1)) == 2, "the other one stays"
