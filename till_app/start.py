"""Starts one till: its journal, the login page on the screen, then all the rest; its end in order.

What the login page does not need is read while a person looks for their name. So a start is half as long, and
the modules of `till_app.app` are named here instead of imported.
"""

import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from shared.wire import Enrolled
from till_app import enrolment, logbook
from till_app.desk.handover import Handover
from till_app.desk.safety import Safety
from till_app.desk.venue_book import VenueBook
from till_app.opening import (
    RAISE,
    make_folder,
    not_claimed,
    open_journal,
    secrets_of,
    warning,
    who_was_here,
)  # fmt: skip
from till_app.secrets import NoSecretStore, Secrets
from till_app.settings import Settings, read
from till_app.store.health import Health
from till_app.store.salvage import Opened
from till_app.store.store import Store
from till_app.ui import language as speech
from till_app.ui import theme
from till_app.ui.daylight import look_at
from till_app.ui.entrance import Entrance
from till_app.ui.one_till import NotClaimed, lock_of
from till_app.ui.tidying import Tidying
from till_app.ui.window import TillWindow

if TYPE_CHECKING:
    from till_app.app import Till

APP, ENROLLING, DOCTOR = "till_app.app", "till_app.enrolling", "till_app.doctor"
"""Modules that are read by name when they are needed; the packages hold all of till_app, named or not."""


def now() -> datetime:
    """This machine's clock."""
    return datetime.now(UTC)


class _Ending:
    """Ctrl-C and a machine that shuts down end the till like a closed window, whenever they come."""

    def __init__(self, app: QApplication) -> None:
        self._app, self.is_asked = app, False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)

    def look(self) -> None:
        """Ends the loop that runs now, if one was asked to end before it ran."""
        if self.is_asked:
            self._app.quit()

    def _ask(self, *_: object) -> None:
        self.is_asked = True
        self._app.quit()


def run(
    arguments: Sequence[str],
    ready: Callable[["Till"], None] | None = None,
    clock: Callable[[], datetime] = now,
    shown: Callable[[TillWindow], None] | None = None,
) -> int:
    """Runs one till until its window is closed; the exit code.

    Raises BadSetting, CannotStart, NotEnrolled, NoSecretStore. `shown` is called with the window before it
    is painted, `ready` once the till answers.
    """
    # What is read and built until the till answers is there to stay: nobody looks through it for rubbish,
    # then or later. Afterwards the window's thread does the tidying.
    gc.disable()
    settings = read(arguments)
    os.environ["QT_SCALE_FACTOR"] = settings.scale
    app = QApplication(sys.argv[:1])
    app.setApplicationName("OrderSession till")
    speech.apply(app, settings.language)
    make_folder(settings.folder)
    try:
        lock = lock_of(settings.folder)
    except NotClaimed as refusal:
        raise not_claimed(refusal.reason, settings.folder / RAISE) from refusal
    log = logbook.begin(settings.folder)
    try:
        return _run_alone(app, settings, ready, clock, shown)
    finally:
        # Also where it cannot start, and says so in a window: a start meanwhile may go well.
        logbook.end(log)
        lock.unlock()


def _run_alone(
    app: QApplication,
    settings: Settings,
    ready: Callable[["Till"], None] | None,
    clock: Callable[[], datetime],
    shown: Callable[[TillWindow], None] | None,
) -> int:
    """As `run`, in a folder that no other till has."""
    opened = open_journal(settings, clock)
    # The first start has nobody to show before it is enrolled; later ones need it for the network alone.
    secrets_and_token = None if _is_enrolled(opened.store) else _token(settings, opened.store)
    theme.apply(app, look_at(settings.theme, settings.dark_hours, clock().astimezone()))
    entrance, ending = _entrance(settings, opened, clock), _Ending(app)
    if shown is not None:
        shown(entrance.window)
    entrance.until_painted()
    code = 0
    if ending.is_asked or not entrance.window.isVisible():
        opened.store.close()
    else:
        try:
            secrets, token = secrets_and_token or _token(settings, opened.store)
        except (enrolment.NotEnrolled, NoSecretStore):
            entrance.window.hide()
            raise
        rest = importlib.import_module(APP)
        till: Till = rest.Till(
            settings, opened.store, secrets, token,
            warning=warning(settings, opened), clock=clock, entrance=entrance,
        )  # fmt: skip
        rest.catch_bugs(till)
        till.start()
        if ready is not None:
            ready(till)
        gc.freeze()
        tidying = Tidying(app)
        tidying.start()
        QTimer.singleShot(0, ending.look)
        code = app.exec()
        till.stop()
        tidying.stop()
    return code


def _entrance(settings: Settings, opened: Opened, clock: Callable[[], datetime]) -> Entrance:
    """The window, shown where the settings say, with the people of this till."""
    store: Store = opened.store
    with store.begin() as tx:
        till_id = tx.identity.till_id
    entrance = Entrance()
    entrance.greet(
        till_id, VenueBook(store), Handover(store, till_id), Safety(store, Health(store), clock),
        clock=clock, chosen=who_was_here(store), notice=warning(settings, opened),
    )  # fmt: skip
    entrance.window.place(settings.size, settings.position, settings.full_screen)
    return entrance


def _is_enrolled(store: Store) -> bool:
    with store.begin() as tx:
        return tx.identity.till_id != 0


def _token(settings: Settings, store: Store) -> tuple[Secrets, str]:
    """Where the till's secrets are, and its token; the journal is closed where there is none.

    Raises NotEnrolled, NoSecretStore.
    """
    try:
        secrets = secrets_of(settings)
        return secrets, enrolment.token(store, secrets, settings, _exchange)
    except (enrolment.NotEnrolled, NoSecretStore):
        store.close()
        raise


def _exchange(settings: Settings) -> Enrolled:
    """Only the first start of a till speaks to the server before its window is up."""
    enrolled: Enrolled = importlib.import_module(ENROLLING).exchange(settings)
    return enrolled
