"""`make translations`: brings the sentences of the till into its catalogues and compiles them.

Sentences are found by Qt's lupdate. What a catalogue says already is kept, what nobody says any more goes,
new sentences stand there without a translation. English has a catalogue for its plurals only.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "till_app/ui/i18n"
LANGUAGES = {"de": 2, "fr": 2, "es": 2, "tr": 2, "ar": 6}
"""How many plural forms each language has in Qt."""
TOOLS = Path(sys.executable).parent
Sentence = tuple[str, str, str]
"""Context, English text, and the comment that tells two meanings apart."""


def main() -> int:
    """0, or 1 when `--check` found a catalogue that is behind the sources or lacks a translation."""
    wanted = sentences()
    stale = False
    for language in LANGUAGES:
        path = CATALOGUES / f"till_{language}.ts"
        text = catalogue(language, wanted, said(path))
        if "--check" in sys.argv:
            lacking = text.count('type="unfinished"')
            stale |= text != path.read_text("utf-8") or bool(lacking)
            print(f"{path.name}: {lacking} sentences to translate")
        else:
            path.write_text(text, "utf-8")
            compiled(path, path.with_suffix(".qm"))
    return int(stale)


def sentences() -> list[Sentence]:
    """Every sentence of the till's sources, in alphabetical order."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        sources = [str(path) for path in sorted((ROOT / "till_app").rglob("*.py"))]
        subprocess.run(
            [TOOLS / "pyside6-lupdate", *sources, "-ts", found, "-locations", "none"],
            check=True,
            capture_output=True,
        )
        return sorted({sentence for sentence, _ in _messages(found)})


def said(path: Path) -> dict[Sentence, list[str]]:
    """What a catalogue says for each sentence; several plural forms for one with a count."""
    return {sentence: forms for sentence, forms in _messages(path) if any(forms)} if path.exists() else {}


def catalogue(language: str, wanted: list[Sentence], known: dict[Sentence, list[str]]) -> str:
    """The catalogue of one language as text."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, source, comment in wanted:
        counted = "%n" in source
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message", {"numerus": "yes"} if counted else {})
        ET.SubElement(message, "source").text = source
        if comment:
            ET.SubElement(message, "comment").text = comment
        forms = known.get((context, source, comment), [])
        _say(message, forms, LANGUAGES[language] if counted else 0)
    ET.indent(root, " ")
    return f"{_HEAD}{ET.tostring(root, 'unicode')}\n"


def compiled(path: Path, to: Path) -> None:
    """Compiles one catalogue for Qt. Raises CalledProcessError when it is not well formed."""
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", path, "-qm", to], check=True, capture_output=True)


_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def _say(message: ET.Element, forms: list[str], plurals: int) -> None:
    finished = len(forms) == max(plurals, 1) and all(forms)
    translation = ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"})
    if not plurals:
        translation.text = forms[0] if finished else None
        return
    for place in range(plurals):
        ET.SubElement(translation, "numerusform").text = forms[place] if place < len(forms) else None


def _messages(path: Path) -> Iterator[tuple[Sentence, list[str]]]:
    """A free `tr` has no class to name its context: it is "till", as ui/tongue.py asks for it."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  the project's own file
        for message in context.iter("message"):
            sentence = (
                context.findtext("name") or "till",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation]
            yield sentence, forms or [message.findtext("translation") or ""]


if __name__ == "__main__":
    sys.exit(main())
