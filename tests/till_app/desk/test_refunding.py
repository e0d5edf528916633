"""Refunds: no more than was paid, once, in a manager's name; and removing a tender before the close."""

import pytest

from shared.edits import PaymentVoided, Refund, change_of
from shared.order_session import OrderSession, Status
from shared.rules import Refusal
from tests.till_app.desk.counter import ALE, ASHA, BREAD, Counter
from till_app.desk.refunding import Refunding, left_of, worth_of
from till_app.desk.tendering import Taken

MARA = 4


@pytest.fixture
def refunding(counter: Counter) -> Refunding:
    """£7.30, paid with a voucher of £5 and cash."""
    counter.ring("o1", ALE)
    counter.ring("o1", BREAD)
    assert isinstance(counter.tendering.take_voucher("o1", ASHA, "p1", 500), Taken)
    assert isinstance(counter.tendering.take_cash("o1", ASHA, "p2", 1000), Taken)
    return Refunding(counter.store)


def given(result: OrderSession | Refusal) -> OrderSession:
    """The order after a refund that must not have been refused."""
    assert isinstance(result, OrderSession)
    return result


def test_the_whole_order_is_given_back_once(counter: Counter, refunding: Refunding) -> None:
    once, order = (
        given(refunding.give_back("o1", "r1", 730, "Wrong order", method="cash", allowed_by=MARA))
        for _ in range(2)
    )
    assert once == order
    assert (order.paid, left_of(order), order.status) == (0, 0, Status.COMPLETED)
    assert [(tender.method, tender.refunded) for tender in order.tenders] == [("voucher", 500), ("cash", 230)]
    with counter.store.begin() as tx:
        refunds = [edit for edit in tx.journal.edits("o1") if isinstance(change_of(edit), Refund)]
    assert [edit.user_id for edit in refunds] == [MARA, MARA]


def test_a_line_is_worth_what_it_cost(counter: Counter, refunding: Refunding) -> None:
    order = counter.ordering.order("o1")
    assert worth_of(order, [order.lines[1].line_id]) == 150
    assert worth_of(order, [line.line_id for line in order.lines]) == 730
    after = given(refunding.give_back("o1", "r1", 150, "Bread was stale", method="cash", allowed_by=MARA))
    assert (after.paid, worth_of(after, [line.line_id for line in after.lines])) == (580, 580)


@pytest.mark.parametrize(
    ("amount", "reason", "refusal"),
    [(731, "x", Refusal.TOO_MUCH_BACK), (0, "x", Refusal.TOO_MUCH_BACK), (1, " ", Refusal.REASON_NEEDED)],
)
def test_too_much_nothing_and_no_reason_are_refused(
    refunding: Refunding, amount: int, reason: str, refusal: Refusal
) -> None:
    assert refunding.give_back("o1", "r1", amount, reason, method="cash", allowed_by=MARA) is refusal


def test_an_open_order_has_nothing_to_give_back(counter: Counter, refunding: Refunding) -> None:
    counter.ring("o2")
    assert refunding.give_back("o2", "r1", 1, "x", method="cash", allowed_by=MARA) is Refusal.NOT_PAID


def test_paid_orders_of_today_are_found_newest_first(counter: Counter, refunding: Refunding) -> None:
    counter.ring("o2")
    counter.tendering.take_cash("o2", ASHA, "p3", 580)
    assert [order.session_id for order in refunding.paid_since(counter.clock())] == ["o2", "o1"]
    counter.clock.advance(hours=25)
    assert refunding.paid_since(counter.clock()) == ()


def test_a_manager_removes_a_tender_before_the_close(counter: Counter) -> None:
    counter.ring("o1")
    counter.tendering.take_cash("o1", ASHA, "p1", 500)
    order = counter.tendering.remove("o1", "p1", "Wrong guest", allowed_by=MARA)
    assert isinstance(order, OrderSession)
    assert (order.paid, order.due, order.tenders[0].state) == (0, 580, "voided")
    with counter.store.begin() as tx:
        last = tx.journal.edits("o1")[-1]
    assert (last.user_id, change_of(last)) == (MARA, PaymentVoided(payment_id="p1", reason="Wrong guest"))
    assert counter.tendering.remove("o1", "p9", "x", allowed_by=MARA) is Refusal.NO_SUCH_PAYMENT


@pytest.mark.usefixtures("refunding")
def test_after_the_close_a_tender_cannot_be_removed(counter: Counter) -> None:
    assert counter.tendering.remove("o1", "p2", "x", allowed_by=MARA) is Refusal.ORDER_PAID
