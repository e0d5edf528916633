"""What a file of the project may hold. Each check takes a path and returns what it found there."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).parents[2]
LONGEST = 350
"""Lines of a file; what needs more has two subjects."""

Check: TypeAlias = Callable[[Path], list[str]]

_EMPTY_NAMES = {"manager", "managers", "helper", "helpers", "util", "utils", "common", "data", "info", "misc"}
_MACHINE = re.compile(r"/(?:tmp|work|root|home/[a-z]+)/")
_REGISTRY = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org")
_ADDRESS = re.compile(r"://|--(?:extra-)?index-url|--find-links|@ file:")

_SILENCED = re.compile(
    r"#\s*(?:noqa|(?P<mypy>type:\s*ignore))"
    r"(?P<code>:\s*[A-Z]+\d+[A-Z\d, ]*|\[[a-z, -]+\])?\s*(?P<why>.*\w{3})?"
)


def python_files(*folders: str) -> list[Path]:
    """The Python files under `folders` of the project."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def too_long(path: Path) -> list[str]:
    """A file above 350 lines."""
    lines = len(path.read_text().splitlines())
    return [f"{path}: {lines} lines, {LONGEST} is the wall"] if lines > LONGEST else []


def no_first_line(path: Path) -> list[str]:
    """A module whose first line (after `#!`) is not a docstring that says what the file is for."""
    text = path.read_text()
    first = next((line for line in text.splitlines() if not line.startswith("#!")), "")
    if ast.get_docstring(ast.parse(text)) is None or not re.match(r'"""[^"\s]', first):
        return [f"{path}:1: the first line says what the file is for"]
    return []


def crowded_init(path: Path) -> list[str]:
    """An `__init__.py` that holds more than its docstring."""
    if path.name != "__init__.py":
        return []
    return [
        f"{path}:{node.lineno}: __init__ is one docstring" for node in ast.parse(path.read_text()).body[1:]
    ]


def empty_name(path: Path) -> list[str]:
    """A file or folder whose name says nothing: manager, helper, util, common, data, info."""
    said = {part for name in (path.stem, path.parent.name) for part in name.split("_")}
    return [f"{path}: '{word}' names nothing of the trade" for word in sorted(said & _EMPTY_NAMES)]


def hidden_import(path: Path) -> list[str]:
    """An import inside a function or class."""
    return [
        f"{path}:{inner.lineno}: import inside '{outer.name}'"
        for outer in _nodes(path)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        for inner in ast.walk(outer)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]


def printing(path: Path) -> list[str]:
    """A call of `print` outside a command."""
    if path.name == "__main__.py":
        return []
    return [
        f"{path}:{node.lineno}: print"
        for node in _nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]


def broad_except(path: Path) -> list[str]:
    """A bare `except`, `except Exception` or `suppress(Exception)` that does not raise what it caught."""
    found = []
    for node in _nodes(path):
        if isinstance(node, ast.ExceptHandler):
            if _raises_again(node):
                continue
            caught = _names(node.type) if node.type else {"BaseException"}
        elif isinstance(node, ast.Call) and _names(node.func) & {"suppress"}:
            caught = {name for argument in node.args for name in _names(argument)}
        else:
            continue
        if caught & {"Exception", "BaseException"}:
            found.append(f"{path}:{node.lineno}: broad except")
    return found


def patching(path: Path) -> list[str]:
    """A test that reaches for mocks: fakes are values of ours."""
    return [
        f"{path}:{number}: mock"
        for number, line in _lines(path)
        if re.search(
            r"^\s*(?:from|import)\s+(?:unittest\.mock|unittest import mock|mock\b|pytest_mock)", line
        )
    ]


def unexplained_silence(path: Path) -> list[str]:
    """A `noqa` or `type: ignore` without its code; a `noqa` without a reason behind it or above it.

    One reason serves a run of lines.
    """
    found = []
    above = ""
    for number, line in _lines(path):
        silenced = _SILENCED.search(line)
        if silenced and not silenced["code"]:
            found.append(f"{path}:{number}: silences everything; name the code")
        elif silenced and not silenced["mypy"] and not silenced["why"] and not _explains(above):
            found.append(f"{path}:{number}: silenced without a reason")
        above = line
    return found


def machine_path(path: Path) -> list[str]:
    """A path of one machine, or the host name of a package registry."""
    return [
        f"{path}:{number}: {found[0]}"
        for number, line in _lines(path)
        for found in (_MACHINE.search(line), _REGISTRY.search(line))
        if found
    ]


def address(path: Path) -> list[str]:
    """An address of any kind: a lock names versions and hashes only."""
    return [f"{path}:{number}: {line.strip()}" for number, line in _lines(path) if _ADDRESS.search(line)]


def _nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(), filename=str(path)))


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    return enumerate(path.read_text().splitlines(), start=1)


def _explains(above: str) -> bool:
    return above.lstrip().startswith("#") or _SILENCED.search(above) is not None


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether it ends by raising what it caught, as a roll-back does."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _names(node: ast.expr) -> set[str]:
    """The last names of an expression: `contextlib.suppress` → suppress, `(ValueError, Exception)` → both."""
    if isinstance(node, ast.Tuple):
        return {name for element in node.elts for name in _names(element)}
    if isinstance(node, ast.Attribute):
        return {node.attr}
    return {node.id} if isinstance(node, ast.Name) else set()
