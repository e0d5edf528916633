"""Each failure that other tills had is told by a story test, on every database that takes part in it."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping

from tests.house.checks import ROOT

STORIES = ROOT / "tests" / "story"
ALL = tuple(f"F-{number:02}" for number in range(1, 35))
_STORY = re.compile(r"/test_f(\d\d)_\w+\.py::(test_\w+)(?:\[(.*)\])?$")


def lacking(table: Mapping[str, str], tests: Iterable[str]) -> list[str]:
    """What the failures of a table (id → "both" or "till") lack among the tests that would run."""
    told: dict[str, set[str]] = {}
    for test in tests:
        if story := _STORY.search(test):
            databases = told.setdefault(f"F-{story[1]}", set())
            databases.add("postgres" if "postgres" in (story[3] or "").split("-") else "sqlite")
    lacks = [f"{one} is not in the table" for one in ALL if one not in table]
    lacks += [f"{one} is no failure that we know" for one in table if one not in ALL]
    for one, plays in table.items():
        if plays not in ("both", "till"):
            lacks.append(f"{one} plays {plays}")
        wanted = ("sqlite", "postgres") if plays == "both" else ("sqlite",)
        lacks += [f"{one} has no story on {name}" for name in wanted if name not in told.get(one, ())]
    return lacks


def test_every_failure_has_its_story() -> None:
    table = tomllib.loads((STORIES / "failures.toml").read_text("utf-8"))
    # What is marked so that it never runs, or may fail, tells nothing.
    command = (
        "--noconftest",
        "--collect-only",
        "-q",
        "-p",
        "no:cacheprovider",
        "-m",
        "not skip and not xfail",
        str(STORIES),
    )
    collected = subprocess.run(
        [sys.executable, "-m", "pytest", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert collected.returncode == 0, collected.stdout + collected.stderr
    listed = collected.stdout.splitlines()
    assert lacking({one: row["plays"] for one, row in table.items()}, listed) == []


def test_a_failure_without_its_story_would_be_noticed() -> None:
    table = {one: "both" if one == "F-09" else "till" for one in ALL}
    tests = [f"tests/story/test_f{one[2:]}_it.py::test_it" for one in ALL if one != "F-09"]
    both = [f"tests/story/test_f09_it.py::test_it[500-{name}]" for name in ("sqlite", "postgres")]
    assert lacking(table, [*tests, *both]) == []
    assert lacking(table, tests) == ["F-09 has no story on sqlite", "F-09 has no story on postgres"]
    assert lacking(table, [*tests, both[0]]) == ["F-09 has no story on postgres"]
    assert lacking(table, [*tests[1:], *both]) == ["F-01 has no story on sqlite"]
    assert lacking({"F-35": "none"}, [])[-3:] == [
        "F-35 is no failure that we know", "F-35 plays none", "F-35 has no story on sqlite",
    ]  # fmt: skip
