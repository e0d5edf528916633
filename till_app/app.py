"""Builds the rooms of one till and connects their signals; nothing else does."""

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from till_app import choices
from till_app.desk.amending import Amending
from till_app.desk.card_refunds import CardRefunds
from till_app.desk.choosing import Choosing
from till_app.desk.desk import Desk
from till_app.desk.details import Details
from till_app.desk.diagnostics import Diagnostics
from till_app.desk.handover import Handover
from till_app.desk.moving_lines import MovingLines
from till_app.desk.open_items import OpenItems
from till_app.desk.ordering import Ordering
from till_app.desk.permission import Permission
from till_app.desk.pricing import Pricing
from till_app.desk.printing import Printing
from till_app.desk.refunding import Refunding
from till_app.desk.reviewing import Reviewing
from till_app.desk.rounds import Rounds
from till_app.desk.safety import Safety
from till_app.desk.shifts import Shifts
from till_app.desk.splitting import Splitting
from till_app.desk.staff import Staff
from till_app.desk.tabs import Tabs
from till_app.desk.tendering import Tendering
from till_app.desk.venue_book import VenueBook
from till_app.devices.late_printer import LatePrinter
from till_app.devices.queue import PrintQueues, limits_of
from till_app.devices.simulated_terminal import MANNERS, SimulatedTerminal
from till_app.devices.terminal import Answer
from till_app.devices.terminal_desk import TerminalDesk
from till_app.opening import RAISE, who_was_here
from till_app.secrets import Secrets
from till_app.settings import Settings
from till_app.store.health import Health
from till_app.store.store import Store
from till_app.sync.chores import Chores
from till_app.sync.status import LinkStatus
from till_app.sync.worker import Worker
from till_app.ui import language as speech
from till_app.ui import theme
from till_app.ui.daylight import FREE_PAGES, Daylight, look_at
from till_app.ui.display_window import DisplayWindow
from till_app.ui.entrance import Entrance
from till_app.ui.front import Front
from till_app.ui.keys import KeyMap
from till_app.ui.manners import Manners
from till_app.ui.pages import Pages
from till_app.ui.printer_text import draw
from till_app.ui.scanner import Scanner
from till_app.ui.sounds import Speaker
from till_app.ui.tokens import ThemeName
from till_app.ui.tongue import tr

_log = logging.getLogger(__name__)


