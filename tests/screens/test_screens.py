"""Every picture of the design can be reached on the real till, whole: page, words, nothing cut."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.draw import played
from tests.screens.pictures import Picture
from tests.screens.states import ALL
from tests.till_app.ui.glass import CHECKS, shown
from till_app.ui.words import Words


@pytest.mark.parametrize("picture", ALL, ids=[one.name for one in ALL])
def test_the_till_comes_to_look_like_the_picture(
    qapp: QApplication, tmp_path: Path, picture: Picture
) -> None:
    with played(qapp, picture, tmp_path, (1366, 768), "light") as till:
        page = till.window.page
        top = till.window.overlay.dialog or till.window
        words = [one.text() for one in shown(top, Words)]
        missing = [one for one in picture.words if one not in words]
        wrong = [fault for check in CHECKS for fault in check(top)] + outside(top)
    assert (page, missing) == (picture.page, []), words
    assert wrong == []


def outside(inside: QWidget) -> list[str]:
    """Texts that lie partly outside the window or dialog."""
    return [
        f"{one.text()} at {one.mapTo(inside, one.rect().topLeft())}"
        for one in shown(inside, Words)
        if not inside.rect().contains(one.rect().translated(one.mapTo(inside, one.rect().topLeft())))
    ]
