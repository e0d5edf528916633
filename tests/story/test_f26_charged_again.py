"""F-26: the terminal's answer is lost, somebody presses Retry: the guest is charged two to four times."""

import pytest

from tests.hands.till import RealTill
from tests.story.stage import Stage
from till_app.devices.simulated_terminal import Charge, charges_of

pytestmark = pytest.mark.story


def charges(till: RealTill) -> list[Charge]:
    """What the card terminal of that till remembers."""
    return list(charges_of(till.folder / "reader.json").values())


def test_no_answer_is_asked_for_over_a_crash_and_charged_once(stage: Stage) -> None:
    till = stage.till(1).start(TILL_CARD_READER="simulated:never")
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint", "Bread")
    till.key("F12")
    till.until(lambda seen: seen.page == "payment", "the payment screen")
    till.key("F7")
    till.until(lambda seen: seen.says("No answer from reader 1"), "no answer")
    for _ in range(3):
        till.press("Ask again")
        till.key("F7")
    till.kill()

    till.start(TILL_CARD_READER="simulated:never")
    till.log_in("Asha", stage.pin("Asha"))
    till.key("F12")
    seen = till.until(lambda seen: seen.says("No answer from reader 1"), "still no answer")
    assert (seen.paid, seen.total) == (0, rung.total)
    till.key("F12")
    till.kill()
    assert [(one.amount, one.times) for one in charges(till)] == [(rung.total, 1)]

    # The line to the terminal is mended: it remembers what it charged.
    memory = till.folder / "reader.json"
    memory.write_bytes(memory.read_bytes().replace(b'"never"', b'"approve"'))
    till.start(TILL_CARD_READER="simulated:approve")
    till.log_in("Asha", stage.pin("Asha"), page="complete")
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert paid["paid"] == rung.total
    kinds = [entry["kind"] for entry in stage.office.history(rung.session)["entries"]]
    assert [kinds.count(kind) for kind in ("payment_intent", "payment", "close")] == [1, 1, 1]
    assert [(one.amount, one.times) for one in charges(till)] == [(rung.total, 1)]


def test_an_approval_told_twice_is_one_payment(stage: Stage) -> None:
    till = stage.till(1).start(TILL_CARD_READER="simulated:twice")
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint")
    till.key("F12")
    till.until(lambda seen: seen.page == "payment", "the payment screen")
    till.key("F7")
    till.until(lambda seen: seen.page == "complete", "the paid screen")
    paid = stage.office.until(rung.session, lambda order: order["status"] == "completed")
    assert paid["paid"] == rung.total
    assert [one.times for one in charges(till)] == [1]
