"""F-25: both cash-ups are wrong after an order moved between two payments."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_money_belongs_to_the_drawer_that_took_it(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    a.key("F12")
    a.until(lambda seen: seen.page == "payment", "the payment screen")
    a.type("200")
    a.key("F12")
    a.until(lambda seen: seen.says("£5.30"), "what is still due")
    a.key("F10")
    stage.office.until(rung.session, lambda order: order["paid"] == 200)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    b.open_order("Asha", stage.pin("Asha"))
    b.pay_exact()

    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert (paid["paid"], paid["total"]) == (rung.total, rung.total)
    entries = stage.office.history(rung.session)["entries"]
    taken = [(one["tillId"], one["change"]["amount"]) for one in entries if one["kind"] == "payment"]
    assert taken == [(1, 200), (2, rung.total - 200)]
    closed = next(one for one in entries if one["kind"] == "close")
    assert closed["tillId"] == 2
    assert closed["change"]["receipt"].startswith("2-")
    for till_id, amount in taken:
        figures = stage.office.x_report(till_id)["figures"]
        assert [(part["method"], part["net"]) for part in figures["methods"]] == [("cash", amount)]
