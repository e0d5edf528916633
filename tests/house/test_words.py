"""Holds every translated sentence to what the till fills in: the same {names}, and the count."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

CATALOGUES = sorted((Path(__file__).resolve().parents[2] / "till_app/ui/i18n").glob("till_*.ts"))
PLURALS = {"de": 2, "fr": 2, "es": 2, "tr": 2, "ar": 6}
_FILLED = re.compile(r"\{[a-z_0-9]*[^}]*\}|%n")
_COUNTLESS = {"ar": 3}
"""Arabic may leave the figure out of its forms for none, one and two: the words say them."""


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_translation_fills_in_what_the_sentence_does(path: Path) -> None:
    language = path.stem.removeprefix("till_")
    messages = list(ET.parse(path).getroot().iter("message"))  # noqa: S314  the project's own file
    assert messages
    assert [wrong for message in messages for wrong in _wrong(language, message)] == []


def test_every_language_has_its_catalogue() -> None:
    assert {path.stem.removeprefix("till_") for path in CATALOGUES} == set(PLURALS)


def _wrong(language: str, message: ET.Element) -> list[str]:
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        # Until it is translated a sentence is said in English; `translate.py --check` counts those.
        return []
    if message.get("numerus") is None:
        return _differing(source, [translation.text or ""], 0)
    forms = [form.text or "" for form in translation]
    if len(forms) != PLURALS[language]:
        return [f"{len(forms)} plural forms: {source}"]
    return _differing(source, forms, _COUNTLESS.get(language, 1))


def _differing(source: str, forms: list[str], countless: int) -> list[str]:
    wanted = sorted(_FILLED.findall(source))
    named = [filled for filled in wanted if filled != "%n"]
    return [
        f"{source!r} said as {form!r}"
        for place, form in enumerate(forms)
        if sorted(_FILLED.findall(form)) not in ([wanted, named] if place < countless else [wanted])
    ]
