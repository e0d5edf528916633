"""An amount as keys make it: pence first, over a suggestion that the first key replaces."""

from shared.money import Minor

MOST_DIGITS = 8
SEPARATORS = (".", ",", "\u066b")
"""What divides pounds from pence on any keyboard; the last is the Arabic one."""


class TypedAmount:
    """`minor` units; typing begins anew on an amount that was suggested."""

    def __init__(self) -> None:
        self.minor: Minor = 0
        self._typed = False
        self._after: int | None = None
        self._places = 2

    def suggest(self, minor: Minor) -> None:
        """An amount that stands until a key is pressed."""
        self.minor, self._typed, self._after = minor, False, None

    def type(self, keys: str, places: int = 2) -> None:
        """6, 0, 00 is £60.00, and so is 60 and a separator; what an amount has no room for is left out.

        `places`: how many digits the currency has after its separator.
        """
        if not self._typed:
            self.minor, self._typed = 0, True
        if keys in SEPARATORS:
            self._separate(places)
        elif self._after is not None:
            for digit in keys[: self._places - self._after]:
                self._after += 1
                self.minor += int(digit) * 10 ** (self._places - self._after)
        elif len(text := f"{self.minor or ''}{keys}") <= MOST_DIGITS:
            self.minor = int(text)

    def erase(self) -> None:
        """The last key goes; on a suggested amount everything."""
        if not self._typed:
            self.minor = 0
        elif self._after is None:
            self.minor //= 10
        elif self._after == 0:
            self.minor, self._after = self.minor // 10**self._places, None
        else:
            self._after -= 1
            self.minor -= self.minor % 10 ** (self._places - self._after)
        self._typed = True

    def _separate(self, places: int) -> None:
        """What was typed so far were pounds, if there is room for so many."""
        pounds = self.minor * 10**places
        if self._after is None and len(str(pounds)) <= MOST_DIGITS:
            self.minor, self._after, self._places = pounds, 0, places
