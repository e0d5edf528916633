"""Ordering: what a tap does, durable, and what it refuses."""

from decimal import Decimal
from pathlib import Path

from shared.rules import Refusal
from tests.till_app.desk.counter import ALE, ASHA, BREAD, GONE, Counter, open_counter
from till_app.desk.ordering import Done


def test_first_tap_opens_the_order_on_this_till(counter: Counter) -> None:
    done = counter.ring("o1")
    assert (done.order.user_id, done.order.till_id, done.order.total) == (ASHA, 1, 580)
    assert done.order.status == "active"


def test_same_product_again_grows_its_line(counter: Counter) -> None:
    counter.ring("o1")
    counter.ring("o1", BREAD)
    done = counter.ring("o1", quantity=2)
    assert [(line.name, str(line.quantity)) for line in done.order.lines] == [
        ("Pale ale, pint", "3"),
        ("Bread", "1"),
    ]
    assert done.line_id == done.order.lines[0].line_id


def test_a_line_with_a_note_does_not_grow(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    counter.ordering.note("o1", ASHA, line_id, " no foam ")
    done = counter.ring("o1")
    assert len(done.order.lines) == 2
    assert [note.text for note in done.order.lines[0].notes] == ["no foam"]


def test_sold_out_and_unknown_are_refused_and_leave_nothing(counter: Counter) -> None:
    assert counter.ordering.add("o1", ASHA, GONE, Decimal(1), currency="GBP") is Refusal.SOLD_OUT
    assert counter.ordering.add("o1", ASHA, None, Decimal(1), currency="GBP") is Refusal.NO_SUCH_PRODUCT
    assert counter.ordering.order("o1").fence == 0


def test_fewer_of_the_last_one_removes_the_line_and_undo_brings_it_back(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    gone = counter.ordering.change_by("o1", ASHA, line_id, Decimal(-1))
    assert isinstance(gone, Done)
    assert gone.order.lines == ()
    back = counter.ordering.undo("o1", ASHA)
    assert isinstance(back, Done)
    assert [line.quantity for line in back.order.lines] == [1]


def test_undo_goes_back_step_by_step_and_redo_forward(counter: Counter) -> None:
    counter.ring("o1")
    counter.ring("o1", BREAD)
    totals = []
    for step in (counter.ordering.undo, counter.ordering.undo, counter.ordering.redo):
        done = step("o1", ASHA)
        assert isinstance(done, Done)
        totals.append(done.order.total)
    assert totals == [580, 0, 580]
    assert counter.ordering.undo("o1", ASHA) != Refusal.NOTHING_TO_UNDO
    assert counter.ordering.undo("o1", ASHA) is Refusal.NOTHING_TO_UNDO


def test_redo_is_gone_after_another_change(counter: Counter) -> None:
    counter.ring("o1")
    counter.ordering.undo("o1", ASHA)
    counter.ring("o1", BREAD)
    assert counter.ordering.redo("o1", ASHA) is Refusal.NOTHING_TO_UNDO


def test_typed_quantity_and_table(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    done = counter.ordering.set_quantity("o1", ASHA, line_id, Decimal(7))
    assert isinstance(done, Done)
    assert done.order.total == 7 * ALE.price
    seated = counter.ordering.seat("o1", ASHA, "Table 12")
    assert isinstance(seated, Done)
    assert seated.order.table == "Table 12"


def test_another_till_that_holds_the_order_refuses_changes_here(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    with counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", "2")
    counter.handover.take_over("o1", ASHA)
    with counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", "1")
    assert counter.ordering.remove("o1", ASHA, line_id) is Refusal.ORDER_MOVED


def test_what_was_rung_is_there_after_a_restart(tmp_path: Path) -> None:
    first = open_counter(tmp_path / "journal.db")
    first.ring("o1")
    before = first.ring("o1", BREAD).order
    first.store.close()
    second = open_counter(tmp_path / "journal.db")
    assert second.ordering.order("o1") == before
    second.store.close()
