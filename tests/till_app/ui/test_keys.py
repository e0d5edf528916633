"""Each key of the map on its page (DESIGN section 8), in the real window: each of them does something."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.till_app.ui.counter_window import CounterWindow
from till_app.key_settings import CATEGORIES, FAVOURITES, MAP
from till_app.ui.keys import OWN, Key, combination

ALE, BREAD, WINE = "Pale ale, pint", "Bread", "House red"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha is logged in; two lines are in her order, the second highlighted."""
    window = CounterWindow(qapp, tmp_path)
    window.log_in("Asha", "1111")
    window.tap(ALE)
    window.tap(BREAD)
    yield window
    window.close()


def press(till: CounterWindow, chord: str) -> None:
    """A key as the map calls it, wherever the focus is."""
    pressed = combination(chord)
    focused: QWidget | None = till.window.focusWidget()
    QTest.keyClick(till.window if focused is None else focused, pressed.key(), pressed.keyboardModifiers())


def highlighted(till: CounterWindow) -> str:
    """The name of the line that keys act on."""
    line = till.front.order.order.line(till.front.order.highlighted)
    assert line is not None
    return line.name


def dialog(till: CounterWindow) -> str:
    """What is asked, "" for nothing."""
    shown = till.window.overlay.dialog
    return type(shown).__name__ if shown is not None and till.window.overlay.isVisible() else ""


def pay(till: CounterWindow) -> None:
    """The payment page of £7.30."""
    till.front.order.pay()


def type_one(till: CounterWindow) -> None:
    """A penny on the payment page."""
    pay(till)
    till.type("1")


def given(till: CounterWindow) -> str:
    """The amount on the payment page."""
    return till.pages.payment.entry.amount.accessibleName()


def said(till: CounterWindow) -> str:
    """The sentence at the edge of the screen."""
    return till.pages.notice.accessibleName()


def page(till: CounterWindow) -> str:
    return till.window.page


def category(till: CounterWindow) -> str:
    """The category that is filled in the rail."""
    return next(one.key for one in till.pages.order.menu.rail.buttons if one.isChecked())


def nothing(_till: CounterWindow) -> None:
    """The order page as it is."""


@dataclass(frozen=True)
class Effect:
    """What is seen after a key, and what was done before."""

    seen: Callable[[CounterWindow], object]
    value: object
    before: Callable[[CounterWindow], object] = nothing


EFFECTS: dict[Key, Effect] = {
    Key.HELP: Effect(dialog, "KeyHelp"),
    Key.SEARCH: Effect(lambda till: till.pages.order.menu.search.hasFocus(), True),
    Key.TABS: Effect(page, "tabs"),
    Key.NOTE: Effect(dialog, "OptionsDialog"),
    Key.OPTIONS: Effect(dialog, "OptionsDialog"),
    Key.DISCOUNT: Effect(dialog, "DiscountDialog"),
    Key.SAVE_TO_TAB: Effect(dialog, "TabAskDialog"),
    Key.SPLIT: Effect(page, "split"),
    Key.PRINT: Effect(said, "No printer is set up on this till. Everything is saved."),
    Key.LOG_OUT: Effect(page, "login"),
    Key.SWITCH: Effect(page, "login"),
    Key.UNDO: Effect(CounterWindow.lines, [(ALE, "1")]),
    Key.REDO: Effect(CounterWindow.lines, [(ALE, "1"), (BREAD, "1")], lambda till: till.front.order.undo()),
    Key.MAIN: Effect(page, "payment"),
    Key.CLOSE: Effect(lambda till: till.pages.order.menu.search.text(), "", lambda till: till.type("al")),
    Key.MORE: Effect(CounterWindow.lines, [(ALE, "1"), (BREAD, "2")]),
    Key.FEWER: Effect(CounterWindow.lines, [(ALE, "1")]),
    Key.REMOVE: Effect(CounterWindow.lines, [(ALE, "1")]),
    Key.UP: Effect(highlighted, ALE),
    Key.DOWN: Effect(highlighted, BREAD, lambda till: till.front.order.move_highlight(-1)),
    Key.FIRST: Effect(highlighted, ALE),
    Key.LAST: Effect(highlighted, BREAD, lambda till: till.front.order.move_highlight(-1)),
    Key.EXACT: Effect(given, "Cash given £7.30", type_one),
    Key.QUICK_1: Effect(given, "Cash given £8.00", pay),
    Key.QUICK_2: Effect(given, "Cash given £10.00", pay),
    Key.QUICK_3: Effect(given, "Cash given £20.00", pay),
    Key.QUICK_4: Effect(given, "Cash given £50.00", pay),
    Key.CARD: Effect(said, "No card reader is set up on this till. The order is safe.", pay),
    Key.VOUCHER: Effect(lambda till: till.pages.payment.methods[2].isChecked(), True, pay),
}
ALONE = [one for one in MAP if one.key not in (*CATEGORIES, *FAVOURITES)]


@pytest.mark.parametrize(("key", "chord"), [(one.key, chord) for one in ALONE for chord in one.chords])
def test_each_key_of_the_map_does_what_it_is_for(till: CounterWindow, key: Key, chord: str) -> None:
    wanted = EFFECTS[key]
    wanted.before(till)
    press(till, chord)
    assert wanted.seen(till) == wanted.value


def test_alt_and_a_digit_is_a_category_wherever_the_focus_is(till: CounterWindow) -> None:
    rail = [one.key for one in till.pages.order.menu.rail.buttons][: len(CATEGORIES)]
    assert len(rail) == len(CATEGORIES), "the demo has a category for each key"
    till.type("al")
    for key, name in reversed(list(zip(CATEGORIES, rail, strict=True))):
        press(till, OWN.chords(key)[0])
        assert category(till) == name
        assert not till.pages.order.menu.search.text()


def test_ctrl_and_a_digit_is_one_of_the_first_nine_favourites(till: CounterWindow) -> None:
    catalogue = till.desk.book.catalogue()
    names = {one.product_id: one.name for one in catalogue.products}
    for key, product_id in zip(FAVOURITES, catalogue.favourites, strict=False):
        press(till, OWN.chords(key)[0])
        till.window.overlay.dismiss()  # Some ask for their options.
        assert highlighted(till) == names[product_id]
