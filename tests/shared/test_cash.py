"""What a guest is likely to hand over, and what to give back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.cash import likely, pieces
from shared.money import decimals
from tests.shared.histories import examples

NOTES = {"GBP": [500, 1000, 2000, 5000], "EUR": [500, 1000, 2000, 5000, 10_000]}
dues = st.integers(1, 300_000)
currencies = st.sampled_from(sorted(NOTES))


@pytest.mark.parametrize(
    ("due", "currency", "amounts"),
    [
        (5564, "GBP", (5600, 6000, 7000, 10_000)),
        (350, "GBP", (400, 500, 1000, 2000)),
        (2000, "GBP", (5000,)),
        (100_001, "GBP", (100_100, 100_500, 101_000, 102_000)),
        (5564, "EUR", (5600, 6000, 7000, 10_000)),
        (1, "USD", (100, 500, 1000, 2000)),
    ],
)
def test_the_next_pound_and_sums_of_notes(due: int, currency: str, amounts: tuple[int, ...]) -> None:
    assert likely(due, currency) == amounts


@pytest.mark.parametrize("due", [0, -100])
def test_nothing_is_due(due: int) -> None:
    assert likely(due, "GBP") == ()


@examples(100)
@given(due=dues, currency=currencies, most=st.integers(1, 6))
def test_every_amount_is_enough_and_more_each_time(due: int, currency: str, most: int) -> None:
    amounts = likely(due, currency, most)
    assert len(amounts) <= most
    assert list(amounts) == sorted(set(amounts))
    assert all(amount > due for amount in amounts)


@examples(100)
@given(due=dues, currency=currencies)
def test_no_note_is_spare(due: int, currency: str) -> None:
    unit = 10 ** decimals(currency)
    for amount in likely(due, currency):
        is_next_unit = amount - due < unit and amount % unit == 0
        assert is_next_unit or (amount % 500 == 0 and amount - due < max(NOTES[currency]))


@examples(100)
@given(amount=st.integers(0, 100_000), currency=st.sampled_from(["GBP", "EUR", "USD"]))
def test_the_pieces_make_the_amount(amount: int, currency: str) -> None:
    found = pieces(amount, currency)
    assert sum(count * piece for count, piece in found) == amount
    assert [piece for _, piece in found] == sorted({piece for _, piece in found}, reverse=True)
    assert all(count > 0 for count, _ in found)


def test_the_change_of_the_picture() -> None:
    assert pieces(436, "GBP") == ((2, 200), (1, 20), (1, 10), (1, 5), (1, 1))


def test_there_are_no_pieces_of_less_than_nothing() -> None:
    assert pieces(-5, "GBP") == ()
