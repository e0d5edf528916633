"""Notes and coins: what a guest is likely to hand over, and what to give back."""

from itertools import combinations_with_replacement

from shared.money import Minor, decimals

_NOTES: dict[str, tuple[Minor, ...]] = {
    "GBP": (500, 1000, 2000, 5000),
    "EUR": (500, 1000, 2000, 5000, 10_000),
    "USD": (100, 500, 1000, 2000, 5000, 10_000),
    "CHF": (1000, 2000, 5000, 10_000),
    "TRY": (1000, 2000, 5000, 10_000, 20_000),
    "JPY": (1000, 5000, 10_000),
    "KRW": (1000, 5000, 10_000, 50_000),
    "ISK": (500, 1000, 2000, 5000, 10_000),
    "CLP": (1000, 2000, 5000, 10_000, 20_000),
    "BHD": (500, 1000, 5000, 10_000, 20_000),
    "KWD": (250, 500, 1000, 5000, 10_000, 20_000),
    "TND": (5000, 10_000, 20_000, 50_000),
    "JOD": (1000, 5000, 10_000, 20_000, 50_000),
    "OMR": (500, 1000, 5000, 10_000, 20_000),
}
_COINS: dict[str, tuple[Minor, ...]] = {
    "GBP": (200, 100, 50, 20, 10, 5, 2, 1),
    "EUR": (200, 100, 50, 20, 10, 5, 2, 1),
    "USD": (25, 10, 5, 1),
    "CHF": (500, 200, 100, 50, 20, 10, 5),
    "TRY": (100, 50, 25, 10, 5, 1),
    "JPY": (500, 100, 50, 10, 5, 1),
    "KRW": (500, 100, 50, 10),
    "ISK": (100, 50, 10, 5, 1),
    "CLP": (500, 100, 50, 10),
    "BHD": (100, 50, 25, 10, 5),
    "KWD": (100, 50, 20, 10, 5),
    "TND": (2000, 1000, 500, 200, 100, 50, 20, 10, 5),
    "JOD": (500, 250, 100, 50, 25, 10, 5),
    "OMR": (100, 50, 25, 10, 5),
}
"""In minor units; a currency that is not here is handled like euros. What no coin is worth is not given."""


def likely(due: Minor, currency: str, most: int = 4) -> tuple[Minor, ...]:
    """Amounts a guest may hand over for `due`: the next whole unit, then sums of notes with no spare note.

    For £55.64: 56, 60, 70, 100. At most `most`, ascending; empty when nothing is due.
    """
    if due <= 0:
        return ()
    unit = 10 ** decimals(currency)
    notes = _NOTES.get(currency, _NOTES["EUR"])
    # Large amounts are mostly the largest note; only the rest is worth combining.
    bulk = max(0, due - 2 * notes[-1]) // notes[-1] * notes[-1]
    sums = {
        bulk + sum(given)
        for count in range(1, 6)
        for given in combinations_with_replacement(notes, count)
        if due < bulk + sum(given) < due + min(given)
    }
    return tuple(sorted(sums | {-(-due // unit) * unit} - {due})[:most])


def pieces(amount: Minor, currency: str) -> tuple[tuple[int, Minor], ...]:
    """The fewest notes and coins for `amount`, as (count, piece), largest first; none for nothing or less."""
    found = []
    for piece in all_pieces(currency) if amount > 0 else ():
        count, amount = divmod(amount, piece)
        if count:
            found.append((count, piece))
    return tuple(found)


def all_pieces(currency: str) -> tuple[Minor, ...]:
    """Every note and coin of a currency that a drawer may hold, largest first."""
    known = {*_NOTES.get(currency, _NOTES["EUR"]), *_COINS.get(currency, _COINS["EUR"])}
    return tuple(sorted(known, reverse=True))
