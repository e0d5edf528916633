"""Draws the tabs board, its questions and the split of the real till, from orders rung up at two tills.

Usage: python -m tests.till_app.ui.gallery_tabs FOLDER [light|dark] [WIDTHxHEIGHT]; without the last two, all.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication

from shared.edits import Covers
from tests.till_app.desk.carrier import carry
from tests.till_app.desk.counter import Counter, open_counter
from tests.till_app.ui.counter_window import CounterWindow
from till_app.desk.board import OpenTab
from till_app.desk.ordering import Done
from till_app.sync.status import LinkStatus
from till_app.ui import theme
from till_app.ui.tokens import ThemeName

SIZES = ((1366, 768), (1024, 768))
THEMES: tuple[ThemeName, ...] = ("light", "dark")
ASHA, BEN, CHLOE, DEV, ELIF, MARA = range(1, 7)

TABS: tuple[tuple[str, int, int, dict[int, int]], ...] = (
    ("Table 9", ASHA, 134, {103: 4, 801: 3, 302: 2, 815: 1, 602: 1, 101: 2, 102: 1}),
    ("Table 1", MARA, 108, {305: 2, 101: 6, 815: 2}),
    ("Window bar", DEV, 80, {101: 8, 103: 3}),
    ("Table 7", BEN, 65, {101: 4, 801: 2}),
    ("Quiz team", BEN, 51, {103: 5, 101: 3}),
    ("Table 12", ASHA, 42, {101: 2, 801: 1, 301: 1}),
    ("Table 5", CHLOE, 38, {801: 3, 103: 2}),
    ("Darts", CHLOE, 33, {105: 4}),
    ("Terrace 2", DEV, 25, {304: 3}),
    ("Table 3", ELIF, 18, {302: 2, 801: 1}),
    ("Nadia", DEV, 6, {304: 1, 101: 1}),
    ("Sam", BEN, 3, {601: 1, 101: 1}),
)
"""Name, owner, minutes open, products: an evening at The Lantern."""
ON_TILL_2 = ("Window bar", "Quiz team", "Terrace 2")
"""These tabs were opened at Till 2, and are in hand there now."""


@dataclass(frozen=True)
class Scene:
    """A picture: its name, and what a person does after the tabs are there."""

    name: str
    play: Callable[[CounterWindow], None]


def evening(till: CounterWindow, folder: Path) -> None:
    """Twelve tabs, three of them in hand at Till 2; Asha is logged in at Till 1."""
    rung_up(till, folder)
    arrive(till)


def rung_up(till: CounterWindow, folder: Path) -> None:
    """The tabs, in the journal of Till 1."""
    other = open_counter(folder / "till-2.db", till_id=2, clock=till.clock)
    till.clock.advance(minutes=-TABS[0][2])
    for place, (name, owner, minutes, products) in enumerate(TABS):
        counter = other if name in ON_TILL_2 else till.counter
        tab = _saved(till, counter, name, owner, products)
        if name in ON_TILL_2:
            counter.tabs.resume(tab.tab_id, owner)
        after = TABS[place + 1][2] if place + 1 < len(TABS) else 0
        till.clock.advance(minutes=minutes - after)
    carry(other.store, till.counter.store)
    other.store.close()


def arrive(till: CounterWindow) -> None:
    """Asha is here, and the server too."""
    till.log_in("Asha", "1111")
    till.front.link_changed(LinkStatus(reachable=True, settled=True))


def _saved(till: CounterWindow, counter: Counter, name: str, owner: int, products: dict[int, int]) -> OpenTab:
    catalogue = till.desk.book.catalogue()
    session_id = counter.store.new_id()
    for product_id, number in products.items():
        product = next((one for one in catalogue.products if one.product_id == product_id), None)
        done = counter.ordering.add(
            session_id, owner, product or catalogue.products[0], Decimal(number), currency="GBP"
        )
        assert isinstance(done, Done)
    with counter.store.begin() as tx:
        tx.journal.write(session_id, owner, Covers(4))
    is_table = name.startswith("Table")
    named = {"name": "", "table": name} if is_table else {"name": name, "table": ""}
    tab = counter.tabs.save_new(session_id, owner, **named)
    assert isinstance(tab, OpenTab)
    return tab


def board(till: CounterWindow) -> None:
    """06 with Table 9 chosen."""
    till.press("Tabs")
    till.press("Table 9")


def nothing_chosen(till: CounterWindow) -> None:
    """06 before the first tap."""
    till.press("Tabs")


def offered(till: CounterWindow) -> None:
    """A colleague gives a tab; the copies are old."""
    tab = next(one for one in till.desk.tabs.board() if one.tab.label == "Table 7")
    till.desk.tabs.give(tab.tab_id, BEN, ASHA)
    till.front.link_changed(LinkStatus(reachable=False, settled=True))
    till.press("Tabs")
    till.press("Table 7")


def not_found(till: CounterWindow) -> None:
    """A search that finds nothing."""
    till.press("Tabs")
    till.pages.tabs.search.setFocus()
    till.type("zebra")


def save(till: CounterWindow) -> None:
    """Save to tab."""
    till.tap("Pale ale")
    till.press("Save to tab")


def transfer(till: CounterWindow) -> None:
    """Transfer…"""
    board(till)
    till.press("Transfer")


def move_lines(till: CounterWindow) -> None:
    """Some lines of a tab go to another one."""
    transfer(till)
    till.press("Single lines…")
    till.press("4 × Lager")
    till.press("1 of 4 × Lager")


def move_lines_where(till: CounterWindow) -> None:
    """Where they go."""
    move_lines(till)
    till.press("Move 1 line")


def assign(till: CounterWindow) -> None:
    """Assign…"""
    board(till)
    till.press("Assign")


def elsewhere(till: CounterWindow) -> None:
    """The question before a tab is taken from Till 2."""
    till.press("Tabs")
    till.press("Quiz team")
    till.press("Resume here")


def resumed(till: CounterWindow) -> None:
    """A tab in hand."""
    board(till)
    till.press("Resume here")


def split(till: CounterWindow) -> None:
    """07: three bills by item, a line chosen."""
    board(till)
    till.press("Split")
    till.press("One bill more")
    for line, number in (("3 × Smash", 1), ("2 × Smash", 2), ("2 × House white", 3), ("4 × Lager", 1)):
        till.press(line)
        till.press(f"Move here, Bill {number}")
    till.press("1 × Cola")
    till.press("Share this by 3")


def split_equal(till: CounterWindow) -> None:
    """07: equal shares."""
    board(till)
    till.press("Split")
    till.press("Equal shares")
    till.press("One bill more")


def split_amount(till: CounterWindow) -> None:
    """07: typed amounts."""
    board(till)
    till.press("Split")
    till.press("By amount")
    for digit in ("2", "5", "00"):
        till.press(digit)


SCENES = (
    Scene("07-split", split),
    Scene("07-split-equal", split_equal),
    Scene("07-split-amount", split_amount),
    Scene("06-tabs", board),
    Scene("06-tabs-nothing-chosen", nothing_chosen),
    Scene("06-tabs-offered", offered),
    Scene("06-tabs-not-found", not_found),
    Scene("06-tabs-save", save),
    Scene("06-tabs-transfer", transfer),
    Scene("06-move-lines", move_lines),
    Scene("06-move-lines-where", move_lines_where),
    Scene("06-tabs-assign", assign),
    Scene("06-tabs-elsewhere", elsewhere),
    Scene("06-tabs-resumed", resumed),
)


def draw(scene: Scene, size: tuple[int, int], look: ThemeName, path: Path) -> None:
    """Plays a scene on a new till and saves its picture."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        till = CounterWindow(app, Path(folder))
        theme.apply(app, look)
        till.window.resize(*size)
        evening(till, Path(folder))
        scene.play(till)
        QApplication.processEvents()
        till.window.grab().save(str(path))
        till.close()


def main(arguments: list[str]) -> None:
    """Draws what was asked for."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look in THEMES:
        for width, height in SIZES:
            if look in (arguments[1:2] or [look]) and f"{width}x{height}" in (
                arguments[2:3] or [f"{width}x{height}"]
            ):
                for scene in SCENES:
                    name = f"{scene.name}-{width}-{look}.png"
                    draw(scene, (width, height), look, folder / name)


if __name__ == "__main__":
    main(sys.argv[1:])
