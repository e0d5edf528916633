"""Packs the standard library of the Python that runs this as byte code into a zip, always the same bytes.

`python3.13 packaging/windows/standard_library.py FILE`
"""

import os
import py_compile
import sys
import sysconfig
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

NEVER = {
    "__pycache__", "_pyrepl", "config", "curses", "distutils", "ensurepip", "idlelib", "lib-dynload",
    "lib2to3", "pydoc_data", "site-packages", "test", "tests", "tkinter", "turtledemo", "venv",
}  # fmt: skip
_PLATFORM = ("_sysconfigdata", "turtle", "antigravity", "this")


def modules(library: Path) -> Iterator[Path]:
    """The files that are packed, always in the same order."""
    for path in sorted(library.rglob("*.py")):
        inside = path.relative_to(library)
        if not any(
            part in NEVER or part.startswith("config-") for part in inside.parts
        ) and not inside.name.startswith(_PLATFORM):
            yield path


def pack(library: Path, file: Path, moment: int) -> None:
    """Writes the zip; `moment` (seconds since 1970) is the time of all its entries."""
    date = time.gmtime(moment)[:6]
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(file, "w") as packed:
        code = Path(folder) / "code"
        for path in modules(library):
            inside = path.relative_to(library)
            shown = f"python313.zip/{inside.as_posix()}"
            py_compile.compile(str(path), str(code), shown, doraise=True, invalidation_mode=unchecked)
            entry = zipfile.ZipInfo(inside.with_suffix(".pyc").as_posix(), date)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            packed.writestr(entry, code.read_bytes())


if __name__ == "__main__":
    pack(Path(sysconfig.get_path("stdlib")), Path(sys.argv[1]), int(os.environ["SOURCE_DATE_EPOCH"]))
