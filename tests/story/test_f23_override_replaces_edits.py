"""F-23: a take-over replaces what the first cashier, still off, goes on to enter."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_what_came_after_the_take_over_joins_and_is_flagged(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")

    stage.wire(1).cut()
    b.open_order("Asha", stage.pin("Asha"))
    b.ring("Bread")
    stage.office.until(rung.session, lambda order: order["tillId"] == 2 and len(order["items"]) == 2)
    a.ring("Cola", "Pale ale, pint")
    stage.wire(1).mend()

    a.until(lambda seen: seen.says("Order moved to Till 2"), "the moved page on Till 1", timeout=30)
    a.until(
        lambda seen: seen.says("Changes came after Asha’s order was taken over. They are in the order."),
        "the flag on Till 1",
        timeout=20,
    )
    joined = b.until(lambda seen: len(seen.lines) == 3, "Till 1’s lines on Till 2", timeout=20)
    rows = {name: count for name, count, _ in joined.lines}
    assert rows == {"Pale ale, pint": "2", "Bread": "1", "Cola": "1"}
    order = stage.office.until(rung.session, lambda order: order["total"] == joined.total)
    assert (order["tillId"], order["status"], order["clashes"]) == (2, "active", 0)
