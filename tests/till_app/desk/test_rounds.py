"""The last round once more: what belongs to it, what is left out, and one undo for all of it."""

from decimal import Decimal

from msgspec.structs import replace

from shared.catalogue import Catalogue
from shared.order_session import LineOption, OrderSession
from shared.rules import Refusal
from shared.tab_edits import KitchenTicket
from tests.till_app.desk.counter import ALE, ASHA, BREAD, Counter
from till_app.desk.ordering import Done
from till_app.desk.rounds import Repeated, Rounds

CHEESE = LineOption("Extra cheese", 100)
ALL = Catalogue(version=1, currency="GBP", categories=(), products=(ALE, BREAD))


def again(counter: Counter, catalogue: Catalogue = ALL) -> Repeated:
    """The last round, which must be accepted."""
    done = Rounds(counter.store, 1).repeat("o1", ASHA, catalogue)
    assert isinstance(done, Repeated), done
    return done


def told(counter: Counter) -> None:
    """The kitchen hears of the order."""
    with counter.store.begin() as tx:
        tx.journal.write("o1", ASHA, KitchenTicket(lines=()))


def rows(order: OrderSession) -> list[tuple[str, int, tuple[str, ...]]]:
    """Name, quantity and options of each line."""
    return [(one.name, int(one.quantity), tuple(o.name for o in one.options)) for one in order.lines]


def test_the_first_round_comes_again_with_options_notes_and_quantities(counter: Counter) -> None:
    first = counter.ring("o1", ALE, 2).line_id
    bread = counter.ring("o1", BREAD).line_id
    counter.ordering.choose("o1", ASHA, bread, (CHEESE,))
    counter.ordering.note("o1", ASHA, first, "sesame", allergy=True)
    order = again(counter).order
    assert rows(order)[2:] == rows(order)[:2] == [("Pale ale, pint", 2, ()), ("Bread", 1, ("Extra cheese",))]
    assert [(note.text, note.allergy) for note in order.lines[2].notes] == [("sesame", True)]


def test_one_undo_takes_all_of_it_back_and_one_redo_brings_it(counter: Counter) -> None:
    counter.ring("o1", ALE, 2)
    note = counter.ring("o1", BREAD).line_id
    counter.ordering.note("o1", ASHA, note, "warm")
    before = rows(counter.ordering.order("o1"))
    after = rows(again(counter).order)
    undone = counter.ordering.undo("o1", ASHA)
    assert isinstance(undone, Done)
    assert rows(undone.order) == before
    redone = counter.ordering.redo("o1", ASHA)
    assert isinstance(redone, Done)
    assert rows(redone.order) == after


def test_a_third_round_is_as_large_as_the_first(counter: Counter) -> None:
    counter.ring("o1", ALE, 2)
    again(counter)
    assert sum(quantity for _, quantity, _ in rows(again(counter).order)) == 6


def test_what_was_added_after_a_repeat_belongs_to_the_next_round(counter: Counter) -> None:
    counter.ring("o1", ALE)
    again(counter)
    counter.ring("o1", BREAD)
    assert [name for name, _, _ in rows(again(counter).order)][3:] == ["Pale ale, pint", "Bread"]


def test_what_the_kitchen_knows_is_an_older_round(counter: Counter) -> None:
    counter.ring("o1", BREAD)
    told(counter)
    counter.ring("o1", ALE, 2)
    assert rows(again(counter).order)[2:] == [("Pale ale, pint", 2, ())]


def test_more_of_a_line_since_the_kitchen_knows_is_repeated_alone(counter: Counter) -> None:
    line_id = counter.ring("o1", ALE, 3).line_id
    told(counter)
    counter.ordering.change_by("o1", ASHA, line_id, Decimal(2))
    assert rows(again(counter).order)[1:] == [("Pale ale, pint", 2, ())]


def test_with_nothing_since_the_kitchen_the_round_before_it_is_repeated(counter: Counter) -> None:
    counter.ring("o1", ALE, 2)
    told(counter)
    assert rows(again(counter).order)[1:] == [("Pale ale, pint", 2, ())]


def test_what_was_removed_is_not_repeated(counter: Counter) -> None:
    counter.ring("o1", ALE)
    counter.ordering.remove("o1", ASHA, counter.ring("o1", BREAD).line_id)
    assert rows(again(counter).order)[1:] == [("Pale ale, pint", 1, ())]


def test_sold_out_and_no_longer_sold_is_left_out_and_named(counter: Counter) -> None:
    counter.ring("o1", ALE)
    counter.ring("o1", BREAD)
    short = replace(ALL, products=(ALE, replace(BREAD, sold_out=True)))
    assert again(counter, short).left_out == ("Bread",)
    empty = replace(ALL, products=())
    assert Rounds(counter.store, 1).repeat("o1", ASHA, empty) is Refusal.SOLD_OUT


def test_without_a_round_or_on_another_till_nothing_is_written(counter: Counter) -> None:
    assert Rounds(counter.store, 1).repeat("o1", ASHA, ALL) is Refusal.NOTHING_TO_REPEAT
    counter.ring("o1", ALE)
    assert Rounds(counter.store, 2).repeat("o1", ASHA, ALL) is Refusal.ORDER_MOVED
