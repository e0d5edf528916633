"""Another theme or language on the whole till: at once, with the same order, never while somebody pays."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from shared.wire import Roster, Site, TillPlace, User
from tests.till_app.ui.counter_window import PINS, QUICK, lantern
from till_app import choices
from till_app.app import Till
from till_app.desk.staff import Staff
from till_app.secrets import development_secrets
from till_app.settings import Settings
from till_app.start import now
from till_app.store.store import Store
from till_app.ui import language, theme
from till_app.ui.entrance import Entrance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def till(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Till]:
    """A whole till whose server is away; nothing of it runs but its screen. Asha has an ale in her order."""
    theme.apply(qapp, "light")
    secrets = development_secrets(tmp_path)
    store = Store.open(tmp_path / "journal.db", clock=now, entropy=os.urandom, fingerprint="machine")
    venue = lantern()
    users = tuple(User(n, one.name, one.role, one.colour) for n, one in enumerate(venue.staff, 1))
    with store.begin() as tx:
        tx.identity.enrol(1, Site(1, venue.name, venue.catalogue.currency))
        tx.roster.keep(
            Roster(1, Site(1, venue.name, venue.catalogue.currency), users, (TillPlace(1, "Till 1"),))
        )
        tx.roster.keep_catalogue(venue.catalogue)
    for user_id, pin in PINS.items():
        Staff(store, secrets, os.urandom, QUICK).remember(user_id, pin, now())
    settings = Settings(
        tmp_path, "http://127.0.0.1:1", development_keyring=True, sounds="off", lock_minutes=0
    )
    till = Till(settings, store, secrets, "token-of-this-till", warning="", clock=now, entrance=Entrance())
    till.window.place((1366, 768), None)
    till.chores.start()
    till.front.begin()
    press(till, "Asha")
    keys(till, "1111")
    qtbot.waitUntil(lambda: till.front.state[2] == "order")
    till.front.order.menu.scanned("101")
    yield till
    till.stop()
    till.window.close()
    till.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    language.apply(qapp, "en")
    theme.apply(qapp, "light")


def press(till: Till, name: str) -> None:
    """A tap on the button whose spoken name begins so."""
    shown = [one for one in till.window.findChildren(QAbstractButton) if one.isVisible()]
    button = next(one for one in shown if one.accessibleName().startswith(name))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def keys(till: Till, text: str) -> None:
    """Several keys."""
    for letter in text:
        QTest.keyClicks(till.window.focusWidget(), letter)


def lines(till: Till) -> list[str]:
    """What is in the order on the screen."""
    return [line.name for line in till.front.order.order.lines]


def choose(till: Till, qtbot: QtBot, section: str, value: str) -> None:
    """Asha opens a section and taps a value; Mara allows it."""
    press(till, "Till")
    press(till, section)
    press(till, value)
    with qtbot.waitSignal(till.front.settings.sections.chosen):
        keys(till, "9999")
    QApplication.processEvents()


def test_a_theme_chosen_here_is_on_at_once_and_nothing_is_lost(till: Till, qtbot: QtBot) -> None:
    before, order = till.window, lines(till)
    choose(till, qtbot, "Display, sound", "Theme: Dark")
    assert theme.current().name == "dark"
    assert till.window is not before
    assert (till.front.state[2], till.front.settings.section) == ("settings", "display")
    press(till, "Order")
    assert (lines(till), len(order)) == (order, 1)


def test_a_language_chosen_here_is_spoken_at_once(till: Till, qtbot: QtBot) -> None:
    choose(till, qtbot, "This till", "Language: Deutsch")
    assert language.current() == "de"
    assert till.front.settings.section == "till"
    assert len(lines(till)) == 1


def test_what_counts_from_the_next_start_leaves_the_screen_alone(
    till: Till, qtbot: QtBot, tmp_path: Path
) -> None:
    before = till.window
    choose(till, qtbot, "Display, sound", "Size of everything: 120%")
    assert till.window is before
    assert dict(choices.kept(tmp_path)) == {"scale": "1.2"}


def by_time(till: Till) -> None:
    """It is dark all day, by the clock."""
    till._settings = replace(till._settings, dark_hours=(0, 24 * 60))
    till._desk.choosing.choose("theme", "time", 6)


def test_by_time_of_day_it_gets_dark_with_the_order_in_hand(till: Till) -> None:
    till.daylight.look()
    order = lines(till)
    by_time(till)
    till.daylight.look()
    assert theme.current().name == "dark"
    assert (till.front.state[2], lines(till)) == ("order", order)


def test_it_stays_light_while_somebody_pays_or_is_asked(till: Till) -> None:
    till.daylight.look()
    by_time(till)
    press(till, "Pay")
    till.daylight.look()
    till.daylight.look()
    assert (theme.current().name, till.front.state[2]) == ("light", "payment")
    press(till, "Back")
    till.window.app_bar.chip_pressed.emit()
    till.daylight.look()
    till.daylight.look()
    assert theme.current().name == "light"
