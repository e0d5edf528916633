"""The language of the screen in force: Qt's catalogue for it, and the direction in which it is read."""

from importlib import resources

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "tr": "Türkçe",
    "ar": "العربية",
}
"""The languages of the till by ISO 639 code, each named in itself."""
_RIGHT_TO_LEFT = frozenset({"ar"})


class _Tongue:
    """Which language is on; English, as the sentences are written, until the application says otherwise."""

    code: str = "en"
    catalogue: QTranslator | None = None
    compiled: bytes = b""


def current() -> str:
    """The code of the language in force."""
    return _Tongue.code


def apply(app: QApplication, code: str) -> None:
    """Puts a language on the application. What is on the screen already keeps its words: build it anew.

    Raises KeyError for a code that is not in `LANGUAGES`.
    """
    if code not in LANGUAGES:
        raise KeyError(code)
    if _Tongue.catalogue is not None:
        app.removeTranslator(_Tongue.catalogue)
    catalogue = QTranslator(app)
    # Qt reads the bytes where they are and copies nothing: they live as long as the catalogue.
    compiled = _compiled(code)
    catalogue.load(compiled)
    app.installTranslator(catalogue)
    _Tongue.code, _Tongue.catalogue, _Tongue.compiled = code, catalogue, compiled
    QLocale.setDefault(QLocale(code))
    right_to_left = code in _RIGHT_TO_LEFT
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )


def _compiled(code: str) -> bytes:
    """The sentences of the sources are English: that language has no catalogue."""
    if code == "en":
        return b""
    return resources.files("till_app.ui").joinpath(f"i18n/till_{code}.qm").read_bytes()
