"""The skin in force: fonts loaded, style sheet set, tokens at hand."""

from importlib import resources

from PySide6.QtWidgets import QApplication

from till_app.ui import fonts, icons
from till_app.ui.tokens import ThemeName, Tokens, load


class _Skin:
    """Which theme is on; light until the application says otherwise."""

    tokens: Tokens = load("light")
    loaded_into: int = 0


def current() -> Tokens:
    """The tokens of the theme in force."""
    return _Skin.tokens


def apply(app: QApplication, name: ThemeName) -> None:
    """Puts a theme on the application: style, fonts, style sheet. Nothing to do if it is on already."""
    if _Skin.loaded_into == id(app) and _Skin.tokens.name == name:
        return
    if _Skin.loaded_into != id(app):
        fonts.load()
        _Skin.loaded_into = id(app)
    _Skin.tokens = load(name)
    icons.forget()
    app.setStyle("Fusion")
    app.setStyleSheet(sheet(_Skin.tokens))


def sheet(tokens: Tokens) -> str:
    """The style sheet with every @name replaced by its colour."""
    text = resources.files("till_app.ui").joinpath("theme.qss").read_text("utf-8")
    for key in sorted(tokens.colours, key=len, reverse=True):
        text = text.replace(f"@{key}", tokens.colours[key])
    return text
