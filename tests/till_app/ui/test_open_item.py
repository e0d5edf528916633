"""Open items in the real window: from the More menu, and beside a code that no product has."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.glass import CHECKS
from till_app.ui.open_item_dialog import OpenItemDialog
from till_app.ui.permission_dialog import PermissionDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CODE = "5000112637922"


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[CounterWindow]:
    """A window nobody is logged in at."""
    till = CounterWindow(qapp, tmp_path)
    yield till
    till.close()
    qtbot.wait(0)


@pytest.fixture
def mara(till: CounterWindow) -> CounterWindow:
    """Mara, a manager, sells."""
    till.log_in("Mara", "9999")
    return till


def open_from_menu(till: CounterWindow) -> None:
    """The entry of the More menu."""
    QTest.mouseClick(till.pages.order.order.head.more_button, Qt.MouseButton.LeftButton)
    till.press("Open item…")


def dialog(till: CounterWindow) -> OpenItemDialog:
    """The dialog on the screen."""
    found = till.window.overlay.dialog
    assert isinstance(found, OpenItemDialog)
    return found


def bought(till: CounterWindow) -> list[tuple[str, str, int]]:
    """The lines of the order."""
    return [(line.name, line.tax_name, line.total) for line in till.front.order.order.lines]


def test_name_tax_and_price_become_a_line_with_one_undo(mara: CounterWindow) -> None:
    open_from_menu(mara)
    mara.type("450")
    dialog(mara).name.setFocus()
    mara.type("Party hat 2")
    mara.press("Add £4.50")
    assert bought(mara) == [("Party hat 2", "VAT 20%", 450)]
    assert not mara.window.overlay.isVisible()
    mara.key(Qt.Key.Key_F11)
    assert bought(mara) == []


def test_an_unknown_code_is_kept_and_names_it(mara: CounterWindow) -> None:
    offer = mara.pages.order.menu.offer
    assert not offer.isVisible()
    mara.press("3×")
    mara.front.keys.scan(CODE)
    assert mara.pages.order.menu.search.text() == f"No product has code {CODE}"
    mara.press(f"Open item for code {CODE}")
    mara.type("2,5")
    mara.key(Qt.Key.Key_Return)
    assert bought(mara) == [(f"Item {CODE}", "VAT 20%", 750)]
    assert not offer.isVisible()
    assert mara.pages.order.menu.search.hasFocus()


@pytest.mark.parametrize("way", ["escape", "search", "tile", "category"])
def test_what_comes_next_forgets_the_code(mara: CounterWindow, way: str) -> None:
    mara.front.keys.scan(CODE)
    match way:
        case "escape":
            mara.key(Qt.Key.Key_Escape)
        case "search":
            mara.type("a")
        case "tile":
            mara.tap("Pale ale, pint")
        case _:
            mara.front.order.menu.choose_category("food")
    assert not mara.pages.order.menu.offer.isVisible()
    assert mara.front.order.menu.unknown_code == ""


def test_a_typed_code_is_offered_too_and_is_no_quantity(mara: CounterWindow) -> None:
    mara.type("98")
    mara.key(Qt.Key.Key_Return)
    mara.press("Open item for code 98")
    mara.type("100")
    mara.press("Add £1.00")
    assert bought(mara) == [("Item 98", "VAT 20%", 100)]


def test_a_cashier_is_asked_for_a_manager_and_goes_on(till: CounterWindow) -> None:
    till.log_in("Asha", "1111")
    open_from_menu(till)
    till.type("450")
    dialog(till).name.setFocus()
    till.type("Hat")
    till.key(Qt.Key.Key_F12)
    assert isinstance(till.window.overlay.dialog, PermissionDialog)
    till.key(Qt.Key.Key_Escape)
    assert (dialog(till).name.text(), bought(till)) == ("Hat", []), "back where it was"
    till.key(Qt.Key.Key_F12)
    till.type("9999")
    assert bought(till) == [("Hat", "VAT 20%", 450)]
    assert till.front.order.order.user_id == 1


def test_leaving_adds_nothing_and_no_price_adds_nothing(mara: CounterWindow) -> None:
    open_from_menu(mara)
    mara.key(Qt.Key.Key_F12)
    assert not dialog(mara).main.isEnabled()
    mara.type("5")
    mara.key(Qt.Key.Key_Backspace)
    mara.key(Qt.Key.Key_Escape)
    assert (bought(mara), mara.window.overlay.isVisible()) == ([], False)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1920, 1080)])
def test_dialog_and_offer_hold_at_every_size(
    mara: CounterWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    mara.window.resize(*size)
    mara.front.keys.scan(CODE)
    qtbot.wait(0)
    assert [problem for check in CHECKS for problem in check(mara.pages.order.menu)] == []
    mara.press("Open item for code")
    qtbot.wait(0)
    assert [problem for check in CHECKS for problem in check(dialog(mara))] == []
