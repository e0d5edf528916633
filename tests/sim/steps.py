"""What may happen in a history, as plain values that can be left out one by one: a seed makes a list."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple

STEPS = 40


class Step(NamedTuple):
    """Something that happens. The numbers choose among what there is to choose from at that moment."""

    what: str
    who: int
    which: int
    how: int

    def __str__(self) -> str:
        return f"{self.what}({self.who}, {self.which}, {self.how})"


EVERY_DAY: Mapping[str, int] = {
    "work": 34, "pay": 5, "sign_out": 3, "tab": 3, "split": 2, "pull": 12, "push": 16, "deliver": 40,
    "lose": 4, "repeat": 4, "give_up": 5, "kill_till": 4, "copy_disk": 2, "put_back_disk": 2, "clone": 1,
    "other_machine": 1, "kill_server": 2, "clock": 2, "server_clock": 1, "expire": 1,
}  # fmt: skip
"""What happens how often, so often as to meet: nobody has a day like this."""

# By turns: most seeds have none of it, for what has been put back hides what went wrong before.
_TURNS: tuple[Mapping[str, int], ...] = (
    {"restore": 6, "back_up": 6, "put_back_disk": 4},
    {},
    {"revoke": 1},
    {"roll_back": 6, "back_up": 6, "put_back_disk": 4},
    {},
    {},
)


def history_of(seed: int, weights: Mapping[str, int] | None = None, length: int = STEPS) -> Sequence[Step]:
    """The steps of a seed: the same for the same seed and weights, whatever the machine."""
    random = Random(seed)  # noqa: S311 - A seed must play the same history again; it hides nothing.
    chances = weights or {**EVERY_DAY, **_TURNS[seed % len(_TURNS)]}
    return [
        Step(what, random.getrandbits(16), random.getrandbits(16), random.getrandbits(16))
        for what in random.choices(list(chances), list(chances.values()), k=length)
    ]
