"""Handover: kept at logout, found at login, taken over, never destroyed."""

from shared.order_session import Status
from tests.till_app.desk.counter import ASHA, BEN, Counter
from till_app.desk.handover import Where, age


def on_till(counter: Counter, till_id: int) -> None:
    """The same journal speaks as another till."""
    with counter.store.begin() as tx:
        tx.identity.keep_fact("till_id", str(till_id))


def test_nothing_opens_for_somebody_without_an_order(counter: Counter) -> None:
    counter.ring("o1")
    assert counter.handover.found(BEN).where is Where.NOWHERE


def test_logging_out_keeps_the_order_and_logging_in_resumes_it(counter: Counter) -> None:
    counter.ring("o1")
    counter.handover.sign_in(ASHA, "o1")
    out = counter.handover.sign_out("o1", ASHA, counter.clock())
    assert (out.status, out.logout_time is not None) == (Status.PENDING_LOGOUT, True)
    opening = counter.handover.found(ASHA)
    assert opening.where is Where.HERE
    resumed = counter.handover.resume("o1", ASHA)
    assert (resumed.status, resumed.logout_time, resumed.total) == (Status.ACTIVE, None, 580)


def test_an_order_left_elsewhere_is_parked_there(counter: Counter) -> None:
    on_till(counter, 2)
    counter.ring("o1")
    other = type(counter.handover)(counter.store, 2)
    assert counter.handover.found(ASHA).where is Where.ELSEWHERE
    other.sign_out("o1", ASHA, counter.clock())
    assert counter.handover.found(ASHA).where is Where.PARKED


def test_taking_over_raises_the_fence_and_moves_the_order(counter: Counter) -> None:
    on_till(counter, 2)
    counter.ring("o1")
    on_till(counter, 1)
    taken = counter.handover.take_over("o1", ASHA)
    assert (taken.till_id, taken.fence) == (1, 2)
    assert not counter.handover.is_moved(taken)
    assert type(counter.handover)(counter.store, 2).is_moved(taken)


def test_an_order_with_nothing_left_in_it_is_cleared_at_logout(counter: Counter) -> None:
    line_id = counter.ring("o1").line_id
    counter.ordering.remove("o1", ASHA, line_id)
    assert counter.handover.sign_out("o1", ASHA, counter.clock()).status is Status.DELETED
    assert counter.handover.found(ASHA).where is Where.NOWHERE


def test_logging_out_without_an_order_writes_nothing(counter: Counter) -> None:
    counter.handover.sign_in(ASHA, "never begun")
    assert counter.handover.sign_out("never begun", ASHA, counter.clock()).fence == 0
    with counter.store.begin() as tx:
        assert tx.journal.count() == 0
        assert tx.identity.current is None


def test_the_newest_active_order_opens_before_one_left_at_logout(counter: Counter) -> None:
    counter.ring("o1")
    counter.ring("o2")
    counter.handover.sign_out("o2", ASHA, counter.clock())
    opening = counter.handover.found(ASHA)
    assert opening.order is not None
    assert (opening.order.session_id, [o.session_id for o in opening.others]) == ("o1", ["o2"])


def test_age_is_never_negative(counter: Counter) -> None:
    order = counter.ring("o1").order
    counter.clock.advance(hours=-5)
    assert age(order, counter.clock()) == 0
