"""Properties of the fold over random histories: total, the same at both ends, nothing lost or made up."""

from collections.abc import Sequence

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from shared.edits import Close, Edit, LineAdd, Logged, Payment, change_of
from shared.fold import fold
from shared.merging import said
from shared.order_session import OrderSession
from tests.shared import any_edits
from tests.shared.histories import CONTENT, COURSE, MONEY, Step, examples, play, steps, three_tills
from tests.shared.paper import SESSION, Till, meet

EVERYTHING = (*CONTENT, *COURSE, *MONEY, "close")


def logged(edits: Sequence[Edit]) -> list[Logged]:
    return [Logged(rev=rev, received_at="", edit=edit) for rev, edit in enumerate(edits, 1)]


def adds_up(order: OrderSession) -> None:
    """Whether every sum in the order is the sum of its parts."""
    of_lines = sum(line.total for line in order.lines)
    on_lines = sum(line.discounted for line in order.lines)
    for line in order.lines:
        assert line.gross - line.discounted == line.total
    assert of_lines - (order.discounted - on_lines) == order.total
    assert sum(part.gross for part in order.taxes) == order.total
    assert order.tax == sum(part.tax for part in order.taxes)
    taken = [tender for tender in order.tenders if tender.state == "taken"]
    assert order.paid == sum(tender.amount for tender in taken) - sum(tender.refunded for tender in taken)
    assert order.due == order.total - order.paid


