"""Between the panes and the desk: which page is shown, to whom, and what the rest of the till tells it."""

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.order_session import OrderSession
from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.desk.handover import Where
from till_app.desk.tendering import Taken
from till_app.sync.status import LinkStatus, LoginOutcome
from till_app.ui.comings import Comings
from till_app.ui.fronts import About, Fronts, Screen
from till_app.ui.key_front import KeyFront
from till_app.ui.keys import Key
from till_app.ui.manners import Manners
from till_app.ui.pages import Pages
from till_app.ui.presenting import sale
from till_app.ui.presenting.venue import Venue, venue_of
from till_app.ui.tongue import tr
from till_app.ui.trouble_front import TroubleFront
from till_app.ui.views import BannerView

_NAV = {
    "order": "order",
    "payment": "order",
    "complete": "order",
    "settings": "till",
    "tabs": "tabs",
    "split": "order",
    "shift": "till",
    "review": "order",
}
_WITH_ORDER = ("order", "payment", "settings", "review")


class Front(QObject):
    """The till's screen as a whole. Signals go out to the worker; slots take what it brings."""

    hurry = Signal(bool)
    try_now = Signal()
    login_wanted = Signal(int, str)
    look_wanted = Signal(str, str)

    def __init__(
        self, pages: Pages, desk: Desk, *, server: str, version: str, warning: str, restarted: str,
        manners: Manners = Manners(),  # noqa: B008 – frozen
    ) -> None:  # fmt: skip
        super().__init__()
        self._pages, self._desk = pages, desk
        self._warning, self._restarted = warning, restarted
        self._venue, self._status = Venue(), LinkStatus()
        self._user_id, self._session_id, self._page = 0, "", "login"
        self._trouble = TroubleFront(pages.window.overlay, desk.safety, self)
        screen = Screen(
            user_id=lambda: self._user_id, attention=self._attention, go=self._go, hold=self._hold,
            new_order=self._new_order, late=self._late,
        )  # fmt: skip
        self.parts = parts = Fronts(pages, desk, About(server, version, warning), screen, self)
        self.login, self.order, self.pay, self.moved = parts.login, parts.order, parts.pay, parts.moved
        self.settings, self.chip, self.tabs, self.split = parts.settings, parts.chip, parts.tabs, parts.split
        self.printer, self.display, self._ways = parts.printer, parts.display, parts.ways
        self._connect()
        scanning = {
            "order": self.order.menu.scanned, "complete": self._scan_anew, "payment": self.pay.scanned,
            "settings": self.settings.scanned,
        }  # fmt: skip
        self.keys = KeyFront(pages, self._keys_of, scanning, self, keys=manners.keys, hints=manners.hints)
        self.keys.said.connect(self.say)
        self.comings = Comings(pages, parts, self.keys, manners, lambda: self._page)
        self.idle = self.comings.idle
        self.idle.lock.connect(self._lock)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)

    def begin(self, chosen: int = 0) -> None:
        """Shows the login screen; `chosen` was logged in when the till was killed."""
        self._second.start()
        self.roster_arrived()
        self._go("login")
        self.login.show(chosen, notice=self._warning)
        self.chip.tell_news()
        self._tick()

    @property
    def state(self) -> tuple[int, str, str]:
        """Who is here, with which order, on which page."""
        return self._user_id, self._session_id, self._page

    def go_on(self, state: tuple[int, str, str]) -> None:
        """Shows what another front showed: the till has put on another language or theme."""
        user_id, session_id, page = state
        self.begin()
        if not user_id:
            return
        self._user_id, self._session_id = user_id, session_id
        self.comings.came(user_id, session_id)
        self.order.open(user_id, session_id)
        self.pay.ask_unknown(user_id, self.order.order)
        self._go("order")
        if page == "settings":
            self._went("till")

    def stop(self) -> None:
        """Stops the clocks of the screen."""
        self.keys.stop()
        self._second.stop()
        self._leave()

    @Slot()
    def roster_arrived(self) -> None:
        """People, tills or products changed."""
        self._venue = venue_of(self._desk.till_id, self._desk.book)
        self._pages.window.app_bar.show_till(self._venue.here())
        self._pages.login.show_site(self._venue.site)
        for part in self.parts.all:
            part.show_venue(self._venue)

    @Slot(object)
    def link_changed(self, status: LinkStatus) -> None:
        """The connection changed."""
        turned = (status.reachable, status.settled) != (self._status.reachable, self._status.settled)
        self._status = status
        self.settings.show_status(status)
        self.tabs.show_status(status)
        if turned or self._page == "login":
            self.login.show_status(status)
        if self._page == "settings":
            self.settings.show()
        self.chip.show_status(status)

    @Slot(object)
    def orders_arrived(self, session_ids: frozenset[str]) -> None:
        """Edits came from the server, ours or others'."""
        self.chip.tell_news()
        self._show_nav()
        if self._page == "login":
            self.login.orders_arrived(session_ids)
        elif self._page == "tabs":
            self.tabs.refresh()
        elif self._session_id in session_ids and self._page in _WITH_ORDER:
            order = self._desk.ordering.order(self._session_id)
            if self._desk.handover.is_moved(order):
                self._moved(order)
            elif order != self.order.order:
                self.order.refresh()
                self.pay.refresh(order)
                self.parts.review.refresh(order)
        self.chip.soon()

    @Slot(object)
    def login_answered(self, outcome: LoginOutcome) -> None:
        """The server's answer to a PIN."""
        self.login.login_answered(outcome)

    @Slot(int, str, bool)
    def _opened(self, user_id: int, session_id: str, was_active: bool) -> None:
        self._user_id = user_id
        came_back = self.comings.came(user_id, session_id)
        self._session_id = session_id or self._desk.tendering.new_payment()
        self._desk.handover.sign_in(user_id, self._session_id)
        order = self._desk.ordering.order(self._session_id)
        banner: BannerView | None = None
        if self._restarted and was_active and order.lines:
            banner = sale.recovered_banner(self._venue, order, self._restarted)
        self._restarted = ""
        self.order.open(user_id, self._session_id, banner)
        self._go("order")
        self.pay.ask_unknown(user_id, order)
        self.hurry.emit(True)
        if came_back in (ways := self.comings.ways_back(self.parts)):
            ways[came_back]()
        elif came_back == "settings":
            self._went("till")

    @Slot()
    def _log_out(self) -> None:
        self._sign_out(0, self._warning)

    @Slot()
    def _switch(self) -> None:
        """Another person, one tap and their PIN: who was here before is chosen."""
        self._sign_out(self.comings.before, self._warning)

    @Slot()
    def _lock(self) -> None:
        self.idle.locked(self._user_id, self._session_id, self._page)
        self._pages.window.overlay.dismiss()
        locked = tr("Nobody touched this till for %n minute(s). The order is kept.", n=self.idle.minutes)
        self._sign_out(self._user_id, locked, by="lock")

    def _sign_out(self, chosen: int, notice: str, by: Literal["user", "lock"] = "user") -> None:
        if self._user_id:
            try:
                self._desk.handover.sign_out(self._session_id, self._user_id, self._desk.clock(), by)
            except DiskTrouble as trouble:
                self._trouble.tell("", trouble)
                return
        self._user_id, self._session_id = 0, ""
        self._leave()
        self._go("login")
        self.login.show(chosen, notice=notice)
        self.keys.begin()
        self.hurry.emit(True)

    @Slot()
    def _pay(self) -> None:
        if self.parts.review.asks(before_paying=True):
            return
        self.pay.open(self._user_id, self.order.order)
        self._go("payment")

    @Slot()
    def _back_to_order(self) -> None:
        if self._ways.back_to_split():
            return
        self.order.refresh()
        self._go("order")

    @Slot()
    def _closed(self) -> None:
        self._go("complete")
        self.hurry.emit(True)

    def _late(self, taken: Taken) -> None:
        if taken.closed and taken.order.session_id == self._session_id and self._page == "order":
            self.pay.paid.show(taken, "")
            self._closed()
        else:
            self.orders_arrived(frozenset({taken.order.session_id}))

    @Slot()
    def _new_order(self) -> None:
        if self._ways.back_to_split():
            return
        kept = self._desk.handover.found(self._user_id)
        here = kept.order.session_id if kept.order and kept.where is Where.HERE else ""
        if here:
            self._desk.handover.resume(here, self._user_id)
        self._opened(self._user_id, here, False)

    def _scan_anew(self, code: str) -> None:
        self._new_order()
        self.order.menu.scanned(code)

    @Slot(bool)
    def _changed(self, urgent: bool) -> None:
        self.chip.hold()
        self.display.show(self._page, self._session_id)
        self.hurry.emit(urgent)

    def _moved(self, order: OrderSession) -> None:
        self._leave()
        self._pages.window.overlay.dismiss()
        self.moved.open(order)
        self._go("moved")

    @Slot()
    def _take_back(self) -> None:
        self._desk.handover.take_over(self._session_id, self._user_id)
        self.order.open(self._user_id, self._session_id)
        self._go("order")
        self.hurry.emit(True)

    def _hold(self, session_id: str) -> int:
        self._session_id = session_id or self._session_id
        return self._user_id

    @Slot(str)
    def _went(self, key: str) -> None:
        if key == "tabs":
            self._ways.show_tabs()
        elif key == "till":
            self.settings.show()
            self._go("settings")
        elif self._page in ("settings", "payment", "tabs", "shift", "review"):
            self._back_to_order()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """A short sentence at the edge of the screen."""
        self._pages.notice.say(sentence)

    def _attention(self) -> str:
        if self.order.order.clashes and self._page in ("order", "payment", "review"):
            return tr("Two versions of a line")
        return self.settings.attention or self.printer.attention

    def _leave(self) -> None:
        for part in self.parts.all:
            part.leave()

    @Slot()
    def _tick(self) -> None:
        self.idle.tick()
        self._pages.window.app_bar.show_clock(self._venue.time(self._desk.safety.now()))
        self.chip.show()
        self.chip.tell_of_the_clock()
        if self._page == "moved":
            self.moved.tick()

    def _go(self, page: str) -> None:
        if page not in self.pay.pages:
            self.pay.leave()
        self._page = page
        self._pages.show(page)
        self._show_nav()
        self.chip.show()

    def _show_nav(self) -> None:
        self.display.show(self._page, self._session_id)
        nav = _NAV.get(self._page)
        self._pages.window.app_bar.show_nav(nav, self.tabs.count if nav else 0)
        self.comings.show_before(self._venue)

    def _keys_of(self, page: str) -> Mapping[Key, Callable[[], object]]:
        """What each key does on a page: what all pages share, then what its front says."""
        leaving = {Key.LOG_OUT: self._log_out, Key.SWITCH: self._switch} if page != "login" else {}
        return {**leaving, **self.parts.keys(page)}

    def _connect(self) -> None:
        self.login.login_wanted.connect(self.login_wanted)
        self.login.try_now.connect(self.try_now)
        self.login.opened.connect(self._opened)
        self.order.pay_wanted.connect(self._pay)
        self.order.logout_wanted.connect(self._log_out)
        self.pay.back.connect(self._back_to_order)
        self.pay.closed.connect(self._closed)
        self.pay.paid.new_order.connect(self._new_order)
        self.pay.paid.logout_wanted.connect(self._log_out)
        self.settings.closed.connect(self._back_to_order)
        self.parts.shift.closed.connect(self._back_to_order)
        self.parts.review.closed.connect(self._back_to_order)
        self.parts.review.settled.connect(self._pay)
        self.settings.sync_now.connect(self.try_now)
        for part in self.parts.all:
            part.not_saved.connect(self._trouble.not_saved)
            part.said.connect(self.say)
            part.changed.connect(self._changed)
        self.tabs.saved.connect(self._new_order)
        self.tabs.closed.connect(self._back_to_order)
        self.split.closed.connect(self._back_to_order)
        self.chip.try_now.connect(self.try_now)
        self.moved.over.connect(self._log_out)
        self.moved.take_back.connect(self._take_back)
        self._pages.window.app_bar.went.connect(self._went)
        self._pages.window.app_bar.switched.connect(self._switch)
