"""F-31: sales dated three days ago, because the clock of the till was wrong, or jumped back."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.hands.till import RealTill
from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]

WRONG = timedelta(days=3)
NEARLY = timedelta(minutes=10)
"""How far a stamp may be from its moment here; far less than what the clock is wrong by."""


def sell(till: RealTill, product: str) -> str:
    """The order of one product, paid; the next one is on the screen."""
    sold = till.ring(product).session
    till.pay_exact()
    till.key("F12")
    till.until(lambda seen: seen.page == "order", "a new order")
    return sold


def edits_of(stage: Stage, session: str) -> list[dict[str, Any]]:
    """The edits of a paid order, once the server has them."""
    stage.office.until(session, lambda order: order["status"] == "completed", timeout=45)
    found: list[dict[str, Any]] = stage.office.history(session)["entries"]
    return found


def is_near(stamp: str, moment: datetime) -> bool:
    """Whether a stamp tells about this moment."""
    return abs(datetime.fromisoformat(stamp) - moment) < NEARLY


def test_selling_goes_on_with_a_warning_and_both_times_are_kept(stage: Stage) -> None:
    till = stage.till(1)
    clock = till.folder / "clock"

    def wrong_by(span: timedelta) -> None:
        new = clock.with_suffix(".new")
        new.write_text(str(span.total_seconds()), "utf-8")
        new.replace(clock)

    wrong_by(timedelta(seconds=100))
    till.start(HANDS_CLOCK=str(clock))
    till.log_in("Asha", stage.pin("Asha"))
    till.until(lambda seen: seen.says("Synced"), "Till 1 synced")
    right = sell(till, "Cola")
    edits_of(stage, right)
    till.rest()
    assert not till.see().says("The clock of this till differs"), "two minutes are nothing to be told of"

    # The clock jumps back in the middle of the evening.
    wrong_by(-WRONG)
    late = sell(till, "Bread")
    entries = edits_of(stage, late)
    till.until(lambda seen: seen.says("The clock of this till differs by 4320 min"), "the warning")
    now = datetime.now(UTC)
    assert all(is_near(entry["at"], now - WRONG) for entry in entries if entry["kind"] != "open")
    assert all(is_near(entry["receivedAt"], now) for entry in entries)

    # And stays so over a restart, then offline; the ids of new sales are new.
    till.kill()
    till.start(HANDS_CLOCK=str(clock))
    till.until(lambda seen: seen.says("Synced"), "the server reached")
    till.log_in("Asha", stage.pin("Asha"))
    stage.wire(1).cut()
    offline = sell(till, "Cola")
    stage.wire(1).mend()
    entries = edits_of(stage, offline)
    assert all(is_near(entry["receivedAt"], datetime.now(UTC)) for entry in entries)
    assert len({right, late, offline}) == 3
    receipts = [
        entry["change"]["receipt"]
        for session in (right, late, offline)
        for entry in edits_of(stage, session)
        if entry["kind"] == "close"
    ]
    assert receipts == ["1-000001", "1-000002", "1-000003"]

    # The clock is set right: nothing warns any more, and today's figures have all three.
    wrong_by(timedelta())
    till.ring("Cola")
    till.retry(times=1)
    till.until(lambda seen: seen.says("Synced"), "all is sent", timeout=45)
    till.ring("Bread", "Cola", "Bread")
    till.until(lambda seen: seen.says("Synced"), "all is sent", timeout=45)
    till.press("Synced")
    till.until(lambda seen: not seen.says("The clock of this till differs"), "no warning", timeout=45)
    assert stage.office.x_report(1)["figures"]["sales"] == 3
