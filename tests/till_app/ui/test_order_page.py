"""The order screen: every tap and key becomes the right signal, and what is shown is what was given."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScroller
from pytestqt.qtbot import QtBot

from shared.catalogue import EMPTY
from tests.till_app.ui import samples_order as samples
from tests.till_app.ui.conftest import Shown
from tests.till_app.ui.gallery import Picture
from till_app.ui.order_list import OrderList
from till_app.ui.order_pane import OrderPane
from till_app.ui.product_grid import ProductGrid

# The offscreen platform warns that it has no window manager and finds no widget below a gesture.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "find the target for gesture")
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
OnScreen = Callable[[Picture], Shown]
PICTURE = Picture("02-order")
LAST = samples.LINES[-1].line_id


def tile(grid: ProductGrid, place: int) -> QPoint:
    return grid.visualRect(grid.model().index(place, 0)).center()


def row(lines: OrderList, place: int) -> QPoint:
    return lines.visualRect(lines.model().index(place, 0)).center()


def named(pane: OrderPane, name: str) -> QAbstractButton:
    return next(b for b in pane.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_a_tile_picks_its_product_once_per_tap(on_screen: OnScreen) -> None:
    _window, page = on_screen(PICTURE)
    grid = page.menu.grid
    picked: list[int] = []
    page.menu.picked.connect(picked.append)
    QTest.mouseClick(grid.viewport(), LEFT, NONE, tile(grid, 4))
    QTest.mouseClick(grid.viewport(), LEFT, NONE, tile(grid, 4))
    # What Qt sends for two quick taps: press, release, double click, release.
    QTest.mouseClick(grid.viewport(), LEFT, NONE, tile(grid, 5))
    QTest.mouseDClick(grid.viewport(), LEFT, NONE, tile(grid, 5))
    QTest.mouseRelease(grid.viewport(), LEFT, NONE, tile(grid, 5))
    assert picked == [5, 5, 6, 6]


def test_a_press_that_slides_off_a_tile_picks_nothing(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(PICTURE)
    grid = page.menu.grid
    with qtbot.assertNotEmitted(page.menu.picked):
        QTest.mousePress(grid.viewport(), LEFT, NONE, tile(grid, 4))
        QTest.mouseRelease(grid.viewport(), LEFT, NONE, tile(grid, 9))


def test_arrows_move_over_the_tiles_and_enter_picks(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(PICTURE)
    QTest.keyClicks(page.menu.search, "a")
    QTest.keyClick(page.menu.search, Qt.Key.Key_Down)
    assert page.menu.grid.hasFocus()
    QTest.keyClick(page.menu.grid, Qt.Key.Key_Down)
    QTest.keyClick(page.menu.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.menu.picked) as picked:
        QTest.keyClick(page.menu.grid, Qt.Key.Key_Return)
    assert picked.args == [6]


def test_categories_search_and_quantity_are_told(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(PICTURE)
    menu = page.menu
    with qtbot.waitSignal(menu.category_chosen) as category:
        QTest.mouseClick(menu.rail.buttons[3], LEFT)
    assert category.args == ["wine"]
    with qtbot.waitSignal(menu.searched) as searched:
        QTest.keyClicks(menu.search, "c")
    assert searched.args == ["c"]
    with qtbot.waitSignal(menu.search_entered):
        QTest.keyClick(menu.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(menu.quantity_chosen) as quantity:
        QTest.mouseClick(menu.quantities.segments()[2], LEFT)
    assert quantity.args == [3]


def test_an_unusual_quantity_takes_the_place_of_the_dots(on_screen: OnScreen) -> None:
    _window, page = on_screen(replace(PICTURE, menu=replace(samples.MENU, quantity=12)))
    dots = page.menu.quantities.segments()[-1]
    assert (dots.text(), dots.accessibleName(), dots.isChecked()) == ("12×", "Quantity 12", True)
    page.menu.show_view(samples.MENU)
    assert (dots.text(), dots.isChecked()) == ("…", False)


def test_the_narrow_quantity_button_counts_up(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(replace(PICTURE, size=(1024, 768)))
    assert not page.menu.quantities.isVisible()
    with qtbot.waitSignal(page.menu.quantity_chosen) as quantity:
        QTest.mouseClick(page.menu.quantity.segments()[0], LEFT)
    assert quantity.args == [2]


def test_pages_turn_and_the_tiles_keep_their_places(on_screen: OnScreen) -> None:
    _window, page = on_screen(replace(PICTURE, menu=samples.MENU_WIDE))
    menu = page.menu
    before = [menu.grid.visualRect(menu.grid.model().index(place, 0)) for place in range(10)]
    back, forward = menu.pager.back, menu.pager.next
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)
    QTest.mouseClick(forward, LEFT)
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)
    assert menu.grid.model().rowCount() == 10
    after = [menu.grid.visualRect(menu.grid.model().index(place, 0)) for place in range(10)]
    assert before == after
    QTest.mouseClick(back, LEFT)
    assert menu.grid.page == 0


def test_a_change_of_the_order_keeps_the_page_and_a_category_turns_back(on_screen: OnScreen) -> None:
    _window, page = on_screen(replace(PICTURE, menu=samples.MENU_WIDE))
    page.menu.grid.turn(1)
    page.menu.show_view(replace(samples.MENU_WIDE, quantity=2))
    assert page.menu.grid.page == 1
    page.menu.show_view(replace(samples.MENU_WIDE, category="wine"))
    assert page.menu.grid.page == 0


def test_nothing_found_says_so_and_clears(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(replace(PICTURE, menu=replace(samples.MENU, search="gingr")))
    assert not page.menu.grid.isVisible()
    assert not any(button.isChecked() for button in page.menu.rail.buttons)
    with qtbot.waitSignal(page.menu.searched) as searched:
        QTest.mouseClick(page.menu.nothing.button, LEFT)
    assert searched.args == [""]
    page.menu.show_view(samples.MENU)
    assert page.menu.grid.isVisible()


def test_a_venue_without_products_says_where_they_come_from(on_screen: OnScreen) -> None:
    bare = msgspec.structs.replace(EMPTY, version=1, currency="EUR")
    _window, page = on_screen(replace(PICTURE, menu=replace(samples.MENU, catalogue=bare)))
    assert page.menu.nothing.isVisible()
    assert not page.menu.loading.isVisible()
    page.menu.show_view(replace(samples.MENU, catalogue=EMPTY))
    assert page.menu.loading.isVisible(), "nobody knows yet what is sold here"
    page.menu.show_view(samples.MENU)
    assert page.menu.grid.isVisible()


def test_without_favourites_the_first_page_has_all_products(on_screen: OnScreen) -> None:
    plain = msgspec.structs.replace(samples.MENU.catalogue, favourites=())
    _window, page = on_screen(replace(PICTURE, menu=replace(samples.MENU, catalogue=plain)))
    assert page.menu.grid.isVisible()
    assert page.menu.rail.buttons[0].text() == "All"
    page.menu.show_view(samples.MENU)
    assert page.menu.rail.buttons[0].text() == "Favourites"


def test_a_tap_on_a_line_chooses_it(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(PICTURE)
    with qtbot.waitSignal(page.order.line_chosen) as chosen:
        QTest.mouseClick(page.order.list.viewport(), LEFT, NONE, row(page.order.list, 2))
    assert chosen.args == [samples.LINES[2].line_id]


def test_the_list_moves_under_the_finger_and_chooses_nothing(on_screen: OnScreen, qtbot: QtBot) -> None:
    many = tuple(msgspec.structs.replace(samples.LINES[0], line_id=f"line-{number}") for number in range(60))
    view = replace(samples.ORDER, order=samples.order(many), highlighted=many[0].line_id)
    _window, page = on_screen(replace(PICTURE, order=view))
    lines = page.order.list
    chosen: list[str] = []
    page.order.line_chosen.connect(chosen.append)
    finger = QPoint(200, 380)

    def drag_until_it_moved() -> bool:
        QTest.mousePress(lines.viewport(), LEFT, NONE, finger)
        for step in range(1, 20):
            QTest.mouseMove(lines.viewport(), finger - QPoint(0, 16 * step), 5)
        QTest.mouseRelease(lines.viewport(), LEFT, NONE, finger - QPoint(0, 304))
        return lines.verticalScrollBar().value() > 100

    qtbot.waitUntil(drag_until_it_moved)
    QScroller.scroller(lines.viewport()).stop()
    assert chosen == []


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("One Sticky toffee pudding more", "more"),
        ("One Sticky toffee pudding fewer", "fewer"),
        ("Note", "note_wanted"),
        ("Options", "options_wanted"),
        ("Discount", "discount_wanted"),
        ("Remove", "removed"),
    ],
)
def test_the_stepper_and_the_strip_act_on_the_highlighted_line(
    on_screen: OnScreen, qtbot: QtBot, name: str, signal: str
) -> None:
    _window, page = on_screen(PICTURE)
    with qtbot.waitSignal(getattr(page.order, signal)) as told:
        QTest.mouseClick(named(page.order, name), LEFT)
    assert told.args == [LAST]


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Undo", "undo_pressed"),
        ("More", "more_pressed"),
        ("Log out, order is kept", "logout_pressed"),
        ("Save to tab, Table 12", "save_to_tab_pressed"),
        ("Pay", "pay_pressed"),
    ],
)
def test_the_ways_on_are_told(on_screen: OnScreen, qtbot: QtBot, name: str, signal: str) -> None:
    _window, page = on_screen(PICTURE)
    with qtbot.waitSignal(getattr(page.order, signal)):
        QTest.mouseClick(named(page.order, name), LEFT)


def test_keys_in_the_list(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(PICTURE)
    lines, order = page.order.list, page.order
    for key, wanted in ((Qt.Key.Key_Up, 6), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 7), (Qt.Key.Key_Down, 7)):
        with qtbot.waitSignal(order.line_chosen) as chosen:
            QTest.keyClick(lines, key)
        assert chosen.args == [samples.LINES[wanted].line_id]
    for key, signal in (
        (Qt.Key.Key_Plus, order.more), (Qt.Key.Key_Minus, order.fewer), (Qt.Key.Key_Delete, order.removed),
    ):  # fmt: skip
        with qtbot.waitSignal(signal) as told:
            QTest.keyClick(lines, key)
        assert told.args == [LAST]


def test_the_stepper_stands_on_the_highlighted_row(on_screen: OnScreen) -> None:
    _window, page = on_screen(PICTURE)
    lines = page.order.list
    for place in (2, 5, 0):
        view = replace(samples.ORDER, highlighted=samples.LINES[place].line_id)
        page.order.show_view(view, "")
        rect = lines.visualRect(lines.model().index(place, 0))
        assert rect.height() == 64
        assert rect.contains(lines.stepper.geometry())
        assert lines.viewport().rect().contains(lines.stepper.geometry())


def test_an_empty_order_says_the_first_step(on_screen: OnScreen) -> None:
    _window, page = on_screen(replace(PICTURE, order=samples.EMPTY))
    assert not page.order.list.isVisible()
    assert not page.order.list.stepper.isVisible()
    for name in ("Note", "Options", "Discount", "Remove", "Pay", "Undo"):
        assert not named(page.order, name).isEnabled()
    assert named(page.order, "Log out, order is kept").isEnabled()


def test_a_long_order_brings_the_highlighted_line_into_view(on_screen: OnScreen) -> None:
    many = tuple(msgspec.structs.replace(samples.LINES[0], line_id=f"line-{number}") for number in range(60))
    _window, page = on_screen(replace(PICTURE, order=replace(samples.ORDER, order=samples.order(many))))
    lines = page.order.list
    for place in (59, 0, 30):
        view = replace(samples.ORDER, order=samples.order(many), highlighted=many[place].line_id)
        page.order.show_view(view, "")
        rect = lines.visualRect(lines.model().index(place, 0))
        assert lines.viewport().rect().contains(rect)


def test_the_undo_bar_lies_over_the_end_of_the_list(on_screen: OnScreen, qtbot: QtBot) -> None:
    _window, page = on_screen(replace(PICTURE, order=replace(samples.ORDER, undo_text="Removed 1 × Bread")))
    bar, strip = page.order.undo_bar, page.order.strip
    assert bar.isVisible()
    assert bar.mapTo(page.order, bar.rect().bottomLeft()).y() + 1 == strip.y()
    with qtbot.waitSignal(page.order.undo_pressed):
        QTest.mouseClick(bar.button, LEFT)
