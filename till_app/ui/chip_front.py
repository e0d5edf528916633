"""The safety chip in the app bar and its panel: what waits, what the link does, what needs a person."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from till_app.desk.desk import Desk
from till_app.sync.status import LinkStatus
from till_app.ui.app_bar import AppBar
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import safety
from till_app.ui.views import ChipView

HOLD_CHIP_MS = 400
"""After a tap the old chip is held this long, so that it does not blink."""


class ChipFront(Part):
    """Always asks the journal what waits; `attention` says what else a person must look at, "" if nothing."""

    try_now = Signal()
    opened = Signal(object)
    closed = Signal()
    shown = Signal(object)
    clock_is_off = Signal(object)
    how_wanted = Signal()

    def __init__(
        self, bar: AppBar, overlay: Overlay, desk: Desk, attention: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(desk, parent)
        self._bar, self._overlay, self._attention = bar, overlay, attention
        self._status = LinkStatus()
        self.is_somebody_here: Callable[[], bool] = lambda: False
        self._panel: ChipPanel | None = None
        self.instead: Callable[[], bool] = lambda: False
        """Opens the one thing to do, if there is one that has a page of its own."""
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_CHIP_MS)
        self._hold.timeout.connect(self.show)
        bar.chip_pressed.connect(self._open_panel)

    def leave(self) -> None:
        self._hold.stop()

    def show_status(self, status: LinkStatus) -> None:
        """The connection changed."""
        self._status = status
        self.soon()

    def hold(self) -> None:
        """A tap was made: the chip may be late with good news, never early."""
        self._hold.start()

    def soon(self) -> None:
        """Shows the chip, unless a tap holds it."""
        if not self._hold.isActive():
            self.show()

    @Slot()
    def show(self) -> None:
        """Paints the chip and its panel as things are now."""
        chip = self._chip(self._desk.safety.waiting().changes)
        self._bar.show_chip(chip)
        self._show_panel()
        self.shown.emit(chip)

    def tell_news(self) -> None:
        """Says what the server raised and nobody at this till was told yet."""
        for alert in self._desk.safety.news():
            order = self._desk.ordering.order(alert.session_id)
            self.said.emit(safety.alert_text(self._venue, alert, order))

    @Slot(str)
    def tell_trouble(self, problem: str) -> None:
        """Says what the server does not like, as the link has it."""
        self.said.emit(safety.trouble_text(problem))

    def tell_of_the_clock(self) -> None:
        """Has a banner for as long as the clock of this till is wrong; sales go on."""
        if safety.is_clock_off(self._status):
            self.clock_is_off.emit(safety.clock_banner(self._status))

    def _chip(self, waiting: int) -> ChipView:
        attention = self._attention()
        if not attention and self._is_little():
            attention = safety.little_space()
        return safety.chip_view(self._status, waiting, attention, self._desk.clock(), self._venue)

    @Slot()
    def _open_panel(self) -> None:
        if self.instead():
            return
        self._panel = ChipPanel()
        self._panel.try_now.connect(self.try_now)
        self._panel.closed.connect(self._close_panel)
        self._panel.how_wanted.connect(self._show_how)
        self._show_panel()
        self.opened.emit(self._panel)
        self._overlay.ask(self._panel)

    @Slot()
    def _close_panel(self) -> None:
        self._panel = None
        self.closed.emit()
        self._overlay.dismiss()

    @Slot()
    def _show_how(self) -> None:
        self._close_panel()
        self.how_wanted.emit()

    def _is_little(self) -> bool:
        return self._desk.safety.free() < safety.LITTLE_SPACE

    def _show_panel(self) -> None:
        if self._panel is not None:
            waiting = self._desk.safety.waiting()
            chip = self._chip(waiting.changes)
            last = self._desk.safety.last_saved()
            view = safety.chip_panel_view(
                self._status, waiting, chip, last, self._venue, little=self._is_little()
            )
            # The way to the settings page is open to those who are logged in.
            self._panel.show_view(view if self.is_somebody_here() else replace(view, how=""))