@examples(150)
@given(history=steps(*EVERYTHING))
def test_tills_that_hold_the_same_log_show_the_same_order(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    order = meet(*tills)
    assert order == tills[0].log.order
    assert all(till.unsent == 0 for till in tills)


@examples(60)
@given(history=steps(*EVERYTHING))
def test_an_edit_of_ones_own_that_comes_back_in_the_log_changes_nothing(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    till = tills[0]
    till.pull()
    before = till.order
    till.send()
    till.pull()
    assert till.order == before


@examples(60)
@given(history=steps(*EVERYTHING), cut=st.integers(0, 40))
def test_wherever_the_log_ends_and_ones_own_begin_the_fold_is_the_same(history: list[Step], cut: int) -> None:
    tills = three_tills()
    play(tills, history)
    edits = tills[0].edits
    assert fold(SESSION, logged(edits[:cut]), edits[cut:]) == fold(SESSION, logged(edits))


@examples(60)
@given(history=steps(*EVERYTHING), data=st.data())
def test_edits_that_come_again_change_nothing(history: list[Step], data: st.DataObject) -> None:
    tills = three_tills()
    play(tills, history)
    edits = tills[0].edits
    again = data.draw(st.lists(st.sampled_from(edits), max_size=10))
    assert fold(SESSION, logged([*edits, *again])) == fold(SESSION, logged(edits))


def arrivals(tills: Sequence[Till], order: st.DataObject) -> list[Edit]:
    """All edits in another order of arrival in which each till's own order is kept."""
    waiting = [[*till.journal] for till in tills]
    # The first till's opening comes first: nobody writes to an order before it is there.
    arrived, waiting[0] = waiting[0][:4], waiting[0][4:]
    while any(waiting):
        queue = order.draw(st.sampled_from([queue for queue in waiting if queue]))
        arrived.append(queue.pop(0))
    return arrived


def settled_content(order: OrderSession) -> dict[str, object]:
    """What must not depend on the order of arrival: all but the values that clash."""
    clashing = {clash.target for clash in order.clashes}
    lines = {line.line_id: line for line in order.lines}
    return {
        "clashes": {clash.target: {one.edit_id for one in clash.choices} for clash in order.clashes},
        "undone": order.undone,
        "notes": {note.edit_id for note in order.notes},
        "line notes": {line_id: {note.edit_id for note in line.notes} for line_id, line in lines.items()},
        "quantities": {
            line_id: line.quantity for line_id, line in lines.items() if f"quantity:{line_id}" not in clashing
        },
        "prices": {
            line_id: line.unit_price for line_id, line in lines.items() if f"price:{line_id}" not in clashing
        },
        "discounts": {
            line_id: line.discount for line_id, line in lines.items() if f"discount:{line_id}" not in clashing
        },
        "registers": {
            name: getattr(order, name) for name in ("table", "covers", "name") if name not in clashing
        },
    }


@examples(200)
@given(history=steps(*CONTENT, most=25), data=st.data())
def test_what_does_not_clash_does_not_depend_on_the_order_of_arrival(
    history: list[Step], data: st.DataObject
) -> None:
    tills = three_tills()
    play(tills, history)
    meet(*tills)
    one = fold(SESSION, logged(arrivals(tills, data)))
    other = fold(SESSION, logged(arrivals(tills, data)))
    assert settled_content(one) == settled_content(other)


@examples(60)
@given(history=steps(*MONEY, most=20), data=st.data())
def test_what_is_paid_does_not_depend_on_the_order_of_arrival(
    history: list[Step], data: st.DataObject
) -> None:
    tills = three_tills()
    play(tills, history)
    one, other = (fold(SESSION, logged(arrivals(tills, data))) for _ in range(2))
    assert one.paid == other.paid
    assert sorted(one.tenders, key=lambda tender: tender.payment_id) == sorted(
        other.tenders, key=lambda tender: tender.payment_id
    )


@examples(100)
@given(history=steps("add", "more", "note", "table", "payment", "undo"))
def test_a_line_or_payment_that_nobody_takes_back_is_there(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    order = meet(*tills)
    everything = [(edit.id, change_of(edit)) for till in tills for edit in till.journal]
    for edit_id, change in everything:
        if isinstance(change, LineAdd) and edit_id not in order.undone:
            line = order.line(change.line_id)
            assert line is not None
            assert line.quantity >= 0
    payments = {
        change.payment_id: change.amount for _, change in reversed(everything) if isinstance(change, Payment)
    }
    assert order.paid == sum(payments.values())


@examples(200)
@given(history=steps(*EVERYTHING))
def test_totals_are_the_sums_of_their_parts(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    for till in tills:
        adds_up(till.order)
    adds_up(meet(*tills))


@examples(150)
@given(history=steps(*CONTENT, "close", most=25))
def test_what_was_paid_and_the_amendments_are_what_the_order_would_cost(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    order = meet(*tills)
    entries = tills[0].log.entries
    unpaid = fold(SESSION, [entry for entry in entries if not isinstance(change_of(entry.edit), Close)])
    closes = [change for entry in entries if isinstance(change := change_of(entry.edit), Close)]
    assert order.total + sum(amendment.amount for amendment in order.amendments) == unpaid.total
    assert order.total == (closes[0].total if closes else unpaid.total)
    assert [closing.total for closing in order.double_closings] == [close.total for close in closes[1:]]


@examples(60)
@given(history=steps(*CONTENT, "close", most=25), later=steps(*CONTENT, "close", most=10))
def test_nothing_changes_what_was_paid(history: list[Step], later: list[Step]) -> None:
    tills = three_tills()
    play(tills, [*history, Step(0, "close", 0, 0)])
    paid = meet(*tills)
    play(tills, later)
    after = meet(*tills)
    for field in ("closing", "total", "taxes", "discounted", "status"):
        assert getattr(after, field) == getattr(paid, field)
    assert [(line.line_id, line.quantity, line.total) for line in after.lines] == [
        (line.line_id, line.quantity, line.total) for line in paid.lines
    ]


@examples(400)
@given(log=any_edits.logs, own=st.lists(any_edits.edits, max_size=5))
def test_the_fold_of_any_edits_is_an_order(log: list[Logged], own: list[Edit]) -> None:
    order = fold("s", log, own)
    assert msgspec.json.decode(msgspec.json.encode(order), type=OrderSession) == order
    assert fold("s", log, own) == order
    if order.closing is None and not order.settlements:
        adds_up(order)


@examples(60)
@given(log=any_edits.logs)
def test_any_edit_can_be_read(log: list[Logged]) -> None:
    assert len(said(entry.edit for entry in log)) == len({entry.edit.id for entry in log})


@examples(40)
@given(history=steps(*EVERYTHING))
def test_a_session_survives_json(history: list[Step]) -> None:
    tills = three_tills()
    play(tills, history)
    order = tills[0].order
    assert msgspec.json.decode(msgspec.json.encode(order), type=OrderSession) == order
