"""Lines that move between orders, are gathered on bills and settled: not lost, not twice, to the penny."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.closing import close_of
from shared.edits import (
    VERSION,
    AssignTab,
    Change,
    Delete,
    Edit,
    LineDiscount,
    LinePrice,
    Logged,
    Open,
    SessionDiscount,
    body_of,
    kind_of,
)
from shared.fold import fold
from shared.moves import gathering, may_move, moving, releasing, settling
from shared.order_session import Discount, LineOption, OrderSession, Status
from shared.pricing import net_totals
from shared.rules import Refusal
from tests.shared.histories import examples
from tests.shared.paper import add, cash, more, void

HALF_OFF = Discount("Regular", "percent", 3333)
VOUCHER = Discount("Voucher", "amount", 251)


class Book:
    """The logs of some orders, and tills that may write without seeing the latest."""

    def __init__(self) -> None:
        self.logs: dict[str, list[Logged]] = {}
        self._number = 0

    def say(self, session_id: str, *changes: Change) -> OrderSession:
        """Writes edits at the end of an order's log."""
        log = self.logs.setdefault(session_id, [])
        for change in changes:
            self._number += 1
            edit = Edit(
                id=f"e{self._number}", session_id=session_id, replica="r", n=self._number,
                kind=kind_of(change), v=VERSION, user_id=7, till_id=1, at=f"{self._number:06}",
                seen=tuple(one.edit.id for one in log), body=body_of(change),
            )  # fmt: skip
            log.append(Logged(len(log) + 1, "", edit))
        return self.order(session_id)

    def order(self, session_id: str) -> OrderSession:
        """What an order's log folds to."""
        return fold(session_id, self.logs.get(session_id, []))

    def orders(self) -> list[OrderSession]:
        """All orders."""
        return [self.order(session_id) for session_id in self.logs]

    def worth(self) -> int:
        """What is still to pay and what was paid; a round on a bill counts where it is at home."""
        return sum(_worth(order) for order in self.orders())


def _worth(order: OrderSession) -> int:
    if order.closing is not None:
        return order.closing.total
    if order.settlements or order.status is Status.DELETED:
        return 0
    costs = net_totals(order.lines, order.order_discount)
    return sum(costs[line.line_id] for line in order.own_lines)


def ids(prefix: str) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{prefix}-{number}"


def move(book: Book, source: str, to: str, name: str = "m1", **wanted: str) -> None:
    """Moves lines by both edits."""
    amounts = {line_id: Decimal(amount) for line_id, amount in wanted.items()}
    assert may_move(book.order(source), amounts) is None
    out, into = moving(book.order(source), amounts, name, to, ids(name))
    book.say(source, out)
    book.say(to, into)


def begun(*changes: Change) -> Book:
    """One order of four ales, bread and olives by weight, and another that is empty."""
    book = Book()
    options = (LineOption(name="Large", price=150),)
    lines = (add("ale", 4, 581, options=options), add("bread", 1, 149, 500), add("olives", "0.375", 1600, 0))
    book.say("one", Open(currency="GBP"), *lines, *changes)
    book.say("two", Open(currency="GBP"))
    return book


DISCOUNTS: Sequence[tuple[Change, ...]] = (
    (),
    (LineDiscount("ale", HALF_OFF),),
    (LineDiscount("ale", VOUCHER), LinePrice("ale", 333)),
    (SessionDiscount(HALF_OFF),),
    (SessionDiscount(VOUCHER), LineDiscount("bread", HALF_OFF), LineDiscount("ale", VOUCHER)),
)


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
    what=st.sampled_from(("move", "move", "assign", "gather", "release", "pay")),
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
        case "release" if order.is_open:
            book.say(source, *releasing(order))
        case "pay" if order.is_open and order.lines:
            closed = book.say(source, close_of(order, name, name))
            for session_id, change in settling(closed).items():
                book.say(session_id, change)
        case _:
            pass


def _paying(book: Book, source: str) -> bool:
    return any(part.session_id == source for one in book.orders() if one.is_open for part in one.gathered)
