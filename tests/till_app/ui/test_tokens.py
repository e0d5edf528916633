"""Every pair of colours that meets on the screen can be told apart; both themes have the same tokens."""

import re
from importlib import resources
from typing import get_args

import pytest
from PySide6.QtGui import QColor

from till_app.ui import theme
from till_app.ui.tokens import ThemeName, load

TEXT = (
    *((ink, ground) for ink in ("text", "text2") for ground in ("bg", "surface", "sunken", "sel")),
    *(("text3", ground) for ground in ("bg", "surface", "sunken")),
    *((ink, ground) for ink in ("text", "text2") for ground in ("offline_bg", "synced_bg")),
    *((ink, ground) for ink in ("text", "text2") for ground in ("hover", "raised", "attention_bg")),
    ("text", "pressed"),
    ("disabled_text", "disabled_bg"),
    ("on_primary", "primary"),
    ("on_primary", "primary_pressed"),
    ("primary", "surface"),
    ("primary", "sel"),
    ("surface", "text"),
    *((state, f"{state}_bg") for state in ("local", "syncing", "synced", "offline", "attention")),
    *((state, "surface") for state in ("synced", "offline", "attention")),
    ("attention", "pressed"),
    ("on_attention", "attention"),
)
EDGES = (
    *(("border_strong", ground) for ground in ("bg", "surface")),
    *(("focus", ground) for ground in ("bg", "surface", "sunken", "sel", "offline_bg", "synced_bg")),
    *((f"{state}_border", "surface") for state in ("local", "syncing", "synced", "attention")),
    *(("offline_border", ground) for ground in ("bg", "surface")),
    ("primary", "bg"),
)
QUIET = {"border", "scrim"}
"""Hairlines between things that stand apart without them, and the shade over a page nobody can touch."""
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)


def luminance(colour: QColor) -> float:
    """WCAG 2.2 relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2 contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_knows_black_on_white() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)


@pytest.mark.parametrize("name", THEMES)
def test_text_has_at_least_four_and_a_half_to_one(name: ThemeName) -> None:
    look = load(name)
    poor = [(ink, ground) for ink, ground in TEXT if contrast(look.colour(ink), look.colour(ground)) < 4.5]
    assert poor == []


@pytest.mark.parametrize("name", THEMES)
def test_edges_bars_and_letters_can_be_seen(name: ThemeName) -> None:
    look = load(name)
    poor = [pair for pair in EDGES if contrast(look.colour(pair[0]), look.colour(pair[1])) < 3]
    poor += [
        ("category", key)
        for key in look.categories
        if contrast(look.category(key), look.colour("surface")) < 3
    ]
    poor += [
        ("owner", key)
        for key in look.owners
        if key != "text" and contrast(look.owner(key), look.owner("text")) < 4.5
    ]
    assert poor == []


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_is_measured_against_another(name: ThemeName) -> None:
    measured = {token for pair in (*TEXT, *EDGES) for token in pair}
    assert load(name).colours.keys() - measured == QUIET


def test_whatever_is_written_with_was_measured_as_ink() -> None:
    inks = {ink for ink, _ground in (*TEXT, *EDGES)}
    written = re.compile(r"(?:ink=|setPen\((?:look|theme\.current\(\))\.colour\()\"(\w+)\"")
    folder = resources.files("till_app.ui")
    texts = [entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".py")]
    found = {ink for text in texts for ink in written.findall(text)}
    assert found >= {"text", "text2", "synced"}
    assert found - inks == set()


def test_both_themes_have_the_same_tokens() -> None:
    light, dark = load("light"), load("dark")
    assert light.colours.keys() == dark.colours.keys()
    assert light.owners.keys() == dark.owners.keys()
    assert light.categories.keys() == dark.categories.keys()


def test_unknown_people_and_categories_still_have_a_colour() -> None:
    look = load("light")
    assert look.owner("purple") == look.owner("slate")
    assert look.category("cheese") == look.category("shop")


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_only_tokens_that_exist(name: ThemeName) -> None:
    sheet = theme.sheet(load(name))
    assert re.findall(r"@\w+", sheet) == []


def test_colours_stand_only_in_the_tokens() -> None:
    folder = resources.files("till_app.ui")
    texts = {
        entry.name: entry.read_text("utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith(("py", "qss"))
    }
    found = {name for name, text in texts.items() if re.search(r"#[0-9A-Fa-f]{6}\b", text)}
    assert found <= {"tokens.py"}
