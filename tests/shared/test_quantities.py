"""How many of a line: deltas add up, typed values hold, removals take only what they had seen."""

from decimal import Decimal

import pytest

from shared.edits import Choose
from tests.shared.paper import Till, add, clashing, meet, more, pair, quantity_of, typed, undo, void


def test_deltas_made_at_the_same_time_add_up() -> None:
    one, two = pair()
    one.say(more("ale", 1))
    two.say(more("ale", 2), more("ale", -1))
    order = meet(one, two)
    assert quantity_of(order, "ale") == 4
    assert order.clashes == ()


def test_a_typed_value_replaces_what_it_had_seen() -> None:
    one, two = pair()
    one.say(more("ale", 5))
    meet(one, two)
    two.say(typed("ale", 3))
    assert quantity_of(meet(one, two), "ale") == 3


def test_what_a_typed_value_had_seen_is_seen_by_the_next_one_too() -> None:
    one, _ = pair()
    one.say(more("ale", 5), typed("ale", 4), more("ale", 1), typed("ale", 3))
    assert quantity_of(one.order, "ale") == 3


@pytest.mark.parametrize("first", [0, 1])
def test_a_delta_that_a_typed_value_had_not_seen_comes_on_top(first: int) -> None:
    one, two = pair()
    one.say(typed("ale", 5))
    two.say(more("ale", 1))
    order = meet(*((one, two) if first else (two, one)))
    assert quantity_of(order, "ale") == 6
    assert order.clashes == ()


@pytest.mark.parametrize("turn", [1, -1])
def test_of_two_typed_values_the_later_in_the_log_holds_and_they_clash(turn: int) -> None:
    one, two = pair()
    one.say(typed("ale", 5))
    two.say(typed("ale", 3))
    order = meet(*(one, two)[::turn])
    assert quantity_of(order, "ale") == (3 if turn == 1 else 5)
    (clash,) = order.clashes
    assert (clash.target, clash.line_id) == ("quantity:ale", "ale")
    assert [(choice.value, choice.till_id) for choice in clash.choices] == [("5", 1), ("3", 2)][::turn]
    assert clash.held == clash.choices[-1].edit_id


def test_the_same_value_typed_twice_is_no_clash() -> None:
    one, two = pair()
    one.say(typed("ale", 3))
    two.say(typed("ale", 3))
    assert meet(one, two).clashes == ()


@pytest.mark.parametrize("turn", [1, -1])
def test_of_two_that_say_the_same_what_one_had_seen_is_seen(turn: int) -> None:
    one, two = pair()
    one.say(more("ale", 1), void("ale"))
    two.say(void("ale"))
    order = meet(*(one, two)[::turn])
    assert order.lines == ()
    assert order.clashes == ()


def test_a_removal_removes_what_it_had_seen() -> None:
    one, two = pair()
    two.say(more("ale", 3))
    meet(one, two)
    one.say(void("ale"))
    order = meet(one, two)
    assert order.lines == ()
    assert order.clashes == ()


@pytest.mark.parametrize("turn", [1, -1])
def test_more_that_a_removal_had_not_seen_survives_as_its_own_quantity_and_clashes(turn: int) -> None:
    one, two = pair()
    one.say(void("ale"))
    two.say(more("ale", 1))
    order = meet(*(one, two)[::turn])
    assert quantity_of(order, "ale") == 1
    assert clashing(order) == ["quantity:ale"]


def test_fewer_that_a_removal_had_not_seen_leave_nothing() -> None:
    one, two = pair()
    one.say(void("ale"))
    two.say(more("ale", -1))
    order = meet(one, two)
    assert order.lines == ()
    assert order.clashes == ()


@pytest.mark.parametrize("turn", [1, -1])
def test_a_typed_value_beats_a_removal_made_at_the_same_time_and_they_clash(turn: int) -> None:
    one, two = pair()
    one.say(void("ale"))
    number = two.say(typed("ale", 3))
    order = meet(*(one, two)[::turn])
    assert quantity_of(order, "ale") == 3
    (clash,) = order.clashes
    assert clash.held == number


