"""What a screen reader is told: safety, saved changes and totals, at most once in five seconds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.glass import Heard, shown
from till_app.sync.status import LinkStatus
from till_app.ui.announcer import Announcer
from till_app.ui.pin_panel import PinDots
from till_app.ui.presenting.venue import venue_of
from till_app.ui.views import ChipView

AWAY = LinkStatus(settled=True, offline_since="2026-11-22T12:28:40.000Z", next_try_in=8.0)
OFFLINE = ChipView("offline", 3)
SYNCED = ChipView("synced")
WRONG = ChipView("attention", 0, "Two versions of a line")


class Ears:
    """A till whose announcements are written down."""

    def __init__(self, till: CounterWindow, *, reader: bool) -> None:
        self.till = till
        self.announcer = Announcer(
            till.window,
            lambda: till.front.order.order,
            till.desk,
            till.clock,
            till.window,
            heard=lambda: reader,
        )
        self.announcer.show_venue(venue_of(1, till.desk.book))
        self._heard = Heard(self.announcer.announced)

    def heard(self) -> list[tuple[str, bool]]:
        """Since the last time: each sentence, and whether it broke in."""
        values = list(self._heard.values)
        self._heard.values.clear()
        return values


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha at Till 1."""
    window = CounterWindow(qapp, tmp_path)
    window.log_in("Asha", "1111")
    yield window
    window.close()


def test_a_state_is_said_once_and_politely(till: CounterWindow) -> None:
    ears = Ears(till, reader=True)
    ears.announcer.show_chip(OFFLINE)
    ears.announcer.show_chip(ChipView("offline", 4))
    till.clock.advance(seconds=6)
    ears.announcer.show_chip(ChipView("offline", 5))
    assert ears.heard() == [("Offline. Safe on this till. 3 changes waiting.", False)]


def test_what_comes_within_five_seconds_waits_and_only_the_newest_is_said(till: CounterWindow) -> None:
    ears = Ears(till, reader=True)
    ears.announcer.show_chip(OFFLINE)
    till.clock.advance(seconds=4)
    ears.announcer.show_chip(ChipView("local", 2))
    ears.announcer.show_chip(ChipView("syncing", 2))
    ears.announcer.show_chip(SYNCED)
    assert ears.heard() == [("Offline. Safe on this till. 3 changes waiting.", False)]
    till.clock.advance(seconds=1)
    ears.announcer.show_chip(SYNCED)
    assert ears.heard() == [("Synced. This till and the server have the same order.", False)]


def test_a_state_that_came_back_is_no_news(till: CounterWindow) -> None:
    ears = Ears(till, reader=True)
    ears.announcer.show_chip(OFFLINE)
    ears.announcer.show_chip(SYNCED)
    till.clock.advance(seconds=6)
    ears.announcer.show_chip(OFFLINE)
    assert len(ears.heard()) == 1


def test_attention_breaks_in_and_does_not_wait(till: CounterWindow) -> None:
    ears = Ears(till, reader=True)
    ears.announcer.show_chip(OFFLINE)
    ears.announcer.show_chip(WRONG)
    ears.announcer.show_chip(WRONG)
    sentence = "Needs attention. Two versions of a line. Opens the one thing to do."
    assert ears.heard()[1:] == [(sentence, True)]


def test_a_clock_that_jumps_back_silences_nobody(till: CounterWindow) -> None:
    ears = Ears(till, reader=True)
    ears.announcer.show_chip(OFFLINE)
    till.clock.advance(hours=-1)
    ears.announcer.show_chip(SYNCED)
    assert len(ears.heard()) == 2


@pytest.mark.parametrize(
    ("reader", "sentence"), [(True, "Total 11.60 pounds. Saved 12:44:00."), (False, "Saved 12:44:00.")]
)
def test_the_total_is_said_only_to_a_screen_reader(till: CounterWindow, reader: bool, sentence: str) -> None:
    till.tap("Pale ale, pint")
    till.tap("Pale ale, pint")
    ears = Ears(till, reader=reader)
    ears.announcer.order_changed()
    assert ears.heard() == [(sentence, False)]


def test_of_ten_quick_taps_the_last_total_is_said(till: CounterWindow) -> None:
    ears = Ears(till, reader=True)
    till.front.order.changed.connect(ears.announcer.order_changed)
    for _ in range(10):
        till.tap("Pale ale, pint")
    till.clock.advance(seconds=5)
    ears.announcer.show_chip(ChipView("local", 10))
    assert [said.partition(" Saved")[0] for said, _ in ears.heard()] == [
        "Total 5.80 pounds.",
        "Total 58.00 pounds.",
    ]


def test_the_till_itself_announces_its_chip_and_its_changes(till: CounterWindow) -> None:
    heard = Heard(till.front.parts.announcer.announced)
    till.tap("Pale ale, pint")
    till.clock.advance(seconds=6)
    till.front.link_changed(AWAY)
    till.front.chip.show()
    said = [sentence for sentence, _ in heard.values]
    assert said == ["Saved 12:44:00.", "Offline. Safe on this till. 2 changes waiting."]


def test_digits_are_counted_and_never_said(till: CounterWindow) -> None:
    till.press("Log out")
    till.press("Asha")
    till.type("12")
    assert [dots.accessibleName() for dots in shown(till.window, PinDots)] == ["2 of 4 digits"]
