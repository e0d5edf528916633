"""The order screen by numbers: the grid of the drawings, targets, words that fit, the order of focus."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.till_app.ui import samples_order as samples
from tests.till_app.ui.conftest import Shown
from tests.till_app.ui.gallery import PICTURES, Picture
from till_app.ui import theme
from till_app.ui.buttons import TillButton
from till_app.ui.tile_delegate import GAP
from till_app.ui.words import Words

# The offscreen platform tells nobody how large a window wants to be, and warns of it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
OnScreen = Callable[[Picture], Shown]
WIDE = Picture("02-order")
NARROW = Picture("02-order-1024", size=(1024, 768), chip=samples.OFFLINE)
LARGE = Picture("02-order-1920", size=(1600, 900), menu=samples.MENU_WIDE)
SIZES = [WIDE, NARROW, LARGE]


def where(part: QWidget) -> QRect:
    """A part's place in its window."""
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


@pytest.mark.parametrize(
    ("picture", "sides", "shape"),
    [(WIDE, (136, 468), (4, 5)), (NARROW, (116, 388), (3, 5)), (LARGE, (136, 468), (5, 6))],
    ids=lambda value: value.name if isinstance(value, Picture) else "",
)
def test_columns_are_those_of_the_drawings(
    on_screen: OnScreen, picture: Picture, sides: tuple[int, int], shape: tuple[int, int]
) -> None:
    (rail, panel), (columns, rows) = sides, shape
    window, page = on_screen(picture)
    grid = page.menu.grid
    assert where(window.app_bar) == QRect(0, 0, window.width(), 60)
    assert where(page.menu.rail) == QRect(0, 60, rail, window.height() - 60)
    assert where(page.order) == QRect(window.width() - panel, 60, panel, window.height() - 60)
    count = grid.model().rowCount()
    cells = [grid.visualRect(grid.model().index(place, 0)) for place in range(count)]
    tiles = [cell.adjusted(0, 0, -GAP, -GAP).translated(where(grid).topLeft()) for cell in cells]
    assert len({tile.left() for tile in tiles}) == columns
    assert count <= columns * rows
    assert tiles[0].topLeft() == QPoint(rail + 16, 140)
    assert tiles[columns - 1].right() + 1 == window.width() - panel - 16
    assert tiles[-1].bottom() + 1 in (window.height() - 16, window.height() - 16 - 1)
    assert {tile.width() for tile in tiles} <= {tiles[0].width(), tiles[0].width() + 1}
    assert all(tile.width() >= 140 and tile.height() >= 96 for tile in tiles)


def test_the_tiles_of_the_middle_size_are_where_they_are_drawn(on_screen: OnScreen) -> None:
    _window, page = on_screen(WIDE)
    grid = page.menu.grid
    corner = where(grid).topLeft()
    drawn = {0: (152, 140, 175), 3: (707, 140, 175), 4: (152, 264, 175), 19: (707, 638, 175)}
    for place, (left, top, wide) in drawn.items():
        rect = grid.visualRect(grid.model().index(place, 0)).translated(corner)
        assert (rect.left(), rect.width() - GAP) == (left, wide)
        assert abs(rect.top() - top) <= 1


def test_the_panel_is_where_it_is_drawn(on_screen: OnScreen) -> None:
    _window, page = on_screen(WIDE)
    order = page.order
    assert where(order.head) == QRect(899, 65, 467, 58)
    assert where(order.list) == QRect(899, 124, 467, 420)
    assert where(order.strip) == QRect(899, 544, 467, 66)
    assert [where(button).left() for button in order.strip.buttons] == [911, 1024, 1137, 1249]
    assert where(order.logout) == QRect(915, 678, 116, 74)
    assert where(order.save) == QRect(1039, 678, 132, 74)
    assert where(order.pay) == QRect(1179, 678, 171, 74)


