"""F-24: “Ticket changed. Your latest changes were not saved”: another till was first."""

from typing import Any

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]
JOINED = {"Pale ale, pint": "2", "Bread": "1", "Lager, pint": "1"}


@pytest.mark.parametrize("first", ["pays", "moves", "removes"])
def test_no_edit_is_rejected_because_another_till_was_first(stage: Stage, first: str) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")

    stage.wire(1).cut()
    a.ring("Cola")
    a.press("Remove")
    a.ring("Pale ale, pint", "Lager, pint")
    b.open_order("Asha", stage.pin("Asha"))
    match first:
        case "pays":
            b.pay_exact()
        case "removes":
            b.press("Remove")
        case _:
            b.key("F10")
    await_b = {"pays": ("completed", 2), "moves": ("pending_logout", 2), "removes": ("active", 1)}[first]
    stage.office.until(rung.session, lambda order: (order["status"], len(order["items"])) == await_b)
    stage.wire(1).mend()

    rows = {"Pale ale, pint": "1", "Bread": "1"} if first == "pays" else dict(JOINED)
    if first == "removes":
        del rows["Bread"]
    there = stage.office.until(
        rung.session, lambda order: order["rev"] > 7 and _rows(order) == rows, timeout=45
    )
    entries = stage.office.history(rung.session)["entries"]
    of_a = [entry["kind"] for entry in entries if entry["tillId"] == 1]
    assert of_a == ["open", "line_add", "line_add", "line_add", "line_void", "qty_delta", "line_add"]
    if first == "pays":
        assert there["status"] == "completed"
        late = a.until(lambda seen: bool(seen.amendments), "what came after the payment")
        assert late.amendments == (("Pale ale, pint", "1", 580), ("Lager, pint", "1", 540))


def _rows(order: dict[str, Any]) -> dict[str, str]:
    return {item["name"]: item["quantity"] for item in order["items"]}
