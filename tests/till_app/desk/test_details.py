"""Table, guests and name are edits like any other; a voided order stays in the audit, a paid one stays."""

import pytest

from shared.edits import Delete, change_of
from shared.order_session import Status
from shared.rules import Refusal
from tests.till_app.desk.counter import ASHA, Counter
from till_app.desk.details import Details
from till_app.desk.ordering import Done


@pytest.fixture
def details(counter: Counter) -> Details:
    return Details(counter.store, 1)


def test_table_guests_and_name_are_kept(counter: Counter, details: Details) -> None:
    counter.ring("o1")
    details.seat("o1", ASHA, " Table 9 ")
    details.call("o1", ASHA, "Birthday")
    done = details.count_guests("o1", ASHA, 4)
    assert isinstance(done, Done)
    assert (done.order.table, done.order.name, done.order.covers) == ("Table 9", "Birthday", 4)


@pytest.mark.parametrize("guests", [-1, 1000])
def test_guests_can_be_counted(counter: Counter, details: Details, guests: int) -> None:
    counter.ring("o1")
    assert details.count_guests("o1", ASHA, guests) is Refusal.TOO_MANY


def test_an_order_without_a_line_has_no_details_yet(details: Details) -> None:
    assert details.seat("o1", ASHA, "Table 9") is Refusal.NOT_BEGUN


def test_a_voided_order_says_why_in_the_audit(counter: Counter, details: Details) -> None:
    counter.ring("o1")
    done = details.void("o1", ASHA, "The guests left")
    assert isinstance(done, Done)
    assert done.order.status is Status.DELETED
    with counter.store.begin() as tx:
        last = change_of(tx.journal.edits("o1")[-1])
    assert last == Delete(reason="The guests left")


def test_an_order_with_money_on_it_is_not_voided(counter: Counter, details: Details) -> None:
    counter.ring("o1")
    counter.tendering.take_cash("o1", ASHA, "p1", 100)
    assert details.void("o1", ASHA, "mistake") is Refusal.HAS_PAYMENTS
    assert counter.ordering.order("o1").status is Status.ACTIVE
