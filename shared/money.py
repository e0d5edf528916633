"""Money in integer minor units, quantities as Decimal, and how amounts are rounded and shared out."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

import msgspec

Minor: TypeAlias = int
"""An amount in the currency's smallest unit (pence for GBP)."""

BasisPoints: TypeAlias = int
"""A share in hundredths of a percent: 2000 is 20 %."""

QUANTITY_PLACES = Decimal("0.001")
QUANTITY_LIMIT = Decimal(100_000)
NUMBER_LIMIT = 10**12
"""No whole number in an edit is larger: as pence it is ten thousand million pounds."""

_DECIMALS = {"JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "BHD": 3, "KWD": 3, "TND": 3, "JOD": 3, "OMR": 3}


def decimals(currency: str) -> int:
    """Digits after the point in `currency` (ISO 4217 code): 2 unless the currency differs."""
    return _DECIMALS.get(currency, 2)


def quantity(value: str | int | Decimal) -> Decimal:
    """A quantity from text or number.

    Raises ValueError unless it is finite, has at most three places and is below 100 000 in size.
    """
    try:
        number = Decimal(value)
    except InvalidOperation as wrong:
        raise ValueError(f"{value!r} is not a number") from wrong
    if not number.is_finite() or abs(number) >= QUANTITY_LIMIT:
        raise ValueError(f"{value!r} is out of range")
    if number != number.quantize(QUANTITY_PLACES):
        raise ValueError(f"{value!r} has more than three places")
    return plain(number)


def is_countable(value: object) -> bool:
    """Whether all numbers in a value, its tuples and structs are finite and not absurdly large."""
    if isinstance(value, str):
        return True
    match value:
        case Decimal():
            try:
                quantity(value)
            except ValueError:
                return False
            return True
        case int():
            return abs(value) <= NUMBER_LIMIT
        case tuple():
            return all(is_countable(part) for part in value)
        case msgspec.Struct():
            return all(is_countable(getattr(value, field)) for field in value.__struct_fields__)
        case _:
            return True


def plain(number: Decimal) -> Decimal:
    """The same number without trailing zeros, exponent or a minus before nothing: equal ones look equal."""
    return number.normalize() + 0


def times(price: Minor, count: Decimal) -> Minor:
    """Price × quantity, rounded half away from zero to whole minor units."""
    numerator, denominator = count.as_integer_ratio()
    return _divided(price * numerator, denominator)


def portion(amount: Minor, share: BasisPoints) -> Minor:
    """`share` of `amount`, rounded half away from zero."""
    return _divided(amount * share, 10_000)


def tax_within(gross: Minor, rate: BasisPoints) -> Minor:
    """The tax contained in a gross amount at `rate`, rounded half away from zero. `rate` is not negative."""
    return _divided(gross * rate, 10_000 + rate)


def share_out(amount: Minor, weights: Sequence[int]) -> list[Minor]:
    """`amount` split in proportion to `weights`; the parts always add up to `amount`.

    Each part is rounded towards zero and the odd units go to the last parts with weight, one each.
    With no weight at all everything falls to the last part. Raises ValueError on an empty list or
    a negative weight.
    """
    if not weights or any(weight < 0 for weight in weights):
        raise ValueError("weights must be a non-empty list of non-negative numbers")
    whole = sum(weights)
    if whole == 0:
        return [0] * (len(weights) - 1) + [amount]
    sign = -1 if amount < 0 else 1
    parts = [abs(amount) * weight // whole for weight in weights]
    odd = abs(amount) - sum(parts)
    for index in reversed([i for i, weight in enumerate(weights) if weight]):
        if odd == 0:
            break
        parts[index] += 1
        odd -= 1
    return [sign * part for part in parts]


def _divided(amount: int, by: int) -> int:
    """Half away from zero, in whole numbers: exact at any size, where Decimal would round to 28 digits."""
    size = (2 * abs(amount) + by) // (2 * by)
    return -size if amount < 0 else size
