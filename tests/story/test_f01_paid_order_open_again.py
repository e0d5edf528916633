"""F-01: a paid order is open again, the payment gone."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_an_order_paid_while_the_server_is_off_stays_paid(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    a.until(lambda seen: seen.says("Synced"), "Till 1 synced")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)

    stage.server.stop()
    a.pay_exact()
    stage.server.start()

    # (a) B saves something of its own.
    b.until(lambda seen: seen.says("Synced"), "Till 2 synced again", timeout=45)
    b.log_in("Ben", stage.pin("Ben"))
    b.ring("Cola")
    # (b) A restarts.
    a.kill()
    a.start()

    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert paid["paid"] == rung.total
    assert stage.office.transaction(paid["transactionId"])["total"] == rung.total
    assert a.log_in("Asha", stage.pin("Asha")).lines == ()
