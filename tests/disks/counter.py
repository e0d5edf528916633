"""A clerk in a process of its own, without a super-user's rights, and folders on disks that say no."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from tests.disks.clerk import Answer

ROOT = Path(__file__).parents[2]
PLAIN = ("setpriv", "--inh-caps=-all", "--bounding-set=-all") if os.geteuid() == 0 else ()
"""A command to run another under: no permission is passed over, as root else would."""


def can_be_plain() -> bool:
    """Whether this machine lets a process have no more rights than others."""
    return not PLAIN or shutil.which(PLAIN[0]) is not None


class Counter:
    """The clerk's process. A context manager: at its end it is killed, if it still runs."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [*PLAIN, sys.executable, "-m", "tests.disks.clerk", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def do(self, do: str, number: int = 0) -> Answer:
        """What the clerk says to an order."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode({"do": do, "number": number}) + b"\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline()
        assert said, f"the clerk fell over at {do}"
        return msgspec.json.decode(said, type=Answer)

    def kill(self) -> None:
        """Without warning."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()


def sold(folder: Path, number: int, *, is_closed: bool = True) -> set[str]:
    """The edits of so many orders that a clerk sold and who then ended, in order or killed."""
    with Counter(folder) as clerk:
        assert clerk.do("open").said == ""
        edits = clerk.do("sell", number).edits
        if is_closed:
            clerk.do("close")
    assert len(edits) == 2 * number
    return set(edits)


@contextmanager
def permissions(path: Path, mode: int) -> Iterator[None]:
    """For a while the file or folder has these."""
    before = path.stat().st_mode
    path.chmod(mode)
    try:
        yield
    finally:
        path.chmod(before)
