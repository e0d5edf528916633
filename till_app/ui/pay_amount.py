"""An amount as keys make it: pence first, over a suggestion that the first key replaces."""

from shared.money import Minor

MOST_DIGITS = 8


class TypedAmount:
    """`minor` units; typing begins anew on an amount that was suggested."""

    def __init__(self) -> None:
        self.minor: Minor = 0
        self._typed = False

    def suggest(self, minor: Minor) -> None:
        """An amount that stands until a key is pressed."""
        self.minor, self._typed = minor, False

    def type(self, digits: str) -> None:
        """6, 0, 00 is £60.00; more digits than an amount has are left out."""
        text = (str(self.minor) if self._typed and self.minor else "") + digits
        if len(text) <= MOST_DIGITS:
            self.minor = int(text)
        self._typed = True

    def erase(self) -> None:
        """The last digit goes; on a suggested amount everything."""
        self.minor = self.minor // 10 if self._typed else 0
        self._typed = True
