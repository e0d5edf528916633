"""Takes out of a folder of Windows packages what the till never loads, so that the installer stays small.

`python packaging/windows/trim.py SITE-PACKAGES`
"""

import fnmatch
import re
import shutil
import sys
from pathlib import Path, PurePosixPath

SPOKEN = ("ar", "de", "en", "es", "fr", "tr")
"""The till's languages; of Babel's words for others nothing is carried."""
QT = (
    "*.py", "Qt6Core.dll", "Qt6Gui.dll", "Qt6Svg.dll", "Qt6Widgets.dll", "QtCore.pyd", "QtGui.pyd",
    "QtSvg.pyd", "QtWidgets.pyd", "pyside6.abi3.dll", "msvcp140*.dll", "vcruntime140*.dll", "qt.conf",
    "plugins/platforms/qwindows.dll", "plugins/platforms/qoffscreen.dll", "plugins/iconengines/qsvgicon.dll",
    "plugins/imageformats/qsvg.dll", "plugins/imageformats/qjpeg.dll", "plugins/imageformats/qico.dll",
)  # fmt: skip
"""All of PySide6 that a window of widgets needs."""
NEVER = (
    "*.pyi",
    "*/tests/*",
    "*/test/*",
    "*.lib",
    "setuptools*",
    "pkg_resources/*",
    "_distutils_hack/*",
    "distutils-precedence.pth",
    "*/direct_url.json",
    "*/INSTALLER",
    "*/REQUESTED",
    "*/RECORD",
    ".lock",
    "bin/*",
)
_WORDS = re.compile(r"babel/locale-data/([a-z]+)[_.]")


def wanted(name: str) -> bool:
    """Whether a file goes into the installer, by its name below site-packages."""
    path = PurePosixPath(name)
    if path.parts[0] == "PySide6":
        inside = "/".join(path.parts[1:])
        # Its tools and examples are Python too, in folders of their own.
        depth = 1 if path.suffix == ".py" else len(path.parts) - 1
        return any(fnmatch.fnmatchcase(inside, one) for one in QT) and len(path.parts) - 1 == depth
    words = _WORDS.match(name)
    if words:
        return words[1] in (*SPOKEN, "root")
    return not any(fnmatch.fnmatchcase(name, one) for one in NEVER)


def trim(folder: Path) -> None:
    """Deletes every file that is not wanted, and folders that are then empty."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and not wanted(path.relative_to(folder).as_posix()):
            path.unlink()
        elif path.name == "__pycache__":
            shutil.rmtree(path)
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


if __name__ == "__main__":
    trim(Path(sys.argv[1]))
