"""The settings page in the real window: sections, changes with leave, the file for support."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_settings import PRINTING
from tests.till_app.ui.glass import CHECKS, Heard, shown
from till_app import choices
from till_app.desk.media import Place
from till_app.settings import read
from till_app.ui.words import Words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SECTIONS = {
    "Safety and sync": "Everything is safe",
    "This till": "Till 1",
    "Printers, drawer": "The printers are ready",
    "Card readers": "No card reader is set up",
    "Display, sound": "Display and sound",
    "Scanner, keys": "Try a scan now",
    "About": "OrderSession",
}


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Asha, a cashier, has opened the page; two printers are set up."""
    till = CounterWindow(qapp, tmp_path, printing=PRINTING)
    till.log_in("Asha", "1111")
    till.press("Till")
    yield till
    till.close()


def words(till: CounterWindow) -> list[str]:
    """Every text that can be read."""
    return [one.text() for one in shown(till.window, Words)]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (900, 700)])
def test_every_section_opens_whole(till: CounterWindow, qapp: QApplication, size: tuple[int, int]) -> None:
    till.window.resize(*size)
    for name, title in SECTIONS.items():
        till.press(name)
        qapp.processEvents()
        assert title in words(till)
        assert [one.accessibleName() for one in till.pages.settings.sections if one.isChecked()] == [name]
        assert [fault for check in CHECKS for fault in check(till.window)] == []


def test_a_change_needs_a_manager_and_is_kept(till: CounterWindow, tmp_path: Path) -> None:
    chosen = Heard(till.front.settings.sections.chosen)
    till.press("Display, sound")
    till.press("Theme: Dark")
    assert dict(choices.kept(tmp_path)) == {}
    till.type("9999")
    assert chosen.values == [("theme", "dark")]
    assert dict(choices.kept(tmp_path)) == {"theme": "dark"}
    started = read(["--folder", str(tmp_path)], {"TILL_SERVER": "https://a.lan"})
    assert started.theme == "dark"
    assert "Changed and kept on this till." in words(till)
    assert till.button("Theme: Dark, chosen").isChecked()


def test_without_leave_nothing_changes(till: CounterWindow, tmp_path: Path) -> None:
    till.press("Display, sound")
    till.press("Sounds: Loud")
    till.key(Qt.Key.Key_Escape)
    assert dict(choices.kept(tmp_path)) == {}
    assert till.button("Sounds: Soft, chosen").isChecked()


def test_what_waits_for_the_next_start_says_so(till: CounterWindow) -> None:
    till.press("Display, sound")
    till.press("Size of everything: 130%")
    till.type("9999")
    assert "Kept on this till. It counts from the next start of the till." in words(till)
    assert "Counts from the next start of the till." in words(till)


def test_a_choice_that_cannot_be_written_is_told(till: CounterWindow, tmp_path: Path) -> None:
    (tmp_path / "choices.json.new").mkdir()
    till.press("Display, sound")
    till.press("Theme: Dark")
    till.type("9999")
    assert "The last tap was not saved" in words(till)
    (tmp_path / "choices.json.new").rmdir()
    till.press("Try again")
    assert dict(choices.kept(tmp_path)) == {"theme": "dark"}


def test_a_scan_here_is_only_a_try(till: CounterWindow) -> None:
    product = next(one for one in till.desk.book.catalogue().products if one.code)
    till.front.keys.scan(product.code)
    assert {product.name, product.code} <= set(words(till))
    assert till.lines() == []
    till.front.keys.scan("00000000")
    assert {"00000000", "—"} <= set(words(till))


def test_a_test_print_waits_for_its_printer_and_the_reason_stands_there(till: CounterWindow) -> None:
    till.press("Printers, drawer")
    till.button("Test print").click()
    jobs = till.desk.printing.open_jobs()
    assert [(job.printer, job.title) for job in jobs] == [("bar", "Test print")]
    with till.counter.store.begin() as tx:
        tx.print_jobs.blame("bar", "no_paper")
    till.front.printer.refresh()
    assert {"1 printer needs a look", "The bar printer is out of paper"} <= set(words(till))


def export(till: CounterWindow, qtbot: QtBot, *media: Place) -> None:
    """Presses the button with these media plugged in, and waits until it is done."""
    front = till.front.settings.export
    front.media = lambda: media
    with qtbot.waitSignal(front.told):
        till.press("Export to USB")


def test_the_file_goes_to_the_one_stick_and_says_where(
    till: CounterWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    till.front.order.menu.scanned("101")
    export(till, qtbot, Place(stick, "STICK", 1))
    (file,) = stick.iterdir()
    with zipfile.ZipFile(file) as packed:
        waiting = json.loads(packed.read("unsent.json"))["sessions"]
    assert sum(len(one["edits"]) for one in waiting) == till.desk.safety.waiting().changes
    assert f"{file.name} is on STICK. You can take it out." in words(till)


def test_a_stick_that_was_pulled_out_is_told(till: CounterWindow, qtbot: QtBot, tmp_path: Path) -> None:
    export(till, qtbot, Place(tmp_path / "stick", "STICK", 1))
    assert "STICK is not there any more. Nothing was written. Plug it in again." in words(till)


def test_without_a_stick_a_folder_is_chosen(till: CounterWindow, qtbot: QtBot, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    front = till.front.settings.export
    front.media = lambda: ()
    front.folders = lambda: (Place(home, "", 5_000_000_000, is_medium=False),)
    till.press("Export to USB")
    till.press("Look again")
    assert list(home.iterdir()) == []
    with qtbot.waitSignal(front.told):
        till.press("Home folder")
    (file,) = home.iterdir()
    assert f"{file.name} is in {home}." in words(till)
