"""The system calls of a real till: the journal is synced before the screen is painted, for every tap."""

import os
import re
import shutil
import struct
from pathlib import Path

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story
TAPS = 8
_COMMAND = re.compile(r'read.*"\{\\"do\\": \\"tap\\"')
_SYNC = re.compile(r"fdatasync\(\d+<[^>]*journal\.db-wal>")
# X11 request 59 (";"), SetClipRectangles: Qt sends it before it copies what it has painted to the screen.
_PAINT = re.compile(r'writev\(\d+<UNIX-STREAM:\[[^\]]*\]>, \[\{iov_base="(;(?:[^"\\]|\\.)*)"')
_ORDER_FROM = (910, 60)
"""The order's lines are right of and below this place; clock, chip and the search's caret are not."""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.skipif("DISPLAY" not in os.environ, reason="only a real screen shows when it is painted")
def test_every_tap_is_synced_before_it_is_painted(stage: Stage, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    calls = "trace=read,fdatasync,writev,sendmsg,sendto"
    till = stage.till(1)
    till.start(within=("strace", "-f", "-yy", "-s", "1024", "-e", calls, "-o", str(trace)))
    till.log_in("Asha", stage.pin("Asha"))
    till.rest()
    for _ in range(TAPS):
        till.tap("Pale ale, pint")
        till.rest()
    assert till.see().lines == (("Pale ale, pint", str(TAPS), TAPS * 580),)
    till.close()

    order = [_kind(line) for line in trace.read_text(errors="replace").splitlines()]
    order = [kind for kind in order if kind]
    taps = "".join(order).split("C")[1:]
    assert len(taps) == TAPS
    assert all("S" in after and "P" in after for after in taps), taps
    assert all("P" not in after.partition("S")[0] for after in taps), taps


def _kind(line: str) -> str:
    """C: the tap reaches the till. S: the journal is on the disk. P: lines of the order are painted."""
    painted = _PAINT.search(line)
    if painted:
        return "P" if _shows_lines(painted[1]) else ""
    return next((letter for letter, pattern in (("C", _COMMAND), ("S", _SYNC)) if pattern.search(line)), "")


def _shows_lines(request: str) -> bool:
    """Whether one of the rectangles (x, y, width, height) of the request reaches the order's lines."""
    told = request.encode("latin-1").decode("unicode_escape").encode("latin-1")
    (words,) = struct.unpack_from("<H", told, 2)
    rectangles = struct.iter_unpack("<hhHH", told[12 : words * 4])
    left, top = _ORDER_FROM
    return any(x + width > left and y + height > top for x, y, width, height in rectangles)
