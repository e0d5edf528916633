"""Keeps card numbers out of what is written down: free text loses all but the last four digits of one.

A card number is 13 to 19 digits, however they are spaced, whose last digit is right by Luhn's rule.
"""

import re
from typing import TypeVar

import msgspec

from shared.edits import Delete, LineNote, LineVoid, Name, PaymentVoided, Refund, SessionNote, Table
from shared.tab_edits import TabName, TabOpen

_SHORTEST, _LONGEST, _SHOWN = 13, 19, 4
_HIDDEN = "•"
_RUN = re.compile(r"\d(?:[\s.,/_‐-―−-]{0,3}\d){12,}")
"""Digits, and between two of them at most three spaces, dashes or stops."""
_TYPED: dict[type[msgspec.Struct], tuple[str, ...]] = {
    LineVoid: ("reason",), LineNote: ("text",), SessionNote: ("text",), Table: ("table",), Name: ("name",),
    Delete: ("reason",), PaymentVoided: ("reason",), Refund: ("reason",),
    TabOpen: ("name", "table"), TabName: ("name",),
}  # fmt: skip
"""Where a person's own words stand in a change."""
T = TypeVar("T", bound=msgspec.Struct)


def without_card_numbers(text: str) -> str:
    """The text with every card number hidden but for its last four digits."""
    return _RUN.sub(lambda run: _hidden(run.group()), text)


def cleaned(change: T) -> T:
    """The change, its free text without card numbers."""
    before = {field: getattr(change, field) for field in _TYPED.get(type(change), ())}
    after = {field: without_card_numbers(text) for field, text in before.items()}
    return change if after == before else msgspec.structs.replace(change, **after)


def _hidden(run: str) -> str:
    places = [place for place, letter in enumerate(run) if letter.isdecimal()]
    digits = [int(run[place]) for place in places]
    gone: set[int] = set()
    for start in range(len(digits) - _SHORTEST + 1):
        for length in range(min(_LONGEST, len(digits) - start), _SHORTEST - 1, -1):
            if _is_card(digits[start : start + length]):
                gone.update(places[start : start + length - _SHOWN])
                break
    return "".join(_HIDDEN if place in gone else letter for place, letter in enumerate(run))


def _is_card(digits: list[int]) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        twice = digit * 2 if place % 2 else digit
        total += twice - 9 if twice > 9 else twice
    return total % 10 == 0 and any(digits)
