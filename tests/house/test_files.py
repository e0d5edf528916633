"""What a file may hold: every file of the project passes, and every check complains about a bad one."""

from pathlib import Path

import pytest

from tests.house import checks
from tests.house.checks import ROOT, Check, python_files

PACKAGES = ("shared", "till_app", "sync_server")
ALL = (*PACKAGES, "tests", "packaging")
TEXTS = {
    ".py",
    ".toml",
    ".md",
    ".txt",
    ".qss",
    ".html",
    ".css",
    ".mako",
    ".ini",
    ".cfg",
    ".yml",
    ".yaml",
    ".sh",
    "",
}

# Where one except may hold all. Path → why.
OUTERMOST = {
    "sync_server/committer.py": "one request's bug is raised again where that request waits for its answer",
    "sync_server/routes/express.py": "the last resort of requests that the framework does not see",
}

RULES: dict[Check, tuple[str, ...]] = {
    checks.too_long: ALL,
    checks.no_first_line: ALL,
    checks.crowded_init: ALL,
    checks.empty_name: ALL,
    checks.hidden_import: ALL,
    checks.printing: PACKAGES,
    checks.broad_except: PACKAGES,
    checks.patching: ("tests",),
    checks.unexplained_silence: ALL,
}

# A file that each check must complain about: its name and what it holds.
BAD: dict[Check, list[tuple[str, str]]] = {
    checks.too_long: [("room.py", '"""A room."""\n' + "x = 1\n" * 350)],
    checks.no_first_line: [
        ("room.py", "x = 1\n"),
        ("room.py", ""),
        ("room.py", '# A word first\n"""A room."""\n'),
        ("room.py", '"""\nLate.\n"""\n'),
    ],
    checks.crowded_init: [("__init__.py", '"""A room."""\nfrom os import sep\n')],
    checks.empty_name: [("order_utils.py", ""), ("helpers/room.py", ""), ("data.py", "")],
    checks.hidden_import: [
        ("room.py", "def late():\n    import os\n"),
        ("room.py", "async def late():\n    if True:\n        from os import sep\n"),
        ("room.py", "class Late:\n    import os\n"),
    ],
    checks.printing: [("room.py", "def say():\n    print('here')\n")],
    checks.broad_except: [
        ("room.py", "try:\n    pass\nexcept:\n    pass\n"),
        ("room.py", "try:\n    pass\nexcept Exception as wrong:\n    pass\n"),
        ("room.py", "try:\n    pass\nexcept (ValueError, BaseException):\n    pass\n"),
        ("room.py", "import contextlib\nwith contextlib.suppress(Exception):\n    pass\n"),
    ],
    checks.patching: [
        ("test_room.py", "from unittest.mock import patch\n"),
        ("test_room.py", "from unittest import mock\n"),
    ],
    checks.unexplained_silence: [
        ("room.py", "x = 1  # noq" + "a\n"),
        ("room.py", "x = 1  # noq" + "a: E501\n"),
        ("room.py", "x = y  # type: ign" + "ore\n"),
    ],
    checks.machine_path: [
        ("room.py", "WHERE = '/tm" + "p/till'\n"),
        ("notes.md", "see /home/asha" + "/till\n"),
        ("notes.md", "from pypi" + ".org\n"),
    ],
    checks.address: [
        ("requirements.lock", "--index-url https:" + "//example\n"),
        ("requirements.lock", "six @ fi" + "le:six.whl\n"),
    ],
}  # fmt: skip

# Files that no check may complain about.
GOOD: dict[Check, list[tuple[str, str]]] = {
    checks.too_long: [("room.py", "x = 1\n" * 350)],
    checks.no_first_line: [("run.py", '#!/usr/bin/env python3\n"""A command."""\n')],
    checks.crowded_init: [("__init__.py", '"""A room."""\n'), ("room.py", '"""A room."""\nx = 1\n')],
    checks.empty_name: [("order_session.py", ""), ("ui/__init__.py", "")],
    checks.hidden_import: [("room.py", "import typing\nif typing.TYPE_CHECKING:\n    import os\n")],
    checks.printing: [("__main__.py", "print('here')\n"), ("room.py", "printer.print('here')\n")],
    checks.broad_except: [
        ("room.py", "try:\n    pass\nexcept OSError:\n    pass\n"),
        ("room.py", "try:\n    pass\nexcept BaseException:\n    undo()\n    raise\n"),
    ],
    checks.patching: [("test_room.py", "import tests.fakes\n")],
    checks.unexplained_silence: [
        ("room.py", "x = 1  # noq" + "a: E501  # a table reads better in one line\n"),
        ("room.py", "# A table reads better in one line.\nx = 1  # noq" + "a: E501, E221\n"),
        ("room.py", "x = y  # type: ign" + "ore[call-arg]\n"),
    ],
    checks.machine_path: [("room.py", "WHERE = '/var/lib/ordersession'\n")],
    checks.address: [("requirements.lock", "six==1.17.0 \\\n    --hash=sha256:00\n")],
}


@pytest.mark.parametrize("check", RULES, ids=lambda check: check.__name__)
def test_no_file_breaks(check: Check) -> None:
    allowed = [str(ROOT / name) for name in OUTERMOST] if check is checks.broad_except else []
    found = [said for path in python_files(*RULES[check]) for said in check(path)]
    assert [said for said in found if said.partition(":")[0] not in allowed] == []


def test_no_text_names_a_machine_or_a_registry() -> None:
    texts = [
        path
        for folder in ALL
        for path in (ROOT / folder).rglob("*")
        if path.suffix in TEXTS and path.is_file()
    ]
    texts += [
        path for path in (*ROOT.glob("*"), *ROOT.glob(".ci/*")) if path.suffix in TEXTS and path.is_file()
    ]
    assert [
        said
        for path in texts
        if "__pycache__" not in path.parts and path.name != ".git"
        for said in checks.machine_path(path)
    ] == []


def test_the_lock_names_no_host() -> None:
    assert checks.address(ROOT / "requirements.lock") == []
    assert checks.machine_path(ROOT / "requirements.lock") == []


@pytest.mark.parametrize("check", BAD, ids=lambda check: check.__name__)
def test_every_check_complains_about_a_bad_file(check: Check, tmp_path: Path) -> None:
    for name, text in BAD[check]:
        assert check(_file(tmp_path / name, text)), text


@pytest.mark.parametrize("check", GOOD, ids=lambda check: check.__name__)
def test_no_check_complains_about_a_good_file(check: Check, tmp_path: Path) -> None:
    for name, text in GOOD[check]:
        assert check(_file(tmp_path / name, text)) == []


def test_every_check_has_a_good_and_a_bad_file() -> None:
    assert set(BAD) == set(GOOD) == {*RULES, checks.machine_path, checks.address}


def _file(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path
