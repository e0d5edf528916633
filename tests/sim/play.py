"""Plays one seed, tells it if it fails, and finds the shortest story that fails the same way."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.sim.check import check
from tests.sim.steps import Step, history_of
from tests.sim.templates import Templates
from tests.sim.world import World

_TRIES = 300
"""So many shorter histories are tried at most."""

_NO_SEED = 1 << 64
"""Of what all histories begin with: its ids come up in none of them again."""


class Failed(AssertionError):
    """A history that went wrong. The message names the seed, what is wrong, and tells the shortest story."""


class Told(NamedTuple):
    """What became of a history: what is wrong ("": nothing), its story, and how often what happened."""

    wrong: str
    story: Sequence[str]
    happened: Mapping[str, int]


def tell(templates: Templates, seed: int, steps: Sequence[Step]) -> Told:
    """Plays these steps and looks at what came of them."""
    world = World(templates, seed)
    wrong = ""
    try:
        world.play(steps)
        check(world)
    except Exception as failed:  # noqa: BLE001 - Whatever goes wrong in a history is what was looked for.
        wrong = f"{type(failed).__name__}: {failed}"
    finally:
        world.close()
    return Told(wrong, tuple(world.story), world.happened)


@contextmanager
def stage() -> Iterator[Templates]:
    """Where histories are played: in memory where the system has a disk of that kind."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="sim-", dir=memory if memory.is_dir() else None) as folder:
        templates = Templates(Path(folder))
        world = World(templates, _NO_SEED)
        world.begin()
        world.close()
        templates.go_on_from(tuple(world.story))
        yield templates
        templates.engine.dispose()


def play(templates: Templates, seed: int) -> Told:
    """Plays the history of a seed. Raises Failed."""
    steps = history_of(seed)
    told = tell(templates, seed, steps)
    if told.wrong:
        told = tell(templates, seed, shortest(templates, seed, steps))
        story = "\n".join(f"  {line}" for line in told.story)
        raise Failed(f"SIM_SEED={seed}: {told.wrong}\n{story}")
    return told


def is_wrong(told: Told) -> bool:
    """Whether a history failed."""
    return bool(told.wrong)


def shortest(
    templates: Templates, seed: int, steps: Sequence[Step], keeps: Callable[[Told], bool] = is_wrong
) -> Sequence[Step]:
    """Leaves out what is not needed to fail: halves first, then quarters, at last single steps."""
    size, tries = max(1, len(steps) // 2), 0
    while tries < _TRIES:
        start = 0
        shorter = False
        while start < len(steps) and tries < _TRIES:
            tried = [*steps[:start], *steps[start + size :]]
            tries += 1
            if keeps(tell(templates, seed, tried)):
                steps, shorter = tried, True
            else:
                start += size
        if size == 1 and not shorter:
            break
        size = max(1, size // 2)
    return steps
