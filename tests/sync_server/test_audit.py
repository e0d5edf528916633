"""The totals of a history: after each edit what folding the log up to there gives, without folding it all."""

import time
from decimal import Decimal

from hypothesis import given

from shared.edits import Logged, QtyDelta
from shared.fold import fold
from sync_server.audit import totals
from tests.shared import any_edits
from tests.shared.histories import CONTENT, COURSE, MONEY, Step, examples, play, steps, three_tills
from tests.shared.paper import SESSION
from tests.sync_server.paper_till import PaperTill, beer


def folded(log: list[Logged]) -> tuple[int, ...]:
    """The slow way."""
    return tuple(fold(SESSION, log[:rev]).total for rev in range(1, len(log) + 1))


@examples(150)
@given(history=steps(*CONTENT, *COURSE, *MONEY, "close"))
def test_totals_of_histories(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    log = tills[0].log.entries
    assert totals(SESSION, log) == folded(log)


@examples(200)
@given(log=any_edits.logs)
def test_totals_of_any_edits(log: list[Logged]) -> None:
    assert totals(SESSION, log) == folded(log)


def test_a_long_history_is_quick() -> None:
    till = PaperTill()
    lines = [beer() for _ in range(40)]
    order = till.order(*lines)
    for _ in range(10):
        till.write(order, *(QtyDelta(line.line_id, Decimal(1)) for line in lines))
    log = [Logged(rev, "", edit) for rev, edit in enumerate(till.journal[order], 1)]
    began = time.perf_counter()
    slow = folded(log)
    middle = time.perf_counter()
    assert totals(SESSION, log) == slow
    assert (time.perf_counter() - middle) * 5 < middle - began
