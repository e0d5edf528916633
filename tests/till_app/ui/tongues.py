"""Every language of the till and a made-up long one, and a button's English name in the one that is on."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from tests.house.checks import ROOT
from till_app.ui import language

LONG = "long"
"""Not spoken anywhere: English, every sentence 40 % longer."""
TONGUES = ("de", "fr", "es", "tr", "ar", LONG)
_FIELD = re.compile(r"\\\{\w+\\\}|%n")


class LongWinded(QTranslator):
    """Says the English sentence and goes on for 40 % of it, in words of eight letters at most."""

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name for it
        return False

    def translate(  # type: ignore[override]  # the stubs have bytes and no defaults
        self, _context: str, source: str, _disambiguation: str = "", n: int = -1
    ) -> str:
        more = round(len(re.sub(r"\{\w+\}|%n", "", source)) * 0.4)
        rest = " ".join("langlang"[: min(8, more - at)] for at in range(0, more, 9))
        return f"{source.replace('%n', str(n))} {rest}".rstrip()


@contextmanager
def spoken(app: QApplication, tongue: str) -> Iterator[None]:
    """The language is on the application; English again at the end."""
    long_winded = LongWinded(app)
    language.apply(app, "en" if tongue == LONG else tongue)
    if tongue == LONG:
        app.installTranslator(long_winded)
    try:
        yield
    finally:
        app.removeTranslator(long_winded)
        language.apply(app, "en")


def names(english: str) -> tuple[re.Pattern[str], ...]:
    """How the name of a button that is `english` or begins so may begin in the language that is on."""
    code = language.current()
    parts = english.split(", ")
    if len(parts) > 1:
        whole_name = "[^,]*, ".join(f"(?:{'|'.join(one.pattern for one in names(part))})" for part in parts)
        return (re.compile(whole_name),)
    own = re.compile(re.escape(english))
    if code == "en":
        return (own,)
    whole = [said for source, said in _catalogue(code) if source == english]
    begun = [said for source, said in _catalogue(code) if re.match(rf"{re.escape(english)}\W", source)]
    filled = [
        said for source, said in _catalogue(code) if "{" in source and _pattern(source).fullmatch(english)
    ]
    return (own, *(_pattern(said) for said in (*whole, *filled, *begun) if said))


def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(_FIELD.sub(".+", re.escape(sentence)))


@cache
def _catalogue(code: str) -> tuple[tuple[str, str], ...]:
    path = ROOT / f"till_app/ui/i18n/till_{code}.ts"
    return tuple(
        (message.findtext("source") or "", form)
        for message in ET.parse(path).getroot().iter("message")  # noqa: S314  the project's own file
        for form in _forms(message)
    )


def _forms(message: ET.Element) -> list[str]:
    plurals = [one.text or "" for one in message.iter("numerusform")]
    return plurals or [message.findtext("translation") or ""]
