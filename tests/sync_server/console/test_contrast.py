"""Every colour of text can be read on what it stands on, in light and in dark (WCAG 2.2, 1.4.3)."""

import re
from importlib import resources

import pytest

NORMAL, LARGE = 4.5, 3.0
_SHEET = resources.files("sync_server.console").joinpath("static", "console.css").read_text(encoding="utf-8")
_OWNERS = ("plum", "teal", "rust", "blue", "olive", "rose", "slate", "brown")
_ROOT = re.compile(r":root \{(.*?)\}", re.DOTALL)
_NAMED = re.compile(r"--([\w-]+):\s*(#[0-9A-Fa-f]{6})")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_PAINT = re.compile(r"(?<![\w-])(color|background):\s*(var\(--([\w-]+)\)|#[0-9A-Fa-f]{3,6})")
# Text, and all that it stands on: the page, panels, rows that are pointed at, pressed or chosen.
PAIRS = [
    *(("text", on) for on in ("bg", "surface", "sunken", "hover", "pressed", "sel")),
    *(("text2", on) for on in ("bg", "surface", "sunken", "hover", "pressed", "sel")),
    *(("on-primary", on) for on in ("primary", "primary-pressed")),
    *(("attention", on) for on in ("surface", "hover", "pressed", "attention-bg")),
    *(("offline", on) for on in ("surface", "offline-bg")),
    ("primary", "sel"), ("synced", "synced-bg"), ("on-attention", "attention"),
    ("side-text", "side"), ("side-text", "side-here"),
    *(("on-owner", owner) for owner in _OWNERS),
]  # fmt: skip
# Icons and the edges of fields and buttons need no more than large text does (1.4.11).
SIGNS = [
    ("synced", "surface"), ("text3", "surface"), ("text3", "bg"), ("primary", "surface"), ("focus", "bg"),
    ("focus", "surface"), ("border-strong", "surface"), ("border-strong", "bg"),
]  # fmt: skip


def colours(look: str) -> dict[str, str]:
    """The custom properties of a look; what the dark one leaves out is as in the light."""
    light, dark = (dict(_NAMED.findall(block)) for block in _ROOT.findall(_SHEET))
    return light if look == "light" else {**light, **dark}


def luminance(colour: str) -> float:
    """How bright "#rrggbb" or "#rgb" is, from 0 to 1, as WCAG reckons it."""
    digits = colour.removeprefix("#")
    whole = digits if len(digits) == 6 else "".join(2 * digit for digit in digits)
    shares = [int(whole[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, from 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def painted() -> set[tuple[str, str]]:
    """Each colour of text with the ground of the same rule, where a rule sets both."""
    pairs = set()
    for _, body in _RULE.findall(_SHEET):
        found = {kind: name or value for kind, value, name in _PAINT.findall(body)}
        if {"color", "background"} <= found.keys():
            pairs.add((found["color"], found["background"]))
    return pairs


def test_the_ratio_is_that_of_the_standard() -> None:
    assert contrast("#000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_text_can_be_read(look: str) -> None:
    named = colours(look)
    # White stands on the side bar as the venue's name and the page one is on, and on what is pointed at.
    fixed = [("#FFFFFF", named["side"]), ("#FFFFFF", named["side-here"]), (named["side-text"], "#1E232B")]
    pairs = {(named[text], named[on]): f"{text} on {on}" for text, on in PAIRS}
    pairs |= {pair: f"{pair[0]} on {pair[1]}" for pair in fixed}
    pairs |= {(named.get(text, text), named.get(on, on)): f"{text} on {on}" for text, on in painted()}
    faint = {told: round(contrast(*pair), 2) for pair, told in pairs.items() if contrast(*pair) < NORMAL}
    assert faint == {}


@pytest.mark.parametrize("look", ["light", "dark"])
def test_signs_and_edges_can_be_seen(look: str) -> None:
    named = colours(look)
    found = {f"{sign} on {on}": round(contrast(named[sign], named[on]), 2) for sign, on in SIGNS}
    assert {told: ratio for told, ratio in found.items() if ratio < LARGE} == {}


def test_every_colour_of_text_is_looked_at() -> None:
    used = set(re.findall(r"(?<![\w-])(?:color|fill):\s*var\(--([\w-]+)\)", _SHEET))
    looked_at = {text for text, _ in (*PAIRS, *SIGNS)}
    assert used - looked_at - {"surface"} == set()
