"""The fold is the same in every process: it depends on no hash seed, no clock and no order of a dict."""

import subprocess
import sys
from pathlib import Path

import msgspec

from shared.edits import LineDiscount, Logged, SessionNote, Table
from shared.fold import fold
from shared.order_session import Discount
from tests.shared.paper import SESSION, Till, add, meet, more, pair, typed, undo, void

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys, msgspec
from shared.edits import Logged
from shared.fold import fold
log = msgspec.json.decode(sys.stdin.buffer.read(), type=list[Logged])
sys.stdout.buffer.write(msgspec.json.encode(fold(sys.argv[1], log)))
"""


def a_quarrel() -> list[Logged]:
    """The log of three tills that did much at the same time."""
    one, two = pair()
    three = Till(one.log, 3, user_id=9)
    three.pull()
    for number, till in enumerate((one, two, three)):
        till.say(typed("ale", number + 1), more("ale"), Table(table=f"Table {number}"))
        till.say(SessionNote(text=f"note {number}"), add(f"extra {number}", rate=500 * number))
        off = Discount(label="", kind="percent", value=1000 * number)
        till.say(undo(till.say(void("ale"))), LineDiscount(line_id="ale", discount=off))
    meet(three, one, two)
    return one.log.entries


def test_every_process_folds_to_the_same_bytes() -> None:
    log = a_quarrel()
    expected = msgspec.json.encode(fold(SESSION, log))
    for seed in ("0", "1", "42"):
        run = subprocess.run(
            [sys.executable, "-c", PROGRAM, SESSION],
            input=msgspec.json.encode(log), capture_output=True, check=True, cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert run.stdout == expected