def test_the_narrow_panel_is_where_it_is_drawn(on_screen: OnScreen) -> None:
    window, page = on_screen(NARROW)
    order = page.order
    assert where(order.list) == QRect(637, 124, 387, 412)
    assert where(order.strip) == QRect(637, 536, 387, 66)
    assert where(order.logout) == QRect(653, 678, 100, 74)
    assert where(order.save) == QRect(761, 678, 108, 74)
    assert where(order.pay) == QRect(877, 678, 131, 74)
    words = {one.text(): where(one) for one in window.findChildren(Words) if one.isVisible()}
    assert words["Total"].left() == 653
    assert words["£55.64"].right() + 1 == 1008


def test_the_banner_moves_no_pay_button(on_screen: OnScreen) -> None:
    window, page = on_screen(WIDE)
    before = where(page.order.pay), where(page.order.strip), page.menu.grid.model().rowCount()
    page.show_banner(samples.RECOVERED)
    window.grab()
    assert (where(page.order.pay), where(page.order.strip), page.menu.grid.model().rowCount()) == before
    assert where(page.banner) == QRect(0, 60, 1366, 80)


@pytest.mark.parametrize("picture", SIZES, ids=lambda picture: picture.name)
def test_every_target_is_large_enough(on_screen: OnScreen, picture: Picture) -> None:
    window, page = on_screen(replace(picture, banner=samples.RECOVERED))
    least = theme.current().size("target_absolute_min")
    targets = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    small = [(one.accessibleName(), one.size()) for one in targets if min(one.width(), one.height()) < least]
    assert small == []
    assert page.menu.search.height() == 56
    assert len(targets) > 20


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_every_control_has_a_name(on_screen: OnScreen, picture: Picture) -> None:
    window, page = on_screen(picture)
    controls = [*window.findChildren(QAbstractButton), page.menu.search, page.menu.grid, page.order.list]
    assert [repr(one) for one in controls if one.isVisible() and not one.accessibleName()] == []


@pytest.mark.parametrize("picture", SIZES, ids=lambda picture: picture.name)
def test_no_word_is_cut(on_screen: OnScreen, picture: Picture) -> None:
    window, _page = on_screen(replace(picture, banner=samples.RECOVERED if picture is not NARROW else None))
    for button in window.findChildren(TillButton):
        if button.isVisible() and button.text():
            assert button.least_width() <= button.width(), button.text()
    for words in window.findChildren(Words):
        if words.isVisible() and words.text() and not words.hasHeightForWidth():
            assert words.sizeHint().width() <= words.width() + 2, words.text()


def test_the_widest_amount_fits(on_screen: OnScreen) -> None:
    dear = msgspec.structs.replace(samples.order(), total=12_345_678)
    large = replace(samples.ORDER, order=dear)
    for picture in (WIDE, NARROW):
        window, _page = on_screen(replace(picture, order=large))
        amount = next(one for one in window.findChildren(Words) if one.text() == "£123,456.78")
        assert amount.sizeHint().width() <= amount.width()
        total = next(one for one in window.findChildren(Words) if one.text() == "Total")
        assert total.sizeHint().width() <= total.width() + 2


@pytest.mark.parametrize("picture", [WIDE, NARROW], ids=lambda picture: picture.name)
def test_tab_goes_through_the_screen_in_reading_order(on_screen: OnScreen, picture: Picture) -> None:
    window, page = on_screen(picture)
    window.activateWindow()
    menu, order = page.menu, page.order
    quantity = menu.quantities if picture is WIDE else menu.quantity
    stops: list[QWidget] = [
        menu.search, *([menu.pager.next] if picture is NARROW else []),
        # Of buttons that exclude each other, the chosen one; arrows go on from there.
        quantity.segments()[0], menu.rail.buttons[0], menu.grid, order.list,
        order.list.stepper.minus, order.list.stepper.plus, *order.strip.buttons,
        order.logout, order.save, order.pay, order.head.undo_button, order.head.more_button,
        window.app_bar.chip, window.app_bar.nav[0],
    ]  # fmt: skip
    menu.search.setFocus()
    seen = [window.focusWidget()]
    for _stop in stops[1:]:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen == stops
