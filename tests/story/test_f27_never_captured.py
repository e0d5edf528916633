"""F-27: the capture answers no, or nothing, and the order is marked as paid all the same."""

import pytest

from tests.hands.till import RealTill, Seen
from tests.story.stage import Stage

pytestmark = pytest.mark.story


def asked_by_card(stage: Stage, manner: str) -> tuple[RealTill, Seen]:
    """Till 1 whose reader answers in that manner, asked for a card; what was rung."""
    till = stage.till(1).start(TILL_CARD_READER=f"simulated:{manner}")
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint")
    till.key("F12")
    till.until(lambda seen: seen.page == "payment", "the payment screen")
    till.key("F7")
    return till, rung


def test_declined_is_still_to_pay(stage: Stage) -> None:
    till, rung = asked_by_card(stage, "decline")
    seen = till.until(lambda seen: seen.says("Card declined by the bank"), "the refusal")
    assert (seen.page, seen.paid) == ("payment", 0)
    order = stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    assert (order["status"], order["paid"]) == ("active", 0)
    till.press("Cash")
    till.key("F12")
    till.until(lambda seen: seen.page == "complete", "paid in cash")
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert paid["paid"] == rung.total


def test_nothing_is_not_paid_and_nothing_else_can_be_taken(stage: Stage) -> None:
    till, rung = asked_by_card(stage, "never")
    till.until(lambda seen: seen.says("No answer from reader 1"), "no answer")
    for key in ("F2", "F8", "F12", "Escape"):
        till.key(key)
    till.key("F10")
    till.until(lambda seen: seen.page == "login", "the login screen")
    order = stage.office.until(rung.session, lambda order: order["status"] == "pending_logout")
    assert order["paid"] == 0
    kinds = [entry["kind"] for entry in stage.office.history(rung.session)["entries"]]
    assert kinds.count("payment_intent") == 1
    assert not {"payment", "close"} & set(kinds)
