"""F-21: "opened by another user" for ever, because the till that held the order is dead."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_another_till_takes_over_at_once(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    a.kill()
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    b.press("Asha")
    b.type(stage.pin("Asha"))
    b.until(lambda seen: seen.says("This order is open on Till 1"), "the question")
    b.press("Take over here")
    seen = b.until(lambda now: now.page == "order", "the order on Till 2")
    assert (seen.lines, seen.session) == (rung.lines, rung.session)
    b.pay_exact()
    stage.office.until(rung.session, lambda order: order["status"] == "completed")
