"""What may happen in a history, as plain values that can be left out one by one: a seed makes a list of them."""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

STEPS = 40
RESTORES_EVERY = 5
"""Every so many seeds the server may be put back to a backup, by turns with and without a new epoch."""


class Step(NamedTuple):
    """Something that happens. The numbers choose among what there is to choose from at that moment."""

    what: str
    who: int
    which: int
    how: int

    def __str__(self) -> str:
        return f"{self.what}({self.who}, {self.which}, {self.how})"


_ALWAYS = {
    "work": 34, "pay": 5, "sign_out": 3, "tab": 3, "split": 2, "pull": 12, "push": 16, "deliver": 40,
    "lose": 4, "repeat": 4, "give_up": 5, "kill_till": 4, "copy_disk": 2, "put_back_disk": 2, "clone": 1,
    "other_machine": 1, "kill_server": 2, "clock": 2, "revoke": 0,
}  # fmt: skip
_RESTORES = {"back_up": 6, "put_back_disk": 2}


def history_of(seed: int, length: int = STEPS) -> Sequence[Step]:
    """The steps of a seed: the same for the same seed, whatever the machine."""
    random = Random(seed)  # noqa: S311 - A seed must play the same history again; it hides nothing.
    weights = dict(_ALWAYS)
    if seed % RESTORES_EVERY == 0:
        how = "roll_back" if seed % (2 * RESTORES_EVERY) else "restore"
        for what, more in {**_RESTORES, how: 6}.items():
            weights[what] = weights.get(what, 0) + more
    kinds, chances = list(weights), list(weights.values())
    return [
        Step(what, random.getrandbits(16), random.getrandbits(16), random.getrandbits(16))
        for what in random.choices(kinds, chances, k=length)
    ]
