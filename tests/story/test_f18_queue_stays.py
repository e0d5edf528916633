"""F-18: back online, and earlier sales stay on the till for days."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_the_queue_drains_by_itself(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    till.until(lambda seen: seen.says("Synced"), "Till 1 synced")
    stage.wire(1).cut()
    sold = []
    for product in ("Pale ale, pint", "Cola", "Bread"):
        sold.append(till.ring(product))
        till.pay_exact()
        till.key("F12")
        till.until(lambda seen: seen.page == "order", "a new order")
    till.until(lambda seen: seen.says("Offline"), "the offline chip", timeout=20)
    stage.wire(1).mend()
    # Nobody touches anything.
    for sale in sold:
        stage.office.until(sale.session, lambda order: order["status"] == "completed", timeout=45)
    till.until(lambda seen: seen.says("Synced"), "the synced chip")
