"""One till in a folder: a second start is refused, a dead till's lock is not, whatever number it had."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from till_app.ui.one_till import NotClaimed, lock_of

HOLD = """
import sys
from pathlib import Path
from till_app.ui.one_till import lock_of
lock = lock_of(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_lock_of_a_dead_till_that_had_our_number_is_ours(tmp_path: Path) -> None:
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
    before = lock_of(tmp_path / "before")
    # As after a restart of the machine: the file is there, nobody holds it, and it names this process.
    shutil.copy(tmp_path / "before" / "till.lock", tmp_path / "after" / "till.lock")
    after = lock_of(tmp_path / "after")
    for lock in (before, after):
        lock.unlock()


def test_the_lock_of_a_living_till_is_not(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(NotClaimed) as refused:
            lock_of(tmp_path)
        assert not refused.value.reason
        other.kill()
        other.wait()
    lock = lock_of(tmp_path)
    lock.unlock()
