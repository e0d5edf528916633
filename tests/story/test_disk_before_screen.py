"""The system calls of a real till: the journal is synced before the screen is painted, for every tap."""

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story
TAPS = 8
_COMMAND = re.compile(r'read.*"\{\\"do\\": \\"tap\\"')
_SYNC = re.compile(r"fdatasync\(\d+<[^>]*journal\.db-wal>")
# X11 request 59 (";"), SetClipRectangles: Qt sends it before it copies what it has painted to the screen.
_PAINT = re.compile(r'writev\(\d+<UNIX-STREAM:\[[^\]]*\]>, \[\{iov_base=";')


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.skipif("DISPLAY" not in os.environ, reason="only a real screen shows when it is painted")
def test_every_tap_is_synced_before_it_is_painted(stage: Stage, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    calls = "trace=read,fdatasync,writev,sendmsg,sendto"
    till = stage.till(1)
    till.start(within=("strace", "-f", "-yy", "-s", "64", "-e", calls, "-o", str(trace)))
    till.log_in("Asha", stage.pin("Asha"))
    for _ in range(TAPS):
        till.tap("Pale ale, pint")
        till.rest()
    assert till.see().lines == (("Pale ale, pint", str(TAPS), TAPS * 580),)
    till.close()

    order = [_kind(line) for line in trace.read_text(errors="replace").splitlines()]
    order = [kind for kind in order if kind]
    taps = "".join(order).split("C")[1:]
    assert len(taps) == TAPS
    assert "P" in "".join(taps), "nothing was painted; this trace cannot tell"
    assert all("S" in after for after in taps), taps
    # The clock in the corner is painted once a second, whatever a person does: once may fall in between.
    early = [after for after in taps if "P" in after.partition("S")[0]]
    assert len(early) <= 1, taps


def _kind(line: str) -> str:
    """C: the tap reaches the till. S: the journal is on the disk. P: something is painted."""
    for letter, pattern in (("C", _COMMAND), ("S", _SYNC), ("P", _PAINT)):
        if pattern.search(line):
            return letter
    return ""
