"""F-17: after an outage, with two tills back at the same moment, the check has every item twice."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_what_both_tills_did_in_the_outage_is_there_once(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    b.log_in("Asha", stage.pin("Asha"))
    b.key("F10")
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Smash burger")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")

    stage.server.kill()
    b.until(lambda seen: seen.says("Offline since"), "the offline banner", timeout=20)
    b.open_order("Asha", stage.pin("Asha"))
    b.ring("Cola", "Bread")
    a.ring("Bread", "Lager, pint")
    stage.server.start()

    both = stage.office.until(rung.session, lambda order: len(order["items"]) == 6, timeout=45)
    names = ["Bread", "Bread", "Cola", "Lager, pint", "Pale ale, pint", "Smash burger"]
    assert sorted(item["name"] for item in both["items"]) == names
    assert {item["quantity"] for item in both["items"]} == {"1"}
    there = b.until(lambda seen: len(seen.lines) == 6, "all lines on Till 2", timeout=20)
    assert sorted(name for name, _, _ in there.lines) == names
    assert there.total == both["total"]
    a.until(lambda seen: seen.says("All 6 lines went with it"), "the moved page on Till 1", timeout=20)
    added = [entry for entry in stage.office.history(rung.session)["entries"] if entry["kind"] == "line_add"]
    assert len(added) == len({entry["change"]["lineId"] for entry in added}) == len(names)
