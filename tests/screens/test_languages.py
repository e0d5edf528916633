"""Every picture of the design in every language, and in one that is 40 % longer: nothing is cut short."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from sync_server.demo import venue
from tests.screens.draw import played
from tests.screens.evening import PEOPLE
from tests.screens.pictures import Picture
from tests.screens.states import ALL
from tests.screens.test_screens import outside
from tests.till_app.ui.gallery_tabs import TABS
from tests.till_app.ui.tongues import LONG, TONGUES, spoken
from till_app.ui import painting

NARROW = frozenset({"de", LONG})
"""The languages with long words are looked at on a narrow window too."""
LANTERN = venue.lantern()
NAMES = frozenset(
    {name for _, name, _ in PEOPLE}
    | {name for name, *_ in TABS}
    | {one.name for one in LANTERN.catalogue.products}
    | {"Extra cheese"}
    | {one.name for one in LANTERN.catalogue.categories}
)
"""What the venue calls its things may be longer than a tile: it is whole on the order and in what is said."""


@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize("picture", ALL, ids=[one.name for one in ALL])
def test_every_word_is_whole(qapp: QApplication, tmp_path: Path, picture: Picture, tongue: str) -> None:
    with spoken(qapp, tongue), played(qapp, picture, tmp_path, (1366, 768), "light") as till:
        assert till.window.page == picture.page
        cut = list(cut_on(till.window, 1366))
        if tongue in NARROW:
            till.window.resize(1024, 768)
            qapp.processEvents()
            cut += cut_on(till.window, 1024)
        top = till.window.overlay.dialog or till.window
        assert cut + outside(top) == []


def cut_on(window: QWidget, wide: int) -> Iterator[str]:
    """The words that lost their end when the window was painted."""
    painting.cut_short.clear()
    window.grab()
    for words in dict.fromkeys(painting.cut_short):
        if not any(name in words for name in NAMES):
            yield f"{wide}: {words}"
