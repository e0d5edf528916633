"""The skin in force: fonts loaded, style sheet set, tokens at hand."""

from importlib import resources

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from till_app.ui import fonts, icons
from till_app.ui.tokens import ThemeName, Tokens, load


class _Skin:
    """Which theme is on; light until the application says otherwise."""

    tokens: Tokens = load("light")
    loaded_into: int = 0
    mirrored: bool = False


def current() -> Tokens:
    """The tokens of the theme in force."""
    return _Skin.tokens


def apply(app: QApplication, name: ThemeName) -> None:
    """Puts a theme on the application: style, fonts, style sheet. Nothing to do if it is on already."""
    mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if _Skin.loaded_into == id(app) and _Skin.tokens.name == name and _Skin.mirrored == mirrored:
        return
    if _Skin.loaded_into != id(app):
        fonts.load()
        _Skin.loaded_into = id(app)
    _Skin.tokens, _Skin.mirrored = load(name), mirrored
    icons.forget()
    app.setStyle("Fusion")
    app.setStyleSheet(sheet(_Skin.tokens, mirrored=mirrored))


def sheet(tokens: Tokens, *, mirrored: bool = False) -> str:
    """The style sheet with every @name replaced by its colour; `mirrored` where one reads from the right."""
    text = resources.files("till_app.ui").joinpath("theme.qss").read_text("utf-8")
    for key in sorted(tokens.colours, key=len, reverse=True):
        text = text.replace(f"@{key}", tokens.colours[key])
    return (
        text.replace("border-left", "border-?")
        .replace("border-right", "border-left")
        .replace("border-?", "border-right")
        if mirrored
        else text
    )
