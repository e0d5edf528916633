"""Tabs through the window: save, find, resume, give, transfer, join, take from another till."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_tabs import BEN, arrive, rung_up
from tests.till_app.ui.glass import CHECKS, shown
from till_app.sync.status import LinkStatus
from till_app.ui.tab_ask_dialog import TabAskDialog
from till_app.ui.tab_card import TabButton
from till_app.ui.takeover_dialog import TakeOverDialog
from till_app.ui.words import Words


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Till 1 with nobody logged in."""
    window = CounterWindow(qapp, tmp_path)
    yield window
    window.close()


@pytest.fixture(scope="module")
def full_journal(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A till's folder with twelve open tabs."""
    folder = tmp_path_factory.mktemp("evening")
    till = CounterWindow(qapp, folder)
    rung_up(till, folder)
    till.close()
    return folder


@pytest.fixture
def busy(qapp: QApplication, full_journal: Path, tmp_path: Path) -> Iterator[CounterWindow]:
    """Twelve open tabs, Asha at the till."""
    folder = tmp_path / "till"
    shutil.copytree(full_journal, folder)
    window = CounterWindow(qapp, folder)
    arrive(window)
    yield window
    window.close()


def cards(till: CounterWindow) -> list[str]:
    """Names of the tabs on the board, in their order."""
    return [one.accessibleName().split(",")[0] for one in shown(till.pages.tabs, TabButton)]


def dialog(till: CounterWindow) -> TabAskDialog:
    """The question that is open."""
    asked = till.window.overlay.dialog
    assert isinstance(asked, TabAskDialog)
    return asked


def test_save_to_tab_names_a_table_by_its_digits_and_a_new_order_begins(till: CounterWindow) -> None:
    till.log_in("Asha", "1111")
    till.tap("Pale ale")
    till.key(Qt.Key.Key_F7)
    for digit in "14":
        till.press(digit)
    assert dialog(till).field.text() == "Table 14"
    till.press("Save to Table 14")
    assert till.lines() == []
    assert till.pages.notice.sentence() == "Saved to Table 14. Any till can open it."
    assert till.button("Tabs, 1").isVisible()
    till.key(Qt.Key.Key_F3)
    assert till.window.page == "tabs"
    assert cards(till) == ["Table 14"]


def test_a_name_that_is_there_already_adds_to_that_tab(till: CounterWindow) -> None:
    till.log_in("Asha", "1111")
    for _ in range(2):
        till.tap("Pale ale")
        till.press("Save to tab")
        till.type("quiz tEAM")
        till.key(Qt.Key.Key_Return)
    (tab,) = till.desk.tabs.board()
    assert (tab.tab.label, tab.left, len(tab.holds.rounds)) == ("quiz tEAM", 1160, 2)


def test_the_second_tap_resumes_and_saving_again_asks_nothing(busy: CounterWindow) -> None:
    busy.press("Tabs")
    busy.press("Table 12")
    assert busy.window.page == "tabs"
    busy.press("Table 12")
    assert busy.window.page == "order"
    assert [name for name, _ in busy.lines()] == ["Pale ale, pint", "Smash burger", "House red, 175 ml"]
    busy.press("Save to tab")
    assert busy.window.overlay.dialog is None
    assert busy.lines() == []


def test_enter_resumes_what_is_chosen_and_f12_too(busy: CounterWindow) -> None:
    busy.press("Tabs")
    busy.press("Table 12")
    busy.key(Qt.Key.Key_Return)
    assert busy.window.page == "order"
    busy.press("Save to tab")
    busy.press("Tabs")
    busy.press("Table 5")
    busy.key(Qt.Key.Key_F12)
    assert [name for name, _ in busy.lines()] == ["Smash burger", "Lager, pint"]


def test_an_order_in_hand_is_kept_and_opens_again_after_the_tab(busy: CounterWindow) -> None:
    busy.tap("Pale ale")
    busy.press("Tabs")
    busy.press("Sam")
    busy.press("Sam")
    assert busy.pages.notice.sentence() == "Your order is kept. It opens again after this tab."
    busy.press("Save to tab")
    assert busy.lines() == [("Pale ale, pint", "1")]


def test_search_finds_name_owner_and_amount_without_accents(busy: CounterWindow) -> None:
    busy.press("Tabs")
    for words, found in (
        ("ben", ["Table 7", "Quiz team", "Sam"]),
        ("20.70", ["Terrace 2"]),
        ("QUÍZ", ["Quiz team"]),
    ):
        busy.key(Qt.Key.Key_F2)
        busy.pages.tabs.search.selectAll()
        busy.pages.tabs.search.insert(words)
        busy.pages.tabs.search.searched.emit(words)
        assert cards(busy) == found
    busy.key(Qt.Key.Key_Escape)
    assert len(cards(busy)) == 12


def test_filters_and_order_of_the_cards(busy: CounterWindow) -> None:
    busy.press("Tabs")
    busy.press("Mine")
    assert cards(busy) == ["Table 9", "Table 12"]
    busy.press("Over 1 h")
    assert cards(busy) == ["Table 9", "Table 1", "Window bar", "Table 7"]
    busy.press("All")
    busy.press("Sort by: Oldest")
    assert cards(busy)[-4:] == ["Table 9", "Table 12", "Terrace 2", "Window bar"]
    busy.press("Sort by: Name")
    assert cards(busy)[0] == "Table 1"


def test_a_tab_in_hand_at_another_till_asks_before_it_is_taken(busy: CounterWindow) -> None:
    busy.press("Tabs")
    busy.press("Quiz team")
    busy.press("Quiz team")
    asked = busy.window.overlay.dialog
    assert isinstance(asked, TakeOverDialog)
    busy.press("Leave it on Till 2")
    assert busy.window.page == "tabs"
    busy.press("Resume here")
    busy.press("Take over here")
    assert busy.window.page == "order"
    assert (busy.front.order.order.till_id, busy.front.order.order.total) == (1, 4440)


def test_a_colleague_accepts_what_is_given_or_gives_it_back(busy: CounterWindow) -> None:
    for answer, owner in (("Give back", 1), ("Accept", BEN)):
        busy.press("Tabs")
        busy.press("Table 12")
        busy.press("Assign")
        busy.press("Ben, cashier")
        assert busy.pages.notice.sentence() == "Ben is asked to take Table 12."
        busy.key(Qt.Key.Key_F10)
        busy.front.link_changed(LinkStatus(reachable=False, settled=True))
        busy.log_in("Ben", "2222")
        busy.press("New order")
        assert busy.pages.notice.sentence() == "Asha gives you Table 12. Open Tabs to accept it."
        busy.press("Tabs")
        busy.press(answer)
        found = next(one for one in busy.desk.tabs.board() if one.tab.label == "Table 12")
        assert (found.owner, found.offer) == (owner, None)
        busy.key(Qt.Key.Key_F10)
        busy.log_in("Asha", "1111")


def test_transfer_moves_the_guests_or_joins_two_tabs(busy: CounterWindow) -> None:
    busy.press("Tabs")
    busy.press("Table 5")
    busy.press("Transfer")
    for digit in "44":
        busy.press(digit)
    busy.press("Move to Table 44")
    assert "Table 44" in cards(busy)
    busy.press("Transfer")
    busy.press("Darts, Chloe")
    joined = next(one for one in busy.desk.tabs.board() if one.tab.label == "Darts")
    assert joined.left == 5130 + 2360
    assert "Table 44" not in cards(busy)


def test_a_new_tab_opens_here_and_an_empty_one_is_given_up_at_logout(till: CounterWindow) -> None:
    till.log_in("Asha", "1111")
    till.press("Tabs")
    till.press("New tab")
    till.type("Émile")
    till.key(Qt.Key.Key_F12)
    assert till.window.page == "order"
    till.tap("Pale ale")
    assert [(one.tab.label, one.left) for one in till.desk.tabs.board()] == [("Émile", 580)]


def test_an_empty_tab_is_closed_where_others_are_split(till: CounterWindow) -> None:
    till.log_in("Asha", "1111")
    till.press("Tabs")
    till.press("New tab")
    till.type("Nobody")
    till.key(Qt.Key.Key_F12)
    till.press("Tabs")
    till.press("Nobody")
    till.press("Close tab")
    assert cards(till) == []
    assert till.desk.tabs.board() == ()


def test_without_the_server_the_board_says_how_old_it_is(busy: CounterWindow) -> None:
    with busy.counter.store.begin() as tx:
        tx.copies.set_cursor(1, "2026-11-22T12:31:00.000Z")
    busy.front.link_changed(LinkStatus(reachable=False, settled=True))
    busy.press("Tabs")
    words = [one.text() for one in shown(busy.pages.tabs, Words)]
    assert any(text.startswith("As this till knew it at ") for text in words)
    busy.front.link_changed(LinkStatus(reachable=True, settled=True))
    busy.press("Order")
    busy.press("Tabs")
    words = [one.text() for one in shown(busy.pages.tabs, Words)]
    assert not any(text.startswith("As this till") for text in words)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1600, 900)])
def test_the_board_is_whole_at_every_size(busy: CounterWindow, size: tuple[int, int]) -> None:
    busy.window.resize(*size)
    busy.press("Tabs")
    busy.press("Table 9")
    QApplication.processEvents()
    for check in CHECKS:
        assert check(busy.pages.tabs) == []
    busy.press("Transfer")
    QApplication.processEvents()
    for check in CHECKS:
        assert check(dialog(busy)) == []
