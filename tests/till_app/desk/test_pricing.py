"""What a cashier may take off alone, what needs a manager, and what of it stands in the edits."""

from typing import TypeVar

import pytest

from shared.edits import LineDiscount, LinePrice, SessionDiscount, change_of
from shared.order_session import Discount
from shared.rules import Refusal
from shared.wire import Roster, Site, User
from tests.till_app.desk.counter import ASHA, BREAD, Counter
from till_app.desk.ordering import Done
from till_app.desk.pricing import Pricing

MARA = 6
T = TypeVar("T")


@pytest.fixture
def pricing(counter: Counter) -> Pricing:
    """Asha is a cashier, Mara a manager; the limit is 10 %."""
    people = (User(ASHA, "Asha", "cashier"), User(MARA, "Mara", "manager"))
    with counter.store.begin() as tx:
        tx.roster.keep(Roster(1, Site(1, "The Lantern", "GBP"), people, ()))
    return Pricing(counter.store, 1)


def percent(value: int) -> Discount:
    return Discount("Discount", "percent", value * 100)


def amount(value: int) -> Discount:
    return Discount("Discount", "amount", value)


def test_a_cashier_may_take_off_a_tenth_of_a_line_and_no_more(counter: Counter, pricing: Pricing) -> None:
    line_id = counter.ring("o1").line_id
    done = pricing.discount_line("o1", ASHA, line_id, percent(10))
    assert isinstance(done, Done)
    assert (done.order.total, done.order.discounted) == (522, 58)
    assert pricing.discount_line("o1", ASHA, line_id, percent(11)) is Refusal.NEEDS_MANAGER
    assert isinstance(pricing.discount_line("o1", ASHA, line_id, amount(58)), Done)
    assert pricing.discount_line("o1", ASHA, line_id, amount(59)) is Refusal.NEEDS_MANAGER


def test_a_manager_allows_more_and_is_named_in_the_edit(counter: Counter, pricing: Pricing) -> None:
    line_id = counter.ring("o1").line_id
    assert pricing.discount_line("o1", ASHA, line_id, percent(50), ASHA) is Refusal.NEEDS_MANAGER
    done = pricing.discount_line("o1", ASHA, line_id, percent(50), MARA)
    assert isinstance(done, Done)
    assert done.order.total == 290
    assert said(counter, LineDiscount) == [
        LineDiscount(line_id=line_id, discount=percent(50), allowed_by=MARA)
    ]


def test_a_manager_at_the_till_needs_no_leave(counter: Counter, pricing: Pricing) -> None:
    line_id = counter.ring("o1").line_id
    assert isinstance(pricing.discount_line("o1", MARA, line_id, percent(100)), Done)


def test_a_discount_is_taken_away_again(counter: Counter, pricing: Pricing) -> None:
    line_id = counter.ring("o1").line_id
    pricing.discount_line("o1", ASHA, line_id, percent(10))
    done = pricing.discount_line("o1", ASHA, line_id, None)
    assert isinstance(done, Done)
    assert (done.order.total, done.order.lines[0].discount) == (580, None)


def test_the_order_has_a_discount_of_its_own(counter: Counter, pricing: Pricing) -> None:
    counter.ring("o1")
    counter.ring("o1", BREAD)
    done = pricing.discount_order("o1", ASHA, percent(10))
    assert isinstance(done, Done)
    assert done.order.total == 657
    assert pricing.discount_order("o1", ASHA, percent(20)) is Refusal.NEEDS_MANAGER
    assert isinstance(pricing.discount_order("o1", ASHA, percent(20), MARA), Done)
    gone = pricing.discount_order("o1", ASHA, None)
    assert isinstance(gone, Done)
    assert gone.order.total == 730
    assert [one.allowed_by for one in said(counter, SessionDiscount)] == [None, MARA, None]


def test_a_price_may_move_a_tenth_both_ways(counter: Counter, pricing: Pricing) -> None:
    line_id = counter.ring("o1").line_id
    for price in (522, 638):
        done = pricing.price_line("o1", ASHA, line_id, price)
        assert isinstance(done, Done)
        assert done.order.total == price
    for price in (521, 639, 0):
        assert pricing.price_line("o1", ASHA, line_id, price) is Refusal.NEEDS_MANAGER
    assert isinstance(pricing.price_line("o1", ASHA, line_id, 1000, MARA), Done)
    assert pricing.list_price("o1", line_id) == 580
    assert said(counter, LinePrice)[-1].allowed_by == MARA


def test_price_and_discount_of_a_line_count_together(counter: Counter, pricing: Pricing) -> None:
    line_id = counter.ring("o1").line_id
    pricing.price_line("o1", ASHA, line_id, 540)
    assert pricing.discount_line("o1", ASHA, line_id, percent(10)) is Refusal.NEEDS_MANAGER
    assert isinstance(pricing.discount_line("o1", ASHA, line_id, percent(3)), Done)


def test_nothing_and_more_than_all_are_no_discount(counter: Counter, pricing: Pricing) -> None:
    line_id = counter.ring("o1").line_id
    assert pricing.discount_line("o1", MARA, line_id, percent(0)) is Refusal.NO_DISCOUNT
    assert pricing.discount_line("o1", MARA, line_id, percent(101)) is Refusal.NO_DISCOUNT
    assert pricing.discount_order("o1", MARA, amount(-5)) is Refusal.NO_DISCOUNT
    assert pricing.discount_line("o1", MARA, "nothing", percent(5)) is Refusal.NO_SUCH_LINE


def said(counter: Counter, kind: type[T]) -> list[T]:
    """The changes of a kind in the journal, oldest first."""
    with counter.store.begin() as tx:
        return [one for one in map(change_of, tx.journal.edits("o1")) if isinstance(one, kind)]
