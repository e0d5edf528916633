"""What goes into the program folder for Windows, and what its own programs say; nothing is built."""

import json
import sysconfig
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.packaging.cyclonedx import faults
from tests.packaging.windows.scripts import WINDOWS, script
from tests.till_app.desk.counter import ASHA, open_counter

ROOT = WINDOWS.parents[1]
LOCK = """# made by a tool
httpx==0.28.1 \\
    --hash=sha256:11
    # via
    #   ordersession (pyproject.toml)
    #   litestar
httpcore==1.0.9 \\
    --hash=sha256:22
    # via httpx
h11==0.16.0 ; sys_platform == 'win32' \\
    --hash=sha256:33
    # via
    #   httpcore
    #   uvicorn
secretstorage==3.5.0 ; sys_platform == 'linux' \\
    --hash=sha256:55
    # via httpx
litestar==2.25.0 \\
    --hash=sha256:44
    # via ordersession (pyproject.toml)
"""


def test_only_what_the_till_asks_for_is_taken_from_the_lock() -> None:
    taken = script("locked.py").needed(LOCK, {"httpx"})
    assert [line.split("==")[0] for line in taken.splitlines() if "==" in line and line[0] != " "] == [
        "httpx",
        "httpcore",
        "h11",
    ]
    assert "sys_platform" not in taken, "pip would ask the machine that builds"
    assert taken.count("--hash=sha256:") == 3


def test_a_library_that_is_not_locked_is_noticed() -> None:
    with pytest.raises(LookupError, match="keyring"):
        script("locked.py").needed(LOCK, {"httpx", "keyring"})


def test_the_lock_of_the_project_serves_a_till_on_windows() -> None:
    taken = script("locked.py").needed((ROOT / "requirements.lock").read_text())
    names = {line.split("==")[0] for line in taken.splitlines() if "==" in line}
    assert {"pyside6-essentials", "shiboken6", "pywin32-ctypes", "pillow", "tzdata"} <= names
    assert not names & {"litestar", "uvicorn", "psycopg", "pytest", "mypy"}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/sqldrivers/qsqlite.dll", False),
        ("PySide6/__init__.py", True),
        ("PySide6/scripts/deploy.py", False),
        ("babel/locale-data/de_AT.dat", True),
        ("babel/locale-data/nb.dat", False),
        ("keyring-25.0.dist-info/RECORD", False),
        ("keyring-25.0.dist-info/entry_points.txt", True),
        ("till_app/ui/theme.py", True),
    ],
)
def test_what_the_till_never_loads_is_left_out(name: str, kept: bool) -> None:
    assert script("trim.py").wanted(name) is kept


def test_the_standard_library_is_packed_the_same_twice(tmp_path: Path) -> None:
    library = tmp_path / "lib"
    (library / "json").mkdir(parents=True)
    (library / "test").mkdir()
    for name in ("json/__init__.py", "ast.py", "test/test_ast.py", "_sysconfigdata_linux.py"):
        (library / name).write_text(f"NAME = {name!r}\n")
    pack = script("standard_library.py").pack
    for file in ("first.zip", "second.zip"):
        pack(library, tmp_path / file, 1790000000)
    first = tmp_path / "first.zip"
    assert first.read_bytes() == (tmp_path / "second.zip").read_bytes()
    assert zipfile.ZipFile(first).namelist() == ["ast.pyc", "json/__init__.pyc"]
    assert str(tmp_path).encode() not in zipfile.ZipFile(first).read("ast.pyc")


def test_the_last_sentence_is_kept_for_the_box() -> None:
    words = script("program/start_till.py").LastWords()
    words.write("10:00 INFO a line of the log\n")
    words.write("No server is set.\n\n")
    assert words.sentence == "No server is set."
    words.write("x" * 9000)
    assert len(words.sentence) < 9000


def test_an_update_asks_the_journal_of_every_user(tmp_path: Path) -> None:
    guard = script("program/update_guard.py")
    users, everyone = tmp_path / "Users", tmp_path / "ProgramData" / "OrderSession"
    assert guard.answer(users, everyone) == 0
    folder = users / "bar" / "AppData" / "Local" / "ordersession-till"
    folder.mkdir(parents=True)
    (users / "office").mkdir()
    counter = open_counter(folder / "journal.db")
    assert guard.folders(users) == [folder]
    assert guard.answer(users, everyone) == 0
    session = counter.store.new_id()
    counter.ring(session)
    with counter.store.begin() as tx:
        tx.identity.keep_current(ASHA, session)
    counter.store.close()
    assert guard.answer(users, everyone) == 2
    said = (everyone / guard.REFUSED).read_text("utf-8")
    assert str(folder) in said
    assert "FORCE=1" in said
    for file in folder.iterdir():
        file.unlink()
    assert guard.answer(users, everyone) == 0
    assert not (everyone / guard.REFUSED).exists()


def test_every_part_is_named_with_its_licence(tmp_path: Path) -> None:
    (tmp_path / "LICENSE.txt").write_text("words of Python")
    script("contents.py").write(Path(sysconfig.get_path("purelib")), "1.2.3", tmp_path, tmp_path)
    whole = (tmp_path / "sbom.cdx.json").read_text()
    assert faults(whole) == []
    bill = json.loads(whole)
    names = {one["name"].lower() for one in bill["components"]}
    assert {"cpython", "qt", "openssl", "sqlite", "pyside6_essentials", "httpx"} <= names
    assert all(one["licenses"] and one["version"] for one in bill["components"])
    report = (tmp_path / "licences.txt").read_text()
    assert "words of Python" in report
    assert f"qt/6.9/{version('PySide6_Essentials')}/" in report or "qt/6.8/" in report
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "licences" / "LGPL-3.txt").read_text()
