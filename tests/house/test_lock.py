"""The lock fits pyproject.toml: every dependency is in it, within its range, and pinned by hashes."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

from tests.house.checks import ROOT


def test_the_lock_holds_every_dependency_within_its_range() -> None:
    assert _missing(ROOT / "pyproject.toml", ROOT / "requirements.lock") == []


def test_the_lock_pins_every_version_by_hash() -> None:
    assert _unhashed((ROOT / "requirements.lock").read_text()) == []


def test_a_lock_that_is_behind_is_noticed(tmp_path: Path) -> None:
    project, lock = tmp_path / "pyproject.toml", tmp_path / "requirements.lock"
    project.write_text(
        '[project]\nname = "x"\ndependencies = ["httpx>=0.28", "Alembic"]\n'
        '[project.optional-dependencies]\ntest = ["pytest[x]>=9"]\n'
    )
    lock.write_text("httpx==0.27.0 \\\n    --hash=sha256:00\npytest==9.2.0\n")
    assert _missing(project, lock) == ["httpx>=0.28", "Alembic"]
    assert _unhashed(lock.read_text()) == ["pytest"]


def _missing(project: Path, lock: Path) -> list[str]:
    """The requirements of a project that its lock does not fulfil."""
    table = tomllib.loads(project.read_text())["project"]
    extras = table.get("optional-dependencies", {}).values()
    wanted = [*table["dependencies"], *(line for extra in extras for line in extra)]
    pinned = dict(re.findall(r"(?m)^([a-z0-9-]+)==([^ ;\\\n]+)", lock.read_text()))
    return [line for line in wanted if not _fulfils(Requirement(line), pinned)]


def _fulfils(wanted: Requirement, pinned: dict[str, str]) -> bool:
    version = pinned.get(re.sub(r"[-_.]+", "-", wanted.name).lower())
    return version is not None and version in wanted.specifier


def _unhashed(lock: str) -> list[str]:
    entries = re.split(r"(?m)^(?=[a-z0-9-]+==)", lock)[1:]
    return [entry.partition("==")[0] for entry in entries if "--hash=sha256:" not in entry]
