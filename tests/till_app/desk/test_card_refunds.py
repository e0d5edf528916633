"""Money back to a card: kept before the reader is touched, counted once and only when it was given."""

from pathlib import Path

import pytest

from shared.edits import Refund, change_of
from shared.rules import Refusal
from tests.till_app.desk.counter import ALE, ASHA, BREAD, Counter, open_counter
from till_app.desk.card_refunds import CardRefund, CardRefunds, GivenBack
from till_app.desk.refunding import Refunding
from till_app.desk.tendering import Taken

MARA = 4


@pytest.fixture
def refunds(counter: Counter) -> CardRefunds:
    """£7.30: £1.50 in cash, the rest by card."""
    counter.ring("o1", ALE)
    counter.ring("o1", BREAD)
    assert isinstance(counter.tendering.take_cash("o1", ASHA, "p1", 150), Taken)
    counter.tendering.intend_card("o1", ASHA, "p2", 580)
    assert isinstance(counter.tendering.card_approved("o1", ASHA, "p2", 580, "VISA 4242"), Taken)
    return CardRefunds(counter.store)


def asked(refunds: CardRefunds, amount: int = 580) -> CardRefund:
    """A refund that must not have been refused."""
    result = refunds.intend("o1", "r1", amount, "not good", allowed_by=MARA)
    assert isinstance(result, CardRefund)
    return result


def facts(counter: Counter) -> list[tuple[int, Refund]]:
    """Who wrote which refunds."""
    with counter.store.begin() as tx:
        said = [(edit.user_id, change_of(edit)) for edit in tx.journal.edits("o1")]
    return [(user_id, change) for user_id, change in said if isinstance(change, Refund)]


def test_what_was_decided_is_kept_and_nothing_counts_yet(counter: Counter, refunds: CardRefunds) -> None:
    refund = asked(refunds)
    assert (refund.parts, refund.reference) == ((("p2", 580),), "VISA 4242")
    assert refunds.without_answer() == (refund,)
    assert (facts(counter), counter.ordering.order("o1").paid) == ([], 730)


def test_an_approval_is_one_fact_however_often_it_is_told(counter: Counter, refunds: CardRefunds) -> None:
    asked(refunds)
    first, second = refunds.approved("r1"), refunds.approved("r1")
    assert isinstance(first, GivenBack)
    assert isinstance(second, GivenBack)
    assert (first.is_news, second.is_news, first.order.paid) == (True, False, 150)
    assert facts(counter) == [(MARA, Refund("r1", "p2", "card", 580, "not good"))]
    assert refunds.without_answer() == ()


def test_more_than_the_card_paid_goes_to_it_in_parts(counter: Counter, refunds: CardRefunds) -> None:
    asked(refunds, 730)
    refunds.approved("r1")
    assert [(one.payment_id, one.amount) for _, one in facts(counter)] == [("p2", 580), ("p1", 150)]


def test_while_it_has_no_answer_nothing_else_is_given_back(counter: Counter, refunds: CardRefunds) -> None:
    asked(refunds, 100)
    assert refunds.intend("o1", "r2", 100, "x", allowed_by=MARA) is Refusal.REFUND_UNKNOWN
    cash = Refunding(counter.store)
    assert cash.give_back("o1", "r3", 100, "x", method="cash", allowed_by=MARA) is Refusal.REFUND_UNKNOWN
    assert asked(refunds, 100) == refunds.find("r1"), "the same id asks for nothing more"
    refunds.refused("r1")
    assert not isinstance(cash.give_back("o1", "r3", 100, "x", method="cash", allowed_by=MARA), Refusal)


def test_what_was_refused_counts_when_it_was_given_after_all(counter: Counter, refunds: CardRefunds) -> None:
    asked(refunds)
    refunds.refused("r1")
    assert (facts(counter), refunds.without_answer()) == ([], ())
    late = refunds.approved("r1")
    assert isinstance(late, GivenBack)
    assert (late.is_news, late.order.paid) == (True, 150)
    refunds.refused("r1")
    assert counter.ordering.order("o1").paid == 150


@pytest.mark.parametrize(
    ("session_id", "amount", "reason", "refusal"),
    [
        ("o1", 731, "x", Refusal.TOO_MUCH_BACK), ("o1", 0, "x", Refusal.TOO_MUCH_BACK),
        ("o1", 1, " ", Refusal.REASON_NEEDED), ("o2", 1, "x", Refusal.NOT_PAID),
    ],
)  # fmt: skip
def test_what_cannot_be_given_back_never_reaches_the_reader(
    refunds: CardRefunds, session_id: str, amount: int, reason: str, refusal: Refusal
) -> None:
    assert refunds.intend(session_id, "r1", amount, reason, allowed_by=MARA) is refusal
    assert refunds.without_answer() == ()


def test_a_restart_remembers_what_has_no_answer(tmp_path: Path) -> None:
    counter = open_counter(tmp_path / "journal.db")
    counter.ring("o1", ALE)
    counter.tendering.intend_card("o1", ASHA, "p2", 580)
    counter.tendering.card_approved("o1", ASHA, "p2", 580, "VISA 4242")
    refund = asked(CardRefunds(counter.store))
    counter.store.close()
    again = open_counter(tmp_path / "journal.db", clock=counter.clock)
    refunds = CardRefunds(again.store)
    assert refunds.without_answer() == (refund,)
    given = refunds.approved("r1")
    assert isinstance(given, GivenBack)
    assert given.order.paid == 0
    again.store.close()