def test_choosing_ends_a_clash_of_typed_values() -> None:
    one, two = pair()
    number = one.say(typed("ale", 5))
    two.say(typed("ale", 3))
    meet(one, two)
    one.say(Choose(target="quantity:ale", edit_id=number, quantity=Decimal(5)))
    order = meet(one, two)
    assert quantity_of(order, "ale") == 5
    assert order.clashes == ()


def test_choosing_ends_a_clash_with_a_removal() -> None:
    one, two = pair()
    gone = one.say(void("ale"))
    two.say(more("ale", 1))
    meet(one, two)
    two.say(Choose(target="quantity:ale", edit_id=gone, quantity=Decimal(0)))
    order = meet(one, two)
    assert order.lines == ()
    assert order.clashes == ()


def test_a_choice_without_a_number_means_the_edit_it_names() -> None:
    one, two = pair()
    number = one.say(typed("ale", 5))
    two.say(typed("ale", 3))
    meet(one, two)
    one.say(Choose(target="quantity:ale", edit_id=number))
    assert quantity_of(meet(one, two), "ale") == 5


def test_two_choices_that_differ_clash_and_can_be_chosen_from() -> None:
    one, two = pair()
    five = one.say(typed("ale", 5))
    three = two.say(typed("ale", 3))
    meet(one, two)
    one.say(Choose(target="quantity:ale", edit_id=five))
    chosen = two.say(Choose(target="quantity:ale", edit_id=three))
    assert clashing(meet(one, two)) == ["quantity:ale"]
    one.say(Choose(target="quantity:ale", edit_id=chosen))
    order = meet(one, two)
    assert quantity_of(order, "ale") == 3
    assert order.clashes == ()


def test_a_choice_of_nothing_known_chooses_nothing() -> None:
    one, two = pair()
    one.say(typed("ale", 5))
    two.say(typed("ale", 3))
    meet(one, two)
    one.say(Choose(target="quantity:ale", edit_id="nobody's"))
    order = meet(one, two)
    assert quantity_of(order, "ale") == 3
    assert clashing(order) == ["quantity:ale"]


def test_a_typed_value_after_a_clash_settles_it() -> None:
    one, two = pair()
    one.say(typed("ale", 5))
    two.say(typed("ale", 3))
    meet(one, two)
    two.say(typed("ale", 4))
    order = meet(one, two)
    assert quantity_of(order, "ale") == 4
    assert order.clashes == ()


def test_a_quantity_never_falls_below_nothing() -> None:
    one, two = pair()
    one.say(more("ale", -2))
    two.say(more("ale", -2))
    assert meet(one, two).lines == ()


def test_a_line_id_is_never_reused() -> None:
    one, two = pair()
    one.say(add("bread", quantity=1, price=150))
    two.say(add("bread", quantity=4, price=900))
    line = meet(one, two).line("bread")
    assert line is not None
    assert (int(line.quantity), line.unit_price) == (1, 150)


def test_weighed_goods_have_three_places() -> None:
    one, _ = pair()
    one.say(add("olives", quantity="0.250", price=1600), more("olives", "0.125"))
    line = one.order.line("olives")
    assert line is not None
    assert (str(line.quantity), line.gross) == ("0.375", 600)


def test_a_clash_about_a_line_nobody_added_is_none() -> None:
    one, two = pair()
    one.say(typed("ghost", 1))
    two.say(typed("ghost", 2))
    assert meet(one, two).clashes == ()


def test_what_was_taken_back_when_a_value_was_typed_stays_replaced_when_it_comes_back() -> None:
    one, _ = pair()
    delta = one.say(more("ale", 3))
    taken_back = one.say(undo(delta))
    one.say(typed("ale", 1), undo(taken_back))
    assert quantity_of(one.order, "ale") == 1


def test_three_tills_join_lines_by_their_ids() -> None:
    one, two = pair()
    three = Till(one.log, 3)
    three.pull()
    one.say(add("bread"))
    two.say(add("soup"))
    three.say(add("wine"))
    assert {line.line_id for line in meet(three, one, two).lines} == {"ale", "bread", "soup", "wine"}
