"""The language of the screen: every sentence goes through `tr`, so that Qt's catalogues can say it."""

import re

from PySide6.QtCore import QCoreApplication

_ONE_OR_MANY = re.compile(r"\(([a-z]*)(?:\|([a-z]*))?\)")


def tr(text: str, comment: str = "", /, *, n: int = -1, **values: object) -> str:
    """`text` in the language of the till; `{name}` is filled from the values, `%n` from the count `n`.

    `comment` tells two meanings of one English word apart; both are literals, lupdate reads them here.
    English has no catalogue and says one and many as written: "%n change(s)", "%n tr(y|ies)". All other
    languages have their plural forms in their catalogues.
    """
    said = QCoreApplication.translate("till", text, comment, n)
    if n >= 0 and said == text.replace("%n", str(n)):
        said = _ONE_OR_MANY.sub(lambda found: _ending(found, n), said)
    return said.format(**values) if values else said


def _ending(found: re.Match[str], n: int) -> str:
    one, many = ("", found[1]) if found[2] is None else (found[1], found[2])
    return one if n == 1 else many
