"""F-33: signing out loses pending payments, or is forbidden while they wait."""

import pytest

from tests.story.stage import Stage, on_each_database

pytestmark = [pytest.mark.story, on_each_database]


def test_signing_out_with_unsent_edits_is_allowed_and_loses_nothing(stage: Stage) -> None:
    till = stage.till(1).start()
    for person in ("Ben", "Asha"):
        till.log_in(person, stage.pin(person))
        till.key("F10")
        till.until(lambda seen: seen.page == "login", "logged out")
    stage.server.stop()
    till.log_in("Asha", stage.pin("Asha"))
    paid = till.ring("Pale ale, pint")
    till.pay_exact()
    till.key("F12")
    till.until(lambda seen: seen.page == "order", "a new order")
    kept = till.ring("Bread")
    till.key("F10")
    till.until(lambda seen: seen.page == "login", "logged out with unsent edits")
    till.kill()
    till.start()
    till.log_in("Ben", stage.pin("Ben"))
    stage.server.start()

    stage.office.until(paid.session, lambda order: order["status"] == "completed", timeout=45)
    left = stage.office.until(kept.session, lambda order: order["status"] == "pending_logout")
    assert [item["name"] for item in left["items"]] == ["Bread"]
