"""F-02: an order paid on one till turns back to a draft when another till, long off, comes back."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_a_line_of_a_till_that_was_off_is_an_amendment_of_the_paid_order(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")

    stage.wire(1).cut()
    b.open_order("Asha", stage.pin("Asha"))
    b.pay_exact()
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert a.ring("Cola").status == "active"
    stage.wire(1).mend()

    told = a.until(lambda seen: seen.status == "completed", "the order paid on Till 1 too", timeout=30)
    assert (told.total, told.paid, told.lines) == (rung.total, rung.total, rung.lines)
    assert told.amendments == (("Cola", "1", 320),)
    a.until(
        lambda seen: seen.says("was paid before Cola reached it"), "what came too late, on Till 1", timeout=20
    )
    now = stage.office.until(rung.session, lambda order: order["rev"] > paid["rev"])
    same = ("status", "total", "paid", "items", "transactionId")
    assert {name: now[name] for name in same} == {name: paid[name] for name in same}
