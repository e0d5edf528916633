"""One value, set by several: the later in the log holds, values that differ clash, notes are all kept."""

import pytest

from shared.edits import (
    Change,
    Choose,
    Covers,
    LineDiscount,
    LineNote,
    LinePrice,
    Name,
    SessionDiscount,
    SessionNote,
    Table,
)
from shared.order_session import Discount, OrderSession
from tests.shared.paper import clashing, meet, pair, undo, void

HAPPY_HOUR = Discount(label="Happy hour", kind="percent", value=2000)
STAFF = Discount(label="Staff", kind="percent", value=5000)

REGISTERS: list[tuple[str, Change, Change]] = [
    ("table", Table(table="Table 12"), Table(table="Table 7")),
    ("covers", Covers(covers=3), Covers(covers=4)),
    ("name", Name(name="Priya"), Name(name="Ben")),
    ("discount", SessionDiscount(discount=HAPPY_HOUR), SessionDiscount(discount=None)),
    ("price:ale", LinePrice(line_id="ale", unit_price=500), LinePrice(line_id="ale", unit_price=400)),
    (
        "discount:ale",
        LineDiscount(line_id="ale", discount=HAPPY_HOUR),
        LineDiscount(line_id="ale", discount=STAFF),
    ),
]


def value_of(order: OrderSession, target: str) -> object:
    line = order.line("ale")
    assert line is not None
    match target:
        case "table" | "covers" | "name" | "discount":
            return getattr(order, target)
        case "price:ale":
            return line.unit_price
        case _:
            return line.discount


def alone(change: Change, target: str) -> object:
    """The value of a register when only this was said."""
    one, _ = pair()
    one.say(change)
    return value_of(one.order, target)


@pytest.mark.parametrize(("target", "first", "second"), REGISTERS)
def test_one_after_the_other_the_second_holds_without_a_clash(
    target: str, first: Change, second: Change
) -> None:
    one, two = pair()
    one.say(first)
    meet(one, two)
    two.say(second)
    order = meet(one, two)
    assert value_of(order, target) == alone(second, target)
    assert order.clashes == ()


def test_what_was_seen_through_a_value_taken_back_is_seen() -> None:
    one, two = pair()
    one.say(Table(table="Table 1"))
    wrong = one.say(Table(table="Table 2"))
    one.say(undo(wrong), Table(table="Table 3"))
    order = meet(one, two)
    assert order.table == "Table 3"
    assert order.clashes == ()


@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize(("target", "first", "second"), REGISTERS)
def test_at_the_same_time_the_later_in_the_log_holds_and_they_clash(
    target: str, first: Change, second: Change, turn: int
) -> None:
    one, two = pair()
    one.say(first)
    two.say(second)
    order = meet(*(one, two)[::turn])
    assert value_of(order, target) == alone((first, second)[::turn][1], target)
    (clash,) = order.clashes
    assert clash.target == target
    assert [choice.till_id for choice in clash.choices] == [1, 2][::turn]
    assert clash.held == clash.choices[-1].edit_id


@pytest.mark.parametrize(("target", "first", "_second"), REGISTERS)
def test_the_same_value_at_the_same_time_is_no_clash(target: str, first: Change, _second: Change) -> None:
    one, two = pair()
    one.say(first)
    two.say(first)
    order = meet(one, two)
    assert value_of(order, target) == alone(first, target)
    assert order.clashes == ()


@pytest.mark.parametrize(("target", "first", "second"), REGISTERS)
def test_choosing_holds_and_ends_the_clash(target: str, first: Change, second: Change) -> None:
    one, two = pair()
    wanted = one.say(first)
    two.say(second)
    meet(one, two)
    two.say(Choose(target=target, edit_id=wanted))
    order = meet(one, two)
    assert value_of(order, target) == alone(first, target)
    assert order.clashes == ()


def test_a_choice_can_be_taken_back_and_the_clash_is_there_again() -> None:
    one, two = pair()
    wanted = one.say(Table(table="Table 12"))
    two.say(Table(table="Table 7"))
    meet(one, two)
    choice = one.say(Choose(target="table", edit_id=wanted))
    one.say(undo(choice))
    order = meet(one, two)
    assert order.table == "Table 7"
    assert clashing(order) == ["table"]


def test_choices_that_differ_clash_and_a_choice_of_a_choice_holds() -> None:
    one, two = pair()
    twelve = one.say(Table(table="Table 12"))
    seven = two.say(Table(table="Table 7"))
    meet(one, two)
    first = one.say(Choose(target="table", edit_id=twelve))
    two.say(Choose(target="table", edit_id=seven))
    (clash,) = meet(one, two).clashes
    assert [choice.value for choice in clash.choices] == ["Table 12", "Table 7"]
    two.say(Choose(target="table", edit_id=first))
    order = meet(one, two)
    assert order.table == "Table 12"
    assert order.clashes == ()


def test_a_choice_of_nothing_known_chooses_nothing() -> None:
    one, two = pair()
    one.say(Table(table="Table 12"))
    two.say(Table(table="Table 7"))
    meet(one, two)
    one.say(Choose(target="table", edit_id="nobody's"))
    order = meet(one, two)
    assert order.table == "Table 7"
    assert clashing(order) == ["table"]


def test_the_price_of_a_line_that_is_gone_is_nothing_to_choose() -> None:
    one, two = pair()
    one.say(LinePrice(line_id="ale", unit_price=500))
    two.say(LinePrice(line_id="ale", unit_price=400))
    meet(one, two)
    one.say(void("ale"))
    assert meet(one, two).clashes == ()


def test_notes_made_at_the_same_time_are_both_kept_with_their_authors() -> None:
    one, two = pair()
    one.say(LineNote(line_id="ale", text="in a jug"))
    two.say(LineNote(line_id="ale", text="no gluten", allergy=True))
    order = meet(one, two)
    line = order.line("ale")
    assert line is not None
    assert [(note.text, note.user_id, note.allergy) for note in line.notes] == [
        ("in a jug", 7, False),
        ("no gluten", 8, True),
    ]
    assert order.clashes == ()


def test_a_note_replaces_the_notes_its_author_had_seen() -> None:
    one, two = pair()
    one.say(SessionNote(text="birthday"))
    two.say(SessionNote(text="by the window"))
    meet(one, two)
    one.say(SessionNote(text="birthday, by the window"))
    assert [note.text for note in meet(one, two).notes] == ["birthday, by the window"]


def test_an_empty_note_takes_away_what_it_had_seen_and_nothing_else() -> None:
    one, two = pair()
    one.say(SessionNote(text="birthday"))
    meet(one, two)
    one.say(SessionNote(text=""))
    two.say(SessionNote(text="birthday, with cake"))
    assert [note.text for note in meet(one, two).notes] == ["birthday, with cake"]


def test_there_is_nothing_to_choose_about_notes() -> None:
    one, two = pair()
    note = one.say(SessionNote(text="birthday"))
    two.say(SessionNote(text="by the window"))
    meet(one, two)
    one.say(Choose(target="note", edit_id=note))
    assert len(meet(one, two).notes) == 2
