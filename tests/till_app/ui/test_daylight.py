"""The theme by time of day: the right one at every hour, and only while nobody is in the middle."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.glass import Heard
from till_app.ui import theme
from till_app.ui.daylight import Daylight, look_at
from till_app.ui.tokens import ThemeName

EVENING = (18 * 60, 6 * 60)
DARK_ROOM = (9 * 60, 17 * 60)


@pytest.mark.parametrize(
    ("wanted", "hours", "time", "look"),
    [
        ("light", EVENING, "23:00", "light"),
        ("dark", EVENING, "12:00", "dark"),
        ("time", EVENING, "17:59", "light"),
        ("time", EVENING, "18:00", "dark"),
        ("time", EVENING, "00:00", "dark"),
        ("time", EVENING, "05:59", "dark"),
        ("time", EVENING, "06:00", "light"),
        ("time", DARK_ROOM, "08:59", "light"),
        ("time", DARK_ROOM, "09:00", "dark"),
        ("time", DARK_ROOM, "17:00", "light"),
    ],
)
def test_each_hour_has_its_theme(wanted: str, hours: tuple[int, int], time: str, look: str) -> None:
    now = datetime.fromisoformat(f"2026-11-22T{time}:00")
    assert look_at(wanted, hours, now) == look


class Day:
    """A till on which it gets dark when the test says so."""

    def __init__(self) -> None:
        self.look: ThemeName = "light"
        self.free = True
        self.daylight = Daylight(lambda: self.look, lambda: self.free)
        self.turned = Heard(self.daylight.turned)


@pytest.fixture
def day(qapp: QApplication) -> Iterator[Day]:
    """It is light."""
    theme.apply(qapp, "light")
    yield Day()
    theme.apply(qapp, "light")


def test_it_turns_once_it_is_time(day: Day, qapp: QApplication) -> None:
    day.daylight.look()
    assert day.turned.values == []
    day.look = "dark"
    day.daylight.look()
    assert day.turned.values == ["dark"]
    theme.apply(qapp, "dark")
    day.daylight.look()
    assert day.turned.values == ["dark"]


def test_it_waits_while_somebody_pays(day: Day) -> None:
    day.look, day.free = "dark", False
    day.daylight.look()
    assert day.turned.values == []
    day.free = True
    day.daylight.look()
    assert day.turned.values == ["dark"]


def test_it_waits_while_the_till_is_touched(day: Day) -> None:
    day.look = "dark"
    day.daylight.stir()
    day.daylight.look()
    assert day.turned.values == []
    day.daylight.look()
    assert day.turned.values == ["dark"]
