"""Other options of a line: one change to make, one to take back; what the line had goes with it."""

from decimal import Decimal

from msgspec.structs import replace

from shared.edits import LineDiscount, LinePrice
from shared.order_session import Discount, Line, LineOption
from tests.till_app.desk.counter import ASHA, BREAD, Counter
from till_app.desk.ordering import Done

CHEESE, PLAIN = LineOption("Extra cheese", 100), LineOption("No onion", 0, without=True)
CARD = "4111 1111 1111 1111"


def chosen(counter: Counter, line_id: str, *options: LineOption) -> Done:
    done = counter.ordering.choose("o1", ASHA, line_id, options)
    assert isinstance(done, Done)
    return done


def test_options_cost_and_stand_on_the_line(counter: Counter) -> None:
    line_id = counter.ring("o1", quantity=2).line_id
    done = chosen(counter, line_id, CHEESE, PLAIN)
    assert [(line.line_id, str(line.quantity), line.options) for line in done.order.lines] == [
        (done.line_id, "2", (CHEESE, PLAIN))
    ]
    assert done.order.total == 2 * 680


def shape(done: Done) -> list[Line]:
    """The lines but for when they were last touched."""
    return [replace(line, changed_at="") for line in done.order.lines]


def test_the_same_options_are_no_change(counter: Counter) -> None:
    line_id = chosen(counter, counter.ring("o1").line_id, CHEESE).line_id
    assert chosen(counter, line_id, CHEESE).line_id == line_id
    with counter.store.begin() as tx:
        assert len(tx.journal.edits("o1")) == 4


def test_price_discount_and_notes_go_with_the_line(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    counter.ordering.note("o1", ASHA, line_id, "sesame", allergy=True)
    happy = Discount("Happy hour", "percent", 2000)
    with counter.store.begin() as tx:
        tx.journal.write(
            "o1", ASHA, LinePrice(line_id=line_id, unit_price=500, allowed_by=6),
            LineDiscount(line_id=line_id, discount=happy, allowed_by=6),
        )  # fmt: skip
    line = chosen(counter, line_id, CHEESE).order.lines[0]
    assert (line.unit_price, line.discount, line.total) == (600, happy, 480)
    assert [(note.text, note.allergy) for note in line.notes] == [("sesame", True)]
    back = chosen(counter, line.line_id).order.lines[0]
    assert (back.unit_price, back.total) == (500, 400)


def test_undo_brings_the_line_back_as_it_was_and_redo_the_options(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    counter.ordering.note("o1", ASHA, line_id, "well done")
    counter.ring("o1", BREAD)
    before = counter.ordering.order("o1")
    after = chosen(counter, line_id, CHEESE).order
    undone = counter.ordering.undo("o1", ASHA)
    assert isinstance(undone, Done)
    assert (shape(undone), undone.line_id) == (shape(Done(before)), line_id)
    redone = counter.ordering.redo("o1", ASHA)
    assert isinstance(redone, Done)
    assert shape(redone) == shape(Done(after))
    again = counter.ordering.undo("o1", ASHA)
    assert isinstance(again, Done)
    assert shape(again) == shape(Done(before))


def test_undo_goes_back_choice_by_choice(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    first = chosen(counter, line_id, CHEESE)
    chosen(counter, first.line_id, CHEESE, PLAIN)
    totals = []
    for _ in range(3):
        done = counter.ordering.undo("o1", ASHA)
        assert isinstance(done, Done)
        totals.append((done.order.total, len(done.order.lines)))
    assert totals == [(680, 1), (580, 1), (0, 0)]


def test_a_removal_by_hand_is_still_taken_back_alone(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    counter.ring("o1", BREAD)
    counter.ordering.remove("o1", ASHA, line_id)
    done = counter.ordering.undo("o1", ASHA)
    assert isinstance(done, Done)
    assert len(done.order.lines) == 2


def test_more_of_a_line_with_options_grows_only_with_the_same(counter: Counter) -> None:
    line_id = chosen(counter, counter.ring("o1").line_id, CHEESE).line_id
    assert len(counter.ring("o1").order.lines) == 2
    done = counter.ordering.change_by("o1", ASHA, line_id, Decimal(1))
    assert isinstance(done, Done)
    assert done.order.total == 2 * 680 + 580


def test_no_card_number_reaches_the_journal(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    counter.ordering.note("o1", ASHA, line_id, f"pays with {CARD}")
    counter.ordering.seat("o1", ASHA, CARD)
    with counter.store.begin() as tx:
        bodies = [bytes(edit.body).decode() for edit in tx.journal.edits("o1")]
    assert not [body for body in bodies if "4111 1111" in body]
    assert sum("1111" in body for body in bodies) == 2
