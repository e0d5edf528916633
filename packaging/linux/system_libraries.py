"""Which Debian packages a program tree needs: the libraries its files name and the tree itself lacks.

`python packaging/linux/system_libraries.py FOLDER` prints one package a line and the libraries it is for.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_NEEDED = re.compile(r"NEEDED\s+(\S+)")
_ELF = b"\x7fELF"


def missing(tree: Path) -> frozenset[str]:
    """The names of shared libraries that files of the tree ask for and no file of it has."""
    binaries = [
        path for path in tree.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)
    ]
    asked = {name for path in binaries for name in _asked_by(path)}
    return frozenset(asked - {path.name for path in tree.rglob("*")})


def packages(libraries: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The Debian package of each library, by what is installed on this machine; "?" for those of none."""
    found: dict[str, list[str]] = {}
    for library in sorted(libraries):
        said = subprocess.run(
            ["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False
        ).stdout
        owners = re.findall(
            r"(?m)^([^:\s,]+)(?::\w+)?: \S+-linux-gnu/[^/\s]+$|^([^:\s,]+)(?::\w+)?: /lib64/", said
        )
        found.setdefault(next((one or other for one, other in owners), "?"), []).append(library)
    return {package: tuple(names) for package, names in sorted(found.items())}


def depends(control: str, package: str) -> frozenset[str]:
    """The names that a package depends on or recommends in debian/control."""
    paragraph = next(part for part in re.split(r"\n\n+", control) if f"Package: {package}\n" in part)
    fields = re.findall(r"(?ms)^(?:Pre-Depends|Depends|Recommends):(.*?)(?=^\S|\Z)", paragraph)
    return frozenset(re.findall(r"[a-z0-9][a-z0-9+.-]+", re.sub(r"\(.*?\)|\$\{.*?\}", "", " ".join(fields))))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def _asked_by(path: Path) -> list[str]:
    done = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True)
    return _NEEDED.findall(done.stdout)


if __name__ == "__main__":
    for package, names in packages(missing(Path(sys.argv[1]))).items():
        print(package, *names)
