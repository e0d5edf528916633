"""The packages as built: the same bytes each time, no error for lintian, every duty inside."""

import filecmp
import json
import os
import runpy
import subprocess
from pathlib import Path

from tests.packaging import releases
from tests.packaging.cyclonedx import faults

LINUX = releases.ROOT / "packaging" / "linux"
LENT = runpy.run_path(str(LINUX / "system_libraries.py"))


def test_two_builds_give_the_same_bytes(trees: Path, cache: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": (trees / "epoch").read_text().strip()}
    again = cache / "trees-again"
    build = [LINUX / "build-tree", again]
    subprocess.run(build, env=environment, check=True, capture_output=True)
    for program in ("till", "server"):
        assert _different(filecmp.dircmp(trees / program, again / program)) == []
    first = releases.build(trees, tmp_path / "first", releases.FIRST)
    second = releases.build(again, tmp_path / "second", releases.FIRST)
    assert [path.name for path in first] == [path.name for path in second]
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes(), one.name


def test_lintian_finds_no_error(trees: Path, cache: Path) -> None:
    out = cache / f"packages-{releases.FIRST}"
    releases.build(trees, out, releases.FIRST)
    (changes,) = out.glob("*.changes")
    done = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error", changes],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_a_package_names_every_library_that_debian_lends_it(trees: Path) -> None:
    control = (releases.DEBIAN / "control").read_text()
    for program in ("till", "server"):
        lent = set(LENT["packages"](LENT["missing"](trees / program)))
        assert lent - LENT["depends"](control, f"ordersession-{program}") == set()


def test_bill_licences_and_sources_are_inside(trees: Path, cache: Path, tmp_path: Path) -> None:
    for package in releases.build(trees, cache / f"packages-{releases.FIRST}", releases.FIRST):
        name = package.name.partition("_")[0]
        subprocess.run(["dpkg-deb", "--extract", package, tmp_path / name], check=True)
        folder = tmp_path / name / "usr/share/doc" / name
        unzip = ["gzip", "--decompress", "--to-stdout"]
        whole = subprocess.run(
            [*unzip, folder / "sbom.cdx.json.gz"], check=True, capture_output=True, text=True
        ).stdout
        assert faults(whole) == []
        bill = json.loads(whole)
        named = {part["name"] for part in bill["components"]}
        assert {"CPython", "msgspec"} <= named
        # The till does without it.
        assert ("SQLAlchemy" in named) is (name == "ordersession-server")
        told = subprocess.run(
            [*unzip, folder / "licences.txt.gz"], check=True, capture_output=True, text=True
        ).stdout
        assert "LGPL-3" in told
        assert [part for part in sorted(named) if part not in told] == []
        assert (folder / "copyright").exists()
    till = tmp_path / "ordersession-till/usr/lib/ordersession/till/_internal"
    # Shared libraries that anybody may replace, and the Python of PySide6 as files of its own.
    assert (till / "PySide6/Qt/lib/libQt6Widgets.so.6").exists()
    assert (till / "PySide6/__init__.py").exists()
    server = tmp_path / "ordersession-server/usr/lib/ordersession/server/_internal"
    assert (server / "psycopg/__init__.py").exists()


def _different(found: filecmp.dircmp[str]) -> list[str]:
    here = [*found.left_only, *found.right_only]
    _, mismatch, errors = filecmp.cmpfiles(found.left, found.right, found.common_files, shallow=False)
    return [*here, *mismatch, *errors, *(name for sub in found.subdirs.values() for name in _different(sub))]
