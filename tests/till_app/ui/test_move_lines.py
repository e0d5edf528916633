"""Single lines of a tab go to another one through the window; until the tab is chosen nothing is written."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_tabs import arrive, rung_up
from tests.till_app.ui.glass import CHECKS
from till_app.ui.move_lines_dialog import MoveLinesDialog
from till_app.ui.tab_ask_dialog import TabAskDialog


@pytest.fixture(scope="module")
def full_journal(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A till's folder with twelve open tabs."""
    folder = tmp_path_factory.mktemp("evening")
    till = CounterWindow(qapp, folder)
    rung_up(till, folder)
    till.close()
    return folder


@pytest.fixture
def busy(qapp: QApplication, full_journal: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[CounterWindow]:
    """Asha looks at Table 9 on the board and wants to move lines of it."""
    folder = tmp_path / "till"
    shutil.copytree(full_journal, folder)
    till = CounterWindow(qapp, folder)
    arrive(till)
    till.press("Tabs")
    till.press("Table 9")
    till.press("Transfer")
    till.press("Single lines…")
    yield till
    till.close()
    qtbot.wait(0)


def rows(till: CounterWindow) -> list[str]:
    """The lines as they are spoken, those that move with a star."""
    dialog = till.window.overlay.dialog
    assert isinstance(dialog, MoveLinesDialog)
    return [
        f"{row.accessibleName()}{' *' if row.isChecked() else ''}" for row in dialog.rows if row.isVisible()
    ]


def owed(till: CounterWindow) -> dict[str, int]:
    """What each tab costs."""
    return {one.tab.label: one.left for one in till.desk.tabs.board()}


def written(till: CounterWindow) -> int:
    """How many edits the journal has."""
    with till.counter.store.begin() as tx:
        return len(list(tx.journal.every_edit()))


def test_some_of_a_line_goes_to_an_open_tab(busy: CounterWindow) -> None:
    before, label = owed(busy), rows(busy)[0]
    assert label.startswith("4 × Lager, pint")
    busy.press("4 × Lager")
    busy.press("1 of 4 × Lager")
    assert rows(busy)[0].startswith("2 of 4 × Lager, pint")
    assert rows(busy)[0].endswith(" *")
    busy.press("Move 1 line to…")
    busy.press("Darts, Chloe")
    after = owed(busy)
    assert (before["Table 9"] - after["Table 9"], after["Darts"] - before["Darts"]) == (1080, 1080)
    assert busy.pages.notice.sentence() == "1 line moved to Darts."
    assert not busy.window.overlay.isVisible()
    assert busy.window.page == "tabs"


def test_a_new_tab_takes_several_lines(busy: CounterWindow) -> None:
    before = owed(busy)
    for row in rows(busy)[:2]:
        for _ in range(int(row.split()[0])):
            name = row.split(" × ")[1]
            (now,) = [one for one in rows(busy) if f"× {name.split(',')[0]}" in one]
            busy.press(now.removesuffix(" *"))
    busy.press("Move 2 lines to…")
    for digit in "77":
        busy.press(digit)
    busy.press("Move to Table 77")
    after = owed(busy)
    assert after["Table 9"] + after["Table 77"] == before["Table 9"]
    assert busy.pages.notice.sentence() == "2 lines moved to Table 77."


def test_one_tap_more_than_there_are_takes_none(busy: CounterWindow) -> None:
    for label in ("4 × Lager", "1 of 4 × Lager", "2 of 4 × Lager", "3 of 4 × Lager", "4 × Lager"):
        busy.press(label)
    assert not any(row.endswith("*") for row in rows(busy))
    dialog = busy.window.overlay.dialog
    assert isinstance(dialog, MoveLinesDialog)
    assert not dialog.main.isEnabled()


def test_back_at_any_step_leaves_no_trace(busy: CounterWindow) -> None:
    made = written(busy)
    busy.press("4 × Lager")
    busy.key(Qt.Key.Key_F12)
    assert isinstance(busy.window.overlay.dialog, TabAskDialog)
    busy.press("Back to the lines")
    assert rows(busy)[0].endswith(" *"), "what was chosen is still chosen"
    busy.key(Qt.Key.Key_Escape)
    assert not busy.window.overlay.isVisible()
    assert written(busy) == made


def test_a_bill_in_hand_shows_what_has_left_it(busy: CounterWindow) -> None:
    busy.key(Qt.Key.Key_Escape)
    busy.press("Resume here")
    total = busy.front.order.order.total
    busy.press("Tabs")
    busy.press("Table 9")
    busy.press("Transfer")
    busy.press("Single lines…")
    busy.press("4 × Lager")
    busy.press("Move 1 line to…")
    busy.press("Darts, Chloe")
    assert busy.front.order.order.total == total - 540


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_both_questions_hold_at_every_size(busy: CounterWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    busy.window.resize(*size)
    for step in ("4 × Lager", "Move 1 line to…"):
        busy.press(step)
        qtbot.wait(0)
        dialog = busy.window.overlay.dialog
        assert dialog is not None
        assert [problem for check in CHECKS for problem in check(dialog)] == []
