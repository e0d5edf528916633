"""What a scene of kills found: how often it killed, where, and everything that was not as it must be."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.kills.mortal import NEVER, End, Fate


@dataclass
class Tally:
    """`missed`: children that were done before their time. `acknowledged`: edits that were told durable."""

    scene: str
    kills: dict[str, int] = field(default_factory=dict)
    missed: int = 0
    acknowledged: int = 0
    seconds: float = 0.0
    troubles: list[str] = field(default_factory=list)

    def note(self, fate: Fate, end: End) -> None:
        """One child came to its end."""
        if end.killed:
            self.kill(fate.point)
        elif fate.point != NEVER:
            self.missed += 1
        if end.wrong:
            self.troubles.append(f"{self.scene}, {fate}: {end.wrong}")

    def kill(self, point: str) -> None:
        """One more was killed there."""
        self.kills[point] = self.kills.get(point, 0) + 1

    def expect(self, true: object, wrong: str) -> None:
        """A trouble, unless it is true."""
        if not true:
            self.troubles.append(f"{self.scene}: {wrong}")

    @property
    def total(self) -> int:
        """How many were killed."""
        return sum(self.kills.values())


def together(parts: Sequence[Tally]) -> Tally:
    """The tallies of one scene as one."""
    whole = Tally(parts[0].scene)
    for part in parts:
        for point, count in part.kills.items():
            whole.kills[point] = whole.kills.get(point, 0) + count
        whole.missed += part.missed
        whole.acknowledged += part.acknowledged
        whole.seconds += part.seconds
        whole.troubles += part.troubles
    return whole
