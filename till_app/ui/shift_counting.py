"""What is in the drawer as keys count it: so many of each note and coin, or one sum."""

from collections.abc import Mapping

from shared.money import Minor
from till_app.ui.pay_amount import TypedAmount

MOST_DIGITS = 4
ONE_SUM: Minor = 0


class Counting:
    """`piece` is the note or coin whose number is typed, ONE_SUM while a sum is. The other way is kept."""

    def __init__(self) -> None:
        self.piece: Minor = ONE_SUM
        self._counts: dict[Minor, int] = {}
        self._sum = TypedAmount()

    @property
    def counts(self) -> Mapping[Minor, int]:
        """How many there are of each piece."""
        return self._counts

    @property
    def minor(self) -> Minor:
        """What was counted, the way that was chosen."""
        if self.piece == ONE_SUM:
            return self._sum.minor
        return sum(piece * count for piece, count in self._counts.items())

    def choose(self, piece: Minor) -> None:
        """Another piece; what was typed for the others stays."""
        self.piece = piece

    def type(self, digits: str) -> None:
        """Digits of the sum, or of how many there are of the piece."""
        if self.piece == ONE_SUM:
            self._sum.type(digits)
            return
        text = f"{self._counts.get(self.piece) or ''}{digits}"
        if len(text) <= MOST_DIGITS:
            self._counts[self.piece] = int(text)

    def erase(self) -> None:
        """The last digit goes."""
        if self.piece == ONE_SUM:
            self._sum.erase()
        else:
            self._counts[self.piece] = self._counts.get(self.piece, 0) // 10
