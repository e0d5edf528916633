"""What lines and orders cost."""

import pytest

from shared.edits import LineDiscount, SessionDiscount
from shared.order_session import Discount, LineOption, Tax
from shared.pricing import reduction, taxes_of, unit_price
from tests.shared.paper import Log, Till, add


def percent(value: int) -> Discount:
    return Discount(label="", kind="percent", value=value)


def amount(value: int) -> Discount:
    return Discount(label="", kind="amount", value=value)


def test_options_cost_more_or_less() -> None:
    assert unit_price(500, [LineOption("Large", 150), LineOption("No ice", without=True)]) == 650
    assert unit_price(500, [LineOption("Half", -200)]) == 300


@pytest.mark.parametrize(
    ("discount", "taken_off"),
    [
        (None, 0), (percent(2000), 256), (percent(10_000), 1280), (percent(20_000), 1280), (percent(-500), 0),
        (amount(250), 250), (amount(5000), 1280), (amount(-1), 0),
    ],
)  # fmt: skip
def test_a_discount_takes_off_between_nothing_and_all(discount: Discount | None, taken_off: int) -> None:
    assert reduction(1280, discount) == taken_off


def test_nothing_is_taken_off_a_line_that_gives_money_back() -> None:
    assert reduction(-500, percent(2000)) == 0


def test_no_lines_no_taxes() -> None:
    assert taxes_of((), 0) == ()


def test_taxes_are_by_class_the_highest_rate_first() -> None:
    till = Till(Log())
    till.say(add("book", 1, 1000, 0), add("milk", 1, 210, 500), add("ale", 1, 600), add("wine", 1, 640))
    assert till.order.taxes == (
        Tax("VAT 20%", 2000, 1240, 207),
        Tax("VAT 5%", 500, 210, 10),
        Tax("VAT 0%", 0, 1000, 0),
    )
    assert till.order.tax == 217


def test_the_orders_discount_comes_after_the_lines_discounts_and_lowers_the_tax() -> None:
    till = Till(Log())
    till.say(add("ale", 2, 640), add("milk", 1, 210, 500))
    till.say(LineDiscount(line_id="ale", discount=percent(2000)), SessionDiscount(discount=amount(100)))
    order = till.order
    assert (order.total, order.discounted) == (1024 + 210 - 100, 256 + 100)
    assert order.taxes == (Tax("VAT 20%", 2000, 942, 157), Tax("VAT 5%", 500, 192, 9))
