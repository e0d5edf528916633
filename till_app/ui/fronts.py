"""Builds the fronts of every page and joins those that serve each other; the screen itself is front.py."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from shared.order_session import OrderSession
from till_app.desk.desk import Desk
from till_app.desk.tendering import Taken
from till_app.ui.announcer import Announcer
from till_app.ui.chip_front import ChipFront
from till_app.ui.diagnostics_front import DiagnosticsFront
from till_app.ui.display_front import DisplayFront
from till_app.ui.keys import Key
from till_app.ui.line_parts import line_parts
from till_app.ui.login_front import LoginFront
from till_app.ui.move_lines_front import MoveLinesFront
from till_app.ui.moved_front import MovedFront
from till_app.ui.order_front import OrderFront
from till_app.ui.pages import Pages
from till_app.ui.part import Part
from till_app.ui.pay_front import PayFront
from till_app.ui.permission_front import PermissionFront
from till_app.ui.printer_front import PrinterFront
from till_app.ui.receipts_card import CardRefundFront
from till_app.ui.receipts_front import ReceiptsFront
from till_app.ui.review_front import ReviewFront
from till_app.ui.settings_front import SettingsFront
from till_app.ui.settings_sections import Sections
from till_app.ui.shift_front import ShiftFront
from till_app.ui.split_front import SplitFront
from till_app.ui.tab_ways import TabWays
from till_app.ui.tabs_front import TabsFront


@dataclass(frozen=True)
class About:
    """What the settings page tells of this till: its server, version, and a warning of its start."""

    server: str
    version: str
    warning: str


@dataclass(frozen=True)
class Screen:
    """What the fronts ask of the screen: who is here, and to be somewhere else.

    `hold` makes an order the one in hand ("" leaves it as it is) and answers who is here.
    """

    user_id: Callable[[], int]
    attention: Callable[[], str]
    go: Callable[[str], None]
    hold: Callable[[str], int]
    new_order: Callable[[], None]
    late: Callable[[Taken], None]


class Fronts:
    """Every front of the till. `all` is each of them, in the order in which they hear of things."""

    def __init__(self, pages: Pages, desk: Desk, about: About, screen: Screen, parent: QObject) -> None:
        overlay = pages.window.overlay
        self._screen = screen
        self.login = LoginFront(pages.login, overlay, desk, parent)
        self.order = OrderFront(pages.order, desk, parent)
        self.pay = PayFront(pages.payment, pages.complete, desk, parent)
        self.moved = MovedFront(pages.moved, desk, parent)
        self.printer, self.display = PrinterFront(desk, self._in_hand, parent), DisplayFront(desk, parent)
        self.permission = PermissionFront(overlay, desk, screen.user_id, parent)
        sections = Sections(
            pages.settings, desk, self.permission, self.printer, version=about.version,
            reader=lambda: self.pay.card.reader, parent=parent,
        )  # fmt: skip
        export = DiagnosticsFront(overlay, desk, parent)
        self.settings = SettingsFront(
            pages.settings, desk, sections, export, server=about.server, version=about.version,
            warning=about.warning, parent=parent,
        )  # fmt: skip
        refund = CardRefundFront(overlay, self.permission.ask, desk, parent)
        self.receipts = ReceiptsFront(
            pages, desk, self.printer, self.permission.ask, screen.user_id, refund, parent
        )
        self.review = ReviewFront(pages.review, desk, self._in_hand, parent)
        self.shift = ShiftFront(pages.shift, desk, screen.user_id, self.permission, self.printer, parent)
        self.tabs = TabsFront(pages.tabs, overlay, desk, parent)
        self.split = SplitFront(pages.split, desk, parent)
        self.move_lines = MoveLinesFront(overlay, desk, screen.user_id, parent)
        self.chip = ChipFront(pages.window.app_bar, overlay, desk, screen.attention, parent)
        self.chip.is_somebody_here = lambda: bool(screen.user_id())
        self.announcer = Announcer(pages.window, lambda: self.order.order, desk, desk.clock, parent)
        self.ways = TabWays(self.tabs, self.split, self.order, self.pay, go=screen.go, hold=screen.hold)
        pages.order.order.tabs_pressed.connect(self.ways.show_tabs)
        # What the More menu opens that is not its own.
        elsewhere = {
            "bill": self.printer.print_bill, "kitchen": self.printer.send, "receipts": self.receipts.open,
            "drawer": self.shift.open,
        }  # fmt: skip
        self.all: tuple[Part, ...] = (
            self.login, self.order, self.order.menu, self.pay, self.settings, self.moved, self.chip,
            self.tabs, self.move_lines, self.split, self.printer, self.display, self.permission,
            self.receipts, refund,
            self.announcer, sections, export, self.shift,
            self.review,
            *line_parts(
                pages, self.order, self.permission, elsewhere, voided=screen.new_order, desk=desk,
                parent=parent,
            ),
        )  # fmt: skip
        pages.settings.drawer_wanted.connect(self.shift.open)
        self.shift.opened.connect(lambda: screen.go("shift"))
        self.chip.instead = self.review.asks
        self.receipts.resumed.connect(self.ways.resumed)
        self.review.settled.connect(self.order.refresh)
        self.tabs.lines_wanted.connect(self.move_lines.open)
        for after in (self.order.refresh, self.tabs.refresh):
            self.move_lines.moved.connect(after)
        self.review.opened.connect(lambda: screen.go("review"))
        self._join()

    def keys(self, page: str) -> dict[Key, Callable[[], object]]:
        """What each key does on a page, as its fronts say."""
        found: dict[Key, Callable[[], object]] = {}
        for part in self.all:
            if page in part.pages:
                found.update(part.keys(page))
        return found

    def _in_hand(self) -> tuple[int, OrderSession]:
        return self._screen.user_id(), self.order.order

    def _show_how(self) -> None:
        """What to do about little space stands on the settings page."""
        self.settings.open("safety")
        self._screen.go("settings")

    def _join(self) -> None:
        self.chip.shown.connect(self.announcer.show_chip)
        self.chip.clock_is_off.connect(self.order.tell)
        self.chip.how_wanted.connect(self._show_how)
        self.order.changed.connect(self.announcer.order_changed)
        for front in (self.pay, self.tabs, self.receipts, self.receipts.card):
            front.changed.connect(self.announcer.saved)
        self.pay.attach(self.printer, self.permission.ask, self._screen.late)
        self.printer.attach(self.chip, self.order, self.permission)
        self.login.opened.connect(self.tabs.tell_offers)
        self.login.opened.connect(self.shift.offer)
        for part in (self.tabs, self.split):
            part.print_wanted.connect(self.printer.print_order)
