"""What another till added while the order was paid here: an order of its own at one tap, once."""

from decimal import Decimal
from pathlib import Path

from shared.order_session import OrderSession
from shared.rules import Refusal
from tests.till_app.desk.carrier import carry, meet
from tests.till_app.desk.counter import ALE, ASHA, BREAD, open_counter
from till_app.desk.amending import Amending


def test_what_came_after_the_payment_becomes_one_order(tmp_path: Path) -> None:
    first, second = open_counter(tmp_path / "first.db", 1), open_counter(tmp_path / "second.db", 2)
    session = first.store.new_id()
    first.ring(session, ALE, 2)
    carry(first.store, second.store)
    second.handover.take_over(session, ASHA)
    second.ring(session, BREAD, 3)
    paid = first.tendering.take_cash(session, ASHA, first.tendering.new_payment(), 1160)
    assert not isinstance(paid, Refusal)
    assert paid.closed
    meet(first.store, second.store, session)
    before = first.ordering.order(session)
    assert [(one.name, one.amount) for one in before.amendments] == [("Bread", 450)]

    amending = Amending(first.store)
    made = amending.charge(session, ASHA)
    assert isinstance(made, OrderSession)
    assert [(line.name, line.quantity, line.total) for line in made.lines] == [("Bread", Decimal(3), 450)]
    again = amending.charge(session, ASHA)
    assert isinstance(again, OrderSession)
    assert again.session_id == made.session_id, "charged once, however often somebody asks"
    assert first.ordering.order(session) == before, "the paid order stays as it was"
    for counter in (first, second):
        counter.store.close()


def test_nothing_came_after_it(tmp_path: Path) -> None:
    counter = open_counter(tmp_path / "one.db", 1)
    session = counter.store.new_id()
    counter.ring(session, ALE, 1)
    counter.tendering.take_cash(session, ASHA, counter.tendering.new_payment(), 580)
    assert Amending(counter.store).charge(session, ASHA) is Refusal.NOTHING_TO_PAY
    counter.store.close()
