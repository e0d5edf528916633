"""Lines that move between orders: not lost, not twice, to the penny."""

from decimal import Decimal

import pytest

from shared.edits import (
    Change,
    LinePrice,
    SessionDiscount,
)
from shared.moves import may_move, moving
from shared.order_session import Discount
from shared.rules import Refusal
from tests.shared.books import DISCOUNTS, VOUCHER, begun, ids, move
from tests.shared.paper import cash, more, void


@pytest.mark.parametrize("changes", DISCOUNTS)
def test_a_moved_part_takes_its_share_of_every_discount_along(changes: tuple[Change, ...]) -> None:
    book = begun(*changes)
    whole = book.order("one").total
    move(book, "one", "two", ale="1", olives="0.375")
    one, two = book.order("one"), book.order("two")
    assert one.total + two.total == whole
    assert [(line.name, line.quantity) for line in two.lines] == [
        ("Ale", Decimal(1)),
        ("Olives", Decimal("0.375")),
    ]
    assert [line.name for line in one.lines] == ["Ale", "Bread"]
    assert 0 < two.total < whole
    for part in range(3):
        move(book, "one", "two", f"m{part + 2}", ale="1")
    move(book, "two", "one", "back", **{line.line_id: str(line.quantity) for line in book.order("two").lines})
    assert (book.order("one").total, book.order("two").total) == (whole, 0)
    assert (book.order("one").overdrawn, book.order("two").overdrawn) == ((), ())


def test_a_discount_given_after_lines_left_is_that_of_the_rest() -> None:
    book = begun(SessionDiscount(VOUCHER))
    move(book, "one", "two", ale="4")
    left = book.say("one", SessionDiscount(None))
    assert left.total == 149 + 600
    assert book.say("one", SessionDiscount(Discount("Half", "percent", 5000))).total == 374


def test_a_rise_of_price_after_a_part_left_is_that_of_the_rest() -> None:
    book = begun()
    move(book, "one", "two", ale="3")
    assert book.say("one", LinePrice("ale", 100)).total == 250 + 149 + 600
    assert book.order("two").total == 3 * 731


def test_two_tills_that_move_different_lines_at_once_lose_no_penny() -> None:
    for changes in DISCOUNTS:
        book = begun(*changes)
        whole = book.worth()
        before = book.order("one")
        for name, wanted in (("m1", {"ale": Decimal(4)}), ("m2", {"bread": Decimal(1)})):
            out, into = moving(before, wanted, name, "two", ids(name))
            book.say("one", out)
            book.say("two", into)
        assert book.worth() == whole
        assert book.order("one").overdrawn == ()


def test_two_tills_that_move_the_same_line_overdraw_it() -> None:
    book = begun()
    before = book.order("one")
    for name in ("m1", "m2"):
        out, into = moving(before, {"ale": Decimal(3)}, name, "two", ids(name))
        book.say("one", out)
        book.say("two", into)
    assert book.order("one").overdrawn == ("ale",)
    assert book.order("one").line("ale") is None


def test_a_line_that_was_removed_and_moved_at_once_is_overdrawn() -> None:
    book = begun()
    before = book.order("one")
    book.say("one", more("ale", -4))
    out, _ = moving(before, {"ale": Decimal(1)}, "m1", "two", ids("m1"))
    assert book.say("one", out).overdrawn == ("ale",)


def test_a_line_removed_after_a_part_left_is_no_quarrel() -> None:
    book = begun()
    move(book, "one", "two", ale="1")
    assert book.say("one", void("ale")).overdrawn == ()
    assert book.order("two").total == 731


def test_a_move_counts_once() -> None:
    book = begun()
    out, into = moving(book.order("one"), {"ale": Decimal(1)}, "m1", "two", ids("m1"))
    book.say("one", out, out)
    book.say("two", into, into)
    assert [line.quantity for line in book.order("two").lines] == [1]
    assert [line.quantity for line in book.order("one").lines[:1]] == [3]


@pytest.mark.parametrize(
    ("wanted", "refusal"),
    [
        ({"ale": "4"}, None),
        ({"olives": "0.375"}, None),
        ({}, Refusal.NO_SUCH_LINE),
        ({"wine": "1"}, Refusal.NO_SUCH_LINE),
        ({"ale": "5"}, Refusal.TOO_MANY),
        ({"ale": "0"}, Refusal.TOO_MANY),
        ({"ale": "-1"}, Refusal.TOO_MANY),
        ({"ale": "0.5"}, Refusal.TOO_MANY),
        ({"olives": "0.1"}, Refusal.TOO_MANY),
    ],
)
def test_what_may_move(wanted: dict[str, str], refusal: Refusal | None) -> None:
    amounts = {line_id: Decimal(amount) for line_id, amount in wanted.items()}
    assert may_move(begun().order("one"), amounts) is refusal


def test_what_was_paid_for_stays() -> None:
    book = begun(cash("p1", 700))
    assert may_move(book.order("one"), {"ale": Decimal(4)}) is None
    book.say("one", cash("p2", 60))
    assert may_move(book.order("one"), {"ale": Decimal(4)}) is Refusal.HAS_PAYMENTS
