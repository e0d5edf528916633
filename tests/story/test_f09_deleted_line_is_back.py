"""F-09: a line that was deleted is back, and paid for."""

import pytest

from tests.hands.till import RealTill
from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]

ALE, BREAD = ("Pale ale, pint", "1", 580), ("Bread", "1", 150)


def rung_and_sent(stage: Stage) -> tuple[RealTill, str]:
    """Till 1 with a pint and bread that the server knows; the order's id."""
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint", "Bread")
    stage.office.until(rung.session, lambda order: order["total"] == 730)
    return till, rung.session


def without_bread(till: RealTill) -> None:
    """The last line, the bread, is deleted."""
    till.key("Delete")
    till.until(lambda seen: seen.lines == (ALE,), "the order without bread")


def paid_without_bread(stage: Stage, till: RealTill, session: str) -> None:
    """The pint alone is paid; the server and the office see one deleted line."""
    assert till.see().lines == (ALE,)
    till.pay_exact()
    paid = stage.office.until(session, lambda order: order["status"] == "completed", timeout=45)
    assert (paid["paid"], [item["name"] for item in paid["items"]]) == (580, ["Pale ale, pint"])


@pytest.mark.parametrize("status", [500, 409])
def test_it_stays_deleted_when_the_first_push_fails(stage: Stage, status: int) -> None:
    till, session = rung_and_sent(stage)
    wire = stage.wire(1)
    wire.answer(status, "application/problem+json", f'{{"title": "Not now", "status": {status}}}')
    without_bread(till)
    till.until(lambda _: wire.answered > 0, "a push that was refused")
    assert till.see().lines == (ALE,)
    wire.mend()
    stage.office.until(session, lambda order: order["total"] == 580, timeout=45)
    # Another edit, so that what the server has comes back to the till once more.
    till.ring("Cola")
    stage.office.until(session, lambda order: len(order["items"]) == 2)
    till.until(lambda seen: seen.says("Synced"), "all is sent")
    till.key("Delete")
    paid_without_bread(stage, till, session)


def test_it_stays_deleted_over_a_restart_before_it_was_sent(stage: Stage) -> None:
    till, session = rung_and_sent(stage)
    stage.wire(1).cut()
    without_bread(till)
    till.kill()
    assert stage.office.order(session)["total"] == 730, "the server does not know yet"
    stage.wire(1).mend()
    till.start()
    till.open_order("Asha", stage.pin("Asha"))
    till.until(lambda seen: seen.says("Synced"), "all is sent", timeout=45)
    paid_without_bread(stage, till, session)
