"""F-28: a double tap on Pay made two payments, and two receipts with them."""

import pytest

from tests.story.papers import connect, jobs, nothing_more, paper, printers
from tests.story.stage import Stage

pytestmark = pytest.mark.story


def test_two_taps_take_print_and_open_once(stage: Stage) -> None:
    till = stage.till(1)
    with printers("bar") as found:
        bar = found["bar"]
        connect(till, {"bar": bar.port})
        till.start().log_in("Asha", stage.pin("Asha"))
        rung = till.ring("Pale ale, pint")
        till.key("F12")
        till.until(lambda seen: seen.page == "payment", "the payment screen")
        # The second one meets the finished sale, and begins the next order.
        till.key("F12")
        till.key("F12")
        assert "Receipt 1-000001" in paper(bar)
        stage.office.until(rung.session, lambda order: order["status"] == "completed")
        till.close()
        assert nothing_more(bar)
        assert sorted(jobs(till)) == [("drawer", "printed"), ("receipt", "printed")]
