"""Options and note of a line through the real window: every tap is a durable change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.order_session import Line
from shared.sqlite import DiskTrouble
from tests.till_app.ui.counter_window import CounterWindow
from tests.till_app.ui.gallery_options import begin, find
from till_app.ui.options_dialog import OptionsDialog

BURGER, BREAD = "Smash burger", "Bread"


@pytest.fixture
def till(qapp: QApplication, tmp_path: Path) -> Iterator[CounterWindow]:
    """Till 1, its server away."""
    window = CounterWindow(qapp, tmp_path)
    yield window
    window.close()


@pytest.fixture
def selling(till: CounterWindow) -> CounterWindow:
    """Asha with a new order."""
    begin(till)
    return till


def dialog(till: CounterWindow) -> OptionsDialog:
    """The dialog on the screen."""
    shown = till.window.overlay.dialog
    assert isinstance(shown, OptionsDialog)
    return shown


def only(till: CounterWindow) -> Line:
    """The one line, as the journal has it."""
    order = till.counter.ordering.order(till.front.order.order.session_id)
    assert order == till.front.order.order
    (line,) = order.lines
    return line


def test_each_tap_changes_the_line_and_done_only_closes(selling: CounterWindow) -> None:
    selling.tap(BURGER)
    selling.press("Options")
    totals = []
    for tap in ("Extra cheese", "No onion", "Well done", "Extra cheese"):
        selling.press(tap)
        line = only(selling)
        totals.append(([option.name for option in line.options], line.total))
    assert totals == [
        (["Extra cheese"], 1450),
        (["Extra cheese", "No onion"], 1450),
        (["Well done", "Extra cheese", "No onion"], 1450),
        (["Well done", "No onion"], 1350),
    ]
    assert [option.without for option in only(selling).options] == [False, True]
    before = only(selling)
    selling.press("Done")
    assert not selling.window.overlay.isVisible()
    assert only(selling) == before


def test_what_is_meant_by_itself_is_marked_and_not_written(selling: CounterWindow) -> None:
    selling.tap(BURGER)
    selling.key(Qt.Key.Key_F5)
    assert [card.isChecked() for card in dialog(selling).cards[0]] == [True, False]
    selling.press("Well done")
    selling.press("Medium")
    assert only(selling).options == ()


def test_undo_takes_back_one_choice(selling: CounterWindow) -> None:
    selling.tap(BURGER)
    selling.key(Qt.Key.Key_F5)
    selling.press("Bacon")
    selling.press("Gherkins")
    selling.key(Qt.Key.Key_Escape)
    selling.key(Qt.Key.Key_F11)
    assert [option.name for option in only(selling).options] == ["Bacon"]
    selling.key(Qt.Key.Key_F11)
    assert only(selling).options == ()


def test_a_product_that_needs_a_choice_asks_when_it_is_tapped(selling: CounterWindow) -> None:
    find(selling, "Merlot")
    assert dialog(selling).cards
    assert only(selling).options == ()
    selling.press("250 ml")
    selling.press("Done")
    assert [option.name for option in only(selling).options] == ["250 ml"]
    selling.tap(BREAD)
    assert not selling.window.overlay.isVisible()


def test_ready_notes_are_written_and_taken_away_by_a_tap(selling: CounterWindow) -> None:
    selling.tap(BREAD)
    selling.key(Qt.Key.Key_F4)
    selling.press("To share")
    selling.press("Takeaway")
    assert [note.text for note in only(selling).notes] == ["To share, Takeaway"]
    selling.press("To share")
    assert [note.text for note in only(selling).notes] == ["Takeaway"]
    selling.press("Takeaway")
    assert only(selling).notes == ()


def test_typed_words_are_saved_before_the_next_tap_and_by_closing(selling: CounterWindow) -> None:
    selling.tap(BREAD)
    selling.press("Note")
    selling.type("crusty")
    assert only(selling).notes == ()
    selling.press("One more")
    assert [note.text for note in only(selling).notes] == ["crusty"]
    assert only(selling).quantity == 2
    dialog(selling).side.note.setFocus()
    selling.type(", warm")
    selling.key(Qt.Key.Key_Escape)
    assert [note.text for note in only(selling).notes] == ["crusty, warm"]


def test_typed_words_are_saved_when_the_typing_pauses(selling: CounterWindow, qtbot: QtBot) -> None:
    selling.tap(BREAD)
    selling.press("Note")
    selling.type("warm")
    qtbot.waitUntil(lambda: bool(only(selling).notes))
    assert dialog(selling).side.note.toPlainText() == "warm"


def test_an_allergy_is_marked_and_its_words_follow(selling: CounterWindow) -> None:
    selling.tap(BURGER)
    selling.press("Note")
    selling.press("Allergy")
    selling.type(" sesame")
    selling.press("Done")
    (note,) = only(selling).notes
    assert (note.text, note.allergy) == ("Allergy: sesame", True)
    selling.press("Note")
    selling.press("Allergy")
    (note,) = only(selling).notes
    assert (note.text, note.allergy) == ("Allergy: sesame", False)


def test_a_note_survives_another_option(selling: CounterWindow) -> None:
    selling.tap(BURGER)
    selling.key(Qt.Key.Key_F5)
    selling.press("Serve first")
    selling.press("Bacon")
    line = only(selling)
    assert ([note.text for note in line.notes], line.total) == (["Serve first"], 1500)


def test_remove_line_can_be_undone(selling: CounterWindow) -> None:
    selling.tap(BURGER)
    selling.key(Qt.Key.Key_F5)
    selling.press("Remove line")
    assert selling.lines() == []
    assert not selling.window.overlay.isVisible()
    selling.key(Qt.Key.Key_F11)
    assert selling.lines() == [(BURGER, "1")]


def test_the_last_one_is_not_taken_away_by_fewer(selling: CounterWindow) -> None:
    selling.tap(BURGER)
    selling.key(Qt.Key.Key_F5)
    assert not selling.button("One fewer").isEnabled()


def test_a_sold_out_tile_says_so_in_a_sentence(selling: CounterWindow) -> None:
    selling.tap("Fish & chips")
    assert selling.lines() == []
    assert selling.pages.notice.sentence() == "Fish & chips is sold out. Nothing was added."


def test_how_many_are_left_stands_on_the_tile(selling: CounterWindow) -> None:
    selling.type("scotch")
    model = selling.pages.order.menu.grid.model()
    tile = model.tile(model.index(0, 0))  # type: ignore[attr-defined]
    assert tile.caption == "£5.80 · 3 left"


def test_what_the_disk_refuses_can_be_said_again(
    selling: CounterWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    selling.tap(BREAD)
    selling.press("Note")
    selling.type("warm")

    def refuse(*_args: object, **_named: object) -> None:
        raise DiskTrouble("full", "database or disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(type(selling.desk.ordering), "note", refuse)
        selling.press("One more")
    assert not only(selling).notes
    assert only(selling).quantity == 1
    selling.press("Try again")
    assert [note.text for note in only(selling).notes] == ["warm"]
    assert dialog(selling).side.note.toPlainText() == "warm"
