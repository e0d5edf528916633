"""The handover: the order follows its user, line by line, with the server up or down."""

import time

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story
WITHIN_SECONDS = 1.0


def test_the_order_opens_on_the_other_till_within_a_second(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Smash burger", "House red, 175", "Bread", "Bread")
    a.key("F10")
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    b.press("Asha")
    started = time.monotonic()
    b.type(stage.pin("Asha"))
    there = b.until(lambda seen: seen.page == "order", "the order on Till 2")
    took = time.monotonic() - started
    assert (there.lines, there.total, there.session) == (rung.lines, rung.total, rung.session)
    assert took < WITHIN_SECONDS


def test_with_the_server_stopped_the_copy_opens_as_of_the_last_pull(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    b.log_in("Asha", stage.pin("Asha"))
    b.key("F10")
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Smash burger")
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    stage.server.stop()
    b.until(lambda seen: seen.says("Offline since"), "the offline banner", timeout=20)
    b.press("Asha")
    b.type(stage.pin("Asha"))
    b.until(lambda seen: seen.says("Till 1 cannot be reached"), "the question with its age")
    b.press("Open this copy")
    there = b.until(lambda seen: seen.page == "order", "the copy on Till 2")
    assert (there.lines, there.total, there.session) == (rung.lines, rung.total, rung.session)

    more = b.ring("Bread")
    a.ring("Cola")
    stage.server.start()
    both = stage.office.until(rung.session, lambda order: len(order["items"]) == 4, timeout=45)
    assert both["total"] == more.total + 320
    a.until(lambda seen: seen.says("Order moved to Till 2"), "the moved page on Till 1", timeout=20)
    b.until(lambda seen: len(seen.lines) == 4, "Till 1’s Cola on Till 2", timeout=20)


def test_a_take_over_is_told_to_the_other_till_at_once_and_can_be_taken_back(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint")
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    b.open_order("Asha", stage.pin("Asha"))
    a.until(
        lambda seen: seen.page == "moved" and seen.says("Order moved to Till 2"), "the moved page", timeout=5
    )
    a.press("Take it back here")
    assert a.until(lambda seen: seen.page == "order", "the order back").lines == rung.lines
    b.until(
        lambda seen: seen.page == "moved" and seen.says("Order moved to Till 1"), "moved again", timeout=5
    )


def test_a_second_start_does_not_open_the_journal_twice(stage: Stage) -> None:
    first = stage.till(1).start()
    first.log_in("Asha", stage.pin("Asha"))
    rung = first.ring("Pale ale, pint")
    code, said = first.start_again()
    assert code == 3
    assert "already open on this machine" in said
    assert first.see().lines == rung.lines
