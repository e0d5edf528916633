"""Formats and phrases: what goes in, what a person reads or hears."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from shared.order_session import Discount, OrderSession
from tests.till_app.ui import samples_order as samples
from till_app.ui import wording
from till_app.ui.views import ChipView

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (0, "GBP", "£0.00"),
        (5, "GBP", "£0.05"),
        (123_450, "GBP", "£1,234.50"),
        (-256, "GBP", "−£2.56"),
        (1500, "JPY", "¥1,500"),
        (1234, "BHD", f"BHD{NBSP}1.234"),
        (5564, "EUR", "€55.64"),
    ],
)
def test_money(minor: int, currency: str, words: str) -> None:
    assert wording.money(minor, currency) == words


def test_spoken_money_names_the_currency() -> None:
    assert wording.spoken_money(580, "GBP") == "5.80 pounds"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-3, "0 s"), (12, "12 s"), (59.9, "59 s"), (60, "1 m"), (3599, "59 m"), (3900, "1 h 05 m")],
)
def test_ages_stay_with_their_unit(seconds: float, words: str) -> None:
    assert wording.ago(seconds) == words.replace(" ", NBSP)


def test_times() -> None:
    moment = datetime(2026, 5, 1, 12, 4, 7, tzinfo=UTC)
    assert wording.clock(moment) == "12:04"
    assert wording.clock_seconds(moment) == "12:04:07"


@pytest.mark.parametrize(
    ("number", "words"), [("2", "2"), ("1.500", "1.5"), ("0.125", "0.125"), ("100", "100"), ("1E+2", "100")]
)
def test_quantities_have_no_zeros_behind(number: str, words: str) -> None:
    assert wording.quantity(Decimal(number)) == words


def test_counts_know_one_and_many() -> None:
    assert (wording.lines_count(1), wording.lines_count(8)) == ("1 line", "8 lines")
    assert (wording.changes(1), wording.changes(1906)) == ("1 change", f"1{NBSP}906 changes")


def test_a_number_stays_with_its_unit() -> None:
    assert wording.name_of("House red, 175 ml") == f"House red, 175{NBSP}ml"
    assert wording.name_of("Ice cream, 2 scoops") == f"Ice cream, 2{NBSP}scoops"
    assert wording.name_of("Pale ale, pint") == "Pale ale, pint"


def test_the_chip_says_what_waits_only_while_offline() -> None:
    assert wording.chip_title(ChipView("offline", 14)) == "Offline — safe on this till"
    assert wording.chip_waiting(ChipView("offline", 14)) == "14 changes waiting"
    assert wording.chip_waiting(ChipView("offline", 1)) == "1 change waiting"
    assert wording.chip_waiting(ChipView("offline", 0)) == ""
    assert wording.chip_waiting(ChipView("local", 3)) == ""


def test_every_chip_is_spoken() -> None:
    spoken = [wording.chip_spoken(chip) for chip in samples.CHIPS]
    assert len(set(spoken)) == 5
    assert "14 changes waiting" in wording.chip_spoken(samples.OFFLINE)
    assert "Two versions of a line" in wording.chip_spoken(samples.ATTENTION)


def test_products_and_lines_are_spoken() -> None:
    ale, fish = samples.BY_NAME["Pale ale, pint"], samples.BY_NAME["Fish & chips"]
    assert wording.spoken_product(ale, "GBP", Decimal(2)) == "Pale ale, pint, 5.80 pounds, 2 in this order"
    assert wording.spoken_product(fish, "GBP", Decimal(0)) == "Fish & chips, 15.00 pounds, sold out"
    burger = next(line for line in samples.LINES if line.name == "Smash burger")
    assert wording.spoken_line(burger, "GBP") == (
        "1 times Smash burger, 14.50 pounds, extra cheese, no onion, note Sesame allergy"
    )


def test_options_and_discounts_below_a_line() -> None:
    burger, red = samples.LINES[5], samples.LINES[6]
    assert wording.options(burger, "GBP") == "Extra cheese +£1.00 · No onion"
    assert red.discount is not None
    assert wording.discount(red.discount, red.discounted, "GBP") == "Happy hour −20% (−£2.56)"
    assert wording.discount(Discount("Voucher", "amount", 500), 500, "GBP") == "Voucher −£5.00"


def test_below_the_total() -> None:
    order = samples.order()
    assert wording.below_total(order, discounts=True) == "incl. VAT £9.27 · discounts −£2.56"
    assert wording.below_total(order, discounts=False) == "incl. VAT £9.27"
    paid = OrderSession(session_id="", total=5564, paid=2000)
    assert wording.below_total(paid, discounts=True) == "of £55.64 · paid £20.00"
    assert wording.below_total(OrderSession(session_id=""), discounts=True) == ""
