"""Which lines of requirements.lock a till on Windows needs: the till's own libraries and what these ask for.

`python packaging/windows/locked.py requirements.lock` prints them with their hashes, for pip on any machine.
"""

import re
import sys
from collections.abc import Collection
from pathlib import Path

from packaging.markers import Marker

TILL = (
    "apscheduler", "argon2-cffi", "babel", "httpx", "keyring", "msgspec", "platformdirs",
    "pyside6-essentials", "python-escpos", "tzdata",
)  # fmt: skip
"""What the till imports, and the time zones, which Windows has under other names."""
TARGET = {
    "sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64",
    "implementation_name": "cpython", "platform_python_implementation": "CPython",
    "python_version": "3.13", "python_full_version": "3.13.11",
}  # fmt: skip
"""The machine that is built for: pip asks the one it runs on."""
_MARKER = re.compile(r" ; (.*?) (?=\\\n)")
_ENTRY = re.compile(r"(?m)^(?=[a-z0-9-]+==)")


def needed(lock: str, wanted: Collection[str] = TILL) -> str:
    """The entries of the wanted packages and of all they need on Windows. Raises LookupError."""
    entries = {entry.partition("==")[0]: entry for entry in _ENTRY.split(lock)[1:]}
    absent = sorted(set(wanted) - set(entries))
    if absent:
        raise LookupError(f"requirements.lock has no {', '.join(absent)}")
    kept, more = set[str](), set(wanted)
    while more:
        kept |= more
        more = {name for name, entry in entries.items() if _asked_for_by(entry) & kept} - kept
    return "".join(
        _MARKER.sub(" ", entry) for name, entry in entries.items() if name in kept and _fits(entry)
    )


def _fits(entry: str) -> bool:
    marker = _MARKER.search(entry)
    return marker is None or Marker(marker[1]).evaluate(TARGET)


def _asked_for_by(entry: str) -> set[str]:
    via = entry.partition("# via")[2]
    return set(re.findall(r"[a-z0-9][a-z0-9-]*", re.sub(r"\(.*?\)", "", via)))


if __name__ == "__main__":
    sys.stdout.write(needed(Path(sys.argv[1]).read_text("utf-8")))
