"""F-30: an amount × 100, by a decimal comma, the point of the number block, or the 00 key."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shared.money import decimals
from tests.till_app.ui.counter_window import CounterWindow
from till_app.ui import language

MOST = 5
"""Digits before the separator; with three after it an amount is full."""
NUMPAD = Qt.KeyboardModifier.KeypadModifier
SEPARATORS = {
    "comma": (Qt.Key.Key_Comma, Qt.KeyboardModifier.NoModifier),
    "point": (Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier),
    "comma of the number block": (Qt.Key.Key_Comma, NUMPAD),
    "point of the number block": (Qt.Key.Key_Period, NUMPAD),
}
quietly = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)  # fmt: skip


@pytest.fixture(params=sorted(language.LANGUAGES))
def paying(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[CounterWindow]:
    """Asha's order is being paid; the till speaks each of its languages."""
    language.apply(qapp, request.param)
    till = CounterWindow(qapp, tmp_path)
    till.log_in("Asha", "1111")
    till.front.order.menu.scanned("101")
    QApplication.processEvents()
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "payment"
    yield till
    till.close()
    language.apply(qapp, "en")


def begin(till: CounterWindow, currency: str) -> None:
    """An amount in that currency is about to be typed."""
    till.front.pay.show_venue(replace(till.front._venue, currency=currency))
    till.front.pay.choose_method("cash")


def shown(till: CounterWindow) -> int:
    """The amount on the screen in minor units: all its digits, however the language writes them."""
    text = till.pages.payment.entry.amount._amount.text()
    return int("".join(re.findall(r"\d", text)))


currencies = st.sampled_from(["GBP", "EUR", "JPY", "KWD"])


@quietly
@given(
    currency=currencies,
    whole=st.integers(0, 10**MOST - 1),
    part=st.text("0123456789", max_size=4),
    separator=st.sampled_from(sorted(SEPARATORS)),
)
def test_an_amount_with_a_separator_is_what_was_written(
    paying: CounterWindow, currency: str, whole: int, part: str, separator: str
) -> None:
    places = decimals(currency)
    begin(paying, currency)
    key, held = SEPARATORS[separator]
    pane = paying.pages.payment
    for digit in str(whole):
        QTest.keyClick(pane, Qt.Key(Qt.Key.Key_0.value + int(digit)), NUMPAD)
    QTest.keyClick(pane, key, held)
    counts = part[:places].ljust(places, "0")
    for digit in part:
        paying.type(digit)
    assert shown(paying) == int(f"{whole}{counts}")
    for _ in range(min(len(part), places) + 1):
        QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert shown(paying) == whole, "what was erased was the part and the separator"


@quietly
@given(currency=currencies, keys=st.lists(st.integers(0, 10), min_size=1, max_size=4))
def test_the_keys_of_the_screen_fill_from_the_right(
    paying: CounterWindow, currency: str, keys: list[int]
) -> None:
    begin(paying, currency)
    texts = ["00" if key == 10 else str(key) for key in keys]
    for text in texts:
        button = next(one for one in paying.pages.payment.entry.keys.buttons if one.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown(paying) == int("".join(texts))


def test_what_is_shown_is_what_is_taken(paying: CounterWindow) -> None:
    paying.type("20,5")
    assert shown(paying) == 2050
    paying.key(Qt.Key.Key_F12)
    (tender,) = paying.desk.ordering.order(paying.front.order.order.session_id).tenders
    assert (tender.amount, tender.tendered, tender.change) == (580, 2050, 1470)
