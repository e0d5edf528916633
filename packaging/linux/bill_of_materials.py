"""What is in a program tree: a CycloneDX bill of materials, and a report of licences in their own words.

`python bill_of_materials.py PROGRAM BUNDLED FOLDER`, run by the Python that built the tree. BUNDLED lists the
files that were taken, so that only what is really inside is named; `sbom.cdx.json` and `licences.txt` go to
FOLDER.
"""

import json
import platform
import re
import sqlite3
import ssl
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, distribution, distributions
from pathlib import Path

_NOT_PARTS = ("pyinstaller", "setuptools", "pip")
_NAMED = ("licen", "copying", "notice", "copyright", "authors")
_LGPL = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
_QT_SOURCE = "https://download.qt.io/official_releases/"
_QT_DUTY = """Qt, PySide6 and Shiboken6 are used under the GNU Lesser General Public License, version 3
(/usr/share/common-licenses/LGPL-3, which refers to /usr/share/common-licenses/GPL-3). They are unchanged,
as published by The Qt Company.

You may replace them: every file of Qt and PySide6 lies by itself in
{folder}/_internal/PySide6, those of Shiboken6 in _internal/shiboken6 beside it.
Put another build of the same version in their place and start the program; nothing checks them. You may
reverse engineer the program to debug such a change.

Their complete sources: {source}qt/{short}/{version}/ and
{source}QtForPython/pyside6/PySide6-{version}-src/
Whoever received this package may also ask its maintainer for these sources, for three years, for the cost of
a copy. Copyright (C) The Qt Company Ltd. and other contributors.
"""

_PSYCOPG_DUTY = """Psycopg is used unchanged under the GNU Lesser General Public License, version 3
(/usr/share/common-licenses/LGPL-3). You may replace it: it lies in {folder}/_internal/psycopg
and psycopg_binary. Its sources: https://github.com/psycopg/psycopg, tag {version}; the maintainer of this
package gives a copy to whoever received it, for three years, for the cost of the copy.
"""
_PYTHON_WORDS = Path("/usr/share/doc/libpython3.11-minimal/copyright")
_BORROWED = re.compile(r"\.libs/(lib[\w+-]+?)-[0-9a-f]{8}\.so\.?([\d.]*)$")


@dataclass(frozen=True)
class Part:
    """One thing inside: its name, version, licence (of SPDX or a plain name), and its own words on it."""

    name: str
    version: str
    licence: str
    words: str = ""
    purl: str = ""


def python_parts(bundled: Iterable[str]) -> list[Part]:
    """The Python distributions that any of the files came from, by name."""
    files = {str(Path(one)) for one in bundled}
    found = [
        one for one in distributions() if any(str(one.locate_file(file)) in files for file in one.files or ())
    ]
    parts = (_part(one) for one in found if one.metadata["Name"].lower() not in _NOT_PARTS)
    return sorted(parts, key=lambda part: part.name.lower())


def borrowed_parts(bundled: Iterable[str]) -> list[Part]:
    """Shared libraries that a wheel brought along; their licences are in the words of the part named."""
    found = []
    for file in sorted(set(bundled)):
        library = _BORROWED.search(file)
        if library:
            owner = Path(file).parent.name.removesuffix(".libs")
            found.append(Part(library[1], library[2] or "unknown", f"see {owner}, which brings it"))
    return found


def other_parts(program: str) -> list[Part]:
    """What no Python package names: Python itself, and for the till Qt."""
    words = _PYTHON_WORDS.read_text("utf-8") if _PYTHON_WORDS.exists() else ""
    python = Part(
        "CPython",
        platform.python_version(),
        "PSF-2.0",
        words,
        f"pkg:generic/python@{platform.python_version()}",
    )
    starter = Part(
        "PyInstaller bootloader",
        distribution("pyinstaller").version,
        "GPL-2.0-or-later WITH Bootloader-exception",
    )
    if program != "till":
        return [python, starter]
    qt = distribution("PySide6_Essentials").version
    return [
        python,
        starter,
        Part("Qt", qt, _LGPL, "", f"pkg:generic/qt@{qt}"),
        Part("ICU", "73", "Unicode-3.0"),
    ]


