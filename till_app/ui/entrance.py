"""What is on the screen first: the window with its login page and people, before the other pages are read."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal

from till_app.desk.handover import Handover
from till_app.desk.safety import Safety
from till_app.desk.venue_book import VenueBook
from till_app.sync.status import LinkStatus
from till_app.ui.login_pane import LoginPane
from till_app.ui.presenting.login import login_view
from till_app.ui.presenting.safety import chip_view
from till_app.ui.presenting.venue import venue_of
from till_app.ui.window import TillWindow

_PATIENCE_MS = 1000
"""A display may never ask for a picture, when it is switched off."""


class Entrance:
    """A window with nothing but its login page. The other pages come with `Pages`."""

    def __init__(self) -> None:
        self.window, self.login = TillWindow(), LoginPane()
        self.window.add_page("login", self.login)
        self._paint = _Paint(self.login)

    def greet(
        self, till_id: int, book: VenueBook, handover: Handover, safety: Safety, *,
        clock: Callable[[], datetime], chosen: int, notice: str,
    ) -> None:  # fmt: skip
        """Fills in what the front of the login page will say too, as long as nobody heard of the server."""
        venue, bar, now = venue_of(till_id, book), self.window.app_bar, clock()
        bar.show_till(venue.here())
        bar.show_clock(venue.time(safety.now()))
        bar.show_chip(chip_view(LinkStatus(), safety.waiting().changes, "", now, venue))
        self.login.show_site(venue.site)
        orders = handover.open_orders()
        self.login.show_view(
            login_view(venue, orders, chosen, offline=None, as_of="", now=now, notice=notice)
        )

    def until_painted(self) -> None:
        """Returns once the login page is on the screen. Taps and keys wait for the loop that comes after."""
        loop = QEventLoop()
        self._paint.done.connect(loop.quit)
        patience = QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(loop.quit)
        patience.start(_PATIENCE_MS)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._paint.deleteLater()


class _Paint(QObject):
    """Tells when the first picture of a widget was handed to the display."""

    done = Signal()

    def __init__(self, pane: LoginPane) -> None:
        super().__init__()
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # When all of the window is painted.
            QTimer.singleShot(0, self.done.emit)
        return False
