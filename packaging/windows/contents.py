"""What is in the program folder for Windows: a CycloneDX bill of materials, and all licences.

`python packaging/windows/contents.py SITE-PACKAGES VERSION LIBRARY FOLDER`, before the packages are trimmed;
LIBRARY is the standard library that is packed. Writes sbom.cdx.json, licences.txt and licences/ to FOLDER.
"""

import runpy
import shutil
import sys
from collections.abc import Iterable
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

LINUX = runpy.run_path(str(Path(__file__).resolve().parents[1] / "linux" / "bill_of_materials.py"))
Part: Any = LINUX["Part"]
_TRIMMED = ("setuptools",)
_LGPL = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
_TEXTS = Path("/usr/share/common-licenses")
RUNTIME = (
    ("OpenSSL", "3.0.18", "Apache-2.0"), ("SQLite", "3.50.4", "blessing"), ("libffi", "8", "MIT"),
    ("zlib, bzip2, liblzma, expat, libmpdec", "as in CPython 3.13.11", "see CPython"),
    ("Microsoft Visual C++ runtime", "14", "Microsoft's terms for redistribution"),
    ("python3.dll, a forwarder built here", "3.13", "MIT"),
)  # fmt: skip
"""What lies beside Python in the runtime, named by no package; libffi by the number of its library."""
_QT = """Qt, PySide6 and Shiboken6 are used under the GNU Lesser General Public License, version 3; its text
and that of the GNU General Public License, version 3, lie in the folder licences. They are unchanged, as
published by The Qt Company. You may replace them: every file lies by itself in
Lib\\site-packages\\PySide6 and shiboken6. Put another build of the same version in their place and start
the program; nothing checks them. You may reverse engineer the program to debug such a change.

Their complete sources: https://download.qt.io/official_releases/qt/{short}/{version}/ and
https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src/
Whoever received this program may also ask its maintainer for these sources, for three years, for the cost of
a copy. Copyright (C) The Qt Company Ltd. and other contributors.
"""
_HEAD = "What the OrderSession till for Windows consists of, with licences. OrderSession itself: MIT."


def parts(site: Path, python_words: str) -> list[Any]:
    """Every part, first what is no Python package."""
    found = [LINUX["_part"](one) for one in distributions(path=[str(site)])]
    packages = sorted((one for one in found if one.name not in _TRIMMED), key=lambda part: part.name.lower())
    qt = next(part.version for part in packages if part.name.lower().startswith("pyside6"))
    python = Part("CPython", "3.13.11", "PSF-2.0", python_words, "pkg:generic/python@3.13.11")
    return [
        python,
        Part("Qt", qt, _LGPL, "", f"pkg:generic/qt@{qt}"),
        *(Part(*one) for one in RUNTIME),
        *packages,
    ]


def report(found: Iterable[Any]) -> str:
    """Every part with its licence, what Qt's licence asks for, then the words of each."""
    found = tuple(found)
    qt = next(part.version for part in found if part.name == "Qt")
    rows = [f"{part.name:<60}{part.version:<20}{part.licence}" for part in found]
    duty = _QT.format(version=qt, short=".".join(qt.split(".")[:2]))
    words = [f"{'=' * 78}\n{one.name} {one.version}\n{'=' * 78}\n{one.words}\n" for one in found if one.words]
    return "\n".join([_HEAD, "", *rows, "", duty, *words])


def write(site: Path, version: str, library: Path, folder: Path) -> None:
    """Writes all of it."""
    found = parts(site, (library / "LICENSE.txt").read_text("utf-8"))
    (folder / "sbom.cdx.json").write_text(LINUX["bill"]("till", version, found), "utf-8")
    (folder / "licences.txt").write_text(report(found), "utf-8")
    (folder / "licences").mkdir()
    for name in ("LGPL-3", "GPL-3"):
        shutil.copyfile(_TEXTS / name, folder / "licences" / f"{name}.txt")


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
