"""The totals of a history: after each edit what folding the log up to there gives, without folding it all."""

import time
from decimal import Decimal

import msgspec
from hypothesis import given

from shared.edits import Change, Logged, QtyDelta, SessionDiscount, Table, Undo
from shared.fold import fold
from shared.order_session import Discount
from shared.tab_edits import LinePart, MoveOut
from sync_server.audit import totals
from tests.shared import any_edits
from tests.shared.histories import CONTENT, COURSE, MONEY, Step, examples, play, steps, three_tills
from tests.shared.paper import SESSION
from tests.sync_server.paper_till import PaperTill, beer, new_id


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


def written(*changes: Change) -> list[Logged]:
    """A log with these changes after the opening of an order."""
    till = PaperTill()
    order = till.order(*changes)
    return [Logged(rev, "", edit) for rev, edit in enumerate(till.journal[order], 1)]


def test_a_discount_of_the_order_that_is_taken_back() -> None:
    log = written(beer(2), SessionDiscount(Discount("Staff", "percent", 5000)), beer(1))
    assert totals(SESSION, log) == (0, 1080, 540, 810)
    till = PaperTill()
    order = till.order(beer(2))
    [discount] = till.write(order, SessionDiscount(Discount("Staff", "percent", 5000)))
    [undo] = till.write(order, Undo(discount.id))
    till.write(order, beer(1), Undo(undo.id))
    again = [Logged(rev, "", edit) for rev, edit in enumerate(till.journal[order], 1)]
    assert totals(SESSION, again) == folded(again) == (0, 1080, 540, 1080, 1620, 810)


def test_lines_that_move_to_another_order() -> None:
    line = beer(3)
    part = LinePart(line_id=line.line_id, quantity=Decimal(2), gross=1080)
    log = written(
        line, MoveOut(move=new_id(), to=new_id(), lines=(part,)), QtyDelta(line.line_id, Decimal(1))
    )
    assert totals(SESSION, log) == folded(log) == (0, 1620, 540, 1080)


def test_a_line_without_an_id_is_a_line() -> None:
    nameless = msgspec.structs.replace(beer(), line_id="")
    log = written(nameless, Table("Table 4"), beer())
    assert totals(SESSION, log) == folded(log) == (0, 540, 540, 1080)


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
