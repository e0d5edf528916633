"""Undo takes back one named edit; an undo can be undone; money cannot."""

from shared.edits import PaymentIntent, SessionNote, Table, Undo
from tests.shared.paper import cash, clashing, meet, more, pair, quantity_of, typed, undo, void


def test_undo_takes_back_one_edit() -> None:
    one, _ = pair()
    one.say(more("ale", 1))
    wrong = one.say(more("ale", 5))
    one.say(undo(wrong))
    assert quantity_of(one.order, "ale") == 3
    assert one.order.undone == (wrong,)


def test_redo_is_the_undo_of_an_undo() -> None:
    one, _ = pair()
    taken_back = one.say(undo(one.say(more("ale", 5))))
    one.say(undo(taken_back))
    assert quantity_of(one.order, "ale") == 7
    assert one.order.undone == (taken_back,)


def test_undo_redo_undo() -> None:
    one, _ = pair()
    edit = one.say(more("ale", 5))
    one.say(undo(one.say(undo(edit))), undo(edit))
    assert quantity_of(one.order, "ale") == 2


def test_the_undo_of_a_removal_brings_the_line_back() -> None:
    one, _ = pair()
    one.say(undo(one.say(void("ale"))))
    assert quantity_of(one.order, "ale") == 2


def test_the_undo_of_a_typed_value_brings_the_one_before_back() -> None:
    one, _ = pair()
    one.say(typed("ale", 4))
    one.say(undo(one.say(typed("ale", 9))))
    assert quantity_of(one.order, "ale") == 4


def test_the_undo_of_a_register_brings_the_value_before_back() -> None:
    one, _ = pair()
    one.say(Table(table="Table 12"))
    one.say(undo(one.say(Table(table="Table 7"))))
    assert one.order.table == "Table 12"


def test_the_undo_of_a_note_takes_it_away() -> None:
    one, _ = pair()
    one.say(undo(one.say(SessionNote(text="birthday"))))
    assert one.order.notes == ()


def test_the_undo_of_one_side_ends_a_clash() -> None:
    one, two = pair()
    one.say(typed("ale", 5))
    wrong = two.say(typed("ale", 3))
    assert clashing(meet(one, two)) == ["quantity:ale"]
    two.say(undo(wrong))
    order = meet(one, two)
    assert quantity_of(order, "ale") == 5
    assert order.clashes == ()


def test_the_undo_of_an_added_line_leaves_what_another_till_added_to_it() -> None:
    one, two = pair()
    added = one.log.entries[1].edit.id
    one.say(undo(added))
    two.say(more("ale", 1))
    assert quantity_of(meet(one, two), "ale") == 1


def test_undone_twice_is_undone_once() -> None:
    one, two = pair()
    edit = one.say(more("ale", 5))
    meet(one, two)
    one.say(undo(edit))
    two.say(undo(edit))
    assert quantity_of(meet(one, two), "ale") == 2


def test_an_undo_of_another_undo_of_the_same_edit_leaves_the_other_undo() -> None:
    one, two = pair()
    edit = one.say(more("ale", 5))
    meet(one, two)
    taken_back = one.say(undo(edit))
    two.say(undo(edit))
    meet(one, two)
    one.say(undo(taken_back))
    assert quantity_of(meet(one, two), "ale") == 2


def test_money_cannot_be_undone() -> None:
    one, _ = pair()
    one.say(PaymentIntent(payment_id="p1", method="cash", amount=1160))
    one.say(undo(one.say(cash("p1", 1160))))
    assert one.order.paid == 1160
    assert one.order.undone == ()


def test_an_undo_of_itself_or_of_nothing_known_has_no_effect() -> None:
    one, _ = pair()
    one.say(Undo(edit_id="1-003"), Undo(edit_id="nobody's"))
    assert quantity_of(one.order, "ale") == 2
    assert one.order.undone == ()


def test_two_undos_that_undo_each_other_have_no_effect() -> None:
    one, _ = pair()
    one.say(Undo(edit_id="1-004"), Undo(edit_id="1-003"))
    assert one.order.undone == ()


def test_a_ring_of_undos_is_broken_by_an_undo_from_outside() -> None:
    one, _ = pair()
    one.say(Undo(edit_id="1-004"), Undo(edit_id="1-003"), Undo(edit_id="1-003"))
    assert one.order.undone == ("1-003",)


def test_a_thousand_undos_of_undos_fold() -> None:
    one, _ = pair()
    edit = one.say(more("ale", 1))
    for _ in range(2_001):
        edit = one.say(undo(edit))
    assert quantity_of(one.order, "ale") == 2
