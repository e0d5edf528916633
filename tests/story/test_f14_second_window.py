"""F-14: offline sales were doubled by a second window."""

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story


def test_a_second_start_brings_up_the_first_window_and_the_sale_is_there_once(stage: Stage) -> None:
    till = stage.till(1).start()
    till.log_in("Asha", stage.pin("Asha"))
    till.until(lambda seen: seen.says("Synced"), "Till 1 synced")
    stage.wire(1).cut()
    sold = till.ring("Pale ale, pint", "Bread")
    till.pay_exact()
    till.key("F12")
    till.until(lambda seen: seen.page == "order", "a new order")
    stage.wire(1).mend()
    # Somebody thinks the till does not answer, and starts it again while it sends.
    for _ in range(2):
        code, said = till.start_again()
        assert (code, "already open on this machine" in said) == (3, True)
    booked = stage.office.until(sold.session, lambda order: order["status"] == "completed", timeout=45)
    assert (booked["total"], booked["paid"]) == (sold.total, sold.total)
    figures = stage.office.x_report(1)["figures"]
    assert [part["net"] for part in figures["methods"]] == [sold.total]

    # The same after a real end: the journal is opened once more, and nothing is sold again.
    till.close()
    till.start()
    till.log_in("Asha", stage.pin("Asha"))
    till.until(lambda seen: seen.says("Synced"), "Till 1 synced again")
    assert till.see().lines == ()
    assert stage.office.x_report(1)["figures"] == figures
