"""An order that goes on by one plain edit is the order that the fold makes of all of them."""

from collections.abc import Sequence

from hypothesis import given

from shared.edits import Edit, LineVoid, Logged
from shared.fold import fold
from shared.onward import NOTHING_YET, Footing, footing_of, onward
from shared.order_session import OrderSession
from shared.places import REPLACED
from tests.shared import any_edits
from tests.shared.histories import CONTENT, COURSE, MONEY, Step, examples, play, steps, three_tills
from tests.shared.paper import Log, Till, add, more

_PLAIN = ("add", "add", "more", "more", "more", "fewer")


def check(edits: Sequence[Edit]) -> int:
    """Goes through the edits one by one. Returns how many could be told from the order alone."""
    order, footing, told = OrderSession(session_id="order"), NOTHING_YET, 0
    for number, edit in enumerate(edits, 1):
        whole = fold("order", (), edits[:number])
        quick = onward(order, footing, edit)
        if quick is not None:
            assert quick == whole
            told += 1
        order, footing = whole, footing_of([edit], footing)
    assert footing == footing_of(edits)
    return told


@examples(150)
@given(history=steps(*_PLAIN, *_PLAIN, *CONTENT))
def test_plain_edits_among_others_make_what_the_fold_makes(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    for till in tills:
        check(till.edits)


@examples(150)
@given(history=steps(*_PLAIN, *_PLAIN, *_PLAIN, *COURSE, *MONEY))
def test_plain_edits_of_an_order_on_its_course(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    for till in tills:
        check(till.edits)


@examples(300)
@given(log=any_edits.logs)
def test_any_edits_at_all(log: list[Logged]) -> None:
    check(list({entry.edit.id: entry.edit for entry in log}.values()))


def test_nine_taps_out_of_ten_need_no_fold() -> None:
    till = Till(Log(), 1)
    till.say(*(add(f"line {number}", 1, 540) for number in range(20)))
    till.say(*(more(f"line {number}", 1) for number in range(20)))
    # No order was opened: nobody holds it.
    assert check(till.edits) == 0
    tills = three_tills()
    tills[0].say(*(add(f"line {number}", 1, 540) for number in range(20)))
    tills[0].say(*(more(f"line {number}", 1) for number in range(20)))
    assert check(tills[0].edits) >= 40


def test_a_line_that_takes_the_place_of_another_is_left_to_the_fold() -> None:
    tills = three_tills()
    tills[0].say(LineVoid(line_id="ale", reason=REPLACED), add("ale with ice", 2, 580))
    assert [line.line_id for line in tills[0].order.lines] == ["ale with ice", "bread", "olives"]
    check(tills[0].edits)


def test_nothing_goes_on_from_uneven_ground() -> None:
    tills = three_tills()
    edit = tills[0].edits[-1]
    assert onward(tills[0].order, Footing(is_plain=False), edit) is None
