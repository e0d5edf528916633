"""What is paid is the sum of tenders taken less money given back, never a flag."""

import pytest

from shared.edits import Payment, PaymentIntent, PaymentVoided, Refund
from tests.shared.paper import cash, meet, pair

INTENT = PaymentIntent(payment_id="p1", method="card", amount=1160)
TAKEN = Payment(payment_id="p1", method="card", amount=1160, tendered=1160, change=0, reference="visa 4242")
VOIDED = PaymentVoided(payment_id="p1", reason="declined")


def test_an_intent_is_unknown_and_not_paid() -> None:
    one, _ = pair()
    one.say(INTENT)
    assert [(tender.state, tender.amount) for tender in one.order.tenders] == [("unknown", 1160)]
    assert one.order.paid == 0


def test_a_payment_answers_its_intent() -> None:
    one, _ = pair()
    one.say(INTENT, TAKEN)
    assert [(tender.state, tender.reference) for tender in one.order.tenders] == [("taken", "visa 4242")]
    assert (one.order.paid, one.order.due) == (1160, 0)


def test_the_same_payment_counts_once() -> None:
    one, two = pair()
    one.say(INTENT, TAKEN)
    two.say(TAKEN, TAKEN)
    order = meet(one, two)
    assert (order.paid, len(order.tenders)) == (1160, 1)
    assert order.tenders[0].till_id == 1


def test_an_intent_after_its_payment_changes_nothing() -> None:
    one, _ = pair()
    one.say(TAKEN, INTENT)
    assert one.order.paid == 1160


def test_part_payments_add_up_and_change_does_not_count() -> None:
    one, two = pair()
    one.say(cash("p1", 500), cash("p2", 660, tendered=1000))
    order = meet(one, two)
    assert (order.paid, order.due) == (1160, 0)
    assert [tender.change for tender in order.tenders] == [0, 340]


def test_money_belongs_to_the_till_that_took_it() -> None:
    one, two = pair()
    one.say(cash("p1", 500))
    two.say(cash("p2", 660))
    assert {tender.payment_id: tender.till_id for tender in meet(one, two).tenders} == {"p1": 1, "p2": 2}


def test_a_voided_intent_is_not_paid() -> None:
    one, _ = pair()
    one.say(INTENT, VOIDED)
    assert [tender.state for tender in one.order.tenders] == ["voided"]
    assert one.order.paid == 0


def test_a_void_of_an_unknown_payment_changes_nothing() -> None:
    one, _ = pair()
    one.say(cash("p2", 500), VOIDED)
    assert (one.order.paid, len(one.order.tenders)) == (500, 1)


def test_a_voided_payment_does_not_count() -> None:
    one, _ = pair()
    one.say(TAKEN, VOIDED)
    assert one.order.paid == 0


def test_money_found_to_be_taken_after_its_intent_was_voided_counts() -> None:
    one, _ = pair()
    one.say(INTENT, VOIDED, TAKEN)
    assert one.order.paid == 1160


def test_a_refund_lowers_what_is_paid_once() -> None:
    one, two = pair()
    one.say(TAKEN)
    meet(one, two)
    refund = Refund(refund_id="r1", payment_id="p1", method="cash", amount=160)
    one.say(refund)
    two.say(refund)
    order = meet(one, two)
    assert (order.paid, order.tenders[0].refunded) == (1000, 160)


@pytest.mark.parametrize("turn", [1, -1])
def test_a_refund_counts_though_it_arrives_before_its_payment(turn: int) -> None:
    one, two = pair()
    one.say(TAKEN)
    two.say(Refund(refund_id="r1", payment_id="p1", method="cash", amount=160))
    assert meet(*(one, two)[::turn]).paid == 1000
