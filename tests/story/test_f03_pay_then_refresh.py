"""F-03: paid, receipt on the screen, then a restart: a draft again, no trace of the payment."""

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story


def test_killed_on_the_payment_screen_nothing_is_taken(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint", "Bread")
    till.key("F12")
    till.until(lambda seen: seen.page == "payment", "the payment screen")
    till.kill()
    till.start()
    again = till.log_in("Asha", stage.pin("Asha"))
    assert (again.lines, again.total, again.status) == (rung.lines, rung.total, "active")


def test_killed_on_the_paid_screen_it_is_paid(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint", "Bread")
    till.pay_exact()
    till.kill()
    till.start()
    assert till.log_in("Asha", stage.pin("Asha")).lines == ()
    assert (
        stage.office.until(rung.session, lambda order: order["status"] == "completed")["paid"] == rung.total
    )


def test_killed_on_the_next_order_the_first_is_paid_and_the_next_is_there(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    rung = till.ring("Pale ale, pint")
    till.pay_exact()
    till.key("F12")
    till.until(lambda seen: seen.page == "order" and not seen.lines, "a new order")
    following = till.ring("Cola")
    till.kill()
    till.start()
    again = till.log_in("Asha", stage.pin("Asha"))
    assert (again.lines, again.session) == (following.lines, following.session)
    assert following.session != rung.session
    stage.office.until(rung.session, lambda order: order["status"] == "completed")
