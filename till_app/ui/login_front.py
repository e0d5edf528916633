"""Between the login screen and the desk: who it is, what opens, and the question before a take-over."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.order_session import OrderSession
from shared.sqlite import DiskTrouble
from till_app.desk.desk import Desk
from till_app.desk.handover import Opening, Where
from till_app.desk.staff import Answer, Checked
from till_app.sync.status import LinkStatus, LoginOutcome, LoginResult
from till_app.ui.keys import Key
from till_app.ui.login_pane import LoginPane
from till_app.ui.overlay import Overlay
from till_app.ui.part import Part
from till_app.ui.presenting import login
from till_app.ui.presenting.venue import Venue
from till_app.ui.tab_ask_dialog import TabAskDialog
from till_app.ui.takeover_dialog import TakeOverDialog
from till_app.ui.tongue import tr

COPY_WAIT_MS = 1500
"""How long a login waits for the newest copy of its order before it opens what is here."""


class LoginFront(Part):
    """Logs a person in and finds their order."""

    pages = ("login",)
    login_wanted = Signal(int, str)
    opened = Signal(int, str, bool)
    try_now = Signal()

    def __init__(self, pane: LoginPane, overlay: Overlay, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._pane, self._overlay = pane, overlay
        self._status = LinkStatus()
        self._chosen, self._problem, self._notice, self._busy = 0, "", "", False
        self._pin = ""
        self._asked: OrderSession | None = None
        self._awaited = ("", 0)
        self._dialog: TakeOverDialog | None = None
        self._copy_timer = QTimer(self)
        self._copy_timer.setSingleShot(True)
        self._copy_timer.setInterval(COPY_WAIT_MS)
        self._copy_timer.timeout.connect(self._find_order)
        pane.person_chosen.connect(self.choose)
        pane.pin_entered.connect(self.enter_pin)
        pane.try_now.connect(self.try_now)

    def keys(self, page: str) -> Mapping[Key, Callable[[], object]]:
        del page
        return {Key.MAIN: self._pane.pin.submit, Key.CLOSE: self._pane.pin.clear}

    def show_venue(self, venue: Venue) -> None:
        """New names or places."""
        super().show_venue(venue)
        self.show()

    def show_status(self, status: LinkStatus) -> None:
        """The connection changed."""
        self._status = status
        self.show()

    def show(self, chosen: int | None = None, notice: str = "") -> None:
        """Paints the login screen; `chosen` preselects a person."""
        if chosen is not None:
            self._chosen, self._problem, self._busy, self._notice = chosen, "", False, notice
        away = not self._status.reachable
        since = self._venue.time(self._status.last_answer) if away else ""
        waiting = self._desk.safety.waiting().changes if away else 0
        self._pane.show_view(
            login.login_view(
                self._venue,
                self._desk.handover.open_orders(),
                self._chosen,
                offline=login.offline_hint(since, waiting) if away and self._status.settled else None,
                as_of=since,
                now=self._desk.clock(),
                problem=self._problem,
                busy=self._busy,
                notice=self._notice,
            )
        )

    def orders_arrived(self, session_ids: frozenset[str]) -> None:
        """Copies of orders came from the server."""
        if self._copy_timer.isActive() and self._awaited[0] in session_ids:
            self._copy_timer.stop()
            self._find_order()
        else:
            self.show()

    @Slot(int)
    def choose(self, user_id: int) -> None:
        """A tile was tapped."""
        if not self._busy:
            self._chosen, self._problem = user_id, ""
            self.show()

    @Slot(str)
    def enter_pin(self, pin: str) -> None:
        """A PIN: the server is asked if it answers, else this till's memory."""
        if not self._chosen or self._busy:
            return
        self._pin, self._problem = pin, ""
        # Somebody this till does not know is worth a try even while the server seems away.
        if self._status.reachable or not self._desk.staff.knows(self._chosen, self._desk.clock()):
            self._busy = True
            self.show()
            self.login_wanted.emit(self._chosen, pin)
        else:
            self._check_here()

    @Slot(object)
    def login_answered(self, outcome: LoginOutcome) -> None:
        """The server's answer to a PIN, or that there was none."""
        if not self._busy or outcome.user_id != self._chosen:
            return
        match outcome.result:
            case LoginResult.RECOGNISED:
                self._desk.staff.remember(self._chosen, self._pin, self._desk.clock())
                self._pin = ""
                self._awaited = (outcome.order_id, outcome.order_rev)
                if outcome.order_id and self._desk.handover.known_rev(outcome.order_id) < outcome.order_rev:
                    self._copy_timer.start()
                else:
                    self._find_order()
            case LoginResult.WRONG:
                self._refuse(tr("PIN not recognised. Try again."))
            case LoginResult.LOCKED:
                self._refuse(login.too_many_tries(outcome.retry_after))
            case LoginResult.UNREACHABLE:
                self._busy = False
                self._check_here()

    def _check_here(self) -> None:
        checked = self._desk.staff.check(self._chosen, self._pin, self._desk.clock())
        self._pin = ""
        if checked.answer is Answer.RECOGNISED:
            self._find_order()
        else:
            self._refuse(login.pin_problem(checked) or login.pin_problem(Checked(Answer.WRONG, 9)))

    def _refuse(self, problem: str) -> None:
        self._pin, self._problem, self._busy = "", problem, False
        self.show()

    @Slot()
    def _find_order(self) -> None:
        self._busy = False
        opening = self._desk.handover.found(self._chosen)
        if opening.order is not None and opening.others:
            self._ask_which(opening.order, opening.others)
        else:
            self._open(opening)

    def _ask_which(self, first: OrderSession, others: Sequence[OrderSession]) -> None:
        """Several orders of one person: each is kept, one of them is chosen."""
        dialog = TabAskDialog()
        dialog.show_view(login.which_view(self._venue, (first, *others), self._desk.clock()))
        dialog.picked.connect(self._picked)
        dialog.left.connect(self._leave_which)
        self._overlay.ask(dialog)

    @Slot(str)
    def _picked(self, session_id: str) -> None:
        self._overlay.dismiss()
        self._open(self._desk.handover.found(self._chosen, session_id))

    @Slot()
    def _leave_which(self) -> None:
        self._overlay.dismiss()
        self.show()

    def _open(self, opening: Opening) -> None:
        match opening.where:
            case Where.ELSEWHERE if opening.order is not None:
                self._ask(opening.order)
            case Where.NOWHERE:
                self.opened.emit(self._chosen, "", False)
            case _:
                self._resume(opening)

    def _resume(self, opening: Opening) -> None:
        assert opening.order is not None
        was_active = opening.where is Where.HERE and not opening.order.logout_time
        try:
            self._desk.handover.resume(opening.order.session_id, self._chosen)
        except DiskTrouble as trouble:
            self._refuse(login.not_opened(trouble.reason))
            return
        self.opened.emit(self._chosen, opening.order.session_id, was_active)

    def _ask(self, order: OrderSession) -> None:
        self._asked = order
        self._dialog = TakeOverDialog()
        self._dialog.answered.connect(self._answered)
        reachable = self._status.reachable
        as_of = "" if reachable else self._status.last_answer
        self._dialog.show_view(
            login.take_over_view(self._venue, order, reachable=reachable, as_of=as_of, now=self._desk.clock())
        )
        self._overlay.ask(self._dialog)

    @Slot(str)
    def _answered(self, answer: str) -> None:
        order, self._asked, self._dialog = self._asked, None, None
        self._overlay.dismiss()
        if order is None:
            return
        if answer == "take":
            try:
                self._desk.handover.take_over(order.session_id, self._chosen)
            except DiskTrouble as trouble:
                self._refuse(login.not_opened(trouble.reason))
                return
            self.opened.emit(self._chosen, order.session_id, False)
        elif answer == "new":
            self.opened.emit(self._chosen, "", False)
        else:
            self.show()
