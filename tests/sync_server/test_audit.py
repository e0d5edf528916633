"""The totals of a history: after each edit what folding the log up to there gives, without folding it all."""

import time
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given

from shared.edits import Change, Logged, QtyDelta, QtySet, SessionDiscount, Table, Undo
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


def test_quantities_typed_without_seeing_each_other() -> None:
    till, line = PaperTill(), beer()
    order = till.order(line)
    added = till.journal[order][-1].id
    till.write(order, QtySet(line.line_id, Decimal(4)), seen=(added,))
    [more] = till.write(order, QtyDelta(line.line_id, Decimal(2)))
    till.write(order, QtySet(line.line_id, Decimal(7)), seen=(added,))
    log = [Logged(rev, "", edit) for rev, edit in enumerate(till.journal[order], 1)]
    assert totals(SESSION, log) == folded(log) == (0, 540, 2160, 3240, 4860)
    # An edit that names what comes only after it, as no till does.
    early = msgspec.structs.replace(log[2].edit, seen=(added, more.id))
    log[2] = msgspec.structs.replace(log[2], edit=early)
    assert totals(SESSION, log) == folded(log) == (0, 540, 2160, 2160, 4860)


@pytest.mark.parametrize("lines", [1, 40])
def test_a_long_history_is_quick(lines: int) -> None:
    till = PaperTill()
    added = [beer() for _ in range(lines)]
    order = till.order(*added)
    rounds = 240 // lines
    for number in range(rounds):
        for line in added:
            [delta] = till.write(order, QtyDelta(line.line_id, Decimal(1)))
            if number % 4 == 3:
                seen = tuple(
                    edit.id for edit in till.journal[order] if line.line_id in bytes(edit.body).decode()
                )
                till.write(order, QtySet(line.line_id, Decimal(number)), seen=(*seen, delta.id))
    log = [Logged(rev, "", edit) for rev, edit in enumerate(till.journal[order], 1)]
    began = time.perf_counter()
    slow = folded(log)
    middle = time.perf_counter()
    assert totals(SESSION, log) == slow
    assert (time.perf_counter() - middle) * 5 < middle - began
