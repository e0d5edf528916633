"""Colours and sizes of one theme, read from tokens.toml; the only place that knows them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from PySide6.QtGui import QColor

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True)
class Tokens:
    """One theme. Colours are "#RRGGBB" or "rgba(r,g,b,a)"; sizes in logical px; motion in milliseconds.

    Sizes of the groups radius and target carry the group's name: `radius_md`, `target_key`.
    """

    name: ThemeName
    colours: Mapping[str, str]
    owners: Mapping[str, str]
    categories: Mapping[str, str]
    sizes: Mapping[str, int]
    motions: Mapping[str, int]

    def colour(self, name: str) -> QColor:
        """The colour of that token. Raises KeyError for an unknown one."""
        return _colour(self.colours[name])

    def owner(self, key: str) -> QColor:
        """A person's colour; an unknown key is shown in slate."""
        return _colour(self.owners.get(key, self.owners["slate"]))

    def category(self, key: str) -> QColor:
        """A category's colour; an unknown key is shown like the shop."""
        return _colour(self.categories.get(key, self.categories["shop"]))

    def size(self, name: str) -> int:
        """A size in logical px. Raises KeyError for an unknown one."""
        return self.sizes[name]

    def motion(self, name: str) -> int:
        """A duration in milliseconds. Raises KeyError for an unknown one."""
        return self.motions[name]


@cache
def load(theme: ThemeName) -> Tokens:
    """The tokens of a theme."""
    page: dict[str, Any] = tomllib.loads(
        resources.files("till_app.ui").joinpath("tokens.toml").read_text("utf-8")
    )
    skin = page[theme]
    sizes = dict(page["size"])
    for group in ("radius", "target"):
        sizes |= {f"{group}_{name}": value for name, value in page[group].items()}
    return Tokens(theme, skin["colour"], skin["owner"], skin["category"], sizes, page["motion"])


@cache
def _colour(text: str) -> QColor:
    if text.startswith("rgba("):
        red, green, blue, alpha = (int(part) for part in text[5:-1].split(","))
        return QColor(red, green, blue, alpha)
    return QColor(text)
