"""F-15: two tills resume the same parked order, and both sell it."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_the_second_to_resume_is_told_by_whom_and_when(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    b.log_in("Asha", stage.pin("Asha"))
    b.key("F10")
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint")
    a.key("F10")
    stage.office.until(rung.session, lambda order: order["status"] == "pending_logout")
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")

    stage.wire(2).cut()
    a.log_in("Asha", stage.pin("Asha"))
    first = a.ring("Bread")
    stage.office.until(rung.session, lambda order: order["total"] == first.total)
    # Till 2 opens it from what it saw before.
    assert b.open_order("Asha", stage.pin("Asha")).lines == rung.lines
    b.ring("Cola")
    stage.wire(2).mend()

    told = b.until(lambda seen: seen.page == "moved", "the moved page on Till 2", timeout=30)
    assert told.says("Order moved to Till 1")
    assert told.says("Asha took it over on Till 1")
    both = a.until(lambda seen: len(seen.lines) == 3, "Till 2’s Cola on Till 1", timeout=20)
    assert both.total == first.total + 320
    a.pay_exact()
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert (paid["tillId"], paid["paid"], paid["total"]) == (1, both.total, both.total)


def test_of_two_at_the_same_moment_one_wins(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    a.key("F10")
    stage.office.until(rung.session, lambda order: order["status"] == "pending_logout")
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    for till in (a, b):
        till.press("Asha")
    for till in (a, b):
        till.type(stage.pin("Asha"))

    held = stage.office.until(rung.session, lambda order: order["status"] == "active")
    winner, other = (a, b) if held["tillId"] == 1 else (b, a)
    here = f"Till {held['tillId']}"
    winner.until(lambda seen: seen.page == "order", "the order on the till that won")
    # Either it heard before it opened the order, and asks, or after, and tells.
    other.until(
        lambda seen: seen.says(f"open on {here}") or seen.says(f"Order moved to {here}"),
        "the other till told",
        timeout=20,
    )
    winner.pay_exact()
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert (paid["tillId"], paid["paid"]) == (held["tillId"], rung.total)
