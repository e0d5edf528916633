"""The one other thread: it runs the errand and speaks to the screen by signals of frozen values."""

import asyncio
import logging
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from till_app.store.store import Store
from till_app.sync.contact import Given
from till_app.sync.errand import Errand
from till_app.sync.link import Link
from till_app.sync.report import reporting
from till_app.sync.status import LinkStatus, LoginOutcome, LoginResult

_STOP_SECONDS = 2.0
_CLOSE_SECONDS = 0.5
_log = logging.getLogger(__name__)


def now() -> datetime:
    """This machine's clock."""
    return datetime.now(UTC)


class Worker(QObject):
    """Make it on the main thread: its signals reach main-thread slots from there only.

    `status_changed` carries a LinkStatus, `arrived` a frozenset of the sessions whose log changed,
    `login_answered` a LoginOutcome, `trouble` the problem of a LinkStatus that a person should know.
    """

    status_changed = Signal(object)
    arrived = Signal(object)
    roster_arrived = Signal()
    login_answered = Signal(object)
    trouble = Signal(str)

    def __init__(self, store: Store, *, server: str, token: str, clock: Callable[[], datetime] = now) -> None:
        super().__init__()
        self._clock = clock
        self._store = store
        self._server = server
        self._token = token
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._errand: Errand | None = None
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    def start(self) -> None:
        """Begins the errand, or begins it anew if a bug ended it."""
        with self._lock:
            if self._stopping or (self._thread is not None and self._thread.is_alive()):
                return
            self._thread = threading.Thread(target=self._run, name="sync", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ends the errand within two seconds, whatever it waits for; what is unsent stays in the journal."""
        with self._lock:
            self._stopping = True
            thread = self._thread
            if self._loop is not None and self._task is not None:
                self._loop.call_soon_threadsafe(self._task.cancel)
        if thread is not None:
            thread.join(_STOP_SECONDS)
            if thread.is_alive():
                _log.warning("the sync thread did not end in time")

    @Slot(bool)
    def hurry(self, urgent: bool) -> None:
        """There is perhaps something to send; with `urgent` at once."""
        self._on_loop(lambda errand: errand.poke(urgent))

    @Slot()
    def try_now(self) -> None:
        """A person wants to know now."""
        self._on_loop(Errand.insist)

    @Slot(int, str)
    def login(self, user_id: int, pin: str) -> None:
        """Asks the server about a PIN; `login_answered` follows, always."""
        if not self._on_loop(lambda errand: errand.begin_login(user_id, pin)):
            self.login_answered.emit(LoginOutcome(user_id, LoginResult.UNREACHABLE))

    def sweep(self) -> None:
        """Whatever was missed: runs the errand if it ended, and lets it ask the journal. From any thread."""
        self.start()
        self._on_loop(Errand.sweep)

    def link_changed(self, status: LinkStatus) -> None:
        """From the errand."""
        self.status_changed.emit(status)

    def logs_changed(self, session_ids: frozenset[str]) -> None:
        """From the errand."""
        self.arrived.emit(session_ids)

    def sheets_changed(self) -> None:
        """From the errand."""
        self.roster_arrived.emit()

    def say(self, trouble: str) -> None:
        """From the errand."""
        self.trouble.emit(trouble)

    def login_done(self, outcome: LoginOutcome) -> None:
        """From the errand."""
        self.login_answered.emit(outcome)

    def _on_loop(self, call: Callable[[Errand], None]) -> bool:
        """Lets the errand's thread do something soon; False if there is none."""
        with self._lock:
            if self._loop is None or self._errand is None or self._stopping:
                return False
            self._loop.call_soon_threadsafe(call, self._errand)
            return True

    def _run(self) -> None:
        loop = asyncio.new_event_loop()
        try:
            with suppress(asyncio.CancelledError):
                loop.run_until_complete(self._be_on_the_errand(loop))
        finally:
            with self._lock:
                self._loop = self._errand = self._task = None
            # Not asyncio.run: that would wait for a name being looked up, for as long as that takes.
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    async def _be_on_the_errand(self, loop: asyncio.AbstractEventLoop) -> None:
        link = Link(self._server, self._token, reporting(self._store, self._clock))
        try:
            errand = Errand(self._store, link, self, Given(self._clock, time.monotonic, _chance))
            with self._lock:
                if self._stopping:
                    return
                self._loop, self._errand, self._task = loop, errand, asyncio.current_task()
            await errand.run()
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(_CLOSE_SECONDS):
                    await link.close()


def _chance() -> float:
    return secrets.randbelow(1 << 20) / (1 << 20)
