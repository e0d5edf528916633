"""F-13: the server commits, the answer is lost, the till sends again: the same sale is booked twice."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_a_sale_whose_answer_is_lost_again_and_again_is_one_sale(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    till.until(lambda seen: seen.says("Synced"), "Till 1 synced")
    stage.wire(1).lose_answers()
    rung = till.ring("Pale ale, pint", "Bread")
    till.pay_exact()
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    lost = stage.wire(1).lost
    till.retry(times=20)
    stage.wire(1).mend()
    till.until(lambda seen: seen.says("Synced"), "Till 1 synced again", timeout=45)

    assert stage.wire(1).lost > lost
    assert stage.office.order(rung.session) == paid
    kinds = [entry["kind"] for entry in stage.office.history(rung.session)["entries"]]
    assert sorted(set(kinds)) == ["close", "line_add", "open", "payment", "payment_intent"]
    assert kinds.count("line_add") == 2
    assert kinds.count("payment") == kinds.count("close") == 1
