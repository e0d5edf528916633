"""Every picture in Arabic, read from the right: no word lies on another, and all is mirrored as a whole."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPaintDevice
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.draw import played
from tests.screens.pictures import PICTURES, Picture
from tests.screens.states import ALL
from tests.till_app.ui.tongues import spoken
from till_app.ui import facing

_TOUCHING = 3.0
"""The box of a letter is larger than its ink by so many px at each side."""
MIRRORED = [one for one in PICTURES if one.name in ("02-order", "05-two-versions", "06-tabs", "07-split")]


@dataclass(frozen=True)
class Stroke:
    """A text, or a picture without words, and where on the window it was painted."""

    words: str
    spot: QRectF
    widget: QWidget

    def inside(self) -> QRectF:
        """The room of its widget."""
        corner = self.widget.mapTo(self.widget.window(), QPoint())
        return QRectF(corner, self.widget.size())

    def seen(self) -> QRectF:
        """What of it is on the screen: a list shows its first row in part."""
        return self.spot.intersected(self.inside())


@pytest.mark.parametrize("width", [1366, 1024])
@pytest.mark.parametrize("picture", ALL, ids=[one.name for one in ALL])
def test_no_word_lies_on_another(qapp: QApplication, tmp_path: Path, picture: Picture, width: int) -> None:
    with spoken(qapp, "ar"), played(qapp, picture, tmp_path, (width, 768), "light") as till:
        found = strokes(till.window, till.window.overlay.dialog or till.window)
        assert len(found) >= 5
        assert list(overlaps(found)) + list(spilt(found)) == []


@pytest.mark.parametrize("picture", MIRRORED, ids=[one.name for one in MIRRORED])
def test_the_whole_page_is_mirrored(qapp: QApplication, tmp_path: Path, picture: Picture) -> None:
    for folder in ("left", "right"):
        (tmp_path / folder).mkdir()
    with played(qapp, picture, tmp_path / "left", (1366, 768), "light") as till:
        from_the_left = places(strokes(till.window, till.window), 0)
    with read_from_the_right(qapp), played(qapp, picture, tmp_path / "right", (1366, 768), "light") as till:
        from_the_right = places(strokes(till.window, till.window), 1366)
    assert far_from(from_the_left, from_the_right) == []


def test_a_tap_finds_the_tile_that_is_painted_there(qapp: QApplication, tmp_path: Path) -> None:
    order = next(one for one in PICTURES if one.name == "02-order")
    with spoken(qapp, "ar"), played(qapp, order, tmp_path, (1366, 768), "light") as till:
        grid = till.pages.order.menu.grid
        tiles = [grid.model().index(place, 0) for place in range(grid.model().rowCount())]
        assert grid.visualRect(tiles[0]).left() > grid.visualRect(tiles[1]).left()
        assert [grid.indexAt(grid.visualRect(tile).center()).row() for tile in tiles] == list(
            range(len(tiles))
        )


def strokes(window: QWidget, top: QWidget) -> list[Stroke]:
    """What was painted on the widgets of `top` when the window was."""
    found: list[Stroke] = []

    def watch(device: QPaintDevice, words: str, spot: QRectF) -> None:
        if isinstance(device, QWidget) and (device is top or top.isAncestorOf(device)):
            corner = device.mapTo(window, QPoint())
            found.append(Stroke(words, spot.translated(corner), device))

    facing.watchers.append(watch)
    try:
        window.grab()
    finally:
        facing.watchers.remove(watch)
    return found


def overlaps(found: list[Stroke]) -> Iterator[str]:
    """The words that stand on other words or on a picture."""
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            both = one.seen().intersected(other.seen())
            if both.width() > _TOUCHING and both.height() > 2 * _TOUCHING:
                yield f"{one.words or 'a picture'} / {other.words or 'a picture'}"


def spilt(found: list[Stroke]) -> Iterator[str]:
    """What is painted beside its own widget."""
    for one in found:
        # The box of a large digit is wider than its ink by a twentieth of its height.
        room = one.inside().adjusted(-1 - one.spot.height() / 20, 0, 1 + one.spot.height() / 20, 0)
        if one.spot.left() < room.left() or one.spot.right() > room.right():
            yield f"beside its widget: {one.words or 'a picture'}"


@contextmanager
def read_from_the_right(app: QApplication) -> Iterator[None]:
    """English words on a screen that is read from the right."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def places(found: list[Stroke], width: int) -> dict[str, list[tuple[float, float]]]:
    """Where each text begins and how far down; counted from the right of a window `width` wide."""
    by_words: dict[str, list[tuple[float, float]]] = {}
    for one in found:
        begin = width - one.spot.right() if width else one.spot.left()
        by_words.setdefault(one.words, []).append((round(one.spot.top()), round(begin)))
    return {words: sorted(where) for words, where in by_words.items()}


def far_from(
    one: dict[str, list[tuple[float, float]]], other: dict[str, list[tuple[float, float]]]
) -> list[str]:
    """The texts that do not begin at the same place."""
    assert Counter({words: len(where) for words, where in one.items()}) == Counter(
        {words: len(where) for words, where in other.items()}
    )
    return [
        f"{words or 'a picture'}: {here} and {there}"
        for words in one
        for here, there in zip(one[words], other[words], strict=True)
        if abs(here[0] - there[0]) > 2 or abs(here[1] - there[1]) > 2
    ]
