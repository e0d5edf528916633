"""Who may import whom: the contracts of imports.toml hold, and each of them would notice its breach."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.house.checks import ROOT

CONTRACTS = ROOT / "tests" / "house" / "imports.toml"
ROOMS = ("shared", "till_app", "sync_server")

# A line for each contract that breaks it.
BREACHES = {
    "Shared: from the wire down to money": ("shared/money.py", "import shared.wire"),
    "Shared: the door to SQLite stands apart": ("shared/sqlite.py", "import shared.money"),
    "Till: from the glass down to the drawer": ("till_app/settings.py", "import till_app.ui"),
    "Server: from the command down to the tables": ("sync_server/tables.py", "import sync_server.ledger"),
    "Till and server never meet": ("till_app/desk/__init__.py", "import sync_server.tables"),
    "Shared looks at nobody": ("shared/ids.py", "import till_app.settings"),
    "No circles": ("till_app/ui/views.py", "import till_app.ui.other"),
    "The glass never sees the store or the errand: app connects them by signals": (
        "till_app/ui/__init__.py",
        "import till_app.store",
    ),
    "Door: Qt": ("till_app/desk/ordering.py", "import PySide6"),
    "Door: SQLAlchemy": ("shared/fold.py", "import sqlalchemy"),
    "Door: migrations": ("sync_server/ledger.py", "import alembic"),
    "Door: HTTP client": ("till_app/sync/round.py", "import httpx"),
    "Door: scheduler": ("till_app/sync/worker.py", "import apscheduler"),
    "Door: web framework": ("shared/problems.py", "import litestar"),
    "Door: keyring": ("till_app/desk/handover.py", "import keyring"),
}


def test_the_contracts_hold(tmp_path: Path) -> None:
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    verdicts, report = _lint(tmp_path)
    assert set(verdicts.values()) == {"KEPT"}, report


def test_every_contract_notices_its_breach(tmp_path: Path) -> None:
    for source in (path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        _write(tmp_path / source.relative_to(ROOT), "")
    _write(tmp_path / "till_app/ui/other.py", "import till_app.ui.views\n")
    for name, line in BREACHES.values():
        _write(tmp_path / name, line + "\n")
    verdicts, report = _lint(tmp_path)
    assert verdicts == dict.fromkeys(BREACHES, "BROKEN"), report


def test_every_contract_has_a_breach_to_notice() -> None:
    tables = tomllib.loads(CONTRACTS.read_text())["tool"]["importlinter"]["contracts"]
    assert [table["name"] for table in tables] == list(BREACHES)


def _write(path: Path, line: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        file.write(line)


def _lint(root: Path) -> tuple[dict[str, str], str]:
    """The verdict on each contract for the packages under `root`, and the whole report."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    run = subprocess.run(
        [sys.executable, "-c", code, "--config", str(CONTRACTS), "--no-cache", "--no-logo"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "", "COLUMNS": "200", "NO_COLOR": "1"},
    )
    report = run.stdout + run.stderr
    return dict(re.findall(r"(?m)^(.+?) (KEPT|BROKEN)(?: \(.*\))?$", report)), report
