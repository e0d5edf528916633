"""F-19: the connection flaps during a push of many orders, and they are never pushed again."""

from collections import Counter

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]

ORDERS, FLAPS = 12, 5


def test_all_orders_are_delivered_once_over_a_flapping_connection(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    till.until(lambda seen: seen.says("Synced"), "Till 1 synced")
    wire = stage.wire(1)
    wire.cut()
    sold = []
    for _ in range(ORDERS):
        sold.append(till.ring("Cola"))
        till.pay_exact()
        till.key("F12")
        till.until(lambda seen: seen.page == "order", "a new order")

    # The server has it all, and the till does not know; up and down again, whatever is on its way.
    for flap in range(1, FLAPS + 1):
        wire.lose_answers()
        till.retry(times=1)
        till.until(lambda _, flap=flap: wire.lost >= flap, "a lost answer")  # type: ignore[misc]
        wire.cut()
        till.retry(times=1)
        wire.mend()
        wire.cut()
        till.ring("Cola")
    assert not till.see().says("Synced")
    wire.mend()
    # Nobody touches anything.
    till.until(lambda seen: seen.says("Synced"), "all is sent", timeout=60)

    for sale in sold:
        order = stage.office.order(sale.session)
        assert (order["status"], order["paid"], len(order["items"])) == ("completed", sale.total, 1)
        kinds = Counter(entry["kind"] for entry in stage.office.history(sale.session)["entries"])
        assert (kinds["payment"], kinds["close"]) == (1, 1)
    figures = stage.office.x_report(1)["figures"]
    assert (figures["sales"], figures["total"]) == (ORDERS, sum(sale.total for sale in sold))