def bill(program: str, version: str, parts: Iterable[Part]) -> str:
    """CycloneDX 1.6 as JSON; the same parts give the same bytes."""
    components = [
        {
            "type": "library",
            "bom-ref": part.purl or f"{part.name}@{part.version}",
            "name": part.name,
            "version": part.version,
            "licenses": [_licence(part.licence)],
            **({"purl": part.purl} if part.purl else {}),
        }
        for part in parts
    ]
    about = {"type": "application", "bom-ref": program, "name": f"ordersession-{program}", "version": version}
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**about, "licenses": [{"license": {"id": "MIT"}}]}},
        "components": components,
        "dependencies": [{"ref": program, "dependsOn": [one["bom-ref"] for one in components]}],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def report(program: str, parts: Iterable[Part]) -> str:
    """Every part with its licence in its own words; for the till what Qt's licence asks for comes first."""
    parts = tuple(parts)
    rows = [f"{part.name:<28}{part.version:<16}{part.licence}" for part in parts]
    head = [
        f"What ordersession-{program} consists of, and under which licences. OrderSession itself: MIT.",
        "",
        *rows,
        "",
    ]
    if program == "server":
        psycopg = next(part.version for part in parts if part.name == "psycopg")
        head += [_PSYCOPG_DUTY.format(folder=f"/usr/lib/ordersession/{program}", version=psycopg)]
    if program == "till":
        qt = next(part.version for part in parts if part.name == "Qt")
        short = ".".join(qt.split(".")[:2])
        folder = f"/usr/lib/ordersession/{program}"
        head += [_QT_DUTY.format(folder=folder, source=_QT_SOURCE, version=qt, short=short)]
    words = [
        f"{'=' * 78}\n{part.name} {part.version}\n{'=' * 78}\n{part.words}\n" for part in parts if part.words
    ]
    return "\n".join([*head, *words])


def _part(one: Distribution) -> Part:
    about = one.metadata
    named = (
        _field(about, "License-Expression")
        or _classified(about.get_all("Classifier") or ())
        or _field(about, "License")
    )
    name, version = about["Name"], one.version
    if name.lower().startswith(("pyside6", "shiboken6")):
        named = _LGPL
    purl = "" if name == "ordersession" else f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    return Part(name, version, (named or "see its licence").splitlines()[0], _words(one), purl)


def _field(about: PackageMetadata, name: str) -> str:
    return str(about.json.get(name.lower().replace("-", "_"), ""))


def _classified(classifiers: Iterable[str]) -> str:
    return " AND ".join(one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License :: OSI"))


def _words(one: Distribution) -> str:
    texts = []
    for file in sorted(one.files or (), key=str):
        if file.name.lower().startswith(_NAMED) and file.suffix != ".py" and ".dist-info" in str(file):
            text = Path(str(one.locate_file(file))).read_text("utf-8", errors="replace").strip()
            if text not in texts:
                texts.append(text)
    return "\n\n".join(texts)


def _licence(licence: str) -> dict[str, object]:
    if " OR " in licence or " AND " in licence or " WITH " in licence:
        return {"license": {"name": licence}}
    return {"license": {"id": licence} if licence in _SPDX else {"name": licence}}


_SPDX = (
    "MIT",
    "PSF-2.0",
    "Apache-2.0",
    "BSD-3-Clause",
    "BSD-2-Clause",
    "MPL-2.0",
    "Unicode-3.0",
    "LGPL-3.0-only",
    "0BSD",
)


def main(program: str, bundled: Path, folder: Path) -> None:
    """Writes both files."""
    files = bundled.read_text().splitlines()
    parts = [*other_parts(program), *python_parts(files), *borrowed_parts(files)]
    ours = distribution("ordersession").version
    others = [part for part in parts if part.name != "ordersession"]
    (folder / "sbom.cdx.json").write_text(bill(program, ours, others), "utf-8")
    (folder / "licences.txt").write_text(report(program, others), "utf-8")
    print(
        f"{program}: {len(others)} parts; of Debian: {ssl.OPENSSL_VERSION}, SQLite {sqlite3.sqlite_version}"
    )


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
