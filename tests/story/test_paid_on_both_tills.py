"""What cannot be prevented: two tills that cannot reach each other both take payment. It is told."""

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story


def test_both_payments_are_kept_and_both_tills_are_told(stage: Stage) -> None:
    a, b = stage.till(1).start(), stage.till(2).start()
    a.log_in("Asha", stage.pin("Asha"))
    rung = a.ring("Pale ale, pint", "Bread")
    stage.office.until(rung.session, lambda order: order["total"] == rung.total)
    b.until(lambda seen: seen.says("Asha, open order"), "Asha’s order on Till 2")
    stage.wire(1).cut()
    b.open_order("Asha", stage.pin("Asha"))
    b.pay_exact()
    a.pay_exact()
    stage.wire(1).mend()

    both = stage.office.until(rung.session, lambda order: order["paid"] == 2 * rung.total, timeout=45)
    assert (both["status"], both["total"]) == ("completed", rung.total)
    for till in (a, b):
        till.until(
            lambda seen: seen.says("was paid more than once: £14.60 for £7.30"), "the alert", timeout=20
        )
