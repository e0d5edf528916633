"""Announcer: tells a screen reader what is safe, what was saved and what the order costs, without chatter."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from shared.order_session import OrderSession
from till_app.desk.desk import Desk
from till_app.ui import wording
from till_app.ui.aloud import listening, say_aloud
from till_app.ui.part import Part
from till_app.ui.tongue import tr
from till_app.ui.views import ChipView

PAUSE = timedelta(seconds=5)
"""Between two announcements. What needs a person's attention does not wait for it."""


class Announcer(Part):
    """Hears of every chip and every edit; of what waits only the newest is said.

    `announced` carries each sentence that was said, and whether it broke into what was being read.
    """

    announced = Signal(str, bool)

    def __init__(
        self,
        window: QWidget,
        order: Callable[[], OrderSession],
        desk: Desk,
        clock: Callable[[], datetime],
        parent: QObject,
        *,
        heard: Callable[[], bool] = listening,
    ) -> None:
        super().__init__(desk, parent)
        self._window, self._order, self._clock, self._is_heard = window, order, clock, heard
        self._told = ("local", "")
        self._chip: ChipView | None = None
        self._edit = ""
        self._last: datetime | None = None

    @Slot(object)
    def show_chip(self, chip: ChipView) -> None:
        """The safety of now; it comes at least every second, and with it what had to wait is said."""
        # Sending is only the way to the next state.
        if chip.state != "syncing":
            self._chip = chip if (chip.state, chip.reason) != self._told else None
        if chip.state == "attention" and self._chip is not None:
            self._say(wording.chip_spoken(self._tell(chip)), at_once=True)
        else:
            self._say_what_waits()

    @Slot()
    def saved(self) -> None:
        """A change is on the disk."""
        self._edit = tr("Saved {time}.", time=self._venue.time_seconds(self._desk.safety.last_saved()))
        self._say_what_waits()

    @Slot()
    def order_changed(self) -> None:
        """A change of the order is on the disk; its total is for those who cannot see it."""
        if not self._is_heard():
            self.saved()
            return
        order, time = self._order(), self._venue.time_seconds(self._desk.safety.last_saved())
        money = wording.spoken_money(order.due if order.paid else order.total, order.currency)
        if order.paid:
            self._edit = tr("Left to pay {amount}. Saved {time}.", amount=money, time=time)
        else:
            self._edit = tr("Total {amount}. Saved {time}.", amount=money, time=time)
        self._say_what_waits()

    def _say_what_waits(self) -> None:
        if self._last is not None and abs(self._clock() - self._last) < PAUSE:
            return
        chip = wording.chip_spoken(self._tell(self._chip)) if self._chip is not None else ""
        sentence = " ".join(part for part in (self._edit, chip) if part)
        self._edit = ""
        if sentence:
            self._say(sentence)

    def _tell(self, chip: ChipView) -> ChipView:
        self._told, self._chip = (chip.state, chip.reason), None
        return chip

    def _say(self, sentence: str, *, at_once: bool = False) -> None:
        self._last = self._clock()
        say_aloud(self._window, sentence, at_once=at_once)
        self.announced.emit(sentence, at_once)
