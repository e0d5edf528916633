"""Money in minor units: rounding half away from zero, decimals by currency, sharing out without loss."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.money import (
    NUMBER_LIMIT,
    decimals,
    is_countable,
    plain,
    portion,
    quantity,
    share_out,
    tax_within,
    times,
)
from shared.order_session import Discount, LineOption
from tests.shared.histories import examples

amounts = st.integers(-(10**12), 10**12)
quantities = st.decimals(min_value=-99_999, max_value=99_999, places=3)


@pytest.mark.parametrize(("currency", "places"), [("GBP", 2), ("JPY", 0), ("KWD", 3), ("XYZ", 2)])
def test_a_currency_has_its_decimals(currency: str, places: int) -> None:
    assert decimals(currency) == places


@pytest.mark.parametrize(
    ("price", "count", "amount"),
    [(5, "0.5", 3), (-5, "0.5", -3), (5, "-0.5", -3), (15, "0.1", 2), (14, "0.1", 1), (580, "2", 1160)],
)
def test_half_a_penny_is_rounded_away_from_zero(price: int, count: str, amount: int) -> None:
    assert times(price, Decimal(count)) == amount


@pytest.mark.parametrize(
    ("amount", "share", "part"), [(1280, 2000, 256), (25, 1000, 3), (-25, 1000, -3), (24, 1000, 2)]
)
def test_a_portion_is_rounded_half_away_from_zero(amount: int, share: int, part: int) -> None:
    assert portion(amount, share) == part


@pytest.mark.parametrize(
    ("gross", "rate", "tax"), [(5564, 2000, 927), (3, 2000, 1), (-3, 2000, -1), (2, 2000, 0), (500, 0, 0)]
)
def test_tax_is_inside_the_gross(gross: int, rate: int, tax: int) -> None:
    assert tax_within(gross, rate) == tax


def rounded(exact: Fraction) -> int:
    """Half away from zero, the slow way."""
    size = int(abs(exact) + Fraction(1, 2))
    return -size if exact < 0 else size


@examples(100)
@given(price=amounts, count=quantities)
def test_price_times_quantity_is_exact(price: int, count: Decimal) -> None:
    assert times(price, count) == rounded(Fraction(price) * Fraction(count))


@examples(100)
@given(amount=st.integers(-(10**40), 10**40), share=st.integers(-20_000, 20_000))
def test_a_portion_is_exact_at_any_size(amount: int, share: int) -> None:
    assert portion(amount, share) == rounded(Fraction(amount * share, 10_000))


@examples(100)
@given(gross=amounts, rate=st.integers(0, 30_000))
def test_tax_is_exact(gross: int, rate: int) -> None:
    assert tax_within(gross, rate) == rounded(Fraction(gross * rate, 10_000 + rate))


@examples(200)
@given(amount=amounts, weights=st.lists(st.integers(0, 10**9), min_size=1, max_size=20))
def test_the_parts_of_an_amount_add_up_to_it(amount: int, weights: list[int]) -> None:
    parts = share_out(amount, weights)
    whole = sum(weights)
    assert sum(parts) == amount
    assert len(parts) == len(weights)
    if whole:
        assert all(
            abs(part - Fraction(amount * weight, whole)) < 1
            for part, weight in zip(parts, weights, strict=True)
        )
        assert all(part == 0 for part, weight in zip(parts, weights, strict=True) if weight == 0)


def test_the_odd_pennies_go_to_the_last_parts() -> None:
    assert share_out(100, [1, 1, 1]) == [33, 33, 34]
    assert share_out(-200, [1, 1, 1]) == [-66, -67, -67]
    assert share_out(5, [0, 0]) == [0, 5]


@pytest.mark.parametrize("weights", [[], [1, -1]])
def test_there_is_nothing_to_share_out_to(weights: list[int]) -> None:
    with pytest.raises(ValueError, match="weights"):
        share_out(100, weights)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("1.50", "1.5"), ("100", "100"), ("1e2", "100"), ("0.000", "0"), ("-0", "0"), ("0.125", "0.125")],
)
def test_equal_quantities_look_equal(text: str, shown: str) -> None:
    assert str(quantity(text)) == shown


@pytest.mark.parametrize("text", ["", "one", "NaN", "Infinity", "1e400", "100000", "0.0001", "1,5"])
def test_what_is_no_quantity(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|range|places"):
        quantity(text)


@examples(100)
@given(
    number=st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9)
)
def test_plain_changes_looks_and_not_value(number: Decimal) -> None:
    assert plain(number) == number
    assert "E" not in str(plain(number))
    assert str(plain(number)) == str(plain(number * Decimal("1.000")))


@pytest.mark.parametrize(
    "value",
    [Decimal("NaN"), Decimal("1e400"), Decimal("0.0001"), NUMBER_LIMIT + 1, (1, (-NUMBER_LIMIT - 1,)),
     LineOption(name="Large", price=10**20), (Discount(label="", kind="amount", value=10**30),)],
)  # fmt: skip
def test_what_nobody_can_count_with(value: object) -> None:
    assert not is_countable(value)


def test_what_can_be_counted_with() -> None:
    assert is_countable(
        (Decimal("0.125"), NUMBER_LIMIT, "1e400", None, True, LineOption(name="Large", price=50))
    )
