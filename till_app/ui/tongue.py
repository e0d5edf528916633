"""The language of the screen: every sentence goes through `tr`, so that Qt's catalogues can say it."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", /, *, n: int = -1, **values: object) -> str:
    """`text` in the language of the till; `{name}` is filled from the values, `%n` from the count `n`.

    `comment` tells two meanings of one English word apart; both are literals, lupdate reads them here.
    Plural forms come from the catalogues: write "%n change(s) waiting". Without a catalogue the English
    text stands as written.
    """
    said = QCoreApplication.translate("till", text, comment, n)
    return said.format(**values) if values else said
