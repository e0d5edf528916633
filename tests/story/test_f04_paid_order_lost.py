"""F-04: the network drops during the push of a payment and the till dies: the paid order is lost for ever."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_the_payment_was_in_the_journal_before_the_screen_said_paid(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint", "Lager, pint")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    stage.wire(1).lose_answers()
    till.pay_exact()
    till.kill()
    stage.wire(1).mend()
    till.start()
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert paid["paid"] == rung.total
    history = [entry["kind"] for entry in stage.office.history(rung.session)["entries"]]
    assert history.count("payment") == history.count("close") == 1
