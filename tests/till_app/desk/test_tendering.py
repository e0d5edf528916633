"""Tendering: one tap, one payment, and a paid order stays paid."""

from shared.order_session import Status
from shared.rules import Refusal
from tests.till_app.desk.counter import ASHA, BREAD, Counter
from till_app.desk.tendering import Taken


def taken(result: Taken | Refusal) -> Taken:
    """The payment, which must not have been refused."""
    assert isinstance(result, Taken)
    return result


def test_cash_above_the_total_closes_and_gives_change(counter: Counter) -> None:
    counter.ring("o1")
    result = taken(counter.tendering.take_cash("o1", ASHA, "p1", 1000))
    assert (result.change, result.closed, result.order.paid) == (420, True, 580)
    assert result.order.status is Status.COMPLETED
    assert result.order.closing is not None
    assert result.order.closing.receipt.startswith("1-")


def test_a_second_tap_takes_nothing_more(counter: Counter) -> None:
    counter.ring("o1")
    first = taken(counter.tendering.take_cash("o1", ASHA, "p1", 1000))
    again = taken(counter.tendering.take_cash("o1", ASHA, "p1", 1000))
    assert again == first
    assert len(again.order.tenders) == 1


def test_too_little_leaves_the_rest_to_pay(counter: Counter) -> None:
    counter.ring("o1")
    part = taken(counter.tendering.take_cash("o1", ASHA, "p1", 500))
    assert (part.closed, part.order.due, part.change) == (False, 80, 0)
    rest = taken(counter.tendering.take_cash("o1", ASHA, "p2", 80))
    assert (rest.closed, rest.order.paid) == (True, 580)


def test_nothing_to_pay_nothing_given_and_paid_are_refused(counter: Counter) -> None:
    assert counter.tendering.take_cash("o1", ASHA, "p0", 100) is Refusal.NOTHING_TO_PAY
    counter.ring("o1")
    assert counter.tendering.take_cash("o1", ASHA, "p0", 0) is Refusal.AMOUNT_DUE
    taken(counter.tendering.take_cash("o1", ASHA, "p1", 580))
    assert counter.tendering.take_cash("o1", ASHA, "p2", 580) is Refusal.ORDER_PAID
    assert (
        counter.ordering.add("o1", ASHA, BREAD, counter.ring("o2").order.lines[0].quantity, currency="GBP")
        is Refusal.ORDER_PAID
    )


def test_receipt_numbers_count_up_and_never_repeat(counter: Counter) -> None:
    numbers = []
    for order in ("o1", "o2"):
        counter.ring(order)
        closing = taken(counter.tendering.take_cash(order, ASHA, f"p-{order}", 580)).order.closing
        assert closing is not None
        numbers.append(closing.receipt)
    assert len(set(numbers)) == 2


def test_paying_leaves_the_person_logged_in_without_an_order(counter: Counter) -> None:
    counter.ring("o1")
    counter.handover.sign_in(ASHA, "o1")
    taken(counter.tendering.take_cash("o1", ASHA, "p1", 580))
    with counter.store.begin() as tx:
        assert tx.identity.current is not None
        assert (tx.identity.current.user_id, tx.identity.current.session_id) == (ASHA, "")
