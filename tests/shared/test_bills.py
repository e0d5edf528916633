"""Rounds gathered on bills and settled, and any moves, bills and payments: no penny is lost."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.closing import close_of
from shared.edits import (
    AssignTab,
    Change,
    Delete,
    LinePrice,
    Open,
    SessionDiscount,
)
from shared.fold import fold
from shared.moves import gathering, leaving, may_move, moving, releasing, settling
from shared.order_session import MovedLine, Status
from shared.rules import Refusal
from tests.shared.books import DISCOUNTS, HALF_OFF, Book, begun, ids, move
from tests.shared.histories import examples
from tests.shared.paper import add, more


def on_bill(*changes: Change) -> Book:
    """The order is a round of a tab, and on the bill "two"."""
    book = begun(*changes, AssignTab("tab"))
    one = book.order("one")
    book.say("two", *gathering(book.order("two"), [(one, len(book.logs["one"]))]))
    return book


@pytest.mark.parametrize("changes", DISCOUNTS)
def test_a_round_costs_on_the_bill_what_it_costs_on_the_tab(changes: tuple[Change, ...]) -> None:
    book = on_bill(*changes)
    one, two = book.order("one"), book.order("two")
    assert two.total == one.total
    assert [part.session_id for part in two.gathered] == ["one"]
    assert gathering(two, [(one, 9)]) == []
    assert may_move(two, {"ale": Decimal(1)}) is Refusal.ORDER_ON_TAB


def test_what_is_released_was_never_on_the_bill_and_can_be_gathered_again() -> None:
    book = on_bill()
    before = book.order("one")
    book.say("two", more("ale", 3), LinePrice("ale", 1))
    assert book.say("two", *releasing(book.order("two"))).lines == ()
    assert book.order("one") == before
    book.say("two", *gathering(book.order("two"), [(before, 5)]))
    assert book.order("two").total == before.total


@pytest.mark.parametrize("changes", DISCOUNTS)
def test_a_paid_bill_settles_its_rounds(changes: tuple[Change, ...]) -> None:
    book = on_bill(*changes)
    whole = book.order("one").total
    two = book.say("two", close_of(book.order("two"), "t1", "1-000001"))
    assert two.closing is not None
    assert two.closing.settles == ("two", "one")
    found = settling(two)
    one = book.say("one", found["one"])
    assert (one.status, one.paid_by, one.total) == (Status.COMPLETED, ("t1",), whole)
    assert (one.amendments, one.overdrawn, one.double_payment) == ((), (), False)
    assert sum(part.gross for part in one.taxes) == whole
    assert book.worth() == whole


def test_what_reaches_a_settled_round_is_an_amendment() -> None:
    book = on_bill()
    two = book.say("two", close_of(book.order("two"), "t1", "1-000001"))
    whole = book.say("one", settling(two)["one"]).total
    one = book.say("one", more("ale", 2))
    assert [(part.line_id, part.quantity, part.amount) for part in one.amendments] == [
        ("ale", Decimal(2), 1462)
    ]
    assert one.total == whole


def test_a_round_that_two_bills_pay_is_paid_twice() -> None:
    book = on_bill()
    book.say("three", Open(currency="GBP"))
    book.say("three", *gathering(book.order("three"), [(book.order("one"), 5)]))
    for bill, transaction in (("two", "t1"), ("three", "t2")):
        closed = book.say(bill, close_of(book.order(bill), transaction, "1-1"))
        book.say("one", settling(closed)["one"], settling(closed)["one"])
    assert book.order("one").paid_by == ("t1", "t2")
    assert book.order("one").double_payment


def test_a_line_that_left_a_round_while_its_bill_was_paid_is_overdrawn() -> None:
    book = on_bill()
    move(book, "one", "three", ale="1")
    two = book.say("two", close_of(book.order("two"), "t1", "1-1"))
    assert book.say("one", settling(two)["one"]).overdrawn == ("ale",)


def split(book: Book, bill: str, to: str, name: str, wanted: dict[str, Decimal]) -> None:
    """Lines of the rounds on a bill leave for another order."""
    order = book.order(bill)
    rounds = {part.session_id: book.order(part.session_id) for part in order.gathered}
    assert may_move(order, wanted, rounds) is None
    out, into = moving(order, wanted, name, to, ids(name))
    for source, of_round in leaving(order, out, rounds).items():
        book.say(source, of_round)
    book.say(bill, out)
    book.say(to, into)


@pytest.mark.parametrize("changes", DISCOUNTS)
@pytest.mark.parametrize("is_released", [False, True])
def test_lines_leave_a_bill_and_their_round_at_once(changes: tuple[Change, ...], is_released: bool) -> None:
    book = on_bill(*changes)
    whole = book.worth()
    for name in ("m1", "m2"):
        split(book, "two", "three", name, {"ale": Decimal(1)})
        assert book.order("two").total == book.order("one").total
        assert book.order("two").total + book.order("three").total == whole
    split(book, "two", "three", "m3", {"bread": Decimal(1)})
    if is_released:
        book.say("two", *releasing(book.order("two")))
        assert (book.order("two").lines, book.order("two").overdrawn) == ((), ())
        book.say("two", *gathering(book.order("two"), [(book.order("one"), 9)]))
    two = book.say("two", close_of(book.order("two"), "t1", "1-1"))
    one = book.say("one", settling(two)["one"])
    assert sum(part.amount for part in one.amendments) == 0
    assert (one.status, one.overdrawn, two.overdrawn) == (Status.COMPLETED, (), ())
    assert two.total + book.order("three").total == whole


def test_a_line_leaves_a_bill_only_if_its_round_still_has_it() -> None:
    book = on_bill()
    one = {"one": book.order("one")}
    assert may_move(book.order("two"), {"ale": Decimal(4)}, one) is None
    assert may_move(book.order("two"), {"ale": Decimal(5)}, one) is Refusal.ORDER_ON_TAB
    less = {"one": book.say("one", more("ale", -2))}
    assert may_move(book.order("two"), {"ale": Decimal(3)}, less) is Refusal.ORDER_ON_TAB
    assert may_move(book.order("two"), {"ale": Decimal(2)}, less) is None
    two = book.say("two", close_of(book.order("two"), "t1", "1-1"))
    paid = {"one": book.say("one", settling(two)["one"])}
    assert may_move(on_bill().order("two"), {"ale": Decimal(1)}, paid) is Refusal.ORDER_ON_TAB


def test_nothing_is_settled_by_a_bill_that_is_not_paid() -> None:
    assert settling(on_bill().order("two")) == {}


def test_what_is_moved_into_a_deleted_order_is_not_lost() -> None:
    book = begun()
    book.say("two", Delete())
    move(book, "one", "two", ale="1")
    assert book.order("two").status is Status.ACTIVE
    assert book.order("two").total == 731


class Act(NamedTuple):
    """What happens next: `stale` works from what was there that many edits ago."""

    what: str
    source: int
    to: int
    pick: int
    stale: int


ACTS = st.builds(
    Act,
    what=st.sampled_from(("move", "move", "assign", "gather", "split", "release", "pay")),
    source=st.integers(0, 3),
    to=st.integers(0, 3),
    pick=st.integers(0, 11),
    stale=st.integers(0, 2),
)


@examples(300)
@given(discount=st.sampled_from(DISCOUNTS), acts=st.lists(ACTS, max_size=14))
def test_moves_bills_and_payments_change_no_penny(discount: tuple[Change, ...], acts: list[Act]) -> None:
    book = begun(*discount)
    book.say("three", Open(currency="GBP"), add("wine", 2, 799), SessionDiscount(HALF_OFF))
    book.say("four", Open(currency="GBP"))
    names = ("one", "two", "three", "four")
    whole = book.worth()
    odd = 0
    begun_with = {name: len(log) for name, log in book.logs.items()}
    for number, act in enumerate(acts):
        # Tills that share out a discount of the order without knowing of each other may round apart.
        odd += act.what == "move" and act.stale > 0 and book.order(names[act.source]).discount is not None
        _do(book, act, (names[act.source], names[act.to]), begun_with, f"x{number}")
        orders = book.orders()
        if any(order.overdrawn or order.double_payment for order in orders):
            # Raised for a person: from here on money was taken or moved twice.
            return
        assert abs(book.worth() - whole) <= odd
        for order in orders:
            assert sum(part.gross for part in order.taxes) == order.total


def _do(book: Book, act: Act, ends: tuple[str, str], begun_with: dict[str, int], name: str) -> None:
    source, to = ends
    log = book.logs[source]
    order = (
        fold(source, log[: max(begun_with[source], len(log) - act.stale)])
        if act.what == "move"
        else book.order(source)
    )
    match act.what:
        case "move" if (
            source != to and order.lines and book.order(to).is_open and not book.order(to).gathered
        ):
            line = order.lines[act.pick % len(order.lines)]
            # Parts of one discounted line, taken by two tills at once, may round apart: there all of it goes.
            part = Decimal(1) if line.quantity % 1 == 0 and not act.stale and act.pick > 5 else line.quantity
            if may_move(order, {line.line_id: part}) is None and not _paying(book, source):
                out, into = moving(order, {line.line_id: part}, name, to, ids(name))
                book.say(source, out)
                book.say(to, into)
        case "assign" if order.is_open:
            book.say(source, *releasing(order), AssignTab("tab"))
        case "gather" if order.is_open:
            rounds = [one for one in book.orders() if one.status is Status.ASSIGNED_TO_TAB]
            free = [(one, len(book.logs[one.session_id])) for one in rounds]
            book.say(source, *gathering(order, free))
        case "split" if order.is_open and source != to and book.order(to).is_open:
            there = [line for part in order.gathered for line in part.lines]
            line_id, part = _picked(there, act.pick)
            at_home = {one.session_id: book.order(one.session_id) for one in order.gathered}
            if may_move(order, {line_id: part}, at_home) is None and not _paying(book, to):
                split(book, source, to, name, {line_id: part})
        case "release" if order.is_open:
            book.say(source, *releasing(order))
        case "pay" if order.is_open and order.lines:
            closed = book.say(source, close_of(order, name, name))
            for session_id, change in settling(closed).items():
                book.say(session_id, change)
        case _:
            pass


def _picked(lines: Sequence[MovedLine], pick: int) -> tuple[str, Decimal]:
    """One of the lines, and one piece or all of it."""
    if not lines:
        return "", Decimal(0)
    line = lines[pick % len(lines)]
    return line.line_id, Decimal(1) if line.quantity % 1 == 0 and pick > 5 else line.quantity


def _paying(book: Book, source: str) -> bool:
    return any(part.session_id == source for one in book.orders() if one.is_open for part in one.gathered)
