"""Cards: written down before the reader is touched, unknown until it answers, counted once."""

import pytest

from shared.order_session import OrderSession
from shared.rules import Refusal
from tests.till_app.desk.counter import ASHA, Counter
from till_app.desk.tendering import Taken


@pytest.fixture
def intended(counter: Counter) -> Counter:
    """£5.80, asked of a reader as p1."""
    counter.ring("o1")
    assert isinstance(counter.tendering.intend_card("o1", ASHA, "p1", 580), OrderSession)
    return counter


def test_an_intent_is_unknown_and_stops_every_other_payment(intended: Counter) -> None:
    order = intended.ordering.order("o1")
    assert (order.tenders[0].state, order.paid, order.closing) == ("unknown", 0, None)
    tendering = intended.tendering
    assert tendering.intend_card("o1", ASHA, "p2", 580) is Refusal.PAYMENT_UNKNOWN
    assert tendering.take_cash("o1", ASHA, "p3", 580) is Refusal.PAYMENT_UNKNOWN
    assert tendering.take_voucher("o1", ASHA, "p4", 580) is Refusal.PAYMENT_UNKNOWN
    assert len(intended.ordering.order("o1").tenders) == 1


def test_the_same_intent_again_is_the_same(intended: Counter) -> None:
    again = intended.tendering.intend_card("o1", ASHA, "p1", 580)
    assert again == intended.ordering.order("o1")


def test_an_approval_told_twice_is_counted_once(intended: Counter) -> None:
    first, second = (
        intended.tendering.card_approved("o1", ASHA, "p1", 630, "VISA 4242") for _ in range(2)
    )  # fmt: skip
    assert isinstance(first, Taken)
    assert first == second
    tender = first.order.tenders[0]
    assert (tender.amount, tender.tip, tender.reference) == (580, 50, "VISA 4242")
    assert (first.order.paid, first.closed) == (580, True)
    with intended.store.begin() as tx:
        kinds = [edit.kind for edit in tx.journal.edits("o1")]
    assert kinds == ["open", "line_add", "payment_intent", "payment", "close"]


def test_a_refused_card_leaves_everything_to_pay(intended: Counter) -> None:
    order = intended.tendering.card_refused("o1", ASHA, "p1", "declined by the bank")
    assert isinstance(order, OrderSession)
    assert (order.tenders[0].state, order.due, order.closing) == ("voided", 580, None)
    assert intended.tendering.take_cash("o1", ASHA, "p1", 580) is Refusal.NO_SUCH_PAYMENT
    assert isinstance(intended.tendering.take_cash("o1", ASHA, "p2", 580), Taken)


def test_an_approval_after_a_cancel_counts(intended: Counter) -> None:
    intended.tendering.card_refused("o1", ASHA, "p1", "cancelled")
    late = intended.tendering.card_approved("o1", ASHA, "p1", 580, "VISA 4242")
    assert isinstance(late, Taken)
    assert (late.order.paid, late.closed) == (580, True)
    again = intended.tendering.card_refused("o1", ASHA, "p1", "cancelled")
    assert isinstance(again, OrderSession)
    assert again.paid == 580, "what was charged stays counted"


def test_an_approval_after_the_order_was_paid_in_cash_shows_too_much(intended: Counter) -> None:
    intended.tendering.card_refused("o1", ASHA, "p1", "cancelled")
    cash = intended.tendering.take_cash("o1", ASHA, "p2", 580)
    assert isinstance(cash, Taken)
    late = intended.tendering.card_approved("o1", ASHA, "p1", 580, "VISA 4242")
    assert isinstance(late, Taken)
    assert (late.order.paid, late.order.double_payment) == (1160, True)
    assert late.order.closing == cash.order.closing, "no second receipt number"
    assert late.order.double_closings == ()


def test_an_approval_of_nothing_that_was_asked_is_not_money(counter: Counter) -> None:
    counter.ring("o1")
    assert counter.tendering.card_approved("o1", ASHA, "p1", 580, "") is Refusal.NO_SUCH_PAYMENT


def test_a_tip_goes_with_the_tender_that_reaches_it(counter: Counter) -> None:
    counter.ring("o1")
    part = counter.tendering.take_cash("o1", ASHA, "p1", 200, tip=100)
    assert isinstance(part, Taken)
    assert (part.tip, part.order.due) == (0, 380)
    rest = counter.tendering.take_cash("o1", ASHA, "p2", 600, tip=100)
    assert isinstance(rest, Taken)
    assert (rest.tip, rest.change, rest.order.paid, rest.order.total) == (100, 120, 580, 580)


def test_a_voucher_gives_no_change(counter: Counter) -> None:
    counter.ring("o1")
    taken = counter.tendering.take_voucher("o1", ASHA, "p1", 1000, reference="GV-77")
    assert isinstance(taken, Taken)
    tender = taken.order.tenders[0]
    assert (tender.tendered, tender.change, tender.reference, taken.closed) == (580, 0, "GV-77", True)
