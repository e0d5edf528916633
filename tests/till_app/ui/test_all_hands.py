"""Open to all hands: every screen and dialog with keys alone, with a finger, and to a screen reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.draw import played
from tests.screens.pictures import PICTURES, Picture
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.dialogs_of_the_till import DIALOGS
from tests.till_app.ui.glass import clipped, overlapping, too_small
from tests.till_app.ui.reach import Reach, said
from till_app.ui.buttons import TillButton
from till_app.ui.low_room import LowRoom
from till_app.ui.overlay import Overlay

SCREENS = (*PICTURES, *DIALOGS)
NAMES = [one.name for one in SCREENS]
USUAL, NARROW, LARGE_TEXT = (1366, 768), (1024, 768), (911, 512)
"""The last is a screen of 1366 px with everything one and a half times as large."""


class Trail(QObject):
    """What had the focus in a window when its first dialog came up."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.before: list[QWidget] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.ChildAdded and isinstance(watched, QWidget):
            room = watched.parentWidget()
            overlay = room.parentWidget() if isinstance(room, LowRoom) else None
            if isinstance(overlay, Overlay) and overlay.isHidden():
                self.before.append(overlay.window().focusWidget())
        return False


def to_front(till: CounterWindow) -> None:
    """A bare X screen has no window manager: a window has the keys only once it asks for them."""
    till.window.activateWindow()
    QTest.qWaitForWindowActive(till.window)


@pytest.mark.parametrize("picture", SCREENS, ids=NAMES)
def test_every_control_has_a_name_and_a_way_to_it_and_a_dialog_gives_the_focus_back(
    qapp: QApplication, tmp_path: Path, picture: Picture
) -> None:
    trail = Trail(qapp)
    with played(qapp, picture, tmp_path, USUAL, "light") as till:
        to_front(till)
        first = Reach(till.window).focus()
        asked = till.window.overlay.dialog is not None
        begins_safely = not asked or _is_safe(till, first)
        faults = Reach(till.window).faults()
        till.window.resize(*NARROW)
        qapp.processEvents()
        narrow = Reach(till.window).faults()
        back = _leave(qapp, till)
        assert (faults, narrow, begins_safely) == ({}, {}, True), said(first)
        assert not asked or back is trail.before[-1], f"{said(back)}, not {said(trail.before[-1])}"


def _is_safe(till: CounterWindow, first: QWidget) -> bool:
    """The focus is in the dialog, and not on what takes, pays or removes."""
    inside = till.window.overlay.isAncestorOf(first)
    return inside and not (isinstance(first, TillButton) and first.role in ("primary", "danger"))


def _leave(app: QApplication, till: CounterWindow) -> QWidget:
    """Esc until no dialog is left: one that came from another goes back to it. What has the focus then."""
    for _ in range(2):
        if till.window.overlay.dialog is not None:
            QTest.keyClick(Reach(till.window).focus(), Qt.Key.Key_Escape)
            app.processEvents()
    assert till.window.overlay.dialog is None
    return Reach(till.window).focus()


@pytest.mark.parametrize("picture", SCREENS, ids=NAMES)
def test_large_text_takes_the_narrow_layout_and_nothing_overlaps(
    qapp: QApplication, tmp_path: Path, picture: Picture
) -> None:
    with played(qapp, picture, tmp_path, USUAL, "light") as till:
        low = Reach(till.window).low_keys()
        till.window.resize(*NARROW)
        qapp.processEvents()
        low += Reach(till.window).low_keys()
        till.window.resize(*LARGE_TEXT)
        qapp.processEvents()
        size, compact = (till.window.width(), till.window.height()), till.window.compact
        top = till.window.overlay.dialog or till.window
        wrong = too_small(top) + overlapping(top) + clipped(top)
    assert (size, compact, wrong, low) == (LARGE_TEXT, True, [], [])


def test_tab_on_the_order_goes_the_way_of_the_hand(qapp: QApplication, tmp_path: Path) -> None:
    picture = next(one for one in PICTURES if one.name == "02-order")
    with played(qapp, picture, tmp_path, USUAL, "light") as till:
        to_front(till)
        reach, page = Reach(till.window), till.pages.order
        page.menu.search.setFocus()
        reach.faults()
        walked = [page.menu.search, *reach.walked[:-1]]
        strip, bar = page.order.strip.buttons, till.window.app_bar
        wanted = [
            page.menu.search, page.menu.quantities.segments()[0], page.menu.rail.buttons[0], page.menu.grid,
            page.order.list, page.order.list.stepper.minus, page.order.list.stepper.plus, *strip,
            page.order.logout, page.order.save, page.order.pay, page.order.head.undo_button,
            page.order.head.more_button, bar.chip, *bar.nav,
        ]  # fmt: skip
        # What else stands in the bar comes after these.
        walked = [one for one in walked if one in wanted or not bar.isAncestorOf(one)]
        names = [said(one) for one in walked], [said(one) for one in wanted]
    assert names[0] == names[1]