class Till(QObject):
    """One running till. Stop order: card reader, printers, chores, worker, journal.

    `papers_changed` comes from the threads of the printers, `card_answered` from that of the card reader.
    """

    papers_changed = Signal()
    card_answered = Signal(object)

    def __init__(
        self, settings: Settings, store: Store, secrets: Secrets, token: str, *, warning: str,
        clock: Callable[[], datetime], entrance: Entrance,
    ) -> None:  # fmt: skip
        super().__init__()
        with store.begin() as tx:
            till_id, killed = tx.identity.till_id, tx.identity.was_killed()
        health, choosing, staff = Health(store), Choosing(settings), Staff(store, secrets, os.urandom)
        desk = Desk(
            till_id=till_id,
            ordering=Ordering(store, till_id),
            handover=Handover(store, till_id),
            tendering=Tendering(store, till_id),
            refunding=Refunding(store),
            card_refunds=CardRefunds(store),
            tabs=Tabs(store, till_id),
            splitting=Splitting(store),
            moving_lines=MovingLines(store, till_id),
            printing=Printing(store, till_id, settings.printing),
            staff=staff,
            permission=Permission(store, staff),
            details=Details(store, till_id),
            open_items=OpenItems(store, till_id),
            pricing=Pricing(store, till_id, settings.discount_limit),
            rounds=Rounds(store, till_id),
            shifts=Shifts(store, till_id),
            reviewing=Reviewing(store, till_id),
            amending=Amending(store),
            safety=Safety(store, health, clock),
            choosing=choosing,
            diagnostics=Diagnostics(
                store, health, choosing, version=version("ordersession"), secrets=(token,), clock=clock
            ),
            book=VenueBook(store),
            clock=clock,
        )
        self._store = store
        self._desk, self._settings, self._warning, self._clock = desk, settings, warning, clock
        self.worker = Worker(store, server=settings.server, token=token, clock=clock)
        self.chores = Chores(store, health, self.worker.sweep)
        self.queues = self._queues(settings)
        self.reader = _reader(settings, self.card_answered.emit)
        self._customer = DisplayWindow() if settings.customer_display else None
        self._status = LinkStatus()
        self.worker.status_changed.connect(self._remember)
        self.daylight = Daylight(self._look, self._is_free, self)
        self.daylight.turned.connect(self._turn)
        self._make_glass(restarted=_now_stamp(store) if killed else "", entrance=entrance)
        self._chosen = who_was_here(store)
        self._watch_for_second_start(settings.folder)

    def start(self) -> None:
        """Lets the login page answer, then the worker begin."""
        self.front.begin(self._chosen)
        self.daylight.begin()
        self.worker.start()
        self.chores.start()
        self.queues.start()
        if self.reader is not None:
            self.reader.begin()
            self.front.parts.receipts.card.ask_all()
        if self._customer is not None and not self._customer.open_on(self._settings.customer_display):
            self.front.say(tr("The customer display is not connected. Selling goes on without it."))

    def stop(self) -> None:
        """Ends everything in order; unsent edits stay in the journal and go out at the next start."""
        self.daylight.stop()
        self.front.stop()
        self.scanner.stop()
        if self._customer is not None:
            self._customer.close()
        if self.reader is not None:
            self.reader.stop()
        self.queues.stop()
        self.chores.stop()
        self.worker.stop()
        # It listens to the disk, which may only end in this thread.
        self._watcher.deleteLater()
        self._store.close()

    @Slot(str, str)
    def put_on(self, language: str, look: ThemeName) -> None:
        """Another language or theme: the same order on a screen made anew. Nothing is lost by it."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        before, front, state = self.window, self.front, self.front.state
        front.stop()
        self.scanner.stop()
        speech.apply(app, language)
        theme.apply(app, look)
        self._make_glass(restarted="")
        self.window.take_place_of(before)
        self.front.go_on(state)
        self.front.link_changed(self._status)
        before.hide()
        before.deleteLater()
        front.deleteLater()

    @Slot(str, str)
    def _chosen_here(self, name: str, value: str) -> None:
        """A manager changed a setting: what can count at once does, on a screen made anew."""
        if name in choices.AT_ONCE:
            language = value if name == "language" else speech.current()
            section = self.front.settings.section
            self.put_on(language, self._look())
            self.front.settings.open(section)
            self.front.settings.sections.tell_kept(name)

    def _look(self) -> ThemeName:
        wanted = self._desk.choosing.value("theme")
        return look_at(wanted, self._settings.dark_hours, self._clock().astimezone())

    def _is_free(self) -> bool:
        return self.front.state[2] in FREE_PAGES and not self.window.overlay.isVisible()

    @Slot(str)
    def _turn(self, look: ThemeName) -> None:
        self.put_on(speech.current(), look)

    def _make_glass(self, *, restarted: str, entrance: Entrance | None = None) -> None:
        pages, chosen = Pages(entrance), self._desk.choosing.value
        self.window = pages.window
        self.front = Front(
            pages,
            self._desk,
            server=self._settings.server,
            version=version("ordersession"),
            warning=self._warning,
            restarted=restarted,
            manners=Manners(
                keys=KeyMap(self._settings.keys),
                hints=self._settings.key_hints,
                lock_minutes=self._settings.lock_minutes,
                still=chosen("less_motion") == "true",
                play=Speaker(self._settings.folder / "sounds", chosen("sounds")),
            ),
        )
        self.scanner = Scanner(self.window, chosen("scanner_prefix"), self)
        self._connect()

    @Slot(object)
    def _remember(self, status: LinkStatus) -> None:
        """The last word of the link, for a screen that is made later."""
        self._status = status

    def _queues(self, settings: Settings) -> PrintQueues:
        wanted = settings.printing
        return PrintQueues(
            self._store,
            {one.name: LatePrinter(one, draw, wanted.logo) for one in wanted.printers},
            limits_of(timedelta(minutes=wanted.receipt_minutes), timedelta(minutes=wanted.ticket_minutes)),
            clock=self._clock,
            changed=self.papers_changed.emit,
        )

    def _connect(self) -> None:
        front, worker = self.front, self.worker
        front.hurry.connect(worker.hurry)
        front.try_now.connect(worker.try_now)
        front.login_wanted.connect(worker.login)
        worker.status_changed.connect(front.link_changed)
        worker.arrived.connect(front.orders_arrived)
        worker.roster_arrived.connect(front.roster_arrived)
        worker.login_answered.connect(front.login_answered)
        worker.trouble.connect(front.chip.tell_trouble)
        front.look_wanted.connect(self.put_on)
        front.settings.sections.chosen.connect(self._chosen_here, Qt.ConnectionType.QueuedConnection)
        front.keys.stirred.connect(self.daylight.stir)
        self.scanner.scanned.connect(front.keys.scan)
        self.papers_changed.connect(front.printer.refresh)
        if self.reader is not None:
            for card in (front.pay.card, front.parts.receipts.card):
                card.attach(self.reader)
                self.card_answered.connect(card.answered)
        front.display.is_on = self._customer is not None
        if self._customer is not None:
            front.display.view.connect(self._customer.show_view)

    def _watch_for_second_start(self, folder: Path) -> None:
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._perhaps_raise)
        self._wanted = folder / RAISE

    @Slot(str)
    def _perhaps_raise(self, _folder: str) -> None:
        if self._wanted.exists():
            self._wanted.unlink(missing_ok=True)
            self.window.raise_()
            self.window.activateWindow()


def _reader(settings: Settings, answered: Callable[[Answer], None]) -> TerminalDesk | None:
    """The card reader of the settings, its memory beside the journal."""
    if not settings.card_reader:
        return None
    manner = next((one for one in MANNERS if settings.card_reader.endswith(f":{one}")), None)
    memory = settings.folder / "reader.json"
    return TerminalDesk(SimulatedTerminal(memory, clock=time.time, manner=manner, seconds=2), answered)


def _now_stamp(store: Store) -> str:
    with store.begin() as tx:
        return tx.now()


def catch_bugs(till: Till) -> None:
    """Exceptions in slots would vanish: log them and tell the cashier."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.critical("unexpected", exc_info=(kind, error, trace))
        till.front.say(tr("Something unexpected happened on this till. Everything saved is safe."))

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        _log.critical("unexpected in %s", args.thread, exc_info=args.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
