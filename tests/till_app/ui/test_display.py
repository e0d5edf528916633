"""The screen of the guest: what is rung up at once, nothing that is not the guest's, never in the way."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_devices import GUEST
from tests.till_app.ui.glass import Heard
from till_app.ui import theme
from till_app.ui.display_views import DisplayView
from till_app.ui.display_window import DisplayWindow

ALE, BREAD = "Pale ale, pint", "Bread"


@pytest.fixture
def till(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[CounterWindow]:
    """Till 1 with a display that listens."""
    window = CounterWindow(qapp, tmp_path)  # type: ignore[arg-type]  # pytest-qt types it loosely
    window.front.display.is_on = True
    yield window
    window.close()
    qtbot.wait(0)


@pytest.fixture
def guest(qapp: QApplication) -> Iterator[DisplayWindow]:
    """The second window, of the size of a tablet."""
    theme.apply(qapp, "light")
    window = DisplayWindow()
    window.resize(1024, 600)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def last(heard: Heard) -> DisplayView:
    view = heard.values[-1]
    assert isinstance(view, DisplayView)
    return view


def test_the_guest_sees_each_line_and_the_total_then_the_change(till: CounterWindow) -> None:
    heard = Heard(till.front.display.view)
    till.log_in("Asha", "1111")
    assert last(heard).title == "The Lantern"
    till.tap(ALE)
    till.tap(ALE)
    till.tap(BREAD)
    assert [(line.quantity, line.name) for line in last(heard).lines] == [("2", ALE), ("1", BREAD)]
    shown = last(heard)
    assert (shown.state, shown.label, shown.amount) == ("order", "Total", "£13.10")
    till.press("Pay")
    till.type("2000")
    till.press("Take")
    paid = last(heard)
    assert (paid.state, paid.label, paid.amount) == ("paid", "Change due", "£6.90")


def test_notes_and_other_pages_are_nobodys_business(till: CounterWindow) -> None:
    heard = Heard(till.front.display.view)
    till.log_in("Asha", "1111")
    till.tap(BREAD)
    order = till.front.order.order
    till.desk.ordering.note(order.session_id, 1, order.lines[0].line_id, "the rude one")
    till.desk.ordering.change_by(order.session_id, 1, order.lines[0].line_id, Decimal(1))
    till.front.order.refresh()
    till.front.display.show("order", order.session_id)
    assert "rude" not in repr(heard.values)
    till.press("Till")
    assert last(heard).state == "idle"


def test_without_a_display_nothing_is_looked_up(till: CounterWindow) -> None:
    till.front.display.is_on = False
    heard = Heard(till.front.display.view)
    till.log_in("Asha", "1111")
    till.tap(ALE)
    assert heard.values == []


@pytest.mark.parametrize("name", sorted(GUEST))
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (800, 480), (600, 1024)])
def test_everything_is_inside_at_every_size(guest: DisplayWindow, name: str, size: tuple[int, int]) -> None:
    guest.resize(*size)
    guest.show_view(GUEST[name])
    picture = guest.grab().toImage()
    edges = [picture.pixelColor(x, y) for x in (0, picture.width() - 1) for y in range(picture.height())]
    grounds = {theme.current().colour(token).name() for token in ("surface", "sunken")}
    assert {edge.name() for edge in edges} <= grounds
    assert _inks(picture) > 2


def test_the_newest_line_is_always_to_be_seen(guest: DisplayWindow) -> None:
    few, many = GUEST["display-order"].lines, GUEST["display-many"].lines
    guest.show_view(DisplayView("order", lines=many, label="Total", amount="£1.00"))
    before = guest.grab().toImage()
    guest.show_view(DisplayView("order", lines=(*many[:-1], few[0]), label="Total", amount="£1.00"))
    assert guest.grab().toImage() != before


def test_it_takes_neither_keys_nor_the_end_of_the_till(guest: DisplayWindow) -> None:
    assert guest.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not guest.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert not guest.open_on(9)


def _inks(picture: QImage) -> int:
    """How many colours there are along the middle rows."""
    rows = range(0, picture.height(), 7)
    return len({picture.pixel(x, y) for y in rows for x in range(0, picture.width(), 3)})
