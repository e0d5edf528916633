"""Every sentence of the till goes through `tr`: one that does not would be English for ever."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.checks import ROOT

SAYS_NOTHING = frozenset(
    {"tr", "setObjectName", "getLogger", "setApplicationName", "ValueError", "KeyError", "cast"}
    | {"debug", "info", "warning", "error", "critical", "exception"}
)
"""What is handed to these is read by nobody in front of the till."""
READ_BY_PEOPLE = frozenset({"CannotStart"})
"""The only errors whose message is a sentence for the person in front of the till."""
NOT_SPOKEN = frozenset(
    {
        # A type that is named before it is read.
        "Till",
        "OrderSession", "SQLite", "Python", "Qt", "Inter, SIL OFL", "Lucide, ISC", "Fusion",
        "English", "Deutsch", "Français", "Español", "Türkçe",
        "Inter", "DejaVu Sans", "DejaVu Sans Mono",
        "wrong item", "not good", "charged twice", "not charged, seen on the reader",
        "Return", "Del", "Ins", "Esc", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Ctrl", "Alt", "Shift",
        "BannerView | None",
        "(New-Object Media.SoundPlayer $args[0]).PlaySync()",
    }
)  # fmt: skip
"""Names that are the same in every language, names of keys, and words that go into the audit."""
_SENTENCE = re.compile(r"[A-Za-z]\S* |^[A-Z][a-z]+($|[ .,:?…’])(?!ttf)|[a-z]\.( |$)")
_HALF = re.compile(r"(^| )[A-Za-z]{2,}( |$|[.,?])")


def untranslated(source: str) -> Iterator[str]:
    """Line and words of each literal that looks like a sentence and is not handed to `tr`."""
    tree = ast.parse(source)
    silent = {id(inside) for node in ast.walk(tree) if _silent(node) for inside in ast.walk(node)}
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in silent:
            continue
        looks = _HALF if id(node) in inner else _SENTENCE
        if looks.search(node.value) and node.value not in NOT_SPOKEN:
            yield f"{node.lineno}: {node.value!r}"


def _silent(node: ast.AST) -> bool:
    """Docstrings and other texts on their own, errors for programmers, annotations, calls of `tr`."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Raise):
        return _name(node.exc) not in READ_BY_PEOPLE
    if isinstance(node, ast.Subscript):
        return _name(node) in {"Literal"}
    return isinstance(node, ast.Call) and _name(node) in SAYS_NOTHING


def _name(node: ast.AST | None) -> str:
    match node:
        case ast.Call(func=inner) | ast.Subscript(value=inner):
            return _name(inner)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def test_every_sentence_can_be_translated() -> None:
    starting = (ROOT / f"till_app/{name}.py" for name in ("app", "start", "opening"))
    paths = [*starting, *(ROOT / "till_app/ui").rglob("*.py")]
    found = [
        f"{path.relative_to(ROOT)}:{said}"
        for path in sorted(paths)
        for said in untranslated(path.read_text())
    ]
    assert len(paths) > 100
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'label.say("Sold out")',
        'label.say("Undo")',
        '_TEXTS = {1: "That line is gone."}',
        'said = f"Removed {name}"',
        'said = f"{count} left"',
        'said = f"{count} of {total}"',
        'raise CannotStart("Call support.")',
        'TillButton("Pay", icon="check")',
    ],
)
def test_an_english_literal_is_found(source: str) -> None:
    assert list(untranslated(source))


@pytest.mark.parametrize(
    "source",
    [
        '"""A text that nobody sees."""',
        'tr("Sold out")',
        'tr("Removed {name}", name=name)',
        'said = f"{name} · {price}"',
        'raise ValueError("no such line")',
        'button.setObjectName("the pay button")',
        'icon = "triangle-alert"',
        'log.warning("the printer is away")',
    ],
)
def test_no_other_literal_is(source: str) -> None:
    assert list(untranslated(source)) == []


def test_sentences_are_made_when_they_are_said() -> None:
    """A sentence of a module or a class, or a default, is made before the language is known."""
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / "till_app").rglob("*.py"))
        for line in too_early(path.read_text())
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    ['X = {1: tr("Gone.")}', 'class A:\n    x = tr("Gone.")', 'def f(x=tr("Gone.")):\n    pass'],
)
def test_a_sentence_made_too_early_is_found(source: str) -> None:
    assert list(too_early(source))


def too_early(source: str) -> Iterator[int]:
    """The lines where `tr` is called while the file is read."""
    tree = ast.parse(source)
    late: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Lambda):
            late |= {id(inside) for inside in ast.walk(node.body)}
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            late |= {id(inside) for statement in node.body for inside in ast.walk(statement)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == "tr" and id(node) not in late:
            yield node.lineno
