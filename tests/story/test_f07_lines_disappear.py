"""F-07: lines added on one till disappear after another till opens and leaves the order."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_unsent_lines_survive_another_tills_visit(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    first = a.ring("Pale ale, pint")
    stage.office.until(first.session, lambda order: order["total"] == first.total)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")

    stage.wire(1).cut()
    a.ring("Bread")
    b.open_order("Asha", stage.pin("Asha"))
    b.key("F10")
    b.until(lambda seen: seen.page == "login", "Till 2 left")
    a.key("F10")
    a.until(lambda seen: seen.page == "login", "Till 1 left")
    stage.wire(1).mend()

    both = stage.office.until(first.session, lambda order: len(order["items"]) == 2)
    assert sorted(item["name"] for item in both["items"]) == ["Bread", "Pale ale, pint"]
