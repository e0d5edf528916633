"""F-08: two people edit one order, and the last save wipes the other's lines."""

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story


@pytest.mark.parametrize(
    ("stage", "first_to_leave"), [("sqlite", 1), ("sqlite", 2), ("postgres", 1)], indirect=["stage"]
)
def test_both_additions_are_there(stage: Stage, first_to_leave: int) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    opened = a.ring("Lime soda")
    stage.office.until(opened.session, lambda order: order["total"] == opened.total)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")

    stage.wire(1).cut()
    b.open_order("Asha", stage.pin("Asha"))
    b.ring("Smash burger")
    a.ring("Lager, pint", "Lager, pint")
    for till in (a, b) if first_to_leave == 1 else (b, a):
        till.key("F10")
        till.until(lambda seen: seen.page == "login", "a till left")
    stage.wire(1).mend()

    joined = stage.office.until(opened.session, lambda order: len(order["items"]) == 3)
    rows = {item["name"]: item["quantity"] for item in joined["items"]}
    assert rows == {"Lime soda": "1", "Smash burger": "1", "Lager, pint": "2"}
    assert joined["clashes"] == 0
