"""The real window over a real journal and desk; only the server is away. For tests of the whole glass."""

import os
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from shared.ids import stamp
from shared.wire import Roster, Site, TillPlace, User
from sync_server.demo import venue as demo_venue
from tests.till_app.desk.counter import Clock, Counter, open_counter
from tests.till_app.ui.tongues import names
from till_app.desk.amending import Amending
from till_app.desk.card_refunds import CardRefunds
from till_app.desk.choosing import Choosing
from till_app.desk.desk import Desk
from till_app.desk.details import Details
from till_app.desk.diagnostics import Diagnostics
from till_app.desk.moving_lines import MovingLines
from till_app.desk.open_items import OpenItems
from till_app.desk.permission import Permission
from till_app.desk.pricing import Pricing
from till_app.desk.printing import Printing
from till_app.desk.refunding import Refunding
from till_app.desk.reviewing import Reviewing
from till_app.desk.rounds import Rounds
from till_app.desk.safety import Safety
from till_app.desk.shifts import Shifts
from till_app.desk.staff import Staff
from till_app.desk.venue_book import VenueBook
from till_app.printer_settings import PrintingSettings
from till_app.secrets import development_secrets
from till_app.settings import Settings
from till_app.store.health import Health
from till_app.store.store import Store
from till_app.ui import theme
from till_app.ui.front import Front
from till_app.ui.manners import Manners
from till_app.ui.pages import Pages

PINS = {1: "1111", 2: "2222", 6: "9999"}
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""Nobody guesses PINs here: a hash of the real cost would be most of the time of a test."""
lantern = cache(demo_venue.lantern)


class CounterWindow:
    """Till 1 of The Lantern with its window; Asha, Ben and the manager Mara have logged in here."""

    def __init__(
        self, app: QApplication, folder: Path, *, restarted: bool = False,
        printing: PrintingSettings = PrintingSettings(),  # noqa: B008 – frozen
        health: type[Health] = Health,
        manners: Manners = Manners(),  # noqa: B008 – frozen
        kind: type[Store] = Store,
    ) -> None:  # fmt: skip
        theme.apply(app, "light")
        self.clock = Clock()
        self.counter: Counter = open_counter(folder / "journal.db", clock=self.clock, kind=kind)
        store = self.counter.store
        venue = lantern()
        users = tuple(
            User(number, person.name, person.role, person.colour)
            for number, person in enumerate(venue.staff, 1)
        )
        tills = tuple(TillPlace(number, till.name, till.place) for number, till in enumerate(venue.tills, 1))
        with store.begin() as tx:
            tx.roster.keep(Roster(1, Site(1, venue.name, venue.catalogue.currency), users, tills))
            tx.roster.keep_catalogue(venue.catalogue)
        staff = Staff(store, development_secrets(folder), os.urandom, QUICK)
        for user_id, pin in PINS.items():
            staff.remember(user_id, pin, self.clock())
        self.settings = Settings(folder, "http://127.0.0.1:1", printing=printing)
        choosing = Choosing(self.settings)
        self.desk = Desk(
            till_id=1,
            ordering=self.counter.ordering,
            handover=self.counter.handover,
            tendering=self.counter.tendering,
            refunding=Refunding(store),
            card_refunds=CardRefunds(store),
            tabs=self.counter.tabs,
            splitting=self.counter.splitting,
            moving_lines=MovingLines(store, 1),
            printing=Printing(store, 1, printing),
            staff=staff,
            permission=Permission(store, staff),
            details=Details(store, 1),
            open_items=OpenItems(store, 1),
            pricing=Pricing(store, 1),
            rounds=Rounds(store, 1),
            shifts=Shifts(store, 1),
            reviewing=Reviewing(store, 1),
            amending=Amending(store),
            safety=Safety(store, health(store), self.clock),
            choosing=choosing,
            diagnostics=Diagnostics(
                store, Health(store), choosing, version="0.1.0", secrets=(), clock=self.clock
            ),
            book=VenueBook(store),
            clock=self.clock,
        )
        self.pages = Pages()
        self.front = Front(
            self.pages,
            self.desk,
            server="http://127.0.0.1:1",
            version="0.1.0",
            warning="",
            restarted=stamp(self.clock()) if restarted else "",
            manners=manners,
        )
        self.window = self.pages.window
        self.window.place((1366, 768), None)
        self.front.begin()

    def close(self) -> None:
        """Ends it as a person would."""
        self.front.stop()
        self.window.close()
        self.window.deleteLater()
        self.front.deleteLater()
        # Without an event loop of its own a test has to see to it that the window is really gone.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.counter.store.close()

    def button(self, name: str) -> QAbstractButton:
        """The visible button of that spoken name, else the first whose name begins so; in any language."""
        shown = [one for one in self.window.findChildren(QAbstractButton) if one.isVisible()]
        found = [one for one in shown if one.accessibleName() == name] or [
            one for said in names(name) for one in shown if said.match(one.accessibleName())
        ]
        assert found, f"no button {name!r} among {[one.accessibleName() for one in shown]}"
        return found[0]

    def press(self, name: str) -> None:
        """A tap on a button."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def tap(self, product: str) -> None:
        """A tap on a product tile."""
        grid = self.pages.order.menu.grid
        model = grid.model()
        row = next(
            row for row in range(model.rowCount()) if str(model.index(row, 0).data()).startswith(product)
        )
        spot = grid.visualRect(model.index(row, 0)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def key(self, key: Qt.Key, *, control: bool = False) -> None:
        """One key, wherever the focus is."""
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._focus(), key, held)

    def type(self, text: str) -> None:
        """Several keys."""
        for letter in text:
            QTest.keyClicks(self._focus(), letter)

    def log_in(self, person: str, pin: str) -> None:
        """A tile, then the PIN."""
        self.press(person)
        self.type(pin)

    def lines(self) -> list[tuple[str, str]]:
        """Name and quantity of each line on the screen."""
        return [(line.name, str(line.quantity)) for line in self.front.order.order.lines]

    def _focus(self) -> QWidget:
        focused: QWidget | None = self.window.focusWidget()
        return self.window if focused is None else focused
