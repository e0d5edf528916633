"""How many of the next item: typed before a tile, a scan or a star; a code with Enter; much is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.till_app.ui.counter_window import CounterWindow
from till_app.ui.menu_front import TYPED_MS
from till_app.ui.presenting.much import is_much

ALE, BREAD = "Pale ale, pint", "Bread"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def selling(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha is logged in."""
    till = CounterWindow(qapp, tmp_path)
    till.log_in("Asha", "1111")
    yield till
    till.close()


def test_digits_and_a_tile_are_a_quantity_and_the_tiles_stay(selling: CounterWindow) -> None:
    selling.type("12")
    assert selling.pages.order.menu.quantities.segments()[-1].accessibleName() == "Quantity 12"
    selling.tap(ALE)
    assert selling.lines() == [(ALE, "12")]
    assert not selling.pages.order.menu.search.text()
    selling.tap(ALE)
    assert selling.lines() == [(ALE, "13")]


def test_digits_and_a_star_or_a_scan_are_a_quantity(selling: CounterWindow) -> None:
    product = next(one for one in selling.desk.book.catalogue().products if one.code and not one.asks)
    selling.type("3*")
    assert selling.button("3×").isChecked()
    selling.front.keys.scan(product.code or "")
    selling.type("2")
    selling.front.keys.scan(product.code or "")
    assert selling.lines() == [(product.name, "5")]


@pytest.mark.parametrize(
    ("answer", "added"), [("Add 120 ×", "120"), ("Add one only", "1"), ("Add nothing", "")]
)
def test_more_than_99_is_asked_about_once(selling: CounterWindow, answer: str, added: str) -> None:
    selling.type("120*")
    selling.tap(ALE)
    assert selling.lines() == []
    selling.press(answer)
    assert selling.lines() == ([(ALE, added)] if added else [])
    assert not selling.window.overlay.isVisible()


def test_a_line_beyond_a_thousand_pounds_is_asked_about_and_99_cheap_ones_are_not(
    selling: CounterWindow,
) -> None:
    venue = selling.front.order._venue
    ale = next(one for one in venue.catalogue.products if one.name == ALE)
    most = 100_000 // ale.price
    assert most > 99
    assert not is_much(venue, ale, 99)
    assert is_much(venue, ale, 100)
    assert not is_much(venue, replace(ale, price=1_000), 99)
    assert not is_much(venue, replace(ale, price=100_000), 1)
    assert is_much(venue, replace(ale, price=100_001), 1)


def test_digits_and_enter_are_a_code_and_never_a_word_of_a_name(selling: CounterWindow) -> None:
    named = next(one for one in selling.desk.book.catalogue().products if "175" in one.name)
    assert named.code != "175"
    selling.type("175")
    selling.key(Qt.Key.Key_Return)
    assert selling.lines() == []
    assert selling.pages.order.menu.search.text() == "No product has code 175"


def test_a_typed_quantity_goes_after_six_seconds_and_esc_takes_it_at_once(selling: CounterWindow) -> None:
    assert TYPED_MS == 6000
    patience = selling.front.order.menu._patience
    selling.type("3*")
    assert patience.isActive()
    patience.timeout.emit()
    assert selling.button("1×").isChecked()
    selling.type("4")
    assert patience.isActive()
    selling.key(Qt.Key.Key_Escape)
    assert not patience.isActive()
    assert not selling.pages.order.menu.search.text()
    selling.tap(ALE)
    assert selling.lines() == [(ALE, "1")]


def test_arrows_move_the_highlight_after_a_button_was_tapped(selling: CounterWindow) -> None:
    selling.tap(ALE)
    selling.tap(BREAD)
    selling.press("One Bread more")
    assert isinstance(selling.window.focusWidget(), QAbstractButton)
    selling.key(Qt.Key.Key_Up)
    selling.key(Qt.Key.Key_Plus)
    assert selling.lines() == [(ALE, "2"), (BREAD, "2")]
