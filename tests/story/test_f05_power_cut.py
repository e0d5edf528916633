"""F-05: the power goes within seconds of a sale: the order is missing, or unpaid, and the next is dropped."""

import pytest

from tests.story.stage import Stage

pytestmark = pytest.mark.story
PRODUCTS = ("Pale ale, pint", "Bread", "Lager, pint")
CUTS = ((1, False), (3, True), (2, True))
"""How many products are rung before the cut, and whether they were paid for by then."""


def test_what_was_shown_is_there_after_each_cut_and_no_number_repeats(stage: Stage) -> None:
    till, sold = stage.till(1), dict[str, int]()
    pin = stage.pin("Asha")
    for count, is_paid in CUTS:
        till.start()
        seen = till.log_in("Asha", pin)
        for product in PRODUCTS[:count]:
            seen = till.ring(product)
        if is_paid:
            till.pay_exact()
            sold[seen.session] = seen.total
        till.kill()
        till.start()
        again = till.log_in("Asha", pin)
        if is_paid:
            assert again.lines == ()
        else:
            assert (again.session, again.lines, again.total) == (seen.session, seen.lines, seen.total)
        till.kill()
    till.start()
    till.log_in("Asha", pin)

    assert len(sold) == 2, "each sale is an order of its own"
    receipts = set()
    for session_id, total in sold.items():
        order = stage.office.until(session_id, lambda order: order["status"] == "completed")
        assert (order["paid"], order["total"]) == (total, total)
        (close,) = [one for one in stage.office.history(session_id)["entries"] if one["kind"] == "close"]
        receipts.add(close["change"]["receipt"])
    assert len(receipts) == len(sold), "no receipt number is used twice"
