"""F-16: a parked order is gone after a resume that failed."""

import time

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story


@pytest.mark.parametrize(
    ("stage", "after_ms"),
    [*(("sqlite", after_ms) for after_ms in (0, 40, 120, 400)), ("postgres", 120)],
    indirect=["stage"],
)
def test_killed_while_resuming_the_order_is_still_resumable(stage: Stage, after_ms: int) -> None:
    a = stage.till(1).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    a.key("F10")
    stage.office.until(rung.session, lambda order: order["status"] == "pending_logout")

    b = stage.till(2).start()
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    b.press("Asha")
    b.type(stage.pin("Asha"))
    time.sleep(after_ms / 1000)  # the moment of the kill is what this story is about
    b.kill()

    seen = a.open_order("Asha", stage.pin("Asha"))
    assert (seen.lines, seen.session) == (rung.lines, rung.session)
