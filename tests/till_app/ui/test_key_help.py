"""The key help holds at every size: what it says is whole, its one button named and large enough."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.till_app.ui.glass import CHECKS, Glass
from till_app.key_settings import MAP, Key, keys_of
from till_app.ui.key_help import KeyHelp
from till_app.ui.keys import OWN, KeyMap
from till_app.ui.presenting.keys import cap, does, help_view
from till_app.ui.tokens import ThemeName

PAGES = ("login", "order", "payment", "complete", "tabs", "split", "settings", "moved")
IN_PAYMENT = {one.key for one in MAP if one.where != "order"}
ELSEWHERE = {one.key for one in MAP if one.where != "payment"}


@pytest.fixture(params=[(1366, 768), (1024, 768), (1920, 1080)], ids=str)
def sized(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Glass]:
    """A window of each size, dark where it is wide."""
    look: ThemeName = "dark" if request.param[0] > 1366 else "light"
    window = Glass(qapp, request.param, look)
    yield window
    window.close()


def test_every_key_at_once_is_whole(sized: Glass) -> None:
    for page in PAGES:
        dialog = KeyHelp(help_view(OWN, page, IN_PAYMENT if page == "payment" else ELSEWHERE))
        sized.ask(dialog)
        for check in CHECKS:
            assert check(dialog) == []
        assert sized.window.rect().contains(dialog.geometry())


def test_every_key_has_words_on_every_page() -> None:
    for page in (*PAGES, "a page of later"):
        for key in Key:
            assert does(key, page)


def test_families_take_one_row_and_other_keys_show_as_they_are() -> None:
    keys = KeyMap(keys_of({"redo": "Shift+Page Down", "remove": "F13"}))
    rows = {row.does: row.caps for row in help_view(keys, "order", ELSEWHERE).rows}
    assert rows["Categories from the first on"] == ("Alt+1", "…", "Alt+0")
    assert rows["More or fewer of the line"] == ("+", "−")
    assert rows["Redo"] == ("Shift+Page Down",)
    assert rows["Remove the line"] == ("F13",)
    assert "The exact amount" not in rows


def test_caps_are_written_as_on_keyboards() -> None:
    assert [cap(one) for one in ("Del", "Ctrl+Z", "-", "Ctrl++", "+", "Ctrl+Alt+Up", "F12")] == [
        "Del", "Ctrl+Z", "−", "Ctrl++", "+", "Ctrl+Alt+↑", "F12",
    ]  # fmt: skip
