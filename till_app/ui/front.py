"""Between the panes and the desk: which page is shown, to whom, and what the rest of the till tells it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.order_session import OrderSession
from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.sync.status import LinkStatus, LoginOutcome
from till_app.ui.chip_panel import ChipPanel
from till_app.ui.key_front import KeyFront
from till_app.ui.keys import Key
from till_app.ui.login_front import LoginFront
from till_app.ui.moved_front import MovedFront
from till_app.ui.order_front import OrderFront
from till_app.ui.pages import Pages
from till_app.ui.pay_front import PayFront
from till_app.ui.presenting import safety, sale
from till_app.ui.presenting.venue import Venue
from till_app.ui.settings_front import SettingsFront
from till_app.ui.trouble_dialog import TroubleDialog
from till_app.ui.views import BannerView, ChipView

_NAV = {"order": "order", "payment": "order", "complete": "order", "settings": "till"}
HOLD_CHIP_MS = 400
"""After a tap the old chip is held this long, so that it does not blink."""


class Front(QObject):
    """The till's screen as a whole. Signals go out to the worker; slots take what it brings."""

    hurry = Signal(bool)
    try_now = Signal()
    login_wanted = Signal(int, str)

    def __init__(
        self, pages: Pages, desk: Desk, *, server: str, version: str, warning: str, restarted: str
    ) -> None:
        super().__init__()
        self._pages, self._desk = pages, desk
        self._warning, self._restarted = warning, restarted
        self._venue, self._status = Venue(), LinkStatus()
        self._user_id, self._session_id, self._page = 0, "", "login"
        self._clock_told = False
        self._panel: ChipPanel | None = None
        self.login = LoginFront(pages.login, pages.window.overlay, desk, self)
        self.order = OrderFront(pages.order, desk, self)
        self.pay = PayFront(pages.payment, pages.complete, desk, self)
        self.settings = SettingsFront(
            pages.settings, desk, server=server, version=version, warning=warning, parent=self
        )
        self.moved = MovedFront(pages.moved, desk, self)
        self._connect()
        self._keys = KeyFront(pages, self._key_actions(), self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_CHIP_MS)
        self._hold.timeout.connect(self._show_chip)

    def begin(self, chosen: int = 0) -> None:
        """Shows the login screen; `chosen` was logged in when the till was killed."""
        self._second.start()
        self.roster_arrived()
        self._go("login")
        self.login.show(chosen, notice=self._warning)
        self._tell_news()
        self._tick()

    def stop(self) -> None:
        """Stops the clocks of the screen."""
        self._second.stop()
        self._hold.stop()
        self.pay.leave()
        self.order.leave()

    @Slot()
    def roster_arrived(self) -> None:
        """People, tills or products changed."""
        book = self._desk.book
        catalogue = book.catalogue()
        self._venue = Venue(
            till_id=self._desk.till_id,
            site=book.site(),
            currency=catalogue.currency,
            users={user.id: user for user in book.users()},
            tills={till.id: till for till in book.tills()},
            catalogue=catalogue,
        )
        self._pages.window.app_bar.show_till(self._venue.here())
        self._pages.login.show_site(self._venue.site)
        for part in (self.login, self.order, self.pay, self.settings, self.moved):
            part.show_venue(self._venue)

    @Slot(object)
    def link_changed(self, status: LinkStatus) -> None:
        """The connection changed."""
        turned = (status.reachable, status.settled) != (self._status.reachable, self._status.settled)
        self._status = status
        self.settings.show_status(status)
        if turned or self._page == "login":
            self.login.show_status(status)
        if self._page == "settings":
            self.settings.show()
        if not self._hold.isActive():
            self._show_chip()

    @Slot(object)
    def orders_arrived(self, session_ids: frozenset[str]) -> None:
        """Edits came from the server, ours or others'."""
        self._tell_news()
        if self._page == "login":
            self.login.orders_arrived(session_ids)
        elif self._session_id in session_ids and self._page in ("order", "payment", "settings"):
            order = self._desk.ordering.order(self._session_id)
            if self._desk.handover.is_moved(order):
                self._moved(order)
            elif order != self.order.order:
                self.order.refresh()
        if not self._hold.isActive():
            self._show_chip()

    def _tell_news(self) -> None:
        for alert in self._desk.safety.news():
            self.say(safety.alert_text(self._venue, alert, self._desk.ordering.order(alert.session_id)))

    @Slot(object)
    def login_answered(self, outcome: LoginOutcome) -> None:
        """The server's answer to a PIN."""
        self.login.login_answered(outcome)

    @Slot(int, str, bool)
    def _opened(self, user_id: int, session_id: str, was_active: bool) -> None:
        self._user_id = user_id
        self._session_id = session_id or self._desk.tendering.new_payment()
        self._desk.handover.sign_in(user_id, self._session_id)
        order = self._desk.ordering.order(self._session_id)
        banner: BannerView | None = None
        if self._restarted and was_active and order.lines:
            banner = sale.recovered_banner(self._venue, order, self._restarted)
        self._restarted = ""
        self.order.open(user_id, self._session_id, banner)
        self._go("order")
        self.hurry.emit(True)

    @Slot()
    def _log_out(self) -> None:
        chosen = self._user_id
        if chosen:
            try:
                self._desk.handover.sign_out(self._session_id, chosen, self._desk.clock())
            except DiskTrouble as trouble:
                self._not_saved("", trouble)
                return
        self._user_id, self._session_id = 0, ""
        self.order.leave()
        self._go("login")
        self.login.show(0, notice=self._warning)
        self.hurry.emit(True)

    @Slot()
    def _pay(self) -> None:
        self.pay.open(self._user_id, self.order.order)
        self._go("payment")

    @Slot()
    def _back_to_order(self) -> None:
        self.order.refresh()
        self._go("order")

    @Slot()
    def _closed(self) -> None:
        self._go("complete")
        self.hurry.emit(True)

    @Slot()
    def _part_paid(self) -> None:
        self.hurry.emit(True)

    @Slot()
    def _new_order(self) -> None:
        self._opened(self._user_id, "", False)

    @Slot(bool)
    def _changed(self, urgent: bool) -> None:
        self._hold.start()
        self.hurry.emit(urgent)

    def _moved(self, order: OrderSession) -> None:
        self.pay.leave()
        self.order.leave()
        self._pages.window.overlay.dismiss()
        self.moved.open(order)
        self._go("moved")

    @Slot()
    def _take_back(self) -> None:
        self._desk.handover.take_over(self._session_id, self._user_id)
        self.order.open(self._user_id, self._session_id)
        self._go("order")
        self.hurry.emit(True)

    @Slot()
    def _tabs(self) -> None:
        self.say("Tabs come with a later version. Log out keeps the order for any till.")
        self._pages.window.app_bar.show_nav(_NAV.get(self._page), 0)

    @Slot(str)
    def _went(self, key: str) -> None:
        if key == "tabs":
            self._tabs()
        elif key == "till":
            self.settings.show()
            self._go("settings")
        elif self._page in ("settings", "payment"):
            self._back_to_order()

    @Slot(str, object)
    def _not_saved(self, tap: str, trouble: DiskTrouble) -> None:
        """The only question that blocks: the tap is not in the order, and can be made again."""
        if trouble.reason == "full":
            self._desk.safety.make_room()
        dialog = TroubleDialog()
        text = f"{sale.not_saved(tap)} {sale.disk_text(trouble.reason)}"
        dialog.show_trouble("triangle-alert", "The last tap was not saved", text, "Try again")
        dialog.answered.connect(self._try_again)
        self._pages.window.overlay.ask(dialog)

    @Slot()
    def _try_again(self) -> None:
        self._pages.window.overlay.dismiss()
        if self._page == "order":
            self.order.repeat()
        elif self._page == "payment":
            self.pay.take()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """A short sentence at the edge of the screen."""
        self._pages.notice.say(sentence)

    @Slot()
    def _chip_pressed(self) -> None:
        self._panel = ChipPanel()
        self._panel.try_now.connect(self.try_now)
        self._panel.closed.connect(self._close_panel)
        self._show_panel()
        self._pages.window.overlay.ask(self._panel)

    @Slot()
    def _close_panel(self) -> None:
        self._panel = None
        self._pages.window.overlay.dismiss()

    def _show_panel(self) -> None:
        if self._panel is not None:
            waiting = self._desk.safety.waiting()
            chip = self._chip(waiting.changes)
            self._panel.show_view(
                safety.chip_panel_view(
                    self._status, waiting, chip, self._desk.safety.last_saved(), self._venue
                )
            )

    @Slot()
    def _show_chip(self) -> None:
        self._pages.window.app_bar.show_chip(self._chip(self._desk.safety.waiting().changes))
        self._show_panel()

    def _chip(self, waiting: int) -> ChipView:
        attention = self.settings.attention
        if not attention and self._desk.safety.free() < safety.LITTLE_SPACE:
            attention = "Little space on this till"
        if self.order.order.clashes and self._page in ("order", "payment"):
            attention = "Two versions of a line"
        return safety.chip_view(self._status, waiting, attention, self._desk.clock(), self._venue)

    @Slot()
    def _tick(self) -> None:
        self._pages.window.app_bar.show_clock(self._venue.time(self._desk.safety.now()))
        self._show_chip()
        if self._page == "moved":
            self.moved.tick()
        difference = self._status.clock_difference
        if difference is not None and abs(difference) > safety.CLOCK_LIMIT and not self._clock_told:
            self._clock_told = True
            self.say(sale.clock_text(round(abs(difference) / 60)))

    def _go(self, page: str) -> None:
        self._page = page
        self._pages.show(page)
        self._pages.window.app_bar.show_nav(_NAV.get(page), 0)
        self._show_chip()

    def _key_actions(self) -> dict[str, dict[Key, Callable[[], object]]]:
        return {
            "order": {
                Key.MAIN: self.order.pay, Key.LOG_OUT: self._log_out, Key.UNDO: self.order.undo,
                Key.REDO: self.order.redo, Key.CLOSE: self.order.clear_entry,
                Key.SEARCH: self._pages.order.menu.search.setFocus, Key.TABS: self._tabs,
                Key.SAVE_TO_TAB: self._tabs,
            },
            "payment": {Key.MAIN: self.pay.take, Key.CLOSE: self._back_to_order, Key.LOG_OUT: self._log_out},
            "complete": {Key.MAIN: self._new_order, Key.LOG_OUT: self._log_out},
            "moved": {Key.MAIN: self._log_out, Key.LOG_OUT: self._log_out},
            "settings": {Key.CLOSE: self._back_to_order, Key.LOG_OUT: self._log_out},
        }  # fmt: skip

    def _connect(self) -> None:
        self.login.login_wanted.connect(self.login_wanted)
        self.login.try_now.connect(self.try_now)
        self.login.opened.connect(self._opened)
        self.order.changed.connect(self._changed)
        self.order.pay_wanted.connect(self._pay)
        self.order.logout_wanted.connect(self._log_out)
        self.pay.back.connect(self._back_to_order)
        self.pay.closed.connect(self._closed)
        self.pay.part_paid.connect(self._part_paid)
        self.pay.new_order.connect(self._new_order)
        self.pay.logout_wanted.connect(self._log_out)
        self.settings.sync_now.connect(self.try_now)
        for part in (self.order, self.pay):
            part.not_saved.connect(self._not_saved)
        for speaker in (self.order, self.pay, self.settings):
            speaker.said.connect(self.say)
        self.moved.over.connect(self._log_out)
        self.moved.take_back.connect(self._take_back)
        self._pages.window.app_bar.went.connect(self._went)
        self._pages.window.app_bar.chip_pressed.connect(self._chip_pressed)
